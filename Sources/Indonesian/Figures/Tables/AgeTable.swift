// Words of age. Source: the number specification, section 7.

/// Persons by sex or age, with their English.
let personNouns: [(word: String, english: String)] = [
  ("perempuan", "woman"), ("wanita", "woman"), ("pria", "man"), ("lelaki", "man"), ("anak", "child"),
  ("bocah", "child"), ("remaja", "teenager"), ("gadis", "girl"), ("pemuda", "young man"),
  ("kakek", "man"), ("nenek", "woman"), ("balita", "toddler"),
]

/// Words of age.
let ageWords: VocabularyTable =
  [("usia berusia umur berumur", .age, 0)]
  + personNouns.enumerated().map { ($1.word, .person, Int16($0)) }

/// Words behind "N tahun" that make it a length of time and no age.
let notAges: Set<String> = [
  "lalu", "silam", "terakhir", "lagi", "mendatang", "ke", "kemudian", "penjara", "kurungan", "bui",
  "sebelumnya",
  "belakangan", "berturut", "lamanya", "yang", "setelah", "sebelum", "sekali", "pertama",
]
