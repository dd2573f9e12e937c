internal import NewsModel

// Words that say how closely a value is meant. Source: the number specification, section 1.

/// Phrases before a figure, with their English; `-` is a hyphen. Those of one first word stand together,
/// the longer of two before the other; those of "kurang", a word of clocks too, come first.
let hedges: [(words: [String], english: String, precision: Figure.Precision)] = [
  (["kurang", "lebih"], "about", .about),
  (["kurang", "dari"], "less than", .lessThan),
  (["sekitar"], "about", .about),
  (["lebih", "kurang"], "about", .about),
  (["lebih", "dari"], "more than", .moreThan),
  (["lebih"], "more than", .moreThan),
  (["kira", "-", "kira"], "about", .about),
  (["hampir"], "almost", .almost),
  (["mendekati"], "almost", .almost),
  (["setidaknya"], "at least", .atLeast),
  (["sedikitnya"], "at least", .atLeast),
  (["setidak", "-", "tidaknya"], "at least", .atLeast),
  (["sekurang", "-", "kurangnya"], "at least", .atLeast),
  (["sekurangnya"], "at least", .atLeast),
  (["paling", "tidak"], "at least", .atLeast),
  (["paling", "sedikit"], "at least", .atLeast),
  (["paling", "kurang"], "at least", .atLeast),
  (["paling", "singkat"], "at least", .atLeast),
  (["paling", "cepat"], "at the earliest", .atLeast),
  (["paling", "banyak"], "at most", .atMost),
  (["paling", "lama"], "at most", .atMost),
  (["paling", "tinggi"], "at most", .atMost),
  (["paling", "besar"], "at most", .atMost),
  (["paling", "lambat"], "no later than", .atMost),
  (["minimal"], "at least", .atLeast),
  (["minimum"], "at least", .atLeast),
  (["tidak", "kurang", "dari"], "no less than", .atLeast),
  (["tidak", "lebih", "dari"], "no more than", .atMost),
  (["tak", "kurang", "dari"], "no less than", .atLeast),
  (["tak", "lebih", "dari"], "no more than", .atMost),
  (["selambat", "-", "lambatnya"], "no later than", .atMost),
  (["maksimal"], "at most", .atMost),
  (["maksimum"], "at most", .atMost),
]

/// The words that hedges open with; the value is the index of the first hedge that does.
let hedgeWords: VocabularyTable = hedges.enumerated().map { ($1.words[0], .hedge, Int16($0)) }

/// What makes "lebih" a comparison where it stands behind a figure ("5 persen lebih tinggi").
let comparedWords: Set<String> = [
  "tinggi", "rendah", "besar", "kecil", "banyak", "sedikit", "murah", "mahal", "cepat", "lambat", "lama",
  "singkat", "awal", "baik", "buruk", "luas", "panjang", "pendek", "muda", "tua", "ringan", "berat", "dulu",
  "dahulu", "lanjut", "jauh", "dekat", "kuat", "lemah", "efisien", "dalam", "sering", "dari", "rinci",
  "hemat",
]
