internal import NewsModel

/// Tells the format of a termbase by the beginning of its text.
struct FormatSniffing {
  /// The beginning, UTF-8 without a byte order mark.
  let text: [UInt8]
  let encoding: TextStream.Encoding
  /// What the user said.
  let wanted: TermbaseFormat?

  /// The facts that the beginning tells; nil where it is no termbase.
  func facts() -> TermbaseFacts? {
    if let wanted { return facts(of: wanted) }
    let start = text.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } ?? text.count
    let rest = text[start...]
    if rest.first == 0x3C { return facts(of: isMartif ? .tbx2 : .tbx) }
    if rest.first == 0x7B { return facts(of: .json) }
    if rest.starts(with: "#UTX".utf8) { return facts(of: .utx) }
    guard let line = firstLine(), !line.contains(0) else { return nil }
    for separator in [0x09, 0x2C, 0x3B] as [UInt8] {
      let names = cells(of: line, separator)
      guard TableColumns.spreadsheet(names) != nil else { continue }
      if separator == 0x09 {
        let isOurs = names.allSatisfy { name in
          Glossary.Column.allCases.contains { $0.name == name.lowercased() }
        }
        return isOurs && encoding == .utf8 ? facts(of: .tsv) : table(.unicodeText, separator, quotes: true)
      }
      return table(separator == 0x2C ? .csv : .csvSemicolon, separator, quotes: true)
    }
    // A header that lacks a column is told as that of a glossary file.
    let keys = cells(of: line, 0x09).map { $0.lowercased() }
    if keys.contains("source") || keys.contains("target") { return facts(of: .tsv) }
    return omegat(line)
  }

  /// The facts of a format that is known.
  private func facts(of format: TermbaseFormat) -> TermbaseFacts? {
    switch format {
    case .tsv, .utx: return table(format, 0x09, quotes: false)
    case .csv, .csvSemicolon, .unicodeText:
      let line = firstLine() ?? []
      let usual: UInt8 = format == .csv ? 0x2C : format == .csvSemicolon ? 0x3B : 0x09
      let fitting = ([usual, 0x2C, 0x3B, 0x09] as [UInt8]).first {
        TableColumns.spreadsheet(cells(of: line, $0)) != nil
      }
      return table(format, fitting ?? usual, quotes: true)
    case .omegat: return firstLine().flatMap(omegat) ?? table(.omegat, 0x09, quotes: false)
    case .tbx, .tbxDCA, .tbx2, .json: return TermbaseFacts(format: format, encoding: encoding)
    }
  }

  private func table(_ format: TermbaseFormat, _ separator: UInt8, quotes: Bool) -> TermbaseFacts {
    TermbaseFacts(format: format, encoding: encoding, separator: separator, quotes: quotes)
  }

  /// A glossary of OmegaT has no header: two cells or three, parted by tabs, or by commas.
  private func omegat(_ line: ArraySlice<UInt8>) -> TermbaseFacts? {
    if line.contains(0x09) { return table(.omegat, 0x09, quotes: false) }
    guard wanted == .omegat || cells(of: line, 0x2C).count == 2 || cells(of: line, 0x2C).count == 3,
      line.contains(0x2C), !line.contains(0x3C)
    else { return nil }
    return table(.omegat, 0x2C, quotes: true)
  }

  /// The first line that is no comment and not empty.
  private func firstLine() -> ArraySlice<UInt8>? {
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if line.first != 0x23, line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x2C && $0 != 0x3B }) {
        return line
      }
    }
    return nil
  }

  private func cells(of line: ArraySlice<UInt8>, _ separator: UInt8) -> [String] {
    var reader = CellReader(separator: separator, quotes: true)
    var names: [String] = []
    reader.feed(Array(line) + [0x0A]) { row in names = row.ends.indices.map { Words.term(row.text($0)) } }
    return names
  }

  /// Whether the document's element is that of TBX 2.
  private var isMartif: Bool {
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: 0x3C), open + 1 < text.count {
      if text[open...].starts(with: "<martif".utf8) { return true }
      let next = text[open + 1]
      // Behind the declaration, comments and the document type.
      if next != 0x3F, next != 0x21 { return false }
      index = open + 1
    }
    return false
  }
}
