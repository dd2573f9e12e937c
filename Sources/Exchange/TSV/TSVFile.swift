package import NewsModel

/// Tab-separated text: a line a segment, its source and its target; further columns, comments (`#`, without a tab) and blank lines
/// are kept. A first line that names the columns ("source", "target") is no segment.
struct TSVFile: KeptFile {
  private var lines: [String]
  private(set) var document = TranslationDocument()
  /// The line of each unit.
  private var places: [Int] = []

  init(reading bytes: [UInt8]) throws(ExchangeFault) {
    lines = try TextLines.lines(of: bytes)
    var sources: [String] = []
    var targets: [String] = []
    var isFirst = true
    for (number, line) in lines.enumerated() {
      var content = TextLines.content(of: line)
      if number == 0, content.unicodeScalars.first == "\u{FEFF}" {
        content = Substring(content.unicodeScalars.dropFirst())
      }
      // A text may begin with the sign of a comment; a comment has no second column.
      if content.allSatisfy(\.isWhitespace) || content.first == "#" && !content.contains("\t") { continue }
      let fields = content.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count > 1 else {
        throw ExchangeFault(
          .line("the line has no tab; put source and target into two columns"), line: number + 1)
      }
      defer { isFirst = false }
      if isFirst, TSVFile.isHeader(fields) { continue }
      guard places.count < TranslationFile.mostUnits else {
        throw ExchangeFault(.tooManyUnits(limit: TranslationFile.mostUnits), line: number + 1)
      }
      sources.append(String(fields[0]))
      targets.append(String(fields[1]))
      places.append(number)
    }
    guard !lines.isEmpty else { throw ExchangeFault(.empty) }
    let ids = SegmentID.ids(of: sources)
    for index in sources.indices {
      let target = targets[index]
      document.units.append(
        TranslationUnit(
          id: ids[index], source: InlineText(sources[index]),
          target: target.isEmpty ? nil : InlineText(target),
          state: target.isEmpty ? .initial : .translated))
    }
  }

  private static func isHeader(_ fields: [Substring]) -> Bool {
    let names = fields.prefix(2).map { $0.lowercased() }
    return names == ["source", "target"] || names == ["id", "en"] || names == ["id", "en-gb"]
      || names == ["indonesian", "english"]
  }

  mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault) {
    let line = lines[places[unit]]
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let isLast = fields.count == 2
    // The carriage return belongs to the line's end.
    let end = isLast && line.utf8.last == 0x0D ? "\r" : ""
    fields[1] = TSVWriting.field(target.plain) + end
    lines[places[unit]] = fields.joined(separator: "\t")
    document.units[unit].target = target
    document.units[unit].state = state
  }

  func line(of unit: Int) -> Int? { places.indices.contains(unit) ? places[unit] + 1 : nil }

  func serialised() -> [UInt8] { TextLines.bytes(of: lines) }
}

/// Writes a document as two columns of tab-separated text, with a line that names them.
package enum TSVWriting {
  package static func bytes(of document: TranslationDocument) -> [UInt8] {
    var text = "source\ttarget\n"
    for unit in document.units {
      let target = unit.state == .initial ? "" : unit.target?.plain ?? ""
      text += field(unit.source.plain) + "\t" + field(target) + "\n"
    }
    return Array(text.utf8)
  }

  /// A text without tabs and line ends, which the format can't hold.
  static func field(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
