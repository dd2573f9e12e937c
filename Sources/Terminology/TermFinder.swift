package import NewsModel

/// Finds the glossary's terms in an analysed text: longest term first, through inflection.
package struct TermFinder: Sendable {
  /// The glossary by its sources.
  package let index: TermIndex

  /// The longest term that is looked for, in words.
  static let longest = 8

  /// Makes a finder of an index.
  package init(index: TermIndex) { self.index = index }

  /// The terms of a text by itself, in order; they do not overlap, and none takes a name apart.
  ///
  /// - Parameters:
  ///   - analysed: the text with its words and readings.
  ///   - domain: the field that the user says the text is of; nil where the text itself must tell.
  package func matches(in analysed: AnalysedText, domain: String? = nil) -> [TermMatch] {
    matches(in: [analysed], domain: domain)[0]
  }

  /// The terms of the texts of one article, for each of them as above; what one text tells of the article's subject
  /// counts in all of them.
  package func matches(in texts: [AnalysedText], domain: String? = nil) -> [[TermMatch]] {
    let found = texts.map { FoundTerms($0, finder: self) }
    let subject = ArticleSubject(found, index: index, domain: domain)
    return found.map { text in
      let choice = SenseChoice(finder: self, found: text, subject: subject)
      return text.candidates.compactMap { choice.match($0) }
    }
  }

  /// For each term with several senses, how they were weighed; texts and terms as `matches(in:domain:)` has them.
  package func weighed(in texts: [AnalysedText], domain: String? = nil) -> [[WeighedTerm]] {
    let found = texts.map { FoundTerms($0, finder: self) }
    let subject = ArticleSubject(found, index: index, domain: domain)
    return found.map { text in
      let choice = SenseChoice(finder: self, found: text, subject: subject)
      return text.candidates.compactMap { choice.explained($0) }
    }
  }

  /// A place where a term stands, its sense not chosen yet.
  struct Candidate {
    var words: Range<Int>
    var firstSense: Int32
    var step: Reading.Step
    var layers: Reading.Layers
    var degree = TermMatch.Degree.positive

    /// The words of the term itself, without the one that gives the degree.
    var core: Range<Int> { degree == .positive ? words : words.lowerBound + 1..<words.upperBound }
  }

  /// The terms that begin at a word, the least stripped of each length.
  func candidates(
    from start: Int, in analysed: AnalysedText, bytes: [UInt8], hashes: ReadingHashes
  ) -> TermCover.Candidates {
    var found = TermCover.Candidates()
    guard analysed.words[start].readingCount > 0 else { return found }
    extend(TermKey.empty, from: start, to: start, step: .surface, layers: [], analysed, bytes, hashes, &found)
    joined(from: start, analysed, bytes, hashes, &found)
    if found[1] == nil { derived(at: start, analysed, bytes, &found) }
    graded(from: start, analysed, bytes, hashes, &found)
    return found
  }

  /// Nouns without an entry that are made of a verb or adjective that has one: "penyusun" of "menyusun".
  private func derived(
    at start: Int, _ analysed: AnalysedText, _ bytes: [UInt8], _ found: inout TermCover.Candidates
  ) {
    let word = analysed.words[start]
    guard word.kind == .word, word.shape.isDisjoint(with: [.name, .function, .digits]),
      let root = analysed.root(of: word), let role = NounRole(root.layers)
    else { return }
    let letters = Array(analysed.forms[root.form.bounds])
    for form in VerbForms.forms(root: letters, role: role, layers: root.layers) {
      guard let head = index.find(TermKey.empty.appending(WordHash.of(form.span))), head >= 0,
        let sense = meant(head, start..<start + 1, .root, root.layers, analysed, bytes)
      else { continue }
      found.take(Candidate(words: start..<start + 1, firstSense: sense, step: .root, layers: root.layers))
      return
    }
  }

  private static let comparative = WordHash.of("lebih")
  private static let superlative = WordHash.of("paling")

  /// Adjectives behind "lebih" and "paling": one term, unless the glossary has the words together.
  private func graded(
    from start: Int, _ analysed: AnalysedText, _ bytes: [UInt8], _ hashes: ReadingHashes,
    _ found: inout TermCover.Candidates
  ) {
    let hash = hashes[Int(analysed.words[start].firstReading)]
    guard hash == TermFinder.comparative || hash == TermFinder.superlative, start + 1 < analysed.words.count,
      analysed.words[start + 1].readingCount > 0, isJoined(start, in: analysed, bytes)
    else { return }
    var next = TermCover.Candidates()
    extend(
      TermKey.empty, from: start + 1, to: start + 1, step: .surface, layers: [], analysed, bytes, hashes,
      &next)
    for length in 1..<min(next.longest, 3) + 1 {
      guard var candidate = next[length], found[length + 1] == nil, candidate.step <= .folded else {
        continue
      }
      while candidate.firstSense >= 0, index.sense(candidate.firstSense).pos != .adj {
        candidate.firstSense = index.sense(candidate.firstSense).next
      }
      guard candidate.firstSense >= 0 else { continue }
      candidate.words = start..<candidate.words.upperBound
      candidate.degree = hash == TermFinder.comparative ? .comparative : .superlative
      found.take(candidate)
    }
  }

  /// Tries every reading of the next word behind `key`; of terms of one length the least stripped is kept.
  private func extend(
    _ key: TermKey, from start: Int, to next: Int, step: Reading.Step, layers: Reading.Layers,
    _ analysed: AnalysedText, _ bytes: [UInt8], _ hashes: ReadingHashes, _ found: inout TermCover.Candidates
  ) {
    let word = analysed.words[next]
    let first = Int(word.firstReading)
    for reading in first..<first + Int(word.readingCount) {
      let taken = analysed.readings[reading]
      // Inside a longer term a word may be inflected, but not be another word of the same root.
      if next > start, taken.step > .activeTwin { continue }
      let longer = key.appending(hashes[reading])
      guard let head = index.find(longer) else { continue }
      let deepest = max(step, taken.step)
      let allLayers = layers.union(taken.layers)
      let words = start..<next + 1
      if head >= 0, found.wants(words.count, deepest),
        let sense = meant(head, words, deepest, allLayers, analysed, bytes)
      {
        found.take(Candidate(words: words, firstSense: sense, step: deepest, layers: allLayers))
      }
      guard next + 1 < analysed.words.count, next + 1 - start < TermFinder.longest,
        analysed.words[next + 1].readingCount > 0, isJoined(next, in: analysed, bytes)
      else { continue }
      if taken.step <= .activeTwin {
        extend(
          longer, from: start, to: next + 1, step: deepest, layers: allLayers, analysed, bytes, hashes, &found
        )
      }
    }
  }

  /// Spellings that differ by a blank or a hyphen: "kerjasama" and "kerja-sama" for "kerja sama", "olah raga" for
  /// "olahraga". What the glossary has as it is written goes first.
  private func joined(
    from start: Int, _ analysed: AnalysedText, _ bytes: [UInt8], _ hashes: ReadingHashes,
    _ found: inout TermCover.Candidates
  ) {
    let word = analysed.words[start]
    if found.longest == 0, word.shape.contains(.hyphen) {
      var hash = WordHash.start
      for offset in word.range.bounds where bytes[offset] != 0x2D {
        hash = WordHash.adding(bytes[offset], to: hash)
      }
      take(TermKey.empty.appending(hash), start..<start + 1, analysed, bytes, &found)
    }
    guard found.longest < 2, start + 1 < analysed.words.count, mayBePart(word),
      mayBePart(analysed.words[start + 1]),
      isJoined(start, in: analysed, bytes)
    else { return }
    var hash = hashes[Int(word.firstReading)]
    for offset in analysed.words[start + 1].range.bounds { hash = WordHash.adding(bytes[offset], to: hash) }
    take(TermKey.empty.appending(hash), start..<start + 2, analysed, bytes, &found)
  }

  /// Whether a word may be a half of one that is written together: "pada hal" is no "padahal".
  private func mayBePart(_ word: Word) -> Bool {
    word.kind == .word && word.range.count > 2 && word.shape.isDisjoint(with: [.function, .hyphen, .name])
  }

  private func take(
    _ key: TermKey, _ words: Range<Int>, _ analysed: AnalysedText, _ bytes: [UInt8],
    _ found: inout TermCover.Candidates
  ) {
    guard let head = index.find(key), head >= 0, let sense = meant(head, words, .surface, [], analysed, bytes)
    else { return }
    found.take(Candidate(words: words, firstSense: sense, step: .surface, layers: []))
  }

  /// Whether only blanks lie between a word and the next.
  private func isJoined(_ word: Int, in analysed: AnalysedText, _ bytes: [UInt8]) -> Bool {
    let gap = analysed.words[word].range.end..<analysed.words[word + 1].range.start
    return gap.count > 0 && gap.count < 4 && gap.allSatisfy { bytes[$0] == 0x20 }
  }

  /// The first sense that letters, names and word class allow; nil where none does.
  private func meant(
    _ head: Int32, _ words: Range<Int>, _ step: Reading.Step, _ layers: Reading.Layers,
    _ analysed: AnalysedText, _ bytes: [UInt8]
  ) -> Int32? {
    var sense = head
    while sense >= 0 {
      if allows(index.sense(sense), words, step, layers, analysed, bytes) { return sense }
      sense = index.sense(sense).next
    }
    return nil
  }

  func allows(
    _ sense: TermIndex.Sense, _ words: Range<Int>, _ step: Reading.Step, _ layers: Reading.Layers,
    _ analysed: AnalysedText, _ bytes: [UInt8]
  ) -> Bool {
    let first = analysed.words[words.lowerBound]
    switch sense.letters {
    case .capitals:
      guard first.shape.contains(.capitalised), capitals(first, bytes) >= 2 || words.count > 1,
        words.count > 1 || !Initials.stand(at: words.lowerBound, in: analysed, bytes)
      else { return false }
    case .capitalised:
      guard first.shape.contains(.capitalised), !OfficeBorders.cut(words, in: analysed, bytes) else {
        return false
      }
    case .any:
      // A short word in capitals is an acronym; a part of a name is no word of the language.
      if words.count == 1, first.shape.contains(.allCapitals), first.range.count <= 5 { return false }
      if !NameBorders.agree(words, in: analysed) { return false }
    }
    guard step == .root || step == .base else { return true }
    guard let role = NounRole(layers) else { return FormFit.allows(step, layers, sense.pos) }
    return (sense.pos == .verb || sense.pos == .adj)
      && !role.english(of: index.glossary.entry(at: sense.place)).isEmpty
  }

  private func capitals(_ word: Word, _ bytes: [UInt8]) -> Int {
    var count = 0
    for offset in word.range.bounds {
      guard bytes[offset] &- 0x41 < 26 else { break }
      count += 1
    }
    return count
  }
}

