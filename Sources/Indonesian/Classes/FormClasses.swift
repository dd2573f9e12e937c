internal import NewsModel

/// The class of a form by itself: closed lists, affixes of its likeliest reading, class of its root.
struct FormClasses {
  let roots: RootTable
  private let words = ClassWords.shared

  init(roots: RootTable) { self.roots = roots }

  /// What the closed lists say of a form; class f of the root table counts as listed.
  @inline(__always) func listed(_ key: FormKey, root: UInt8?) -> ClassWords.Entry? {
    if let entry = words.entry(key) { return entry }
    guard root == ASCII.of("f") else { return nil }
    return ClassWords.Entry(formClass: FormClass(wordClass: .function), isFunction: true)
  }

  /// The class of a plain form that is not listed, by its likeliest analysis.
  func formClass(of form: FormBuffer, _ best: borrowing Analysis) -> FormClass {
    let ending = best.particle.count + best.clitic.count
    // "inilah", "banyaknya": the class is that of the word without particle and clitic; "biasanya" is listed.
    if ending > 0, let entry = words.entry(form.key(0, form.count - ending)) {
      return FormClass(wordClass: entry.formClass.wordClass)
    }
    let prefix: Prefix =
      if best.agent != .none {
        best.agent
      } else if best.depth > 0 {
        best.prefixes[0]
      } else {
        best.extraLayers.isEmpty ? .none : AffixClasses.outerPrefix(of: form, best.extraLayers)
      }
    return FormClass(wordClass: AffixClasses.wordClass(prefix, best.layers, root: best.wordClass))
  }

  /// The class of a form with a hyphen, or of one that no root explains: by the reading that leads to its root.
  ///
  /// - Parameter forms: the bytes that the reading names.
  func formClass(of form: FormBuffer, root: Reading?, in forms: [UInt8]) -> FormClass {
    // "undang-undang" has a class of its own, whatever its half is.
    if let entry = rootEntry(form) { return FormClass(wordClass: WordClass(letter: entry.wordClass)) }
    var rootForm = FormBuffer()
    guard let root, rootForm.fill(forms, root.form.bounds) else { return .unknown }
    let prefix = AffixClasses.outerPrefix(of: form, root.layers)
    if ASCII.isDigit(form[0]) || ASCII.isDigit(rootForm[0]) && prefix == .ke {
      return FormClass(wordClass: .number)
    }
    let entry = roots.entry(rootForm.key(0, rootForm.count))
    if entry == nil, prefix == .none { return .unknown }
    return FormClass(
      wordClass: AffixClasses.wordClass(prefix, root.layers, root: entry?.wordClass ?? ASCII.of("n")))
  }

  /// The class of a form with a capital inside a sentence, for the case that it is no name after all ("Menteri").
  func formClass(ofName form: FormBuffer, _ key: FormKey) -> FormClass {
    if let entry = words.entry(key) { return entry.formClass }
    if let entry = roots.entry(key), entry.kind == .root, !entry.isBound {
      return FormClass(wordClass: WordClass(letter: entry.wordClass))
    }
    return .unknown
  }

  /// The class of a word by its form and readings, whatever its place; a name where no table knows it. `bytes` are those
  /// of the text.
  func wordClass(of word: Word, in text: AnalysedText, _ bytes: [UInt8]) -> WordClass {
    var form = FormBuffer()
    guard form.fill(bytes, word.range.bounds) else { return .name }
    if let listed = listed(form.key(0, form.count), root: rootEntry(form)?.wordClass) {
      return listed.formClass.wordClass
    }
    let found = formClass(of: form, root: text.root(of: word), in: text.forms)
    return found.traits.contains(.unknown) ? .name : found.wordClass
  }

  /// What the root table knows of a whole form that may stand bare.
  func rootEntry(_ form: FormBuffer) -> RootEntry? {
    guard let entry = roots.entry(form.key(0, form.count)), entry.kind == .root, !entry.isBound else {
      return nil
    }
    return entry
  }
}
