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
    if let past = keycapEnd(start, index, end) {
      add(start, past, .mark)
      return past
    }
    // "5G" is a word, "1,5T" and "Rp2T" are amounts with their scale.
    let isAmount =
      words.last.map { $0.range.end == start && $0.kind == .word } ?? false
      || bytes[start..<index].contains { !ASCII.isDigit($0) }
    if index < end, startsWord(at: index, end: end), !isAmount || bytes[index] == ASCII.hyphen {
      return scanWord(from: start, at: index, end: end)
    }
    if index < end, bytes[index] == ASCII.period, let past = WebNames.domainEnd(bytes, start, dot: index, end)
    {
      add(start, past, .web)
      return past
    }
    add(start, index, .number, .digits)
    // "4x4": the sign between the figures.
    if index + 1 < end, bytes[index] | 0x20 == ASCII.of("x"), ASCII.isDigit(bytes[index + 1]) {
      add(index, index + 1, .word)
      return index + 1
    }
    return index
  }

  /// The end of a keycap emoji, one digit with its signs (1️⃣); nil where it is none.
  private func keycapEnd(_ start: Int, _ index: Int, _ end: Int) -> Int? {
    guard index == start + 1, index < end, bytes[index] >= 0xE2 else { return nil }
    let variant: [UInt8] = [0xEF, 0xB8, 0x8F]
    let keycap: [UInt8] = [0xE2, 0x83, 0xA3]
    var past = index
    if bytes[past..<end].starts(with: variant) { past += variant.count }
    return bytes[past..<end].starts(with: keycap) ? past + keycap.count : nil
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
    "km", "Km", "KM", "kg", "Kg", "cm", "mm", "m", "ha", "gr", "g", "l", "ml", "gram", "ton", "meter",
    "liter", "ribu", "rb",
    "juta", "jt", "miliar", "milyar", "triliun", "persen", "orang", "hari", "jam", "menit", "detik", "tahun",
    "bulan", "kali", "x", "X", "kWh", "MW", "GW", "GB", "MB", "TB", "Mbps", "Gbps", "cc", "dan", "hektar",
    "hektare",
  ]

  static func contains(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count <= 8 && units.contains(String(decoding: letters, as: UTF8.self))
  }
}
