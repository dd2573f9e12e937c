internal import NewsModel
internal import TermKeys

/// A place where a term stands, its sense not chosen yet.
struct PlacedTerm {
  /// Its first word.
  var start: Int32
  /// How many words it has; 0 for no term at all.
  var count: UInt8
  /// How far its words had to be stripped.
  var step: Reading.Step
  /// The degree that its first word gives the others.
  var degree = TermMatch.Degree.positive
  /// The first of its senses that form and capitals allow.
  var firstSense: Int32
  /// What was taken off, over all its words.
  var layers: Reading.Layers

  /// No term.
  static let none = PlacedTerm(start: 0, count: 0, step: .surface, firstSense: -1, layers: [])

  /// Its words.
  var words: Range<Int> { Int(start)..<Int(start) &+ Int(count) }

  /// The words of the term itself, without the one that gives the degree.
  var core: Range<Int> { degree == .positive ? words : words.lowerBound + 1..<words.upperBound }
}

/// Looks a text's words up: which terms begin at each, through inflection.
struct TermSearch {
  let index: TermIndex
  let analysed: AnalysedText
  /// The text's bytes.
  let bytes: [UInt8]
  /// The hash of each reading's form.
  let hashes: [UInt64]
  private let openings: NameOpenings
  private let comparative = TermSearch.comparative
  private let superlative = TermSearch.superlative

  init(_ analysed: AnalysedText, index: TermIndex) {
    self.index = index
    self.analysed = analysed
    bytes = Array(analysed.text.utf8)
    openings = NameOpenings(analysed.names)
    hashes = unsafe analysed.forms.withUnsafeBytes { forms in
      analysed.readings.map { reading in
        let range = reading.form.bounds
        precondition(range.upperBound <= forms.count, "a form lies inside the forms")
        return unsafe LetterHash.of(forms, range)
      }
    }
  }

  /// The terms that begin at a word, the least stripped of each length.
  func terms(from start: Int, _ found: inout TermCover.Candidates) {
    guard analysed.words[start].readingCount > 0 else { return }
    extend(TermKey.empty, from: start, to: start, step: .surface, layers: [], &found)
    joined(from: start, &found)
    if found.wants(1, .activeTwin) { keptConsonant(at: start, &found) }
    if !found.has(1) { derived(at: start, &found) }
    graded(from: start, &found)
  }

  /// Nouns without an entry that are made of a verb or adjective that has one: "penyusun" of "menyusun".
  private func derived(at start: Int, _ found: inout TermCover.Candidates) {
    let word = analysed.words[start]
    guard word.kind == .word, word.shape.isDisjoint(with: [.name, .function, .digits]),
      let root = analysed.root(of: word), let role = NounRole(root.layers)
    else { return }
    let letters = Array(analysed.forms[root.form.bounds])
    for form in VerbForms.forms(root: letters, role: role, layers: root.layers) {
      let key = TermKey.empty.appending(LetterHash.of(form, form.indices))
      let head = index.find(key).sense
      guard head >= 0, let sense = meant(head, start..<start + 1, .root, root.layers)
      else { continue }
      found.take(
        PlacedTerm(start: Int32(start), count: 1, step: .root, firstSense: sense, layers: root.layers))
      return
    }
  }

  private static let comparative = LetterHash.of("lebih")
  private static let superlative = LetterHash.of("paling")

  /// Adjectives behind "lebih" and "paling": one term, unless the glossary has the words together.
  private func graded(from start: Int, _ found: inout TermCover.Candidates) {
    let hash = hashes[Int(analysed.words[start].firstReading)]
    guard hash == comparative || hash == superlative, start + 1 < analysed.words.count,
      analysed.words[start + 1].readingCount > 0, isJoined(start)
    else { return }
    var next = TermCover.Candidates()
    extend(TermKey.empty, from: start + 1, to: start + 1, step: .surface, layers: [], &next)
    for length in 1..<min(next.longest, 3) + 1 {
      var term = next[length]
      guard next.has(length), !found.has(length + 1), term.step <= .folded else { continue }
      while term.firstSense >= 0, !hasDegrees(index.sense(term.firstSense)) {
        term.firstSense = index.sense(term.firstSense).next
      }
      guard term.firstSense >= 0 else { continue }
      term.start -= 1
      term.count += 1
      term.degree = hash == comparative ? .comparative : .superlative
      found.take(term)
    }
  }