/// Keeps places from beginning inside an office or a building: in "Wali Kota Semarang" the mayor is of Semarang.
enum OfficeBorders {
  /// The words that make one term with "kota" behind them: mayor, capital, city hall.
  private static let before: Set<UInt64> = [WordHash.of("wali"), WordHash.of("ibu"), WordHash.of("balai")]
  private static let city = WordHash.of("kota")

  /// Whether the words begin with the second half of such a term.
  static func cut(_ words: Range<Int>, in analysed: AnalysedText, _ bytes: [UInt8]) -> Bool {
    guard words.count > 1, words.lowerBound > 0, hash(words.lowerBound, analysed, bytes) == city else {
      return false
    }
    return before.contains(hash(words.lowerBound - 1, analysed, bytes))
  }

  private static func hash(_ word: Int, _ analysed: AnalysedText, _ bytes: [UInt8]) -> UInt64 {
    WordHash.of(bytes.span.extracting(analysed.words[word].range.bounds))
  }
}

/// Keeps lower-case terms out of names.
enum NameBorders {
  /// Whether none of the words belongs to a name by its capital: "Pasar Emas" holds no gold, but "Afganistan timur" an
  /// east.
  static func agree(_ words: Range<Int>, in analysed: AnalysedText) -> Bool {
    !words.contains { analysed.words[$0].shape.isSuperset(of: [.name, .capitalised]) }
  }
}

