internal import English
internal import NewsModel

/// The figures of the Indonesian side in the form in which the English side has its own, so that both can be compared.
struct SourceFigures {
  private let bytes: [UInt8]
  private let base: Int
  private let hasDigits: Bool
  private(set) var figures: [EnglishFigure] = []

  /// Reads the figures of a segment.
  ///
  /// - Parameters:
  ///   - found: the figures that the analysis found in it.
  ///   - bytes: the article's text.
  ///   - range: where the segment stands in it; ranges of the result count from its start.
  ///   - words: the segment's words.
  ///   - hasDigits: whether a digit may stand in the segment.
  init(
    _ found: ArraySlice<Figure>, bytes: [UInt8], range: TextRange, words: ArraySlice<Word>,
    hasDigits: Bool = true
  ) {
    self.bytes = bytes
    self.hasDigits = hasDigits
    base = range.start
    var closed = range.start
    for figure in found {
      addNumerals(closed..<max(closed, figure.range.start))
      closed = max(closed, figure.range.end)
      add(figure)
    }
    addNumerals(closed..<max(closed, range.end))
    addWeekdays(words)
    figures.sort { $0.range.start < $1.range.start }
    joinYears()
    addThousands()
    for index in figures.indices {
      let range = (figures[index].range.start + base)..<(figures[index].range.end + base)
      if EnglishFigure.Traits.isJoined(range, in: bytes) { figures[index].traits.insert(.joined) }
      if figures[index].unit == nil, figures[index].kind == .number {
        figures[index].unit = unitBehindDash(range.upperBound)
      }
    }
    addScales()
  }

  /// "9 Maret, 1908": gives a day and month the year behind their comma.
  private mutating func joinYears() {
    for index in figures.indices.dropLast().reversed() {
      let (date, year) = (figures[index], figures[index + 1])
      guard date.day > 0, date.month > 0, date.value == nil, FigureLikeness.isPlainYear(year),
        year.range.start == date.range.end + 2, bytes[date.range.end + base] == 0x2C
      else { continue }
      figures[index].value = year.value
      figures[index].range = TextRange(date.range.start, year.range.end)
      figures.remove(at: index + 1)
    }
  }

  /// "70,000" with the marks of English: nobody writes three zeros for decimals.
  private mutating func addThousands() {
    for index in figures.indices where figures[index].other == nil && figures[index].month == 0 {
      guard figures[index].kind != .date, figures[index].kind != .time, let value = figures[index].value,
        value.exponent >= 0
      else { continue }
      let text = bytes[(figures[index].range.start + base)..<(figures[index].range.end + base)]
      guard let comma = text.lastIndex(of: 0x2C), text[(comma + 1)...].starts(with: [0x30, 0x30, 0x30]),
        !text.contains(0x2E), comma + 4 == text.endIndex || text[comma + 4] &- 0x30 > 9
      else { continue }
      figures[index].other = value.scaled(by: 3)
    }
  }

  private static let scaleWords: [(letters: [UInt8], power: Int)] = [
    (Array("miliar".utf8), 9), (Array("milyar".utf8), 9), (Array("triliun".utf8), 12),
    (Array("trilyun".utf8), 12),
  ]

  /// Gives a second value to amounts without a scale word: where a misspelled one stands behind ("triluin"), and where
  /// an amount of the same currency beside it has one ("Rp 40 dan Rp 25 triliun").
  private mutating func addScales() {
    for index in figures.indices where figures[index].other == nil && figures[index].month == 0 {
      guard let value = figures[index].value, figures[index].kind == .money || figures[index].kind == .number,
        !figures[index].traits.contains(.weak)
      else { continue }
      if let power = misspelledScale(behind: figures[index].range.end + base) {
        figures[index].other = value.scaled(by: power)
      } else if figures[index].kind == .money, value.approximate < 1000,
        let power = scaleBeside(index)
      {
        figures[index].other = value.scaled(by: power)
      }
    }
  }