  /// Whether a sense can be compared: an adjective that has an English of its class.
  func hasDegrees(_ sense: TermIndex.Sense) -> Bool {
    sense.pos == .adj && EnglishForm.hasDegrees(index.glossary.entry(at: sense.place))
  }

  /// Tries every reading of the next word behind `key`; of terms of one length the least stripped is kept.
  private func extend(
    _ key: TermKey, from start: Int, to next: Int, step: Reading.Step, layers: Reading.Layers,
    _ found: inout TermCover.Candidates
  ) {
    let word = analysed.words[next]
    let first = Int(word.firstReading)
    for number in first..<first &+ Int(word.readingCount) {
      let taken = analysed.readings[number].step
      // Inside a longer term a word may be inflected, but not be another word of the same root.
      if next > start, taken > .activeTwin { continue }
      let (longer, deepest) = (key.appending(hashes[number]), max(step, taken))
      let allLayers = layers.union(analysed.readings[number].layers)
      take(longer, taken, from: start, to: next, step: deepest, layers: allLayers, &found)
    }
    if let (hash, owner) = withoutOwner(word) {
      take(
        key.appending(hash), .withoutClitic, from: start, to: next, step: max(step, .withoutClitic),
        layers: layers.union(owner), &found)
    }
  }

  /// Takes the term of a key that ends with word `next`, and tries longer ones.
  @inline(__always)
  private func take(
    _ key: TermKey, _ taken: Reading.Step, from start: Int, to next: Int, step: Reading.Step,
    layers: Reading.Layers, _ found: inout TermCover.Candidates
  ) {
    let known = index.find(key)
    let words = start..<next &+ 1
    if known.sense >= 0, found.wants(words.count, step), let sense = meant(known.sense, words, step, layers) {
      found.take(
        PlacedTerm(
          start: Int32(start), count: UInt8(words.count), step: step, firstSense: sense, layers: layers))
    }
    guard known.beginsLonger, taken <= .activeTwin, next + 1 < analysed.words.count,
      next + 1 - start < TermFinder.longest,
      analysed.words[next + 1].readingCount > 0, isJoined(next)
    else { return }
    extend(key, from: start, to: next + 1, step: step, layers: layers, &found)
  }

  /// The hash of a word without -nya, -ku or -mu, where the analysis knows too little of it to take them off: what is
  /// left may be a source ("selfieku", "e-commercenya").
  private func withoutOwner(_ word: Word) -> (hash: UInt64, layer: Reading.Layers)? {
    guard word.range.count > 5, word.kind == .word, !word.shape.contains(.name) else { return nil }
    let end = word.range.end
    let (count, layer): (Int, Reading.Layers)
    switch (bytes[end - 2], bytes[end - 1]) {
    case (0x79, 0x61) where bytes[end - 3] == 0x6E: (count, layer) = (3, .nya)
    case (0x6B, 0x75): (count, layer) = (2, .kuAfter)
    case (0x6D, 0x75): (count, layer) = (2, .muAfter)
    default: return nil
    }
    let first = Int(word.firstReading)
    for number in first..<first &+ Int(word.readingCount) {
      let step = analysed.readings[number].step
      if step == .withoutParticle || step == .withoutClitic { return nil }
    }
    guard word.range.count - count >= 3 else { return nil }
    return (LetterHash.of(bytes, word.range.start..<end - count), layer)
  }

  /// Spellings that differ by a blank or a hyphen: "kerjasama" and "kerja-sama" for "kerja sama", "olah raga" for
  /// "olahraga". What the glossary has as it is written goes first.
  private func joined(from start: Int, _ found: inout TermCover.Candidates) {
    let word = analysed.words[start]
    if found.longest == 0, word.shape.contains(.hyphen) {
      var whole = LetterHashing()
      for offset in word.range.bounds where bytes[offset] != 0x2D { whole.add(bytes[offset]) }
      take(TermKey.empty.appending(whole.value), start..<start + 1, &found)
    }
    guard found.longest < 2, start + 1 < analysed.words.count, mayBePart(word),
      mayBePart(analysed.words[start + 1]), isJoined(start)
    else { return }
    var whole = LetterHashing()
    whole.add(analysed.forms, analysed.readings[Int(word.firstReading)].form.bounds)
    whole.add(bytes, analysed.words[start + 1].range.bounds)
    take(TermKey.empty.appending(whole.value), start..<start + 2, &found)
  }

  /// Whether a word may be a half of one that is written together: "pada hal" is no "padahal".
  private func mayBePart(_ word: Word) -> Bool {
    word.kind == .word && word.range.count > 2 && word.shape.isDisjoint(with: [.function, .hyphen, .name])
  }

