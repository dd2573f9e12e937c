// Number words and what they stand for. Source: the product's number specification, sections 1 and 4.

/// Words that make numbers.
let numberWords: VocabularyTable =
  [
    ("nol", .digit, 0), ("satu", .digit, 1), ("dua", .digit, 2), ("tiga", .digit, 3), ("empat", .digit, 4),
    ("lima", .digit, 5), ("enam", .digit, 6), ("tujuh", .digit, 7), ("delapan", .digit, 8),
    ("sembilan", .digit, 9),
    ("belas", .place, 1), ("puluh", .place, 2), ("ratus", .place, 3),
    ("ribu rb", .scale, 3), ("juta jt", .scale, 6), ("miliar milyar", .scale, 9), ("triliun", .scale, 12),
    ("kuadriliun", .scale, 15),
    ("belasan", .roundPlural, 1), ("puluhan", .roundPlural, 2), ("ratusan", .roundPlural, 4),
    ("ribuan", .roundPlural, 3), ("jutaan", .roundPlural, 6), ("miliaran milyaran", .roundPlural, 9),
    ("triliunan", .roundPlural, 12),
    ("pertiga", .denominator, 3), ("perempat", .denominator, 4), ("perlima", .denominator, 5),
    ("perenam", .denominator, 6), ("perdelapan", .denominator, 8), ("persembilan", .denominator, 9),
    ("pertujuh", .denominator, 7), ("persepuluh", .denominator, 10),
    ("koma", .point, 0), ("hingga sampai", .upTo, 0), ("persen prosen pct", .percent, 0),
    ("kali", .times, 0), ("lipat", .times, 1), ("an", .special, Special.an.rawValue),
    ("final", .special, Special.final.rawValue), ("poin", .special, Special.poin.rawValue),
    ("basis", .special, Special.basis.rawValue),
    ("magnitudo bermagnitudo magnitude", .special, Special.magnitude.rawValue),
    ("minus", .special, Special.minus.rawValue),
  ] + singleWordNumbers.enumerated().map { ($1.word, .single, Int16($0)) }
  + fractions.enumerated().map { ($1.word, .fraction, Int16($0)) }

/// Numbers of one word that begin with se-.
let singleWordNumbers: [(word: String, number: Int)] = [
  ("sepuluh", 10), ("sebelas", 11), ("seratus", 100), ("seribu", 1000), ("sejuta", 1_000_000),
  ("semiliar", 1_000_000_000), ("setriliun", 1_000_000_000_000),
  ("seratusan", 100), ("seribuan", 1000), ("sejutaan", 1_000_000),
]

/// Fractions of one word: their value, their English, their English before "of a".
let fractions: [(word: String, value: String, english: String, part: String)] = [
  ("setengah", "0.5", "half", "half"), ("separuh", "0.5", "half", "half"),
  ("sepertiga", "1/3", "one-third", "a third"), ("seperempat", "0.25", "one-quarter", "a quarter"),
  ("seperlima", "0.2", "one-fifth", "a fifth"), ("sepersepuluh", "0.1", "one-tenth", "a tenth"),
  ("seperdelapan", "0.125", "one-eighth", "an eighth"),
  ("seperenam", "1/6", "one-sixth", "a sixth"),
]

/// English denominators: one part and several.
let denominators: [Int16: (one: String, many: String)] = [
  3: ("third", "thirds"), 4: ("quarter", "quarters"), 5: ("fifth", "fifths"), 6: ("sixth", "sixths"),
  7: ("seventh", "sevenths"), 8: ("eighth", "eighths"), 9: ("ninth", "ninths"), 10: ("tenth", "tenths"),
]

/// English scale words by their power of ten.
let scaleWords: [Int: String] = [
  3: "thousand", 6: "million", 9: "billion", 12: "trillion", 15: "quadrillion",
]

/// Nouns that a number in words behind them names instead of counting ("lantai dua", "roda empat").
let namedByNumber: WordSet = [
  "nomor", "lantai", "kelas", "roda", "kaki", "pasal", "jalur", "gerbang", "bab", "level", "tingkat", "fase",
  "golongan", "tipe", "zona", "bagian", "episode", "jilid", "gol", "sisi", "segi", "dimensi", "kali", "nilai",
  "angka", "blok", "terminal", "peron", "dosis", "opsi", "pilihan", "salah", "kelompok", "tim", "kamar",
  "ruang",
]
