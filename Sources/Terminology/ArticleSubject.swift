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
  /// The share of each field of `TermIndex.fields` in its terms of one sense.
  private var shares: [Double]
  /// The shares of fields in tables of several, by the hash of the field's name.
  private var otherShares: [UInt64: Double] = [:]
  /// The long forms that it gives to acronyms itself, by the hash of the short form.
  let explained: [UInt64: String]

  init(_ texts: [FoundTerms], index: TermIndex, domain: String?) {
    self.domain = domain.map { LetterHash.of($0) }
    forms = HashSet(texts.reduce(0) { $0 + $1.search.hashes.count }) { forms in
      for text in texts { text.search.forEachCueHash { forms.insert($0) } }
    }
    explained = Dictionary(
      texts.flatMap(\.search.analysed.acronyms).map { (LetterHash.of($0.short), $0.long) },
      uniquingKeysWith: { first, _ in first })
    shares = Array(repeating: 0, count: index.fields.count)
    var counted = 0.0
    for text in texts {
      for sense in text.senses where sense.next < 0 {
        counted += 1
        if let field = index.fieldOfTable[Int(sense.place.table)] {
          shares[field] += 1
        } else {
          otherShares[index.field(of: sense), default: 0] += 1
        }
      }
    }
    // A field counts as one, whether a whole table or some rows are of it.
    func share(_ count: Double, _ hash: UInt64) -> Double {
      hash == ArticleSubject.general ? 0 : count / max(counted, 1)
    }
    for (field, hash) in index.fields.enumerated() {
      shares[field] = share(shares[field] + (otherShares.removeValue(forKey: hash) ?? 0), hash)
    }
    for (hash, count) in otherShares { otherShares[hash] = share(count, hash) }
  }

  /// The field of everything, which tells nothing.
  private static let general = LetterHash.of("general")

  /// The share of the field that a sense is of.
  func share(of sense: TermIndex.Sense, in index: TermIndex) -> Double {
    if let field = index.fieldOfTable[Int(sense.place.table)] { return shares[field] }
    let hash = index.field(of: sense)
    return index.fields.firstIndex(of: hash).map { shares[$0] } ?? otherShares[hash] ?? 0
  }
}
