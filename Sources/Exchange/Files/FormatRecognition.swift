/// Tells what a file is by its first signs.
enum FormatRecognition {
  /// So far an XML file may say other things before its root.
  private static let longestHead = 4096

  static func format(of bytes: [UInt8]) throws(ExchangeFault) -> TranslationFile.Format {
    // Names are ASCII; in UTF-16 every other byte of them is zero.
    let head = bytes.prefix(longestHead).filter { $0 != 0 }
    var start = head.firstIndex { !isBlank($0) && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    guard let first = start else { throw ExchangeFault(.empty) }
    if head[first] == UInt8(ascii: "<") {
      while let place = start, let open = head[place...].firstIndex(of: UInt8(ascii: "<")) {
        let rest = head[(open + 1)...]
        if rest.starts(with: "!--".utf8) {
          start = end(of: "-->", in: rest)
        } else if rest.starts(with: "?".utf8) || rest.starts(with: "!".utf8) {
          start = end(of: ">", in: rest)
        } else {
          return try format(ofTag: rest.prefix { $0 != UInt8(ascii: ">") })
        }
      }
      throw ExchangeFault(.unknownFormat)
    }
    if bytes.contains(0) { throw ExchangeFault(.notText) }
    return isPO(head[first...]) ? .po : .tsv
  }

  private static func format(ofTag tag: ArraySlice<UInt8>) throws(ExchangeFault) -> TranslationFile.Format {
    let text = String(decoding: tag, as: UTF8.self)
    let name = text.prefix { !$0.isWhitespace && $0 != "/" }.split(separator: ":").last ?? ""
    switch name {
    case "tmx": return .tmx
    case "xliff":
      return text.contains("urn:oasis:names:tc:xliff:document:2.") ? .xliff2 : .xliff1
    default: throw ExchangeFault(.unknownFormat)
    }
  }

  /// Whether the first line that is no comment is one of PO's.
  private static func isPO(_ head: ArraySlice<UInt8>) -> Bool {
    for line in head.split(separator: UInt8(ascii: "\n")) {
      let line = line.drop { isBlank($0) }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      return line.starts(with: "msgid".utf8) || line.starts(with: "msgctxt".utf8)
        || line.starts(with: "domain".utf8)
    }
    return false
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    var index = bytes.startIndex
    while index + mark.count <= bytes.endIndex {
      if bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
      index += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
