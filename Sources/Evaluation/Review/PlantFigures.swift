/// Places where a figure can be made wrong.
enum PlantFigures {
  private static let numberWords = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "sebelas",
  ]
  private static let englishWords = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  ]

  /// Numerals of the target that the source has as well, in digits or as a word, each with one digit changed. A number
  /// that is the old one rounded ("21,500" for "21,504") is no fault, and is not planted.
  static func numbers(_ source: PlantText, _ target: PlantText, _ random: inout SplitMix64) -> [PlantChange] {
    var changes: [PlantChange] = []
    for token in common(source, target) {
      var digits = Array(target.bytes[token.range])
      let places = digits.indices.filter { digits[$0] &- 0x30 < 10 }
      let place = places[random.next(below: places.count)]
      let isFirst = place == places[0]
      var new = digits[place]
      while new == digits[place] { new = 0x30 + UInt8(random.next(below: 10)) }
      if isFirst, new == 0x30 { new = digits[place] == 0x39 ? 0x38 : digits[place] + 1 }
      let isRounded =
        new == 0x30 && digits[place] <= 0x35 && digits[(place + 1)...].allSatisfy { $0 < 0x31 }
      guard !isRounded else { continue }
      digits[place] = new
      changes.append(PlantChange(range: token.range, new: String(decoding: digits, as: UTF8.self)))
    }
    return changes
  }

  /// Numerals of the target whose digits the source has as well, and has as often: of a "1" that stands here twice and
  /// there once, nobody can tell which of the two is its answer. Those of a clock ("2:00 p.m.") are no word of the source
  /// ("two judges").
  private static func common(_ source: PlantText, _ target: PlantText) -> [PlantText.Token] {
    let known = source.digits
    return target.tokens.filter { token in
      guard token.isNumber else { return false }
      let digits = PlantText.digits(token.text)
      let word = Int(token.text).flatMap { numberWords.indices.contains($0) ? numberWords[$0] : nil }
      let there = source.tokens.count {
        $0.isNumber ? PlantText.digits($0.text) == digits : $0.text == word
      }
      let here = target.tokens.count { $0.isNumber && PlantText.digits($0.text) == digits }
      guard here <= there else { return false }
      if known.contains(PlantText.digits(token.text)) { return true }
      guard let number = Int(token.text), numberWords.indices.contains(number), !isOfClock(token, target)
      else { return false }
      return source.holds([numberWords[number]])
    }
  }

  /// Whether a colon joins a numeral to another.
  private static func isOfClock(_ token: PlantText.Token, _ target: PlantText) -> Bool {
    let (before, behind) = (token.range.lowerBound - 1, token.range.upperBound)
    return before >= 0 && target.bytes[before] == 0x3A
      || behind < target.bytes.count && target.bytes[behind] == 0x3A
  }

  private static let scaleWords = ["thousand", "million", "billion", "trillion"]
  private static let indonesianScales: Set<String> = [
    "ribu", "juta", "miliar", "milyar", "triliun", "trilyun", "rb", "jt",
  ]

  /// Scale words of the target, each put for another, where the source has the number before it, perhaps with more
  /// digits: else nothing on the other side tells that it is wrong.
  static func scales(_ source: PlantText, _ target: PlantText, _ random: inout SplitMix64) -> [PlantChange] {
    guard source.holds(indonesianScales) else { return [] }
    let known = source.digits
    return target.tokens.indices.compactMap { index in
      let token = target.tokens[index]
      guard index > 0, let place = scaleWords.firstIndex(of: token.text) else { return nil }
      let number = target.tokens[index - 1]
      let digits = PlantText.digits(number.text)
      let isKnown =
        number.isNumber
        ? known.contains { $0.hasPrefix(digits) }
        : englishWords.firstIndex(of: number.text).map { place in
          source.holds([numberWords[place]]) || known.contains(String(place))
        } ?? false
      guard isKnown else { return nil }
      let other = (place + 1 + random.next(below: 3)) % 4
      return PlantChange(range: token.range, new: scaleWords[other])
    }
  }

  /// Numerals with marks, point and comma swapped, where the source has other marks: of a numeral that both sides write
  /// alike, the translation's marks may be wrong already, and swapping would mend them.
  static func separators(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    common(source, target).compactMap { token in
      guard !source.tokens.contains(where: { $0.isNumber && $0.text == token.text }) else { return nil }
      let bytes = target.bytes[token.range]
      guard bytes.contains(where: { $0 == 0x2E || $0 == 0x2C }) else { return nil }
      let swapped = bytes.map { $0 == 0x2E ? 0x2C : $0 == 0x2C ? 0x2E : $0 }
      return PlantChange(range: token.range, new: String(decoding: swapped, as: UTF8.self))
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  private static let indonesianMonths: Set<String> = [
    "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober",
    "november", "nopember", "desember",
  ]

  /// "6 March" and "March 6" with day and month swapped.
  static func dates(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    var changes: [PlantChange] = []
    let known = source.digits
    guard source.holds(indonesianMonths) || source.bytes.contains(0x2F), target.tokens.count > 1 else {
      return []
    }
    for index in 1..<target.tokens.count {
      let (one, two) = (target.tokens[index - 1], target.tokens[index])
      let gap = target.bytes[one.range.upperBound..<two.range.lowerBound]
      guard gap.allSatisfy({ $0 == 0x20 }) else { continue }
      let (number, name) = one.isNumber ? (one, two) : (two, one)
      guard let day = Int(number.text), (1...12).contains(day), let month = months.firstIndex(of: name.text),
        name.isCapitalised, month + 1 != day, known.contains(PlantText.digits(number.text))
      else { continue }
      let newName = months[day - 1].prefix(1).uppercased() + months[day - 1].dropFirst()
      changes.append(
        PlantChange(
          range: one.range.lowerBound..<two.range.upperBound,
          new: one.isNumber ? "\(month + 1) \(newName)" : "\(newName) \(month + 1)"))
    }
    return changes
  }

  /// Units by class; of each the English words, and the Indonesian ones.
  private static let units: [[(english: [String], indonesian: Set<String>)]] = [
    [
      (["kilometres", "kilometers", "kilometre", "kilometer", "km"], ["km", "kilometer", "kilometernya"]),
      (["metres", "meters", "metre", "meter"], ["meter", "m"]),
      (["centimetres", "centimeters", "cm"], ["cm", "sentimeter"]), (["miles", "mile"], ["mil"]),
    ],
    [
      (["tonnes", "tons", "tonne", "ton"], ["ton"]),
      (["kilograms", "kilogram", "kg", "kilos"], ["kg", "kilogram", "kilo"]),
      (["grams", "gram"], ["gram"]),
    ],
    [(["hectares", "hectare"], ["hektare", "hektar", "ha"]), (["acres", "acre"], [])],
    [
      (["litres", "liters", "liter"], ["liter"]), (["barrels", "barrel"], ["barel", "barrel"]),
      (["gallons"], []),
    ],
    [
      (["years", "year"], ["tahun"]), (["months", "month"], ["bulan"]),
      (["weeks", "week"], ["pekan", "minggu"]),
      (["days", "day"], ["hari"]), (["hours", "hour"], ["jam"]), (["minutes", "minute"], ["menit"]),
    ],
  ]

  /// Units behind a numeral that the source has as well, each put for another of its class.
  static func units(_ source: PlantText, _ target: PlantText, _ random: inout SplitMix64) -> [PlantChange] {
    guard target.tokens.count > 1 else { return [] }
    let numbers = Set(common(source, target).map(\.range.lowerBound))
    var changes: [PlantChange] = []
    for index in 1..<target.tokens.count where numbers.contains(target.tokens[index - 1].range.lowerBound) {
      let token = target.tokens[index]
      let gap = target.bytes[target.tokens[index - 1].range.upperBound..<token.range.lowerBound]
      guard gap.elementsEqual([0x20]) || gap.elementsEqual([0x2D]) else { continue }
      for unitClass in units {
        guard let place = unitClass.firstIndex(where: { $0.english.contains(token.text) }),
          source.holds(unitClass[place].indonesian)
        else { continue }
        let other = (place + 1 + random.next(below: unitClass.count - 1)) % unitClass.count
        changes.append(PlantChange(range: token.range, new: unitClass[other].english[0]))
      }
    }
    return changes
  }
}