  /// The power of ten of a word that is a scale word but for one slip.
  private func misspelledScale(behind end: Int) -> Int? {
    guard end < bytes.count, bytes[end] == 0x20 else { return nil }
    var last = end + 1
    while last < bytes.count, bytes[last] &- 0x61 < 26 { last += 1 }
    let word = bytes[(end + 1)..<last]
    guard 5...8 ~= word.count else { return nil }
    return SourceFigures.scaleWords.first { NameLikeness.distance(word, $0.letters[...], most: 1) == 1 }?
      .power
  }

  /// The power of ten of the scale word of a neighbouring amount of the same currency.
  private func scaleBeside(_ index: Int) -> Int? {
    for other in [index + 1, index - 1] where figures.indices.contains(other) {
      guard figures[other].kind == .money, figures[other].unit == figures[index].unit,
        let value = figures[other].value?.approximate
      else { continue }
      let text = bytes[(figures[other].range.start + base)..<(figures[other].range.end + base)]
      for (letters, power) in SourceFigures.scaleWords + [(Array("juta".utf8), 6)]
      where value >= 1e6 && ByteSearch.contains(Array(text), letters) {
        return power
      }
    }
    return nil
  }

  private func place(_ range: TextRange) -> TextRange { TextRange(range.start - base, range.end - base) }

  private mutating func add(_ figure: Figure) {
    let isSpelled = !bytes[figure.range.bounds].contains { $0 &- 0x30 < 10 }
    let unit = figure.unit.map(SourceFigures.plainUnit) ?? (figure.kind == .age ? "year" : nil)
    var new = EnglishFigure(range: place(figure.range), kind: figure.kind, value: nil, unit: unit)
    if isSpelled { new.traits.insert(.spelled) }
    if figure.kind == .ordinal { new.unit = unitBefore(figure.range.start) }
    if figure.precision != .exact { new.traits.insert(.hedged) }
    guard let value = figure.value else {
      if isSpelled {
        // "ratusan": a round plural, whose value no digit tells.
        if figure.kind == .number || figure.kind == .money { new.traits.formUnion([.round, .weak]) }
        if new.traits.contains(.round) { figures.append(new) }
      } else if figure.kind != .date || !addDayAndMonth(new) {
        addNumerals(figure.range.bounds)
      }
      return
    }
    switch figure.kind {
    case .date: addDates(value, new)
    case .time: addTimes(value, new)
    case .citation, .code: addNumerals(figure.range.bounds)
    case .fraction: addFraction(value, new)
    default: addValues(figure, new)
    }
  }

  /// The unit whose word stands before a place: "menit ke-63" counts minutes.
  private func unitBefore(_ place: Int) -> String? {
    var end = place
    while end > base, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > base, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    return SourceFigures.timeUnit(bytes[start..<end])
  }

  /// The unit of "10-tahun".
  private func unitBehindDash(_ place: Int) -> String? {
    guard place < bytes.count, bytes[place] == 0x2D else { return nil }
    var end = place + 1
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    return SourceFigures.timeUnit(bytes[(place + 1)..<end])
  }

  /// The unit that a word names, if it is one of time.
  private static func timeUnit(_ word: ArraySlice<UInt8>) -> String? {
    switch String(decoding: word, as: UTF8.self) {
    case "menit": "minute"
    case "detik": "second"
    case "jam": "hour"
    case "hari": "day"
    case "pekan", "minggu": "week"
    case "bulan": "month"
    case "tahun": "year"
    default: nil
    }
  }

  private mutating func addValues(_ figure: Figure, _ new: EnglishFigure) {
    for value in figure.values {
      var one = new
      if value.utf8.first == 0x50 {  // P2DT3H
        addLengths(value, new)
        continue
      }
      guard let exact = ExactValue(plain: Array(value.utf8)) else { continue }
      one.value = exact
      if one.traits.contains(.spelled), exact == ExactValue(1) || figure.kind == .ordinal {
        one.traits.insert(.weak)
      }
      if figure.unit == nil, figure.kind == .money { one.unit = currencyWord(figure.range) }
      figures.append(one)
    }
  }

  /// The word of a currency that has no code by itself ("dolar").
  private func currencyWord(_ range: TextRange) -> String? {
    let text = bytes[range.bounds]
    if ByteSearch.contains(Array(text), Array("sen".utf8)) { return "cent" }
    return text.contains(0x24) || ByteSearch.contains(Array(text), Array("dol".utf8)) ? "dollar" : nil
  }

