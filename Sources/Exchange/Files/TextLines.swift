/// The lines of a text file with their ends, so that unchanged lines are written as they were read.
enum TextLines {
  /// The longest line that is read, in bytes.
  static let longest = 8 << 20

  /// The lines without their line feeds; a carriage return stays at the end of its line.
  ///
  /// - Throws: `notText` where the bytes are no UTF-8.
  static func lines(of bytes: [UInt8]) throws(ExchangeFault) -> [String] {
    var lines: [String] = []
    var number = 0
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard part.count <= longest, let line = String(validating: part, as: UTF8.self),
        !part.contains(0)
      else { throw ExchangeFault(.notText, line: number) }
      lines.append(line)
    }
    return lines
  }

  /// A line without the carriage return at its end.
  static func content(of line: String) -> Substring {
    line.utf8.last == 0x0D ? Substring(line.unicodeScalars.dropLast()) : line[...]
  }

  static func bytes(of lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { bytes.append(0x0A) }
      bytes += Array(line.utf8)
    }
    return bytes
  }
}
