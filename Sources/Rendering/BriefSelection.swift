internal import NewsModel

/// Which rows of a brief's tables a page for people shows.
enum BriefSelection {
  /// So many words that are not in the glossary are shown.
  static let mostCandidates = 12

  /// The terms of the headline and the summary, and those that the article has more than once; in order of first
  /// mention, as indices into the brief's terms, with how many are left out.
  static func terms(of brief: Brief) -> (shown: [Int], left: Int) {
    var wanted: Set<Int> = []
    for gloss in (brief.title?.glosses ?? []) + brief.sentences.flatMap(\.glossed.glosses) {
      if let term = gloss.term { wanted.insert(term) }
    }
    for (number, term) in brief.terms.enumerated() where term.mentions.count > 1 { wanted.insert(number) }
    let shown = wanted.sorted().filter { brief.terms.indices.contains($0) && brief.terms[$0].isWord }
    return (shown, brief.terms.count(where: \.isWord) - shown.count)
  }

  /// "and 57 more in the article; --format json lists all".
  static func rest(_ left: Int) -> String { "and \(left) more in the article; --format json lists all" }

  /// The words that are not in the glossary, with how many are left out.
  static func candidates(of brief: Brief) -> (shown: [String], left: Int) {
    let shown = brief.candidates.prefix(mostCandidates).map {
      $0.term.printable + ($0.count > 1 ? " ×\($0.count)" : "")
    }
    return (shown, brief.candidates.count - shown.count)
  }

  /// The figures that a table helps with, each form once with its count, in order of first mention.
  static func figures(of brief: Brief) -> [(text: String, figure: Figure, count: Int)] {
    var rows: [(text: String, figure: Figure, count: Int)] = []
    var places: [String: Int] = [:]
    for figure in brief.listedFigures {
      let text = brief.article.text.text(in: figure.range)
      if let place = places[text] {
        rows[place].count += 1
      } else {
        places[text] = rows.count
        rows.append((text, figure, 1))
      }
    }
    return rows
  }
}

extension BriefTerm {
  /// "verb · pasok": class and root.
  var classAndRoot: String { entry.pos.rawValue + (root.map { " · " + $0 } ?? "") }

  /// Whether it is a word, and no acronym or name, which have tables of their own.
  var isWord: Bool { entry.pos != .abbr && entry.pos != .name }
}

extension BriefAcronym {
  /// What becomes of the short form: "stays KPK", "becomes UN"; nil where it is written out or not known.
  var useWords: String? {
    switch use {
    case .kept: "stays \(short)"
    case .changed: englishShort.map { "becomes \($0)" }
    case .writtenOut, nil: nil
    }
  }

  /// The English long forms.
  var englishLong: [String] {
    let englishShort = englishShort
    return english.filter { $0 != short && $0 != englishShort }
  }
}

extension BriefName {
  /// What bears it; empty where that is not known.
  var kindWord: String { name.kind == .other ? "" : name.kind.rawValue }
}

extension GlossMode {
  /// The English of a gloss where it is shown and tells a reader something.
  func english(of gloss: Gloss, in text: GlossedText) -> String? {
    let isShown =
      switch self {
      case .none: false
      case .first: gloss.isContent && gloss.isFirst
      case .terms: gloss.isContent
      case .all: true
      }
    return isShown ? text.news(of: gloss) : nil
  }
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
