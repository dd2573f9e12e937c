extension FigureScan {
  /// Reads number words from a token on ("dua ratus tiga belas ribu"): the number and the token after it.
  ///
  /// Parts must fall in size as speech has them; where the next word can't go on, the number ends before it.
  func numberWords(at start: Int) -> (number: Int, next: Int)? {
    var index = start
    var total = 0, group = 0
    var digit: Int?
    var room = 1000  // what is added to the group must be below this
    var scale = Int.max
    while index < tokens.count, isWord(index), index == start || continuesLine(index) {
      let value = value(index)
      switch sense(index) {
      case .digit where digit == nil && room > 1 && !(value == 0 && index > start):
        digit = value
      case .place:
        guard let known = digit, known > 0 else { return end(index) }
        let size = value == 1 ? 10 + known : value == 2 ? 10 * known : 100 * known
        guard size < room else {
          digit = nil  // it belongs to the number that begins here
          return end(index - 1)
        }
        group += size
        room = value == 1 ? 1 : value == 2 ? 10 : 100
        digit = nil
      case .single where digit == nil:
        let number = singleWordNumbers[value].number
        if number >= 1000 {
          guard group == 0, number < scale else { return end(index) }
          (total, scale, room) = (total + number, number, 1000)
        } else {
          guard number < room else { return end(index) }
          group += number
          room = number == 100 ? 100 : 1
        }
      case .scale where group > 0 || digit ?? 0 > 0:
        let factor = power(of: value)
        guard factor < scale, slice(index).count > 2 else { return end(index) }
        total += (group + (digit ?? 0)) * factor
        (group, digit, room, scale) = (0, nil, 1000, factor)
      default: return end(index)
      }
      index += 1
    }
    return end(index)

    func end(_ next: Int) -> (Int, Int)? {
      // A digit that a following place word can't use is left to what comes after.
      let number = total + group + (digit ?? 0)
      return next > start && (number > 0 || sense(start) == .digit) ? (number, next) : nil
    }
  }

  private func power(of exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}

/// English words for a number from 0 up ("two hundred thirteen thousand").
func englishWords(_ number: Int) -> String {
  let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  switch number {
  case ..<0: return "minus " + englishWords(-number)
  case ..<20: return small[number]
  case ..<100: return tens[number / 10] + (number % 10 > 0 ? "-" + small[number % 10] : "")
  case ..<1000:
    return small[number / 100] + " hundred" + (number % 100 > 0 ? " " + englishWords(number % 100) : "")
  default:
    for (size, word) in [
      (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"),
    ] where number >= size {
      return englishWords(number / size) + " " + word
        + (number % size > 0 ? " " + englishWords(number % size) : "")
    }
    return String(number)
  }
}
