internal import NewsModel

/// Chooses among the senses of a term: by the cue words near it and in the article, and by the article's field.
///
/// Fields of entries are read in place, as bytes and hashes.
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
  /// So many words before and behind a term are looked through for its cues, within its sentence.
  private static let window = 40
  /// So many senses of one source are weighed; no real glossary has more.
  private static let mostSenses = 64
  /// What an entry of the user's own counts: more than everything else.
  private static let own = 100.0

  private let finder: TermFinder
  private let index: TermIndex
  private let analysed: AnalysedText
  private let bytes: [UInt8]
  private let hashes: ReadingHashes
  private let sentenceOfWord: [Int32]
  private let forms: HashSet
  private let domain: UInt64?
  /// The long forms that the text itself gives to acronyms, by the hash of the short form.
  private let explained: [UInt64: String]
  /// The share of each field, by the hash of its name.
  private var shares: [UInt64: Double] = [:]

  init(
    index: TermIndex, analysed: AnalysedText, bytes: [UInt8], hashes: ReadingHashes,
    candidates: [TermFinder.Candidate], domain: String?
  ) {
    finder = TermFinder(index: index)
    self.index = index
    self.analysed = analysed
    self.bytes = bytes
    self.hashes = hashes
    self.domain = domain.map { WordHash.of($0) }
    explained = Dictionary(
      analysed.acronyms.map { (WordHash.of($0.short), $0.long) }, uniquingKeysWith: { first, _ in first })
    var sentences = [Int32](repeating: -1, count: analysed.words.count)
    for (number, sentence) in analysed.sentences.enumerated() {
      for word in sentence.words { sentences[word] = Int32(number) }
    }
    sentenceOfWord = sentences
    forms = HashSet(hashes.all)
    var counted = 0.0
    for candidate in candidates {
      let sense = index.sense(candidate.firstSense)
      guard sense.next < 0 else { continue }
      counted += 1
      shares[index.glossary.domainKey(at: sense.place), default: 0] += 1
    }
    for key in shares.keys { shares[key, default: 0] /= max(counted, 1) }
    shares[WordHash.of("general")] = 0
  }

  /// The candidate with its senses put in order, likeliest first; nil where the text itself says that it is
  /// something that the glossary has not got.
  func match(_ candidate: TermFinder.Candidate) -> TermMatch? {
    var senses: [TermIndex.Sense] = []
    var next = candidate.firstSense
    while next >= 0, senses.count < SenseChoice.mostSenses {
      let sense = index.sense(next)
      if senses.isEmpty
        || finder.allows(sense, candidate.words, candidate.step, candidate.layers, analysed, bytes)
      {
        senses.append(sense)
      }
      next = sense.next
    }
    if senses.count > 1 {
      let scored = senses.enumerated().map { (order: $0, sense: $1, score: score($1.place, candidate.words)) }
      senses = scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.order < $1.order }.map(\.sense)
    }
    if candidate.words.count == 1, senses[0].pos == .abbr,
      let long = explained[hashes[Int(analysed.words[candidate.words.lowerBound].firstReading)]]
    {
      guard let meant = senses.firstIndex(where: { isConcept(of: long, $0.place) }) else { return nil }
      senses.insert(senses.remove(at: meant), at: 0)
    }
    let range = TextRange(
      analysed.words[candidate.words.lowerBound].range.start,
      analysed.words[candidate.words.upperBound - 1].range.end)
    return TermMatch(
      range: range, words: candidate.words, entry: senses[0].place, others: senses.dropFirst().map(\.place),
      step: candidate.step, layers: candidate.layers, isContent: isContent(senses[0], candidate.words))
  }

  /// Whether a long form is a source of the concept that an acronym's entry belongs to. A user's own entry counts
  /// as it stands.
  private func isConcept(of long: String, _ place: EntryPlace) -> Bool {
    let table = index.glossary.tables[Int(place.table)]
    guard table.isBuiltIn else { return true }
    let rows = table.rowsOfConcept(of: Int(place.row))
    return index.entries(of: long).contains { $0.table == place.table && rows.contains(Int($0.row)) }
  }

  /// Whether the term carries subject matter: by its class, unless all its words are function words.
  private func isContent(_ sense: TermIndex.Sense, _ words: Range<Int>) -> Bool {
    sense.pos.isContent && !words.allSatisfy { analysed.words[$0].shape.contains(.function) }
  }

  private func score(_ place: EntryPlace, _ words: Range<Int>) -> Double {
    let table = index.glossary.tables[Int(place.table)]
    let cues = table.field(.cue, of: Int(place.row))
    let field = index.glossary.domainKey(at: place)
    var score = table.isBuiltIn ? 0 : SenseChoice.own
    score += cues.isEmpty ? SenseChoice.usual : SenseChoice.field * (shares[field] ?? 0)
    if let domain, field == domain { score += SenseChoice.told }
    return score + cueScore(table, cues, words)
  }

  private func cueScore(_ table: Glossary.Table, _ cues: Range<Int>, _ words: Range<Int>) -> Double {
    let sentence = sentenceOfWord[words.lowerBound]
    let bytes = table.bytes.span
    var (near, far) = (0.0, 0.0)
    var start = cues.lowerBound
    while start < cues.upperBound {
      var end = start
      while end < cues.upperBound, bytes[end] != 0x20 { end += 1 }
      let hash = WordHash.of(bytes.extracting(start..<end))
      if end > start, forms.contains(hash) {
        if sentence >= 0, stands(hash, in: analysed.sentences[Int(sentence)], outside: words) {
          near += SenseChoice.near
        } else {
          far += SenseChoice.far
        }
      }
      start = end + 1
    }
    return near + min(far, SenseChoice.near)
  }

  private func stands(_ hash: UInt64, in sentence: Sentence, outside words: Range<Int>) -> Bool {
    let near =
      max(
        sentence.words.lowerBound, words.lowerBound - SenseChoice.window)..<min(
        sentence.words.upperBound, words.upperBound + SenseChoice.window)
    for number in near where !words.contains(number) {
      let word = analysed.words[number]
      for reading in Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount)
      where hashes[reading] == hash {
        return true
      }
    }
    return false
  }
}

/// A set of hashes that are hashes already: open addressing, no second hashing.
struct HashSet {
  private var slots: [UInt64]
  private let mask: Int

  init(_ hashes: [UInt64]) {
    var size = 64
    while size < hashes.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0, count: size)
    for hash in hashes where hash != 0 {
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
