internal import NewsModel
internal import TermKeys

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

  private let search: TermSearch
  private let index: TermIndex
  private let analysed: AnalysedText
  private let terms: [PlacedTerm]
  private let senses: [TermIndex.Sense]
  private let sentenceOfWord: [Int32]
  private let subject: ArticleSubject

  init(found: FoundTerms, subject: ArticleSubject) {
    search = found.search
    index = search.index
    analysed = search.analysed
    terms = found.terms
    senses = found.senses
    self.subject = subject
    var sentences = [Int32](repeating: -1, count: analysed.words.count)
    for (number, sentence) in analysed.sentences.enumerated() {
      for word in sentence.words { sentences[word] = Int32(number) }
    }
    sentenceOfWord = sentences
  }

  /// A sense with its score.
  private struct Weighed {
    let sense: TermIndex.Sense
    let score: Double
    let isDoubtful: Bool
  }

  /// The terms with their senses put in order, likeliest first, without those where the text itself says that it is
  /// something that the glossary has not got, or nothing says that a short acronym means what the glossary has.
  ///
  /// - Parameter tell: is told how several senses were weighed; nil costs nothing.
  func matches(tell: ((WeighedTerm) -> Void)? = nil) -> [TermMatch] {
    var matches: [TermMatch] = []
    matches.reserveCapacity(terms.count)
    var weighed: [Weighed] = []
    for number in terms.indices {
      let (term, first) = (terms[number], senses[number])
      // Most words have one sense, which needs no weighing.
      if first.next < 0, first.pos != .abbr || term.count > 1 {
        matches.append(match(term, first, others: []))
        continue
      }
      weigh(term, first, into: &weighed)
      guard isMeant(term, first, &weighed) else { continue }
      matches.append(match(term, weighed[0].sense, others: weighed.dropFirst().map(\.sense.place)))
      if let tell, weighed.count > 1 {
        tell(WeighedTerm(match: matches[matches.count - 1], senses: weighed.map { explained($0, term) }))
      }
    }
    return matches
  }

  /// Whether an acronym means one of its senses; the one that the text itself tells is put first. Other terms do.
  private func isMeant(_ term: PlacedTerm, _ first: TermIndex.Sense, _ weighed: inout [Weighed]) -> Bool {
    guard term.count == 1, first.pos == .abbr else { return true }
    let word = analysed.words[Int(term.start)]
    if let long = subject.explained[search.hashes[Int(word.firstReading)]] {
      guard let meant = weighed.firstIndex(where: { isConcept(of: long, $0.sense.place) }) else {
        return false
      }
      weighed.insert(weighed.remove(at: meant), at: 0)
      return true
    }
    return word.range.count > SenseChoice.shortAcronym || !weighed[0].isDoubtful
  }

  private func explained(_ weighed: Weighed, _ term: PlacedTerm) -> WeighedTerm.Sense {
    var cues: [String] = []
    let sheet = sheet(weighed.sense, term) { cues.append($0) }
    return WeighedTerm.Sense(
      place: weighed.sense.place, score: weighed.score, reasons: sheet.reasons, cues: cues)
  }

  /// Puts the first sense and those of the others that form and capitals allow into `weighed`, likeliest first; of
  /// equals the first of the glossary.
  private func weigh(_ term: PlacedTerm, _ first: TermIndex.Sense, into weighed: inout [Weighed]) {
    weighed.removeAll(keepingCapacity: true)
    put(first, term, into: &weighed)
    var next = first.next
    while next >= 0, weighed.count < SenseChoice.mostSenses {
      let sense = index.sense(next)
      next = sense.next
      guard term.degree == .positive || search.hasDegrees(sense),
        search.allows(sense, term.core, term.step, term.layers)
      else { continue }
      put(sense, term, into: &weighed)
    }
  }

  /// Puts a sense at its place in `weighed`.
  private func put(_ sense: TermIndex.Sense, _ term: PlacedTerm, into weighed: inout [Weighed]) {
    let sheet = sheet(sense, term)
    let one = Weighed(sense: sense, score: sheet.total, isDoubtful: sheet.isDoubtful)
    var place = weighed.count
    weighed.append(one)
    while place > 0, weighed[place - 1].score < one.score {
      weighed[place] = weighed[place - 1]
      place -= 1
    }
    weighed[place] = one
  }

  private func match(_ term: PlacedTerm, _ sense: TermIndex.Sense, others: [EntryPlace]) -> TermMatch {
    let words = term.words
    return TermMatch(
      range: TextRange(
        analysed.words[words.lowerBound].range.start, analysed.words[words.upperBound - 1].range.end),
      words: words, entry: sense.place, others: others, step: term.step, layers: term.layers,
      degree: term.degree, isContent: isContent(sense, words))
  }

  /// Whether an acronym's entry means what the article says that its letters stand for. A user's own entry counts as it
  /// stands.
  ///
  /// It does where the long form is a source of the same concept, has an English of it, or shares most words with its
  /// long form ("Presiden Amerika Serikat (AS)", "Perserikatan Bangsa Bangsa (PBB)"); and where the English is the
  /// acronym itself.
  private func isConcept(of long: String, _ place: EntryPlace) -> Bool {
    let table = index.glossary.tables[Int(place.table)]
    guard table.isBuiltIn else { return true }
    let entry = index.glossary.entry(at: place)
    if entry.targets.contains(entry.source) { return true }
    for other in index.entries(of: long) {
      if other == place { return true }
      let meant = index.glossary.entry(at: other)
      if other.table == place.table, !entry.id.isEmpty, meant.id == entry.id { return true }
      if meant.targets.contains(where: entry.targets.contains) { return true }
    }
    let words = SenseChoice.words(of: long)
    return table.rowsOfConcept(of: Int(place.row)).contains { row in
      let known = SenseChoice.words(of: table.text(.source, of: row))
      return known.count > 1 && 2 * known.intersection(words).count >= max(known.count, words.count)
    }
  }

  /// The words of a name in small letters, parted at blanks and hyphens.
  private static func words(of name: String) -> Set<Substring> {
    Set(name.lowercased().split { $0 == " " || $0 == "-" })
  }

  /// Whether the term carries subject matter: by its class, unless all its words are function words.
  private func isContent(_ sense: TermIndex.Sense, _ words: Range<Int>) -> Bool {
    guard sense.pos.isContent else { return false }
    for word in words where !analysed.words[word].shape.contains(.function) { return true }
    return false
  }

  // MARK: The score

  /// What speaks for a sense.
  ///
  /// - Parameter tellCue: is called with each cue word that is found; nil costs nothing.
  private func sheet(
    _ sense: TermIndex.Sense, _ term: PlacedTerm, _ tellCue: ((String) -> Void)? = nil
  ) -> SenseSheet {
    var sheet = SenseSheet()
    if !index.isBuiltIn(sense) { sheet.own = SenseChoice.own }
    if sense.hasCues {
      sheet.field = SenseChoice.field * subject.share(of: sense, in: index)
    } else {
      sheet.usual = SenseChoice.usual
    }
    if let domain = subject.domain, index.field(of: sense) == domain { sheet.told = SenseChoice.told }
    let first = analysed.words[term.core.lowerBound]
    if sense.hasCapitals, first.shape.isDisjoint(with: [.opensSentence, .allCapitals]) {
      sheet.capitals = SenseChoice.capitals
    }
    if term.step == .surface, term.count == 1, sense.pos.stands(as: first.wordClass) {
      sheet.wordClass = SenseChoice.wordClass
    }
    if sense.hasCues { addCues(of: sense, term.words, tellCue, to: &sheet) }
    return sheet
  }

  private func addCues(
    of sense: TermIndex.Sense, _ words: Range<Int>, _ tellCue: ((String) -> Void)?, to sheet: inout SenseSheet
  ) {
    let (cues, bytes) = index.cues(of: sense)
    let sentence = sentenceOfWord[words.lowerBound]
    LetterHash.forEachWord(of: bytes, cues) { hash, cue in
      guard subject.forms.contains(hash) else { return }
      if sentence >= 0, let distance = distance(of: hash, in: analysed.sentences[Int(sentence)], from: words)
      {
        sheet.near += SenseChoice.near * (1 - 0.5 * Double(distance - 1) / Double(SenseChoice.window))
      } else {
        sheet.far += SenseChoice.far
      }
      tellCue?(String(decoding: bytes[cue], as: UTF8.self))
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
        for reading in first..<first + Int(word.readingCount)
        where search.hashes[reading] == hash && search.isCue(analysed.readings[reading]) {
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
