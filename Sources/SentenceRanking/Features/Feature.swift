/// What a sentence shows that tells whether it is worth reading, in the order of a row of values; `FeatureTable` computes
/// them.
package enum Feature: Int, CaseIterable, Sendable {
  // Where it stands.
  case sentencesBefore
  case place
  case wordsBefore
  case paragraphsBefore
  case opensParagraph
  case closesParagraph
  // How long it is.
  case words
  case length
  case articleWords
  case shareBefore
  // What its terms tell.
  case centrality
  case titleTerms
  case titleLikeness
  case leadLikeness
  case lastLikeness
  case nextLikeness
  case newTerms
  case mainTerms
  case termWeight
  case rarity
  case content
  // What is said in it, and by whom.
  case quoted
  case opensQuotation
  case statement
  case firstPerson
  case question
  // What it leans on.
  case pronoun
  case connective
  // Names and figures.
  case names
  case nameWords
  case newNames
  case role
  case figures
  case numbers
  // Its form.
  case commas
  case unfinished
  case colon
  case boilerplate
  case brackets
  // What stands around it: the best summary depends on what else there is to choose.
  case articleSentences
  case articleParagraphs
  case meanWords
  case articleQuoted
  case likeOthers
  case titleBefore
  case titleAfter
  case nextTitle
  case nextCentrality
  case nextWords
  case nextQuoted
  case firstTitle
  case firstCentrality
  case firstWords
  case secondTitle
  case secondCentrality
  case secondWords
  case secondParagraph
  case thirdTitle
  case thirdCentrality
  case thirdWords
  case thirdParagraph

  /// Its place in a row of values.
  var index: Int { rawValue }

  /// Whether it tells of other sentences, not of the one that is scored; what these add is one reason.
  var isOfOthers: Bool { rawValue >= Feature.articleSentences.rawValue }

  /// Those that are 0 where an article has no headline.
  static let ofHeadline: [Feature] = [
    .titleTerms, .titleLikeness, .titleBefore, .titleAfter, .nextTitle, .firstTitle, .secondTitle,
    .thirdTitle,
  ]

  /// Values are whole numbers of thousandths, so that trees compare the same on every machine.
  static let unit = 1000.0
  static func thousandths(_ value: Double) -> Int32 {
    Int32((min(max(value, -1000), 100_000) * unit).rounded())
  }

  /// Its name in reasons and in the file of the trees.
  package var name: String {
    switch self {
    case .sentencesBefore: "sentences before"
    case .place: "place in the article"
    case .wordsBefore: "words before"
    case .paragraphsBefore: "paragraphs before"
    case .opensParagraph: "opens a paragraph"
    case .closesParagraph: "closes a paragraph"
    case .words: "words"
    case .length: "length against the mean"
    case .articleWords: "words of the article"
    case .shareBefore: "part of the article before"
    case .centrality: "near the whole"
    case .titleTerms: "terms of the headline"
    case .titleLikeness: "like the headline"
    case .leadLikeness: "like the first sentence"
    case .lastLikeness: "like the one before"
    case .nextLikeness: "like the next one"
    case .newTerms: "new terms"
    case .mainTerms: "main terms"
    case .termWeight: "term weight"
    case .rarity: "rarity"
    case .content: "content words"
    case .quoted: "quoted words"
    case .opensQuotation: "opens with a quotation"
    case .statement: "somebody speaks"
    case .firstPerson: "first person"
    case .question: "question"
    case .pronoun: "opens with a pronoun"
    case .connective: "opens with a connective"
    case .names: "names"
    case .nameWords: "words of names"
    case .newNames: "new names"
    case .role: "office or title"
    case .figures: "figures"
    case .numbers: "numbers"
    case .commas: "commas"
    case .unfinished: "no end mark"
    case .colon: "ends with a colon"
    case .boilerplate: "boilerplate"
    case .brackets: "brackets"
    case .articleSentences: "sentences of the article"
    case .articleParagraphs: "paragraphs of the article"
    case .meanWords: "words a sentence in the article"
    case .articleQuoted: "quoted words of the article"
    case .likeOthers: "like the others"
    case .titleBefore: "headline said before"
    case .titleAfter: "headline said later"
    case .nextTitle: "next one: terms of the headline"
    case .nextCentrality: "next one: near the whole"
    case .nextWords: "next one: words"
    case .nextQuoted: "next one: quoted words"
    case .firstTitle: "first sentence: terms of the headline"
    case .firstCentrality: "first sentence: near the whole"
    case .firstWords: "first sentence: words"
    case .secondTitle: "second sentence: terms of the headline"
    case .secondCentrality: "second sentence: near the whole"
    case .secondWords: "second sentence: words"
    case .secondParagraph: "second sentence: paragraph"
    case .thirdTitle: "third sentence: terms of the headline"
    case .thirdCentrality: "third sentence: near the whole"
    case .thirdWords: "third sentence: words"
    case .thirdParagraph: "third sentence: paragraph"
    }
  }
}
