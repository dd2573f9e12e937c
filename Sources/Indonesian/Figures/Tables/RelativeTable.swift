// Days told from the article's day. Source: the number specification, section 5.

/// Words for a day, with how many days it lies ahead.
let relativeDays: [(word: String, days: Int, english: String)] = [
  ("kemarin", -1, "yesterday"), ("besok", 1, "tomorrow"), ("esok", 1, "tomorrow"),
  ("lusa", 2, "the day after tomorrow"), ("semalam", -1, "last night"),
]

/// Words of days, and of the time before and after now.
let relativeWords: VocabularyTable =
  [
    ("tadi", .tense, 0), ("nanti", .tense, 1), ("beberapa", .several, 0),
    ("setahun", .oneUnit, 0), ("sebulan", .oneUnit, 1), ("sehari", .oneUnit, 2), ("semenit", .oneUnit, 3),
    ("sedetik", .oneUnit, 4), ("sepekan seminggu", .oneUnit, 5), ("sejam", .oneUnit, 6),
    ("seabad", .oneUnit, 8), ("sedekade sedasawarsa", .oneUnit, 9), ("sekilometer", .oneUnit, 11),
    ("semeter", .oneUnit, 12), ("sekilogram sekilo", .oneUnit, 15), ("seton", .oneUnit, 17),
    ("sehektare sehektar", .oneUnit, 18), ("seliter", .oneUnit, 19), ("selusin", .oneUnit, 22),
  ] + relativeDays.enumerated().map { ($1.word, .relativeDay, Int16($0)) }
  + hijriMonths.enumerated().map { ($1.words, .hijriMonth, Int16($0)) }

/// The months of the Islamic calendar: Indonesian spellings in one word, and the English.
let hijriMonths: [(words: String, english: String)] = [
  ("muharram muharam", "Muharram"), ("safar", "Safar"), ("rabiulawal", "Rabi al-Awwal"),
  ("rabiulakhir", "Rabi al-Thani"), ("jumadilawal", "Jumada al-Awwal"),
  ("jumadilakhir", "Jumada al-Thani"), ("rajab", "Rajab"), ("syakban syaban", "Sha'ban"),
  ("ramadan ramadhan", "Ramadan"), ("syawal", "Shawwal"), ("zulkaidah dzulqaidah", "Dhu al-Qi'dah"),
  ("zulhijah dzulhijjah zulhijjah", "Dhu al-Hijjah"),
]

/// Words before a length of time that make "lagi" behind it "another": something goes on for so long.
let lengthening: Set<String> = [
  "selama", "butuh", "membutuhkan", "dibutuhkan", "perlu", "memerlukan", "diperlukan", "tersisa", "tinggal",
  "tambah", "menambah", "ditambah", "diperpanjang", "memperpanjang", "perpanjangan", "makan", "menunggu",
  "bertahan", "berlangsung",
]
