internal import English
internal import NewsModel

/// The permitted English of a glossary's rows, read beforehand.
struct GlossaryEnglish: Sendable {
  private var phrases = EnglishPhrases()
  /// What is known of a row.
  private struct Row {
    /// The index behind its last expression.
    var end: Int32
    var termClass: TermClass
    /// Whether its English alone answers its source, see `lone`.
    var isLone: Bool
  }

  /// The rows, table after table.
  private var rows: [Row] = []
  /// The number of rows before each table.
  private var tables: [Int] = []

  /// Adds a table, whose rows are added next.
  mutating func addTable() { tables.append(rows.count) }

  /// Adds the English of the next row.
  ///
  /// - Parameters:
  ///   - line: the row.
  ///   - english: its English.
  ///   - hasSenses: whether the row before it has the same source.
  mutating func add(
    _ line: GlossaryLine, _ english: EnglishText, hasSenses: Bool, _ memory: inout WordMemory
  ) {
    let own = phrases.add(english, &memory)
    add(
      Row(
        end: Int32(own.upperBound), termClass: line.termClass,
        isLone: !own.isEmpty && !line.says(.pos, "name") && !line.says(.pos, "abbr")), hasSenses)
  }

  /// Adds a row without English that may be printed.
  mutating func addForbidden(hasSenses: Bool) {
    add(Row(end: Int32(phrases.endIndex), termClass: .plain, isLone: false), hasSenses)
  }

  private mutating func add(_ row: Row, _ hasSenses: Bool) {
    rows.append(row)
    guard hasSenses else { return }
    rows[rows.count - 1].isLone = false
    rows[rows.count - 2].isLone = false
  }

  /// The expressions and the class of a row whose source no other row of its table has, and which is no name or short
  /// form; nil for others.
  func lone(_ place: EntryPlace) -> (english: EnglishPhrases, termClass: TermClass)? {
    let index = tables[Int(place.table)] + Int(place.row)
    let row = rows[index]
    guard row.isLone else { return nil }
    let start = index > 0 ? Int(rows[index - 1].end) : 0
    return (phrases.list(start..<Int(row.end)), row.termClass)
  }
}
