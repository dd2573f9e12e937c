// Currencies: how they are written before and after an amount, and in English. Source: the number specification, section 3.

/// A currency as the text and as an English desk writes it.
struct Currency: Sendable {
  /// Lower-case words before the amount.
  var before: String
  /// Lower-case words after the amount.
  var after: String
  /// What English prints before the amount, blank included.
  var symbol: String
  /// What a rate calls it ("the US dollar").
  var name: String
  /// What English prints after the amount instead of a symbol.
  var word: String? = nil
  /// ISO 4217, where the word tells which currency it is.
  var code: String? = nil
}

/// All currencies; the first eight are named by their place in code.
let currencies: [Currency] = [
  Currency(before: "rp idr", after: "rupiah", symbol: "Rp ", name: "the rupiah", code: "IDR"),
  Currency(before: "usd us", after: "", symbol: "US$", name: "the US dollar", code: "USD"),
  Currency(before: "sgd sg", after: "", symbol: "S$", name: "the Singapore dollar", code: "SGD"),
  Currency(before: "aud au", after: "", symbol: "A$", name: "the Australian dollar", code: "AUD"),
  Currency(before: "hkd hk", after: "", symbol: "HK$", name: "the Hong Kong dollar", code: "HKD"),
  Currency(before: "eur", after: "euro", symbol: "€", name: "the euro", code: "EUR"),
  Currency(before: "gbp", after: "poundsterling", symbol: "£", name: "the pound", code: "GBP"),
  Currency(before: "jpy", after: "yen", symbol: "¥", name: "the yen", code: "JPY"),
  Currency(before: "rm myr", after: "ringgit", symbol: "RM", name: "the ringgit", code: "MYR"),
  Currency(before: "cny rmb", after: "yuan", symbol: "", name: "the yuan", word: "yuan", code: "CNY"),
  Currency(before: "krw", after: "won", symbol: "", name: "the won", word: "won", code: "KRW"),
  Currency(before: "thb", after: "baht", symbol: "", name: "the baht", word: "baht", code: "THB"),
  Currency(before: "twd", after: "", symbol: "NT$", name: "the Taiwan dollar", code: "TWD"),
  Currency(
    before: "php", after: "", symbol: "", name: "the Philippine peso", word: "Philippine pesos", code: "PHP"),
  Currency(
    before: "inr", after: "", symbol: "", name: "the Indian rupee", word: "Indian rupees", code: "INR"),
  Currency(before: "chf", after: "", symbol: "", name: "the Swiss franc", word: "Swiss francs", code: "CHF"),
  Currency(before: "vnd", after: "dong", symbol: "", name: "the dong", word: "dong", code: "VND"),
  Currency(
    before: "isk", after: "", symbol: "", name: "the Icelandic krona", word: "Icelandic kronur", code: "ISK"),
  Currency(before: "", after: "riyal", symbol: "", name: "the riyal", word: "riyals", code: "SAR"),
  Currency(before: "", after: "rubel", symbol: "", name: "the rouble", word: "roubles", code: "RUB"),
  Currency(before: "", after: "rupee", symbol: "", name: "the rupee", word: "rupees"),
  Currency(before: "", after: "sen", symbol: "", name: "the cent", word: "cents"),
  Currency(before: "", after: "dolar dollar", symbol: "", name: "the dollar", word: "dollars"),
]

/// Where some currencies stand in `currencies`.
enum CurrencyIndex {
  static let rupiah = 0, dollar = 1, singapore = 2, australia = 3, euro = 5, pound = 6, yen = 7
  static let anyDollar = 22
}

/// Words of money.
let currencyWords: VocabularyTable =
  currencies.enumerated().flatMap { index, currency -> VocabularyTable in
    [(currency.before, .currencyBefore, Int16(index)), (currency.after, .currencyAfter, Int16(index))]
  }

/// The country after "dolar", lower-case, with the currency it makes.
let dollarCountries: [(word: String, currency: Int)] = [
  ("as", 1), ("amerika", 1), ("singapura", 2), ("australia", 3), ("hongkong", 4),
]

/// Nouns after which "M" is milliard and "T" is trillion without a currency.
let moneyNouns: WordSet = [
  "uang", "dana", "denda", "korupsi", "anggaran", "suap", "utang", "senilai", "kerugian", "modal",
  "investasi",
]
