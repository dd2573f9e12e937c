internal import NewsModel

/// Chooses among the senses of a term: by the cue words near it and in the article, by the article's field, by
/// capitals and word class.
///
/// Fields of entries are read in place, as bytes and hashes.
struct SenseChoice {
  /// What a cue word right beside the term counts; one at the window's edge counts half.
  private static let near = 3.0
  /// What a cue word elsewhere in the article counts.
  private static let far = 0.75
  /// What the whole field counts, by its share of the article's unambiguous terms.
  private static let field = 2.0
  /// What the user's own word on the field counts.
  private static let told = 4.0
  /// What a sense without cues starts from: it is the usual one.
  private static let usual = 1.0
  /// What a sense counts whose source has the capitals that the text has inside a sentence.
  private static let capitals = 2.0
  /// What a sense of the word's class counts.
  private static let wordClass = 0.0
  /// So many words before and behind a term are looked through for its cues, within its sentence.
  private static let window = 40
  /// So many senses of one source are weighed; no real glossary has more.
  private static let mostSenses = 64
  /// What an entry of the user's own counts: more than everything else.
  private static let own = 100.0
  /// Acronyms of so few letters have many meanings: without a sign of its own none is shown.
  private static let shortAcronym = 4

  private let finder: TermFinder
  private let index: TermIndex
  private let analysed: AnalysedText
  private let bytes: [UInt8]
  private let hashes: ReadingHashes
  private let sentenceOfWord: [Int32]
  private let subject: ArticleSubject

  init(finder: TermFinder, found: FoundTerms, subject: ArticleSubject) {
    self.finder = finder
    index = finder.index
    analysed = found.analysed
    bytes = found.bytes
    hashes = found.hashes
    self.subject = subject
    var sentences = [Int32](repeating: -1, count: found.analysed.words.count)
    for (number, sentence) in found.analysed.sentences.enumerated() {
      for word in sentence.words { sentences[word] = Int32(number) }
    }
    sentenceOfWord = sentences
  }

