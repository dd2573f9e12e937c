/// A block of header lines up to a blank line, as mails, HTTP responses and WARC records have it.
struct HeaderBlock {
  /// How the block ends.
  enum Ending { case blankLine, endOfData, otherLine, limit }

  private let source: Bytes
  private var fields: [(name: Range<Int>, value: Range<Int>)] = []
  /// The index of the first byte after the block and its blank line.
  private(set) var end: Int
  /// How the block ends.
  private(set) var ending = Ending.endOfData
  /// Whether there is no field in it.
  var isEmpty: Bool { fields.isEmpty }

  /// Reads the lines from the start of `source`.
  ///
  /// - Parameters:
  ///   - limit: the longest block in bytes.
  ///   - isStrict: whether a line that is no header ends the block; else it is passed over.
  init(_ source: Bytes, limit: Int, isStrict: Bool = false) {
    self.source = source
    end = source.startIndex
    while end < source.endIndex {
      guard end - source.startIndex <= limit else {
        ending = .limit
        return
      }
      let byte = source[end]
      if byte == 0x0A || byte == 0x0D && end + 1 < source.endIndex && source[end + 1] == 0x0A {
        end += byte == 0x0A ? 1 : 2
        ending = .blankLine
        return
      }
      if byte.isBlank, !fields.isEmpty {
        // A line that begins with a blank goes on with the field above (RFC 5322, section 2.2.3).
        end = source.pastLine(end)
        fields[fields.count - 1].value = fields[fields.count - 1].value.lowerBound..<end
        continue
      }
      var colon = end
      while colon < source.endIndex, source[colon].isToken, colon - end < 128 { colon += 1 }
      let isField = colon > end && colon < source.endIndex && source[colon] == 0x3A
      if !isField, isStrict {
        ending = .otherLine
        return
      }
      let next = source.pastLine(end)
      if isField { fields.append((end..<colon, colon + 1..<next)) }
      end = next
    }
    if end - source.startIndex > limit { ending = .limit }
  }

  /// The value of the first field of a name, which is given in lower case; folded lines are joined by a blank.
  func value(_ name: String) -> String? {
    let field = fields.first { field in
      field.name.count == name.utf8.count
        && source[field.name].elementsEqual(name.utf8) { $0.lowered == $1 }
    }
    return field.map { HeaderBlock.text(source[$0.value]) }
  }

  /// A field's value as text.
  private static func text(_ value: Bytes) -> String {
    var bytes: [UInt8] = []
    for byte in value.trimmed where byte != 0x0D {
      bytes.append(byte < 0x20 ? 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
