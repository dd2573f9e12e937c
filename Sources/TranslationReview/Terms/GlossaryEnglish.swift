internal import English
internal import NewsModel

/// The permitted English of a glossary's rows, read beforehand.
struct GlossaryEnglish: Sendable {
  private var phrases = EnglishPhrases()
  /// The index behind the last expression of each row, table after table.
  private var ends: [Int32] = []
  /// The number of rows before each table.
  private var tables: [Int] = []

  /// Adds a table, whose rows are added next.
  mutating func addTable() { tables.append(ends.count) }

  /// Adds the English of the next row.
  mutating func addRow(_ english: EnglishText, _ memory: inout WordMemory) {
    phrases.add(english, &memory)
    addRow()
  }

  /// Adds a row without English that may be printed.
  mutating func addRow() { ends.append(Int32(phrases.endIndex)) }

  /// The expressions of a row; nil where it has none.
  subscript(place: EntryPlace) -> EnglishPhrases? {
    let row = tables[Int(place.table)] + Int(place.row)
    let start = row > 0 ? Int(ends[row - 1]) : 0
    return start < Int(ends[row]) ? phrases.list(start..<Int(ends[row])) : nil
  }
}
