internal import NewsModel

/// A row of one of a brief's tables, by its number there; of a figure, by that among the listed ones.
enum BriefRow: Hashable {
  case term(Int)
  case acronym(Int)
  case name(Int)
  case figure(Int)

  /// The row's name in addresses within a page: "term-3".
  var anchor: String {
    switch self {
    case .term(let number): "term-\(number + 1)"
    case .acronym(let number): "acronym-\(number + 1)"
    case .name(let number): "name-\(number + 1)"
    case .figure(let number): "figure-\(number + 1)"
    }
  }
}

/// A part of a shown text that has English above it, or a row in one of the tables, or both.
struct BriefMark: Equatable {
  /// The part, as offsets in the shown text.
  var range: TextRange
  /// The English that is shown.
  var english: String?
  /// The row that tells of it.
  var row: BriefRow?
  /// Whether this is the first place of the text that leads to the row, and so the one that the row leads to.
  var isAnchor = false
}

/// What is marked in a brief's headline and sentences: words with English, names and figures, none over another.
struct BriefMarks {
  /// A text that is shown: the headline, or a sentence by its index among the chosen ones.
  enum Place: Hashable {
    case title
    case sentence(Int)
  }

  /// A text in which a row's word stands.
  struct Mention: Equatable {
    var place: Place
    /// Whether a mark there leads to the row; else the word is part of a longer one that is marked.
    var isMarked: Bool
  }

  /// The marks of the headline.
  private(set) var title: [BriefMark] = []
  /// The marks of each chosen sentence.
  private(set) var sentences: [[BriefMark]] = []
  /// Where each row's word stands, in order.
  private(set) var places: [BriefRow: [Mention]] = [:]

  private let brief: Brief
  private let mode: GlossMode
  private let terms: Set<Int>
  private var acronyms: [String: Int] = [:]
  private var names: [String: Int] = [:]
  /// Acronyms, names and figures in the article's text, in order.
  private var others: [Finding] = []
  private var shown: Set<BriefRow> = []

  /// Something that may become a mark.
  private struct Finding {
    var mark: BriefMark
    /// Whether it stands for all that is in it: a figure, a word with English, a name with English of its own.
    var isWhole: Bool
    /// What goes first where two take the same place.
    var order: Int
  }

  /// - Parameter terms: which of the brief's terms have a row.
  init(_ brief: Brief, _ mode: GlossMode, terms: [Int]) {
    self.brief = brief
    self.mode = mode
    self.terms = Set(terms)
    for (number, acronym) in brief.acronyms.enumerated() { acronyms[acronym.short] = number }
    for (number, name) in brief.names.enumerated() where names[name.name.text] == nil {
      names[name.name.text] = number
    }
    collect()
    if let text = brief.title { title = marks(of: text, at: nil, place: .title) }
    for (index, sentence) in brief.sentences.enumerated() {
      sentences.append(marks(of: sentence.glossed, at: sentence.range, place: .sentence(index)))
    }
  }

  private mutating func collect() {
    let text = brief.article.text
    var rows: [String: Int] = [:]
    for (number, row) in BriefSelection.figures(of: brief).enumerated() { rows[row.text] = number }
    for figure in brief.listedFigures {
      let source = text.text(in: figure.range)
      let mark = BriefMark(
        range: figure.range,
        english: figure.english == source || figure.english.isEmpty ? nil : figure.english,
        row: rows[source].map(BriefRow.figure))
      others.append(Finding(mark: mark, isWhole: true, order: 0))
    }
    for (number, acronym) in brief.acronyms.enumerated() {
      others += acronym.mentions.map {
        Finding(mark: BriefMark(range: $0, row: .acronym(number)), isWhole: false, order: 2)
      }
    }
    for (number, name) in brief.names.enumerated() {
      others += name.name.mentions.map { range in
        let english = name.english.flatMap { text.text(in: range) == name.name.text ? $0 : nil }
        return Finding(
          mark: BriefMark(range: range, english: english, row: .name(number)), isWhole: english != nil,
          order: 3)
      }
    }
    others.sort { $0.mark.range.start < $1.mark.range.start }
  }

  /// The marks of a text; `range` is its place in the article, which the headline has not.
  private mutating func marks(of text: GlossedText, at range: TextRange?, place: Place) -> [BriefMark] {
    var findings = text.glosses.compactMap { finding($0, in: text) }
    if let range {
      var (low, high) = (0, others.count)
      while low < high {
        let middle = (low + high) / 2
        if others[middle].mark.range.start < range.start { low = middle + 1 } else { high = middle }
      }
      while low < others.count, others[low].mark.range.start < range.end {
        var finding = others[low]
        low += 1
        guard range.contains(finding.mark.range) else { continue }
        finding.mark.range = TextRange(
          finding.mark.range.start - range.start, finding.mark.range.end - range.start)
        findings.append(finding)
      }
    }
    var marks = laid(findings)
    var led: Set<BriefRow> = []
    for index in marks.indices {
      guard let row = marks[index].row else { continue }
      let isFirst = shown.insert(row).inserted
      if mode == .none || (mode == .first && !isFirst) { marks[index].english = nil }
      if led.insert(row).inserted {
        marks[index].isAnchor = true
        places[row, default: []].append(Mention(place: place, isMarked: true))
      }
    }
    for row in findings.compactMap(\.mark.row) where led.insert(row).inserted {
      places[row, default: []].append(Mention(place: place, isMarked: false))
    }
    return marks
  }

  private func finding(_ gloss: Gloss, in text: GlossedText) -> Finding? {
    var mark = BriefMark(range: gloss.range, english: mode.english(of: gloss, in: text))
    if let number = gloss.term, brief.terms.indices.contains(number) {
      let source = brief.terms[number].entry.source
      mark.row =
        terms.contains(number)
        ? .term(number) : acronyms[source].map(BriefRow.acronym) ?? names[source].map(BriefRow.name)
    }
    return mark.english == nil && mark.row == nil ? nil : Finding(mark: mark, isWhole: true, order: 1)
  }

  /// One layer of the findings: where two overlap, the one that stands for all that is in it, or else the longer one.
  private func laid(_ findings: [Finding]) -> [BriefMark] {
    var laid: [Finding] = []
    let ordered = findings.filter { !$0.mark.range.isEmpty }.sorted {
      let (first, second) = ($0.mark.range, $1.mark.range)
      return (first.start, second.end, $0.order) < (second.start, first.end, $1.order)
    }
    for finding in ordered {
      guard let last = laid.last, last.mark.range.overlaps(finding.mark.range) else {
        laid.append(finding)
        continue
      }
      let isSame = last.mark.range == finding.mark.range
      if isSame {
        if last.order > 0 { laid[laid.count - 1].mark.english = last.mark.english ?? finding.mark.english }
        laid[laid.count - 1].mark.row = last.mark.row ?? finding.mark.row
        laid[laid.count - 1].isWhole = last.isWhole || finding.isWhole
      } else if !last.isWhole, finding.isWhole {
        // A word with English inside a name without: the word leads to the name, if it has no row itself.
        laid[laid.count - 1] = finding
        laid[laid.count - 1].mark.row = finding.mark.row ?? last.mark.row
      }
    }
    return laid.map(\.mark)
  }
}