  /// The candidate with its senses put in order, likeliest first; nil where the text itself says that it is
  /// something that the glossary has not got, or nothing says that a short acronym means what the glossary has.
  func match(_ candidate: TermFinder.Candidate) -> TermMatch? {
    var senses = allowed(candidate)
    guard let first = senses.first else { return nil }
    if senses.count > 1 {
      let scored = senses.enumerated().map { (order: $0, sense: $1, score: sheet($1, candidate).total) }
      senses = scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.order < $1.order }.map(\.sense)
    }
    if candidate.words.count == 1, first.pos == .abbr {
      let word = analysed.words[candidate.words.lowerBound]
      if let long = subject.explained[hashes[Int(word.firstReading)]] {
        guard let meant = senses.firstIndex(where: { isConcept(of: long, $0.place) }) else { return nil }
        senses.insert(senses.remove(at: meant), at: 0)
      } else if word.range.count <= SenseChoice.shortAcronym, isDoubtful(senses[0], candidate) {
        return nil
      }
    }
    return match(candidate, senses)
  }

  /// The candidate with every sense's score; nil where there are not several, or none is shown.
  func explained(_ candidate: TermFinder.Candidate) -> WeighedTerm? {
    guard let match = match(candidate), !match.others.isEmpty else { return nil }
    let senses = allowed(candidate)
    return WeighedTerm(
      match: match,
      senses: ([match.entry] + match.others).compactMap { place in
        guard let sense = senses.first(where: { $0.place == place }) else { return nil }
        var cues: [String] = []
        let sheet = sheet(sense, candidate) { cues.append($0) }
        return .init(place: place, score: sheet.total, reasons: sheet.reasons, cues: cues)
      })
  }

  private func match(_ candidate: TermFinder.Candidate, _ senses: [TermIndex.Sense]) -> TermMatch {
    let range = TextRange(
      analysed.words[candidate.words.lowerBound].range.start,
      analysed.words[candidate.words.upperBound - 1].range.end)
    return TermMatch(
      range: range, words: candidate.words, entry: senses[0].place, others: senses.dropFirst().map(\.place),
      step: candidate.step, layers: candidate.layers, degree: candidate.degree,
      isContent: isContent(senses[0], candidate.words))
  }

  /// The senses that the form and the capitals allow, in the glossary's order.
  private func allowed(_ candidate: TermFinder.Candidate) -> [TermIndex.Sense] {
    var senses: [TermIndex.Sense] = []
    var next = candidate.firstSense
    while next >= 0, senses.count < SenseChoice.mostSenses {
      let sense = index.sense(next)
      let isGradable = candidate.degree == .positive || sense.pos == .adj
      if senses.isEmpty
        || isGradable
          && finder.allows(sense, candidate.core, candidate.step, candidate.layers, analysed, bytes)
      {
        senses.append(sense)
      }
      next = sense.next
    }
    return senses
  }

  /// Whether a sense has cue words, and neither they nor the user speak for it.
  private func isDoubtful(_ sense: TermIndex.Sense, _ candidate: TermFinder.Candidate) -> Bool {
    let sheet = sheet(sense, candidate)
    return sheet.usual == 0 && sheet.own == 0 && sheet.near == 0 && sheet.far == 0 && sheet.told == 0
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

  // MARK: The score

  /// What speaks for a sense.
  ///
  /// - Parameter tellCue: is called with each cue word that is found; nil costs nothing.
  private func sheet(
    _ sense: TermIndex.Sense, _ candidate: TermFinder.Candidate, _ tellCue: ((String) -> Void)? = nil
  ) -> SenseSheet {
    let table = index.glossary.tables[Int(sense.place.table)]
    let cues = table.field(.cue, of: Int(sense.place.row))
    let field = index.glossary.domainKey(at: sense.place)
    var sheet = SenseSheet()
    if !table.isBuiltIn { sheet.own = SenseChoice.own }
    if cues.isEmpty {
      sheet.usual = SenseChoice.usual
    } else {
      sheet.field = SenseChoice.field * (subject.shares[field] ?? 0)
    }
    if let domain = subject.domain, field == domain { sheet.told = SenseChoice.told }
    let first = analysed.words[candidate.core.lowerBound].shape
    if sense.letters != .any, first.isDisjoint(with: [.opensSentence, .allCapitals]) {
      sheet.capitals = SenseChoice.capitals
    }
    if candidate.step == .surface, candidate.words.count == 1,
      sense.pos.stands(as: analysed.words[candidate.words.lowerBound].wordClass)
    {
      sheet.wordClass = SenseChoice.wordClass
    }
    addCues(table, cues, candidate.words, tellCue, to: &sheet)
    return sheet
  }

  private func addCues(
    _ table: Glossary.Table, _ cues: Range<Int>, _ words: Range<Int>, _ tellCue: ((String) -> Void)?,
    to sheet: inout SenseSheet
  ) {
    let sentence = sentenceOfWord[words.lowerBound]
    let bytes = table.bytes.span
    var start = cues.lowerBound
    while start < cues.upperBound {
      var end = start
      while end < cues.upperBound, bytes[end] != 0x20 { end += 1 }
      let hash = WordHash.of(bytes.extracting(start..<end))
      if end > start, subject.forms.contains(hash) {
        if sentence >= 0,
          let distance = distance(of: hash, in: analysed.sentences[Int(sentence)], from: words)
        {
          sheet.near +=
            SenseChoice.near * (1 - 0.5 * Double(distance - 1) / Double(SenseChoice.window))
        } else {
          sheet.far += SenseChoice.far
        }
        tellCue?(String(decoding: table.bytes[start..<end], as: UTF8.self))
      }
      start = end + 1
    }
    sheet.far = min(sheet.far, SenseChoice.near)
  }

  /// How many words away the nearest word stands that has the form as one of its readings; nil where none does.
  private func distance(of hash: UInt64, in sentence: Sentence, from words: Range<Int>) -> Int? {
    for distance in 1...SenseChoice.window {
      for number in [words.lowerBound - distance, words.upperBound - 1 + distance]
      where sentence.words.contains(number) {
        let word = analysed.words[number]
        let first = Int(word.firstReading)
        for reading in first..<first + Int(word.readingCount) where hashes[reading] == hash {
          return distance
        }
      }
    }
    return nil
  }
}

extension TermEntry.PartOfSpeech {
  /// Whether a word of this class has the class in its sentence.
  fileprivate func stands(as wordClass: WordClass) -> Bool {
    switch wordClass {
    case .noun: self == .noun
    case .activeVerb, .passiveVerb: self == .verb
    case .adjective: self == .adj
    case .adverb: self == .adv
    case .name: self == .name || self == .abbr
    case .number: self == .num
    case .function, .other: false
    }
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
