/// Words that make numbers.
enum EnglishNumberWords {
  static let table: EnglishWordList =
    numbered(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """, .small, from: 0)
    + numbered("twenty thirty forty fifty sixty seventy eighty ninety", .tens, from: 20, by: 10)
    + [("fourty", .tens, 40)]
    + numbered(
      "twenties thirties forties fifties sixties seventies eighties nineties", .decade, from: 20, by: 10)
    + numbered(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """, .ordinal, from: 1)
    + [
      ("thirtieth", .ordinal, 30), ("fortieth", .ordinal, 40), ("fiftieth", .ordinal, 50),
      ("hundredth", .ordinal, 100), ("firstly", .ordinal, 1), ("secondly", .ordinal, 2),
      ("half halves", .fraction, 2), ("quarter quarters", .fraction, 4), ("thirds", .fraction, 3),
      ("fifths", .fraction, 5), ("sixths", .fraction, 6), ("eighths", .fraction, 8),
      ("tenths", .fraction, 10),
      ("hundred", .hundred, 2), ("thousand", .scale, 3),
      ("million millions mn mln mio milion millon", .scale, 6),
      ("billion billions bn bln bilion billon", .scale, 9),
      ("trillion trillions tn trln trilion trillon", .scale, 12),
      ("quadrillion", .scale, 15), ("dozen", .dozen, 12),
      ("dozens", .roundPlural, 1), ("hundreds", .roundPlural, 2), ("thousands", .roundPlural, 3),
      ("once", .times, 1), ("twice double doubled doubles doubling twofold", .times, 2),
      ("triple tripled treble thrice threefold", .times, 3), ("quadruple quadrupled fourfold", .times, 4),
      ("both pair pairs couple couples duo twin twins either", .collective, 2),
      ("trio", .collective, 3),
      ("single alone another", .collective, 1), ("quartet", .collective, 4),
      ("a an", .article, 0), ("and", .and, 0), ("point", .point, 0), ("to till until", .upTo, 0),
      ("percent pct prosent", .percent, 0),
      ("about around some nearly almost approximately roughly over", .hedge, 0), ("old", .old, 0),
      ("nil", .small, 0), ("no", .negation, 1),
    ]

  static func numbered(
    _ words: String, _ kind: EnglishMeaning.Kind, from first: Int16, by step: Int16 = 1
  ) -> EnglishWordList {
    words.split(separator: " ").enumerated().map { (String($1), kind, first + Int16($0) * step) }
  }
}