/// The hash of every reading's form, made once a text.
struct ReadingHashes {
  private(set) var all: [UInt64]

  init(_ analysed: AnalysedText) {
    all = []
    all.reserveCapacity(analysed.readings.count)
    let forms = analysed.forms.span
    for reading in analysed.readings {
      all.append(WordHash.of(forms.extracting(reading.form.bounds)))
    }
  }

  subscript(reading: Int) -> UInt64 { all[reading] }
}

extension Glossary {
  /// A number for the field that an entry is of: a built-in table holds one field only.
  func domainKey(at place: EntryPlace) -> UInt64 {
    let table = tables[Int(place.table)]
    let row = table.isBuiltIn ? 0 : Int(place.row)
    return WordHash.of(table.bytes.span.extracting(table.field(.domain, of: row)))
  }
}

extension TermEntry.PartOfSpeech {
  /// The class that a glossary's field names; noun for what is none.
  init(field: borrowing Span<UInt8>) {
    var key: UInt32 = 0
    for index in 0..<min(field.count, 4) { key = key << 8 | UInt32(field[index]) }
    switch key {
    case 0x7665_7262: self = .verb
    case 0x61_646A: self = .adj
    case 0x61_6476: self = .adv
    case 0x6162_6272: self = .abbr
    case 0x6E61_6D65: self = .name
    case 0x6E_756D: self = .num
    case 0x7068_7261: self = .phrase
    case 0x7072_6570: self = .prep
    case 0x7072_6F6E: self = .pron
    case 0x7061_7274: self = .part
    case 0x636F_6E6A: self = .conj
    case 0x64_6574: self = .det
    default: self = .noun
    }
  }
}
