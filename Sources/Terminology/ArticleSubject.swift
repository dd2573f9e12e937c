internal import NewsModel

/// A text with the places where terms stand in it, their senses not chosen yet.
struct FoundTerms {
  let analysed: AnalysedText
  let bytes: [UInt8]
  let hashes: ReadingHashes
  let candidates: [TermFinder.Candidate]

  init(_ analysed: AnalysedText, finder: TermFinder) {
    let bytes = Array(analysed.text.utf8)
    let hashes = ReadingHashes(analysed)
    candidates = TermCover.cover(words: analysed.words.count) { word in
      finder.candidates(from: word, in: analysed, bytes: bytes, hashes: hashes)
    }
    self.analysed = analysed
    self.bytes = bytes
    self.hashes = hashes
  }
}

/// What all texts of an article, headline and body, tell of its subject.
struct ArticleSubject {
  /// The forms of all its words.
  let forms: HashSet
  /// The field that the user says it is of, by the hash of its name.
  let domain: UInt64?
  /// The share of each field in its terms of one sense, by the hash of the field's name.
  private(set) var shares: [UInt64: Double] = [:]
  /// The long forms that it gives to acronyms itself, by the hash of the short form.
  let explained: [UInt64: String]

  init(_ texts: [FoundTerms], index: TermIndex, domain: String?) {
    self.domain = domain.map { WordHash.of($0) }
    forms = HashSet(texts.count == 1 ? texts[0].hashes.all : texts.flatMap(\.hashes.all))
    explained = Dictionary(
      texts.flatMap(\.analysed.acronyms).map { (WordHash.of($0.short), $0.long) },
      uniquingKeysWith: { first, _ in first })
    var counted = 0.0
    for text in texts {
      for candidate in text.candidates {
        let sense = index.sense(candidate.firstSense)
        guard sense.next < 0 else { continue }
        counted += 1
        shares[index.glossary.domainKey(at: sense.place), default: 0] += 1
      }
    }
    for key in shares.keys { shares[key, default: 0] /= max(counted, 1) }
    shares[WordHash.of("general")] = 0
  }
}
