package import NewsModel

extension Analyser {
  /// How a word's form is made, by its likeliest root; nil for marks, numbers and web names.
  package func explanation(of word: Word, in text: AnalysedText) -> WordExplanation? {
    guard let last = text.readings(of: word).last else { return nil }
    let reading = text.root(of: word) ?? last
    let form = text.form(of: reading)
    let surface = text.text.text(in: word.range).lowercased()
    let root = root(form)
    let rootClass = root.rootClass
    // A word behind a free prefix is as good as a root; what stands beside a hyphen is seldom a root unless it is known.
    let isRoot = root.isKnown || reading.step == .root && !surface.utf8.contains(ASCII.hyphen)
    let layers = reading.layers
    let agent = layers.contains(.kau) ? 3 : layers.contains(.ku) ? 2 : 0
    let meanings = AffixMeanings(layers, of: String(surface.dropFirst(agent)), rootClass: rootClass)
    let canBePlural = rootClass == nil || rootClass == .noun || rootClass == .verb || rootClass == .bound
    return WordExplanation(
      affixes: meanings.affixes(), root: isRoot ? root : nil, voice: meanings.voice,
      numberHint: canBePlural ? layers.numberHint : .none)
  }

  /// What the tables know of a root; one of several words is known where each of them is.
  private func root(_ form: String) -> WordExplanation.Root {
    let rootClass = rootClass(of: form)
    let isKnown =
      rootClass != nil || form.split(separator: " ").allSatisfy { self.rootClass(of: String($0)) != nil }
    return WordExplanation.Root(form: form, rootClass: rootClass, isKnown: isKnown)
  }
}
