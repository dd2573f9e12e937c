internal import NewsModel

/// Which rows of a brief's tables a page for people shows.
enum BriefSelection {
  /// So many words that are not in the glossary are shown.
  static let mostCandidates = 12

  /// The terms of the headline and the summary, and those that the article has more than once; in order of first
  /// mention, with how many are left out.
  static func terms(of brief: Brief) -> (shown: [BriefTerm], left: Int) {
    var wanted: Set<Int> = []
    for gloss in (brief.title?.glosses ?? []) + brief.sentences.flatMap(\.glossed.glosses) {
      if let term = gloss.term { wanted.insert(term) }
    }
    for (number, term) in brief.terms.enumerated() where term.mentions.count > 1 { wanted.insert(number) }
    let shown = wanted.sorted().map { brief.terms[$0] }.filter {
      $0.entry.pos != .abbr && $0.entry.pos != .name
    }
    let all = brief.terms.count { $0.entry.pos != .abbr && $0.entry.pos != .name }
    return (shown, all - shown.count)
  }
}

extension BriefTerm {
  /// "verb · pasok": class and root.
  var classAndRoot: String { entry.pos.rawValue + (root.map { " · " + $0 } ?? "") }
}

extension Brief {
  /// The figures that a table helps with: without numbers up to ten in words that count something ("tiga orang"),
  /// without "sehari" and the like, and without digits that English writes the same ("412", "2018").
  var listedFigures: [Figure] {
    figures.filter { figure in
      if figure.flags.isEmpty {
        let source = article.text.text(in: figure.range)
        if source == figure.english, !source.contains(where: \.isLetter) { return false }
        let isOne = figure.kind == .duration && figure.value == "1"
        if isOne, figure.english.lowercased().hasPrefix("a"), !source.contains(" ") { return false }
      }
      guard figure.kind == .number, figure.unit == nil, figure.flags.isEmpty, figure.precision == .exact,
        let value = figure.value, value.utf8.count == 1 || value == "10"
      else { return true }
      return article.text.text(in: figure.range).contains(where: \.isNumber)
    }
  }
}
