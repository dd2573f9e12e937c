internal import NewsModel

/// Chooses among the senses of a term: by the cue words near it and in the article, and by the article's field.
struct SenseChoice {
  /// What a cue word in the same sentence counts.
  private static let near = 3.0
  /// What a cue word elsewhere in the article counts.
  private static let far = 0.75
  /// What the whole field counts, by its share of the article's unambiguous terms.
  private static let field = 2.0
  /// What the user's own word on the field counts.
  private static let told = 4.0
  /// What a sense without cues starts from: it is the usual one.
  private static let usual = 1.0

  private let finder: TermFinder
  private let index: TermIndex
  private let analysed: AnalysedText
  private let bytes: [UInt8]
  private let hashes: ReadingHashes
  private let sentenceOfWord: [Int32]
  private let articleForms: [UInt64: Int32]
  private let domain: String?
  private var shares: [String: Double] = [:]

  init(
    index: TermIndex, analysed: AnalysedText, hashes: ReadingHashes, candidates: [TermFinder.Candidate],
    domain: String?
  ) {
    finder = TermFinder(index: index)
    self.index = index
    self.analysed = analysed
    bytes = Array(analysed.text.utf8)
    self.hashes = hashes
    self.domain = domain
    var sentences = [Int32](repeating: -1, count: analysed.words.count)
    for (number, sentence) in analysed.sentences.enumerated() {
      for word in sentence.words { sentences[word] = Int32(number) }
    }
    sentenceOfWord = sentences
    var forms: [UInt64: Int32] = [:]
    for (number, word) in analysed.words.enumerated() {
      for reading in Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount) {
        forms[hashes[reading]] = Int32(number)
      }
    }
    articleForms = forms
    let counted = candidates.filter { index.sense($0.firstSense).next < 0 }
    for candidate in counted {
      shares[domainName(index.sense(candidate.firstSense).place), default: 0] += 1 / Double(counted.count)
    }
    shares["general"] = 0
  }

  private func domainName(_ place: EntryPlace) -> String {
    index.glossary.tables[Int(place.table)].text(.domain, of: Int(place.row))
  }

  /// The candidate with its senses put in order, likeliest first.
  func match(_ candidate: TermFinder.Candidate) -> TermMatch {
    var senses: [EntryPlace] = []
    var next = candidate.firstSense
    while next >= 0 {
      let sense = index.sense(next)
      if senses.isEmpty
        || finder.allows(sense, candidate.words, candidate.step, candidate.layers, analysed, bytes)
      {
        senses.append(sense.place)
      }
      next = sense.next
    }
    if senses.count > 1 {
      let scored = senses.enumerated().map { (order: $0, place: $1, score: score($1, candidate.words)) }
      senses = scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.order < $1.order }.map(\.place)
    }
    let range = TextRange(
      analysed.words[candidate.words.lowerBound].range.start,
      analysed.words[candidate.words.upperBound - 1].range.end)
    return TermMatch(
      range: range, words: candidate.words, entry: senses[0], others: Array(senses.dropFirst()),
      step: candidate.step, layers: candidate.layers, isContent: isContent(senses[0], candidate.words))
  }

  /// Whether the term carries subject matter: by its class, unless all its words are function words.
  private func isContent(_ place: EntryPlace, _ words: Range<Int>) -> Bool {
    index.glossary.pos(at: place).isContent
      && !words.allSatisfy { analysed.words[$0].shape.contains(.function) }
  }

  private func score(_ place: EntryPlace, _ words: Range<Int>) -> Double {
    let entry = index.glossary.entry(at: place)
    var score = entry.cues.isEmpty ? SenseChoice.usual : 0
    if !index.glossary.tables[Int(place.table)].isBuiltIn { score += 100 }  // the user's own entries go first
    let sentence = sentenceOfWord[words.lowerBound]
    var far = 0.0
    for cue in entry.cues {
      let hash = WordHash.of(cue)
      if sentence >= 0, stands(hash, in: analysed.sentences[Int(sentence)], outside: words) {
        score += SenseChoice.near
      } else if articleForms[hash] != nil {
        far += SenseChoice.far
      }
    }
    score += min(far, SenseChoice.near)
    if !entry.cues.isEmpty { score += SenseChoice.field * (shares[entry.domain] ?? 0) }
    if let domain, entry.domain == domain { score += SenseChoice.told }
    return score
  }

  private func stands(_ hash: UInt64, in sentence: Sentence, outside words: Range<Int>) -> Bool {
    for number in sentence.words where !words.contains(number) {
      let word = analysed.words[number]
      for reading in Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount)
      where hashes[reading] == hash {
        return true
      }
    }
    return false
  }
}
