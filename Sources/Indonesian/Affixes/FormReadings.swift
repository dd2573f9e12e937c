internal import NewsModel

/// Finds the readings of forms, each form once a text.
struct FormReadings {
  private typealias Known = FormMemory.Known

  private let roots: RootTable
  private let classes: FormClasses
  private var analyser: AffixAnalyser
  /// The text's forms that the memory has no room for; made when there is one.
  private var memo: FormTable<Known>?
  private let memoCapacity: Int
  private(set) var writer = ReadingWriter()
  /// What earlier texts had; nil where none is kept.
  private(set) var memory: FormMemory?

  /// Makes room for about `words` words.
  init(roots: RootTable, words: Int, memory: FormMemory? = nil) {
    self.memory = memory
    self.memory?.beginText()
    self.roots = roots
    classes = FormClasses(roots: roots)
    analyser = AffixAnalyser(roots: roots)
    memoCapacity = max(64, min(words / 2 + 16, 65_000))
  }

  /// Gives `word` its readings, a name only those without clitic, and the class of its form; returns what else is
  /// known of the form's class.
  mutating func read(_ word: inout Word, in bytes: [UInt8], isName: Bool) -> FormClass.Traits {
    guard analyser.form.fill(bytes, word.range.bounds), !isMeasure(word.range, in: bytes) else {
      let range = foreign(bytes[word.range.bounds])
      return remember(
        Known(
          first: Int32(range.lowerBound), count: Int16(range.count), isFunction: false,
          formClass: FormClass(wordClass: .other, traits: .unknown)), in: &word)
    }
    let key = analyser.form.key(0, analyser.form.count)
    var memoKey = key
    // No ASCII byte has the top bit: names and other words are remembered apart.
    if isName { memoKey.low |= 1 << 63 }
    if let known = memory?.recall(memoKey, to: &writer) ?? memo?.value(memoKey) {
      return remember(known, in: &word)
    }
    let start = writer.forms.count
    let range = isName ? readName() : readWord(word.shape.contains(.hyphen))
    var known = Known(
      first: Int32(range.lowerBound), count: Int16(range.count), isFunction: false, formClass: .unknown)
    if isName {
      known.formClass = classes.formClass(ofName: analyser.form, key)
    } else if let listed = classes.listed(key, root: wholeRoot) {
      known.formClass = listed.formClass
      known.isFunction = listed.isFunction
    } else if !analyser.found.isEmpty {
      known.formClass = classes.formClass(of: analyser.form, analyser.found[0])
    } else {
      let root = writer.root(in: range)
      known.formClass = classes.formClass(of: analyser.form, root: root, in: writer.forms)
    }
    if memory?.remember(memoKey, known, of: writer, from: start) != true {
      if memo == nil { memo = FormTable(capacity: memoCapacity) }
      memo?.insert(memoKey, known)
    }
    return remember(known, in: &word)
  }

  /// Gives the memory back, that later texts may have it.
  mutating func giveBack(to shared: SharedFormMemory?) {
    guard let memory, let shared else { return }
    self.memory = nil
    shared.put(memory)
  }

  /// Whether the word in `range` is a unit with its power ("km²"), not a word repeated ("kaki²").
  private func isMeasure(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard range.count <= 4, range.count >= 2 else { return false }
    return bytes[range.end - 2] == 0xC2 && bytes[range.end - 1] == 0xB2
  }

  /// The class of the form at work where it is a root as it stands.
  private var wholeRoot: UInt8? {
    guard !analyser.found.isEmpty else { return classes.rootEntry(analyser.form)?.wordClass }
    let isWhole = analyser.found[0].depth == 0 && analyser.found[0].root.count == analyser.form.count
    return isWhole ? analyser.found[0].wordClass : nil
  }

