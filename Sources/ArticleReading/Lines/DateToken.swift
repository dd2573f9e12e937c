/// A number, a word or a mark of a line, as far as dates are made of such.
struct DateToken {
  /// Where it stands.
  var range: Range<Int>
  /// A number with its count of digits.
  var number: (value: Int, digits: Int)?
  /// A mark; 0 for others.
  var mark: UInt8 = 0
  /// The month that a word names.
  var month: Int?
  /// Minutes from UTC that a word names ("WIB").
  var zone: Int?
  /// The length of a word; 0 for others.
  var letters = 0
  /// What "AM" and "PM" add to an hour below 12, in minutes.
  var halfDay: Int?
  /// Whether it is the "st" of "1st".
  var isOrdinalEnding = false

  /// Cuts a line into tokens; blanks are none.
  static func tokens(of line: Line) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = line.startIndex
    while index < line.endIndex {
      let start = index
      let byte = line[index]
      if byte.isDigit {
        var value = 0
        while index < line.endIndex, line[index].isDigit {
          if index - start < 9 { value = value * 10 + Int(line[index] & 15) }
          index += 1
        }
        tokens.append(DateToken(range: start..<index, number: (value, index - start)))
      } else if byte.isLetter || byte >= 0x80 {
        // Most signs of U+0080 to U+00BF and of U+2000 to U+2FFF are marks: "9:05 WIB·waktu baca" has no blank.
        repeat {
          index += 1
        } while index < line.endIndex
          && (line[index].isLetter || (line[index] >= 0x80 && line[index] != 0xC2 && line[index] != 0xE2))
        tokens.append(word(line[start..<index]))
      } else {
        index += 1
        if byte != 0x20 { tokens.append(DateToken(range: start..<index, mark: byte)) }
      }
    }
    return tokens
  }

  private static func word(_ word: Line) -> DateToken {
    var token = DateToken(range: word.startIndex..<word.endIndex, letters: word.count)
    guard word.count <= 12 else { return token }
    let text = String(decoding: word.map(\.lowered), as: UTF8.self)
    token.month = months[text]
    token.zone = zones[text]
    token.halfDay = text == "pm" ? 720 : text == "am" ? 0 : nil
    token.isOrdinalEnding = ["st", "nd", "rd", "th"].contains(text)
    return token
  }

  /// Month names, Indonesian, English and Malay, with the spellings and abbreviations that news sites print.
  private static let months: [String: Int] = {
    let names = [
      "jan januari january", "feb febr februari february peb pebruari", "mar maret march mrt mac",
      "apr april",
      "mei may", "jun juni june",
      "jul juli july julai", "agu ags agt agst agust agustus aug august ogos", "sep sept september",
      "okt oktober oct october",
      "nov nop november nopember", "des desember dec december disember",
    ]
    var table: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for name in spellings.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  private static let zones = ["wib": 420, "wita": 480, "wit": 540, "z": 0, "utc": 0, "gmt": 0]
}
