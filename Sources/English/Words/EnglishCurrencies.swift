/// Currencies, named as `Figure.unit` names them: by ISO 4217, else by the word.
enum EnglishCurrencies {
  /// The names, how they are written before an amount and how after it, in lower case.
  static let all: [(name: String, before: String, after: String)] = [
    ("IDR", "rp rps idr", "rupiah rupiahs"), ("USD", "usd", ""), ("SGD", "sgd", ""), ("AUD", "aud", ""),
    ("HKD", "hkd", ""), ("EUR", "eur", "euro euros"), ("GBP", "gbp", "sterling"), ("JPY", "jpy", "yen"),
    ("MYR", "rm myr", "ringgit ringgits"), ("CNY", "cny rmb", "yuan"), ("KRW", "krw", "won"),
    ("THB", "thb", "baht bahts"), ("PHP", "php", "peso pesos"), ("INR", "inr", ""), ("CHF", "chf", "francs"),
    ("VND", "vnd", "dong"), ("SAR", "", "riyal riyals"), ("RUB", "", "rouble roubles ruble rubles"),
    ("rupee", "", "rupee rupees"), ("cent", "", "cent cents sen"), ("dollar", "", "dollar dollars"),
    ("pound", "", "pound pounds"),
  ]

  /// Words that "won" and "pounds" are far likelier to be without an amount before them are read only behind one.
  static let table: EnglishWordList = all.enumerated().flatMap { index, currency in
    [
      (currency.before, EnglishMeaning.Kind.currencyBefore, Int16(index)),
      (currency.after, EnglishMeaning.Kind.currencyAfter, Int16(index)),
    ]
  }

  static let dollar = "dollar"
}
