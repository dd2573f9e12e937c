/// Sums the weights of a text's words and letter triples.
struct LanguageSums {
  /// What a telling word adds to the sum of its language, and how many of them count; tuned on texts that the
  /// weights were not learned from.
  private static let tellingWeight = 3.0
  private static let mostTelling = 4

  let table: LanguageTable
  private let roots = RootTable.shared
  private var sums = SIMD4<Int32>()
  private(set) var words = 0
  private(set) var known = 0
  private(set) var letters = 0
  private(set) var foreignLetters = 0
  private(set) var telling = TellingCounts()
  /// The squared length of the text's counts, by which the sums are evened out.
  private var squares: Float = 0

  /// Starts with nothing seen.
  init(table: LanguageTable) { self.table = table }

  /// Adds the words of a text: runs of ASCII letters, accents taken off.
  mutating func add(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if ASCII.isLetter(bytes[index]) {
        let start = index
        while index < bytes.count, ASCII.isLetter(bytes[index]) { index += 1 }
        add(bytes, start..<index)
      } else {
        // Lead bytes from U+0370 on: letters of other scripts count, typographic signs and emoji do not.
        let byte = bytes[index]
        if byte >= 0xCD, byte < 0xF0, byte != 0xE2 {
          letters += 1
          foreignLetters += 1
        }
        index += 1
      }
    }
  }

  private mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    letters += range.count
    words += 1
    var word = FormBuffer()
    guard range.count <= 40, word.fill(bytes, range) else { return }
    telling.add(word, capital: ASCII.isUpper(bytes[range.lowerBound]))
    let key = word.key(0, word.count)
    if range.count <= 16, let weight = table.weights.value(key) {
      add(weight, 10)
      known += 1
    } else if roots.entry(key) != nil {
      known += 1
    }
    // "^kata$" behind a "*": the triples lie side by side.
    var edged = FormBuffer()
    edged.append(ASCII.of("^"))
    for index in 0..<word.count { edged.append(word[index]) }
    edged.append(ASCII.of("$"))
    for start in 0..<edged.count - 2 {
      var key = edged.key(start, start + 3)
      key.low = key.low << 8 | UInt64(ASCII.of("*"))
      if let weight = table.weights.value(key) { add(weight, 3) }
    }
  }

  private mutating func add(_ weight: SIMD4<Int16>, _ tenths: Int32) {
    sums &+= SIMD4<Int32>(truncatingIfNeeded: weight) &* tenths
    squares += Float(tenths * tenths) / 100
  }

  /// The language with the highest sum, and its share by the logistic model.
  ///
  /// A telling word of Indonesian or Malay weighs more by itself, up to four of them: the learned weights of
  /// words that its texts hardly had are small.
  var best: (index: Int, share: Double) {
    let scale = 4 / 1000 / max(1, squares.squareRoot())
    var scores = (0..<3).map { Double(sums[$0]) * Double(scale) }
    scores[0] +=
      LanguageSums.tellingWeight * Double(min(telling.indonesian.different, LanguageSums.mostTelling))
    scores[1] += LanguageSums.tellingWeight * Double(min(telling.malay.different, LanguageSums.mostTelling))
    var top = 0
    for index in 1..<3 where scores[index] > scores[top] { top = index }
    var total = 0.0
    for score in scores { total += exponential(score - scores[top]) }
    return (top, 1 / total)
  }
}

/// e to a power of 0 or less, by its series on a quarter of a quarter of … the way; good to five digits.
private func exponential(_ power: Double) -> Double {
  if power < -30 { return 0 }
  let part = power / 256
  var value = 1 + part * (1 + part / 2 * (1 + part / 3))
  for _ in 0..<8 { value *= value }
  return value
}