  /// A length of several units, ISO 8601: each of them by itself.
  private mutating func addLengths(_ value: String, _ new: EnglishFigure) {
    var digits: [UInt8] = []
    var isTime = false
    for byte in value.utf8.dropFirst() {
      switch byte {
      case 0x30...0x39, 0x2E: digits.append(byte)
      case 0x54: isTime = true
      default:
        var one = new
        one.value = ExactValue(plain: digits)
        one.unit =
          switch byte {
          case 0x59: "year"
          case 0x4D: isTime ? "minute" : "month"
          case 0x57: "week"
          case 0x44: "day"
          case 0x48: "hour"
          default: "second"
          }
        if one.value != nil { figures.append(one) }
        digits = []
      }
    }
  }

  private mutating func addFraction(_ value: String, _ new: EnglishFigure) {
    let parts = value.split(separator: "/").compactMap { ExactValue(plain: $0.utf8) }
    var one = new
    one.traits.insert(.weak)
    if parts.count == 2, let part = parts[0].integer, let whole = parts[1].integer, whole > 0, part < 100_000
    {
      one.value = ExactValue(Int64(part * 10_000 / whole), exponent: -4)
    } else {
      one.value = parts.first
    }
    figures.append(one)
  }

  /// ISO 8601 dates, whole ("2024-06-19") or in part ("2024-06", "--06-19", "2024").
  private mutating func addDates(_ value: String, _ new: EnglishFigure) {
    for text in value.split(separator: "/") {
      var one = new
      let numbers = SourceFigures.numbers(text)
      if text.utf8.starts(with: [0x2D, 0x2D]) {
        (one.month, one.day) = (numbers[2] ?? 0, numbers[3] ?? 0)
      } else {
        one.value = numbers[0].map { ExactValue(Int64($0)) }
        (one.month, one.day) = (numbers[1] ?? 0, numbers[2] ?? 0)
      }
      if one.value != nil || one.month > 0 { figures.append(one) }
    }
  }

  /// The first four numbers between the dashes of a date; nil for what is none.
  private static func numbers(_ date: Substring) -> InlineArray<4, Int?> {
    var numbers = InlineArray<4, Int?>(repeating: nil)
    var (place, isNumber) = (0, true)
    for byte in date.utf8 where place < 4 {
      if byte == 0x2D {
        (place, isNumber) = (place + 1, true)
      } else if isNumber, byte &- 0x30 < 10, numbers[place] ?? 0 < 1_000_000_000 {
        numbers[place] = (numbers[place] ?? 0) * 10 + Int(byte) - 0x30
      } else {
        (numbers[place], isNumber) = (nil, false)
      }
    }
    return numbers
  }

  /// The unit of a rate without what it is counted by: "km/h" is kilometres.
  private static func plainUnit(_ unit: String) -> String {
    guard unit.utf8.contains(where: { $0 == 0x20 || $0 == 0x2F }) else { return unit }
    let parts = unit.split(separator: " ")
    if parts.count > 2, parts[1] == "per" { return String(parts[0]) }
    guard let end = unit.firstIndex(of: "/") else { return unit }
    switch unit[..<end] {
    case "km": return "kilometre"
    case "m": return "metre"
    case "kg": return "kilogram"
    default: return String(unit[..<end])
    }
  }

