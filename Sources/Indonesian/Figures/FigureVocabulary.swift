/// What a word can mean to the reading of figures; the number beside it (`value`) tells which.
enum Sense: UInt8 {
  /// Nothing: most words.
  case none
  /// 0 to 9 ("lima").
  case digit
  /// 10, 11, 100, 1000 and so on in one word; the value is an index into `singleWordNumbers`.
  case single
  /// "belas", "puluh", "ratus": 1, 2, 3.
  case place
  /// A scale word; the value is its power of ten.
  case scale
  /// A scale word with -an ("jutaan"), or "belasan", "puluhan", "ratusan": the power of ten; 1 is "belasan", 2 "puluhan", 4 "ratusan".
  case roundPlural
  /// A fraction in one word; the value is an index into `fractions`.
  case fraction
  /// The second word of a fraction ("pertiga"): its denominator.
  case denominator
  /// A month, 1 to 12.
  case month
  /// A weekday, 0 (Monday) to 6.
  case weekday
  /// A part of the day; the value is an index into `dayParts`.
  case dayPart
  /// A time zone; the value is an index into `zones`.
  case zone
  /// "pukul", "jam", "pkl": 0, 1, 2.
  case clock
  /// A word before a date that says how near it is; the value is an index into `dateHedges`.
  case dateHedge
  /// A currency written before the amount; the value is an index into `currencies`.
  case currencyBefore
  /// A currency written after the amount; the value is an index into `currencies`.
  case currencyAfter
  /// A unit; the value is an index into `units`.
  case unit
  /// A counter that English drops.
  case counter
  /// "persen": the value is 0.
  case percent
  /// "hingga", "sampai".
  case upTo
  /// An ordinal or collective in one word ("kedua"); the value is the number.
  case ordinal
  /// "ke".
  case ke
  /// A noun that an ordinal before it counts whole ("kedua negara").
  case countedWhole
  /// A noun that an ordinal follows ("hari ketiga"); the value is 0.
  case ranked
  /// A roman numeral in capitals that can follow a noun; the value is the number.
  case roman
  /// A legal instrument; the value is an index into `instruments`.
  case instrument
  /// "pasal", "ayat", "huruf", "angka", "nomor", "tahun", "juncto" and the like; the value is a `LawWord`.
  case law
  /// "usia", "berusia", "umur", "berumur".
  case age
  /// A person by sex or age ("perempuan"); the value is an index into `personNouns`.
  case person
  /// "orang".
  case people
  /// "itu", "tersebut", "ini".
  case pointing
  /// A word after which digits are a number plate.
  case plate
  /// "per", which makes a rate and an "as of".
  case per
  /// "kali", "lipat": 0, 1.
  case times
  /// "kuartal", "triwulan", "semester", "caturwulan": an index into `yearParts`.
  case yearPart
  /// "koma".
  case point
  /// "kurang", "lewat": minutes before or after the hour.
  case minutes
  /// A function word or verb that ends a counted noun phrase.
  case phraseEnd
  /// "sekitar", "hampir": the first word of a hedge; the value is an index into `hedges`.
  case hedge
  /// A day told from the article's ("kemarin"); the value is an index into `relativeDays`.
  case relativeDay
  /// "tadi", "nanti": 0, 1.
  case tense
  /// "sejam", "setahun": one of a unit, the value is an index into `units`.
  case oneUnit
  /// A month of the Islamic calendar, an index into `hijriMonths`.
  case hijriMonth
  /// "beberapa".
  case several
  /// Another word with a use of its own; the value is a `Special`.
  case special
}

/// Words that one rule alone asks for.
enum Special: Int16 {
  case an, final, hut, ri, poin, basis, minus, rt, putusan, lp, regulation, magnitude
}

/// The words of all figure tables, by their lower-case letters.
struct FigureVocabulary: Sendable {
  /// A sense, and which of its sense the word is.
  typealias Meaning = (sense: Sense, value: Int16)

  /// The words with what they mean.
  private(set) var meanings = WordTable<Meaning>(capacity: 1024)

  /// The words of all tables in this folder.
  static let shared = FigureVocabulary()

  private init() {
    for table in [
      numberWords, calendarWords, clockWords, currencyWords, unitWords, ordinalWords, lawWords, ageWords,
      hedgeWords, relativeWords,
    ] {
      for (words, sense, value) in table {
        var key = WordKey()
        for byte in words.utf8 {
          if byte == ASCII.space {
            add(key, sense, value)
            key = WordKey()
          } else {
            key.add(byte)
          }
        }
        add(key, sense, value)
      }
    }
  }

  /// Adds a word that no table before has.
  private mutating func add(_ key: WordKey, _ sense: Sense, _ value: Int16) {
    if key.count > 0, meanings[key] == nil { meanings.set(key, (sense, value)) }
  }

  /// What a word means, by the first table that has it; `.none` where no table has it.
  func meaning(of key: WordKey) -> Meaning { meanings[key] ?? (.none, 0) }
}

/// Rows of a table: words of one meaning, what they mean, and which of that kind they are.
typealias VocabularyTable = [(words: String, sense: Sense, value: Int16)]
