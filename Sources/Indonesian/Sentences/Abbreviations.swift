internal import CData

/// Abbreviations with a period, by what the period means for the end of a sentence.
struct Abbreviations: Sendable {
  /// What an abbreviation is.
  enum Kind: UInt8, Sendable {
    /// Before a name.
    case title = 0x54
    /// Before a number or name.
    case number = 0x4E
    /// Inside a sentence.
    case middle = 0x4D
    /// May stand at the end.
    case ending = 0x45
    /// An academic degree; may stand at the end.
    case degree = 0x44
  }

  static let shared = unsafe Abbreviations(EmbeddedTable(padan_abbreviations()))

  private var kinds: FormTable<Kind>

  private init(_ table: EmbeddedTable) {
    var kinds = FormTable<Kind>(capacity: 700)
    var buffer = FormBuffer()
    // Each stands in the table as printed and in lower case; the first line that makes a form wins.
    table.forEachLine { fields in
      guard fields.count > 1, let kind = Kind(rawValue: table.bytes[fields[1].lowerBound]) else { return }
      var form = fields[0]
      if table.bytes[form.upperBound - 1] == ASCII.period { form = form.lowerBound..<form.upperBound - 1 }
      for folding in [false, true] where buffer.fill(table.bytes, form, folding: folding) {
        kinds.insert(buffer.key(0, buffer.count), kind)
      }
    }
    self.kinds = kinds
  }

  /// What the form in `range`, its last period not included, is as an abbreviation.
  ///
  /// A form in mixed case is also looked up in lower case, one in capitals is not ("PT", "pt").
  func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
    var buffer = FormBuffer()
    guard range.count <= 12, buffer.fill(bytes, range, folding: false) else { return nil }
    if let kind = kinds.value(buffer.key(0, buffer.count)) { return kind }
    guard range.count > 1, bytes[range].contains(where: ASCII.isLower), buffer.fill(bytes, range) else {
      return nil
    }
    return kinds.value(buffer.key(0, buffer.count))
  }

  /// Whether the period at `dot` stands inside an abbreviation or between initials ("S.Pd", "a.n", "J.K"), so
  /// that the word from `start` goes on behind it.
  static func joins(_ bytes: [UInt8], _ start: Int, dot: Int, _ end: Int) -> Bool {
    guard dot + 1 < end, ASCII.isLetter(bytes[dot + 1]) else { return false }
    var piece = dot
    while piece > start, bytes[piece - 1] != ASCII.period { piece -= 1 }
    var past = dot + 1
    while past < end, ASCII.isLetter(bytes[past]) { past += 1 }
    if dot - piece == 1 { return past - dot <= 5 }
    guard dot - piece <= 3, past - dot <= 5 else { return false }
    return shared.kind(bytes, piece..<past) != nil
  }
}