  private func remember(_ known: Known, in word: inout Word) -> FormClass.Traits {
    word.firstReading = known.first
    word.readingCount = known.count
    if known.isFunction { word.shape.insert(.function) }
    word.wordClass = known.formClass.wordClass
    return known.formClass.traits
  }

  /// The class of a form with a capital that is no name by its place, where the analysis explains the form.
  mutating func wordClass(ofCapitalised word: Word, in bytes: [UInt8]) -> WordClass? {
    guard !word.shape.contains(.allCapitals), analyser.form.fill(bytes, word.range.bounds) else { return nil }
    analyser.analyse()
    return analyser.found.isEmpty ? nil : classes.formClass(of: analyser.form, analyser.found[0]).wordClass
  }

  private mutating func readWord(_ hasHyphen: Bool) -> Range<Int> {
    let form = analyser.form
    writer.begin()
    writer.append(form, Part(start: 0, end: form.count, first: form[0]))
    if hasHyphen {
      analyser.forget()
      writer.commit(.surface, [], 0)
      HyphenReadings(roots: roots).add(form, to: &writer)
      return writer.finish()
    }
    if form.count > 3, form[form.count - 1] == ASCII.of("2"), ASCII.isLetter(form[form.count - 2]) {
      // "benar2" is "benar-benar" in old notes.
      analyser.forget()
      writer.commit(.surface, [], 0)
      Reduplication(roots: roots).addFolded(form.subform(0, form.count - 1), tailLayers: [], to: &writer)
      return writer.finish()
    }
    analyser.analyse()
    let found = analyser.found
    let isWhole = found.first.map { $0.depth == 0 && $0.root.count == form.count } ?? false
    writer.commit(.surface, [], isWhole ? found[0].cost : 0)
    if !found.isEmpty {
      add(AffixAnalyser.kept(found, isWhole: isWhole), of: form)
    } else if FreePrefixes.add(form, roots, to: &writer) {
    } else if let usual = Respelling.find(&analyser) {
      writer.append(usual.form, Part(start: 0, end: usual.form.count, first: usual.form[0]))
      writer.commit(usual.isActive ? .activeTwin : .base, usual.isActive ? .meN : [], 1)
      add(AffixAnalyser.kept(analyser.found, isWhole: false), of: usual.form)
    } else {
      UnknownForms.add(form, to: &writer)
    }
    return writer.finish()
  }

  private mutating func add(_ analyses: [Analysis], of form: FormBuffer) {
    let readings = AnalysisReadings(roots: roots)
    for analysis in analyses { readings.add(analysis, of: form, to: &writer) }
  }

  /// A name is not taken apart, but "Indonesianya" is "Indonesia" with -nya.
  private mutating func readName() -> Range<Int> {
    let form = analyser.form
    writer.begin()
    writer.append(form, Part(start: 0, end: form.count, first: form[0]))
    writer.commit(.surface, [], 0)
    let count = form.count
    if count >= 6, form.has("nya", at: count - 3), roots.entry(form.key(0, count)) == nil {
      let end = form[count - 4] == ASCII.hyphen ? count - 4 : count - 3
      writer.append(form, Part(start: 0, end: end, first: form[0]))
      writer.commit(.withoutClitic, .nya, 1)
    }
    return writer.finish()
  }

  /// A form outside the alphabet: its surface in lower case.
  private mutating func foreign(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    writer.begin()
    writer.append(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    writer.commit(.surface, [], 0)
    return writer.finish()
  }
}

extension AffixAnalyser {
  /// The analyses worth a reading: those near the best one, at most four; beside a whole word only strong
  /// ones.
  static func kept(_ found: [Analysis], isWhole: Bool) -> [Analysis] {
    guard let best = found.first else { return [] }
    var kept = [best]
    for analysis in found.dropFirst() where kept.count < 4 {
      if isWhole ? analysis.cost < -0.3 && kept.count < 3 : analysis.cost < best.cost + 3 {
        kept.append(analysis)
      }
    }
    return kept
  }
}