  /// "8 Februari", "19-21 Agustus": a date that the analysis gives no value, since the year is not told; false where it
  /// is none.
  private mutating func addDayAndMonth(_ new: EnglishFigure) -> Bool {
    let start = new.range.start + base
    let words = bytes[start..<new.range.end + base].split { byte in
      !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26)
    }
    var days: [Int] = []
    var isFound = false
    for word in words {
      if word.count < 3, let day = Int(String(decoding: word, as: UTF8.self)), 1...31 ~= day {
        days.append(day)
      } else if let month = IndonesianMonths.table[
        WordHash.of(bytes.span.extracting(word.startIndex..<word.endIndex))]
      {
        for day in days.isEmpty ? [0] : days {
          var one = new
          (one.day, one.month) = (day, month)
          figures.append(one)
        }
        days = []
        isFound = true
      } else if isFound, word.count == 4, let year = Int(String(decoding: word, as: UTF8.self)),
        1800..<2100 ~= year, let last = figures.indices.last, figures[last].value == nil
      {
        // "akhir Desember 2019"
        figures[last].value = ExactValue(Int64(year))
      }
    }
    return isFound
  }

  private mutating func addTimes(_ value: String, _ new: EnglishFigure) {
    for text in value.split(separator: "/") {
      let parts = text.split(separator: ":").map { Int($0) ?? -1 }
      guard parts.count > 1, 0...24 ~= parts[0], 0...59 ~= parts[1] else { continue }
      var one = new
      one.value = ExactValue(Int64(parts[0] % 24 * 60 + parts[1]))
      if parts[0] > 12 || parts[0] == 0 || tellsHalfOfDay(new.range) { one.traits.insert(.halfOfDay) }
      figures.append(one)
    }
  }

  /// Whether the half of the day of a time is told: a zero stands before its hour ("04.12"), and no word for another
  /// part of the day behind it ("pukul 08.00 Kamis malam"); or a word for the morning.
  private func tellsHalfOfDay(_ range: TextRange) -> Bool {
    let (start, end) = (range.start + base, range.end + base)
    func says(_ words: [String], _ part: Range<Int>) -> Bool {
      let written = Array(bytes[part])
      return words.contains { ByteSearch.contains(written, Array($0.utf8)) }
    }
    if says(["pagi", "dini"], start..<end) { return true }
    return bytes[start..<end].first { $0 &- 0x30 < 10 } == 0x30
      && !says(["malam", "sore", "siang", "petang"], start..<min(end + 40, bytes.count))
  }

  /// Numerals that stand in no figure: scores, versions, the digits of codes.
  private mutating func addNumerals(_ range: Range<Int>) {
    guard hasDigits else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] &- 0x30 < 10 else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound,
        bytes[index] &- 0x30 < 10
          || (bytes[index] == 0x2E || bytes[index] == 0x2C) && index + 1 < range.upperBound
            && bytes[index + 1] &- 0x30 < 10
      {
        index += 1
      }
      let text = bytes[start..<index]
      var one = EnglishFigure(range: place(TextRange(start, index)), kind: .number, value: nil)
      one.traits = .code
      one.value =
        ExactValue(plain: text.map { $0 == 0x2C ? 0x2E : $0 })
        ?? ExactValue(plain: text.filter { $0 != 0x2C && $0 != 0x2E })
      // "2.500" can be either.
      if text.contains(0x2E) || text.contains(0x2C) {
        one.other = ExactValue(plain: text.filter { $0 != 0x2C && $0 != 0x2E })
      }
      if one.value != nil { figures.append(one) }
    }
  }

  private mutating func addWeekdays(_ words: ArraySlice<Word>) {
    let days = IndonesianWeekdays.table
    for word in words where word.kind == .word && word.shape.contains(.capitalised) && word.range.count < 7 {
      let hash = WordHash.of(bytes.span.extracting(word.range.bounds))
      guard let day = days[hash] else { continue }
      // "Minggu" that opens a sentence may be a week.
      if day == 7, word.shape.contains(.opensSentence) { continue }
      var one = EnglishFigure(range: place(word.range), kind: .date, value: nil)
      one.weekday = day
      figures.append(one)
    }
  }
}

/// The months in Indonesian, 1 for January.
enum IndonesianMonths {
  static let table: WordTable<Int> = {
    var table = WordTable<Int>()
    for (month, words) in [
      "januari jan", "februari pebruari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul",
      "agustus agu ags agt", "september sept sep", "oktober okt", "november nopember nov", "desember des",
    ].enumerated() {
      for word in words.split(separator: " ") { table[WordHash.of(String(word))] = month + 1 }
    }
    return table
  }()
}

/// The days of the week in Indonesian, 1 for Monday.
enum IndonesianWeekdays {
  static let table: WordTable<Int> = {
    var table = WordTable<Int>()
    for (day, words) in [
      "senin", "selasa", "rabu", "kamis", "jumat jum'at", "sabtu", "minggu ahad",
    ].enumerated() {
      for word in words.split(separator: " ") { table[WordHash.of(String(word))] = day + 1 }
    }
    return table
  }()
}
