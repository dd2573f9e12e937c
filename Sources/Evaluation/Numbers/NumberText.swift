/// English renderings made comparable.
enum NumberText {
  /// Blanks even, `%` as the word, no question marks, brackets, or commas after words.
  static func plain(_ text: some StringProtocol) -> String {
    var plain = ""
    var before: Character = " "
    for sign in text {
      switch sign {
      case "%": plain += " percent"
      case "(", ")", "?": plain += " "
      default: plain.append(sign)
      }
    }
    var result = ""
    for sign in plain {
      if sign == " ", before == "," { result.removeLast() }
      if sign == " ", before == " " || before == "," {
        if before == "," { result.append(" ") }
        before = " "
        continue
      }
      result.append(sign)
      before = sign
    }
    while result.last == " " || result.last == "," { result.removeLast() }
    return String(result.drop { $0 == " " })
  }

  /// Whether a word of a rendering can only come from a figure.
  static func isFigure(_ word: Substring) -> Bool {
    word.contains { $0.isNumber } || figures.contains(word.lowercased())
  }

  private static let figures: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands",
    "million", "millions", "billion", "billions", "trillion", "trillions", "dozen", "dozens", "tens", "half",
    "quarter", "quarters", "third", "thirds", "two-thirds", "one-third", "double", "twice", "triple",
    "percent", "p.m.", "a.m.", "noon", "midnight", "thirties", "anniversary", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
    "july", "august", "september", "october", "november", "december", "yesterday", "tomorrow", "today",
    "tonight", "about", "almost", "least", "ago", "last", "next", "past", "early", "late", "since",
  ]
}
