internal import NewsModel

// Words that say how closely a value is meant. Source: the number specification, section 1.

/// Phrases before a figure, with their English; `-` is a hyphen. The longer of two comes first.
let hedges: [(words: [String], english: String, precision: Figure.Precision)] = [
  (["sekitar"], "about", .about), (["kurang", "lebih"], "about", .about),
  (["lebih", "kurang"], "about", .about), (["kira", "-", "kira"], "about", .about),
  (["hampir"], "almost", .almost), (["mendekati"], "almost", .almost),
  (["lebih", "dari"], "more than", .moreThan), (["kurang", "dari"], "less than", .lessThan),
  (["lebih"], "more than", .moreThan), (["setidaknya"], "at least", .atLeast),
  (["sedikitnya"], "at least", .atLeast),
  (["setidak", "-", "tidaknya"], "at least", .atLeast),
  (["sekurang", "-", "kurangnya"], "at least", .atLeast), (["sekurangnya"], "at least", .atLeast),
  (["paling", "tidak"], "at least", .atLeast), (["paling", "sedikit"], "at least", .atLeast),
  (["paling", "kurang"], "at least", .atLeast), (["paling", "singkat"], "at least", .atLeast),
  (["paling", "cepat"], "at the earliest", .atLeast), (["minimal"], "at least", .atLeast),
  (["minimum"], "at least", .atLeast), (["tidak", "kurang", "dari"], "no less than", .atLeast),
  (["tak", "kurang", "dari"], "no less than", .atLeast),
  (["paling", "banyak"], "at most", .atMost), (["paling", "lama"], "at most", .atMost),
  (["paling", "tinggi"], "at most", .atMost), (["paling", "besar"], "at most", .atMost),
  (["paling", "lambat"], "no later than", .atMost),
  (["selambat", "-", "lambatnya"], "no later than", .atMost),
  (["maksimal"], "at most", .atMost), (["maksimum"], "at most", .atMost),
  (["tidak", "lebih", "dari"], "no more than", .atMost), (["tak", "lebih", "dari"], "no more than", .atMost),
]

/// The words that hedges open with ("kurang" is a word of clocks too, and there).
let hedgeWords: VocabularyTable = [
  (
    """
    sekitar lebih kira hampir mendekati setidaknya sedikitnya setidak sekurang sekurangnya paling minimal \
    minimum maksimal maksimum selambat tidak tak
    """, .hedge, 0
  )
]

/// What makes "lebih" a comparison where it stands behind a figure ("5 persen lebih tinggi").
let comparedWords: Set<String> = [
  "tinggi", "rendah", "besar", "kecil", "banyak", "sedikit", "murah", "mahal", "cepat", "lambat", "lama",
  "singkat", "awal", "baik", "buruk", "luas", "panjang", "pendek", "muda", "tua", "ringan", "berat", "dulu",
  "dahulu", "lanjut", "jauh", "dekat", "kuat", "lemah", "efisien", "dalam", "sering", "dari", "rinci",
  "hemat",
]