  private func take(_ key: TermKey, _ words: Range<Int>, _ found: inout TermCover.Candidates) {
    let head = index.find(key).sense
    guard head >= 0, let sense = meant(head, words, .surface, []) else { return }
    found.take(
      PlacedTerm(
        start: Int32(words.lowerBound), count: UInt8(words.count), step: .surface, firstSense: sense,
        layers: []))
  }

  /// Whether only blanks lie between a word and the next.
  private func isJoined(_ word: Int) -> Bool {
    let (start, end) = (analysed.words[word].range.end, analysed.words[word + 1].range.start)
    guard start < end, end &- start < 4 else { return false }
    for offset in start..<end where bytes[offset] != 0x20 { return false }
    return true
  }

  /// The first sense that letters, names and word class allow; nil where none does.
  func meant(
    _ head: Int32, _ words: Range<Int>, _ step: Reading.Step, _ layers: Reading.Layers
  ) -> Int32? {
    var place = head
    while place >= 0 {
      let sense = index.sense(place)
      if allows(sense, words, step, layers) { return place }
      place = sense.next
    }
    return nil
  }

  /// Whether a reading may stand for a cue word: the word itself, or the root of its verb in another voice. The root
  /// of another derivation is another word: "dibandingkan" does not speak of a "banding".
  func isCue(_ reading: Reading) -> Bool {
    reading.step < .root || reading.layers.isSubset(of: TermSearch.inflectional)
  }

  /// Calls `body` with the hash of each reading that may stand for a cue word.
  func forEachCueHash(_ body: (UInt64) -> Void) {
    for number in hashes.indices where isCue(analysed.readings[number]) { body(hashes[number]) }
  }

  private static let inflectional: Reading.Layers = [
    .meN, .di, .ber, .ku, .kau, .nya, .kuAfter, .muAfter, .lah, .kah, .pun, .repeated,
  ]

  /// Whether letters, names and word class allow a sense.
  func allows(
    _ sense: TermIndex.Sense, _ words: Range<Int>, _ step: Reading.Step, _ layers: Reading.Layers
  ) -> Bool {
    let first = analysed.words[words.lowerBound]
    switch sense.letters {
    case .capitals:
      guard first.shape.contains(.capitalised), capitals(first) >= 2 || words.count > 1,
        words.count > 1 || !Initials.stand(at: words.lowerBound, in: analysed, bytes)
      else { return false }
    case .capitalised:
      guard first.shape.contains(.capitalised), !OfficeBorders.cut(words, in: analysed, bytes) else {
        return false
      }
    case .any:
      // A short word in capitals is an acronym; a part of a name is no word of the language.
      if words.count == 1, first.shape.contains(.allCapitals), first.range.count <= 5 { return false }
      if !NameBorders.agree(words, in: analysed), !opensName(words, sense) { return false }
    }
    // ku- and kau- stand before verbs only.
    if !layers.isDisjoint(with: [.ku, .kau]), sense.pos != .verb { return false }
    guard step == .root || step == .base else { return true }
    guard let role = NounRole(layers) else { return FormFit.allows(step, layers, sense.pos) }
    return (sense.pos == .verb || sense.pos == .adj)
      && !role.english(of: index.glossary.entry(at: sense.place)).isEmpty
  }

  /// Whether a sense is of what a name of a body, place or event begins with: an abbreviation ("Pemkot Semarang"),
  /// the sort of an institution ("Asosiasi Petani"), or a title that ends in it ("Kepala Dinas Perikanan").
  private func opensName(_ words: Range<Int>, _ sense: TermIndex.Sense) -> Bool {
    let last = analysed.words[words.upperBound - 1]
    guard let opening = openings[last.range], NameBorders.agree(words.dropLast(), in: analysed) else {
      return false
    }
    if words.count == 1, sense.pos == .abbr {
      // Shorter ones are too often something else.
      return last.range.count > 4 && !last.shape.contains(.hyphen)
    }
    guard sense.pos == .noun, opening == .body else { return false }
    let field = index.field(of: sense)
    return words.count > 1 ? field == TermSearch.titles : field == TermSearch.institutions
  }

  private static let titles = LetterHash.of("title")
  private static let institutions = LetterHash.of("institution")

  private func capitals(_ word: Word) -> Int {
    var count = 0
    for offset in word.range.bounds {
      guard bytes[offset] &- 0x41 < 26 else { break }
      count += 1
    }
    return count
  }
}
