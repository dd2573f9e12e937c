package import NewsModel

/// What the reader wants to read of: sentences about it score higher.
package struct RankingInterest: Sendable {
  /// Words or terms, each analysed by itself.
  package var focus: [AnalysedText]
  /// Where terms of a favoured field stand, in the body.
  package var favoured: [TextRange]

  /// Makes an interest of its parts; none of them changes no score.
  package init(focus: [AnalysedText] = [], favoured: [TextRange] = []) {
    self.focus = focus
    self.favoured = favoured
  }

  /// What a sentence gains by each term of the focus that is in it.
  static let focusWeight = 0.4
  /// What it gains by each term of the favoured field, up to `mostFavoured`.
  static let favouredWeight = 0.05
  static let mostFavoured = 4
}
