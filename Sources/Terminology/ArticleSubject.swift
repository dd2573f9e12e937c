internal import NewsModel
internal import TermKeys

/// A text with the places where terms stand in it, their senses not chosen yet.
struct FoundTerms {
  let search: TermSearch
  let terms: [PlacedTerm]
  /// The first sense of each.
  let senses: [TermIndex.Sense]

  init(_ analysed: AnalysedText, index: TermIndex) {
    let search = TermSearch(analysed, index: index)
    terms = TermCover.cover(words: analysed.words.count) { search.terms(from: $0, &$1) }
    senses = terms.map { index.sense($0.firstSense) }
    self.search = search
  }
}

/// What all texts of an article, headline and body, tell of its subject.
struct ArticleSubject {
  /// The forms of all its words by which cue words are found.
  let forms: HashSet
  /// The field that the user says it is of, by the hash of its name.
  let domain: UInt64?
  /// The share of each field in its terms of one sense, by the hash of the field's name.
  private var shares: [UInt64: Double] = [:]
  /// The shares by table, where its rows are of one field.
  private var shareOfTable: [Double?] = []
  /// The long forms that it gives to acronyms itself, by the hash of the short form.
  let explained: [UInt64: String]

  init(_ texts: [FoundTerms], index: TermIndex, domain: String?) {
    self.domain = domain.map { LetterHash.of($0) }
    forms = HashSet(texts.reduce(0) { $0 + $1.search.hashes.count }) { forms in
      for text in texts { text.search.forEachCueHash { forms.insert($0) } }
    }
    shares.reserveCapacity(index.fields.count)
    explained = Dictionary(
      texts.flatMap(\.search.analysed.acronyms).map { (LetterHash.of($0.short), $0.long) },
      uniquingKeysWith: { first, _ in first })
    var counted = 0.0
    // A built-in table is of one field, so that its terms are counted without a look at it.
    var byTable = [Double](repeating: 0, count: index.glossary.tables.count)
    for text in texts {
      for sense in text.senses where sense.next < 0 {
        counted += 1
        if index.fields[Int(sense.place.table)] != nil {
          byTable[Int(sense.place.table)] += 1
        } else {
          shares[index.field(of: sense), default: 0] += 1
        }
      }
    }
    for (count, field) in zip(byTable, index.fields) where count > 0 {
      if let field { shares[field, default: 0] += count }
    }
    for key in shares.keys { shares[key, default: 0] /= max(counted, 1) }
    shares[LetterHash.of("general")] = 0
    shareOfTable = index.fields.map { field in field.map { shares[$0] ?? 0 } }
  }

  /// The share of the field that a sense is of.
  func share(of sense: TermIndex.Sense, in index: TermIndex) -> Double {
    shareOfTable[Int(sense.place.table)] ?? shares[index.field(of: sense)] ?? 0
  }
}
