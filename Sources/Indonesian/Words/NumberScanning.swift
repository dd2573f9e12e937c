import NewsModel

/// Numbers by their digits: "1.500", "12,5", "20/6/2024", "19.30", "0812-3456-7890".
extension WordScanner {
  /// Adds what the digits at `start` begin, a number or a word such as "1990-an" and "5G"; returns where it
  /// ends.
  mutating func scanNumber(from start: Int, end: Int) -> Int {
    var index = start
    while true {
      while index < end, ASCII.isDigit(bytes[index]) { index += 1 }
      guard index + 1 < end else { break }
      let sign = bytes[index]
      guard ASCII.isDigit(bytes[index + 1]) else { break }
      if sign == ASCII.hyphen {
        // One hyphen is a span ("2019-2024") and parts the numbers, two or more are a date or a telephone
        // number.
        guard let past = hyphenedNumberEnd(from: index, end: end) else { break }
        index = past
        break
      }
      guard sign == ASCII.period || sign == ASCII.comma || sign == ASCII.slash || sign == ASCII.colon else {
        break
      }
      index += 1
    }
    if index < end, startsWord(at: index, end: end) { return scanWord(from: start, at: index, end: end) }
    if index < end, bytes[index] == ASCII.period, let past = WebNames.domainEnd(bytes, start, dot: index, end)
    {
      add(start, past, .web)
      return past
    }
    add(start, index, .number, .digits)
    return index
  }

  private func hyphenedNumberEnd(from start: Int, end: Int) -> Int? {
    var index = start
    var hyphens = 0
    while index + 1 < end, bytes[index] == ASCII.hyphen, ASCII.isDigit(bytes[index + 1]) {
      hyphens += 1
      index += 1
      while index < end, ASCII.isDigit(bytes[index]) { index += 1 }
    }
    return hyphens > 1 ? index : nil
  }

  /// Whether letters follow the digits that make one word with them ("5G", "1990-an"), and no unit ("10km").
  private func startsWord(at index: Int, end: Int) -> Bool {
    let byte = bytes[index]
    if byte == ASCII.hyphen {
      return index + 1 < end && ASCII.isLetter(bytes[index + 1])
    }
    guard ASCII.isLetter(byte) else {
      return byte >= 0x80 && ScalarClass.read(bytes, at: index, end: end).kind == .letter
    }
    var past = index
    while past < end, ASCII.isLetter(bytes[past]) { past += 1 }
    return !NumberUnits.contains(bytes[index..<past])
  }
}

/// The units and scale words that news writes close to a number.
enum NumberUnits {
  private static let units: Set<String> = [
    "km", "kg", "cm", "mm", "m", "ha", "gr", "g", "l", "ml", "gram", "ton", "meter", "liter", "ribu", "rb",
    "juta", "jt", "miliar", "milyar", "triliun", "persen", "orang", "hari", "jam", "menit", "detik", "tahun",
    "bulan", "kali", "x", "kWh", "MW", "GW", "GB", "MB", "TB", "Mbps", "Gbps", "cc", "dan", "hektar",
    "hektare",
  ]

  static func contains(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count <= 8 && units.contains(String(decoding: letters, as: UTF8.self))
  }
}
