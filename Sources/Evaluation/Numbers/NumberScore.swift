internal import Indonesian
internal import NewsModel

/// Whether the figures found in a case's source are what the case wants.
package struct NumberScore: Sendable, Equatable {
  /// The case.
  package var gold: GoldNumber
  /// What was found: the figures' English, with `!` where a flag is on it.
  package var found: [String]
  /// Whether it is right.
  package var isRight: Bool

  /// Makes a score of its parts.
  package init(_ gold: GoldNumber, found: [String], isRight: Bool) {
    (self.gold, self.found, self.isRight) = (gold, found, isRight)
  }

  /// Compares with what the finder of figures says.
  package init(_ gold: GoldNumber) {
    let figures = FigureFinder(published: gold.published).figures(in: gold.indonesian)
    self.init(
      gold, found: figures.map { $0.english + ($0.flags.isEmpty ? "" : " !") },
      isRight: NumberScore.isRight(figures, gold))
  }

  /// A flag that is wanted must be there. Else the figures' English must stand in an accepted rendering in order,
  /// and what the rendering has besides must hold no figure that the rest of the source doesn't hold.
  static func isRight(_ figures: [Figure], _ gold: GoldNumber) -> Bool {
    let isFlagged = figures.contains { !$0.flags.isEmpty }
    if gold.wantsFlag { return isFlagged }
    if figures.isEmpty, !gold.indonesian.contains(where: \.isNumber) {
      let source = NumberText.plain(gold.indonesian)
      return gold.accepted.contains { $0.contains(source) }
    }
    var rest = Array(gold.indonesian.utf8)
    for figure in figures.reversed() { rest.replaceSubrange(figure.range.bounds, with: [0x20]) }
    // A capital is the sentence's, not the figure's.
    let uncovered = Set(
      NumberText.plain(String(decoding: rest, as: UTF8.self)).lowercased().split(separator: " "))
    return gold.accepted.contains { accepted in
      var rest = " " + accepted.lowercased() + " "
      var passed = ""
      for figure in figures {
        guard let place = rest.firstRange(of: " " + NumberText.plain(figure.english).lowercased() + " ")
        else {
          return false
        }
        passed += rest[..<place.lowerBound]
        rest = " " + rest[place.upperBound...]
      }
      return (passed + rest).split(separator: " ").allSatisfy {
        !NumberText.isFigure($0) || uncovered.contains($0)
      }
    }
  }
}

/// How many cases are right, and of which kind.
package struct NumberFigures: Sendable, Equatable {
  /// All cases.
  package private(set) var right = Tally()
  /// By the kind of the case, in the order in which the kinds first stand in the gold.
  package private(set) var kinds: [(kind: String, right: Tally)] = []

  /// Counts scores.
  package init(_ scores: some Sequence<NumberScore>) {
    for score in scores {
      let one = Tally(score.isRight ? 1 : 0, of: 1)
      right += one
      if let place = kinds.firstIndex(where: { $0.kind == score.gold.kind }) {
        kinds[place].right += one
      } else {
        kinds.append((score.gold.kind, one))
      }
    }
  }

  package static func == (first: NumberFigures, second: NumberFigures) -> Bool {
    first.right == second.right && first.kinds.map(\.kind) == second.kinds.map(\.kind)
      && first.kinds.map(\.right) == second.kinds.map(\.right)
  }
}
