internal import NewsModel

/// Takes a form apart in every way that the root table allows.
///
/// Method: particle, clitic, agent and suffix from the outside, then up to three prefixes depth first; a way
/// counts when it ends at a root and its outer pair of prefix and suffix is legal. Cost: `morphology.md`
/// section 7.
struct AffixAnalyser {
  let roots: RootTable
  /// The form at work.
  var form = FormBuffer()
  /// The ways found, likeliest first after `analyse`.
  private(set) var found: [Analysis] = []

  init(roots: RootTable) { self.roots = roots }

  /// Fills `found` with the analyses of the form in the buffer.
  mutating func analyse() {
    found.removeAll(keepingCapacity: true)
    let length = form.count
    guard length > 1 else { return }
    let whole = roots.entry(form.key(0, length))
    if let whole { addWhole(whole) }
    // Function words and very short words hold no affixes that news readers ask for.
    if length <= 3 || whole?.wordClass == ASCII.of("f") || whole?.kind == .exception { return }
    strip(.none, end: length)
    switch form[length - 1] {
    case ASCII.of("h"):
      if form.has("lah", at: length - 3) { strip(.lah, end: length - 3) }
      if form.has("kah", at: length - 3) { strip(.kah, end: length - 3) }
      if form.has("tah", at: length - 3) { strip(.tah, end: length - 3) }
    case ASCII.of("n"): if form.has("pun", at: length - 3) { strip(.pun, end: length - 3) }
    default: break
    }
    if found.count > 1 { found.sort { $0.cost < $1.cost } }
  }

  /// Empties `found`, for a form that is not taken apart here.
  mutating func forget() { found.removeAll(keepingCapacity: true) }

  /// Fills `found` with the analyses of another form.
  mutating func analyse(_ other: FormBuffer) {
    form = other
    analyse()
  }

  private mutating func addWhole(_ entry: RootEntry) {
    guard !entry.isBound || entry.kind != .root else { return }
    var analysis = Analysis()
    analysis.root = Part(start: 0, end: form.count, first: form[0])
    analysis.target = entry.target
    analysis.extraLayers = entry.layers
    analysis.wordClass = entry.wordClass
    analysis.cost = entry.kind == .exception ? -9 : -6 - entry.gain * 0.1
    found.append(analysis)
  }

  private mutating func strip(_ particle: Particle, end: Int) {
    guard end >= 3 else { return }
    strip(particle, .none, end: end)
    guard end >= 5 else { return }
    if form[end - 1] == ASCII.of("a") {
      if end >= 6, form.has("nya", at: end - 3) { strip(particle, .nya, end: end - 3) }
    } else if form[end - 1] == ASCII.of("u") {
      if form[end - 2] == ASCII.of("k") { strip(particle, .ku, end: end - 2) }
      if form[end - 2] == ASCII.of("m") { strip(particle, .mu, end: end - 2) }
    }
  }

  private mutating func strip(_ particle: Particle, _ clitic: Clitic, end: Int) {
    var analysis = Analysis()
    analysis.particle = particle
    analysis.clitic = clitic
    analysis.cost = particle.cost + clitic.cost
    if particle != .none || clitic != .none, let entry = roots.entry(form.key(0, end)) {
      addHost(entry, analysis, end: end)
    }
    stripAgent(analysis, 0, end)
    if form[0] == ASCII.of("k") {
      if form.has("ku", at: 0), end >= 5 { stripAgent(analysis.with(.ku), 2, end) }
      if form.has("kau", at: 0), end >= 6 { stripAgent(analysis.with(.kau), 3, end) }
    }
  }

  /// The word without particle and clitic stands in the tables.
  private mutating func addHost(_ entry: RootEntry, _ outer: Analysis, end: Int) {
    var analysis = outer
    analysis.root = Part(start: 0, end: end, first: form[0])
    analysis.target = entry.target
    analysis.extraLayers = entry.layers
    analysis.wordClass = entry.wordClass
    analysis.cost += entry.kind == .exception ? -3 : -2 - entry.gain
    if entry.kind != .root || !entry.isBound { found.append(analysis) }
  }

  private mutating func stripAgent(_ analysis: Analysis, _ start: Int, _ end: Int) {
    stripSuffix(analysis, start, end, .none)
    guard end - start >= 4 else { return }
    if form[end - 1] == ASCII.of("i") { stripSuffix(analysis, start, end - 1, .i) }
    if form[end - 1] == ASCII.of("n"), form[end - 2] == ASCII.of("a") {
      stripSuffix(analysis, start, end - 2, .an)
      if form[end - 3] == ASCII.of("k"), end - start >= 5 {
        stripSuffix(analysis, start, end - 3, .kan)
        if form[start] == ASCII.of("d") || form[start] == ASCII.of("m") {
          stripSuffix(analysis, start, end - 2, .slippedKan)
        }
      }
    }
  }

  private mutating func stripSuffix(_ outer: Analysis, _ start: Int, _ end: Int, _ suffix: Suffix) {
    var analysis = outer
    analysis.suffix = suffix
    analysis.cost += suffix.cost
    let part = Part(start: start, end: end, first: form[start])
    if (suffix != .none && suffix != .slippedKan) || analysis.agent != .none { addRoot(part, analysis) }
    descend(part, analysis)
  }

  private mutating func descend(_ part: Part, _ analysis: Analysis) {
    guard analysis.depth < 3 else { return }
    let outer = analysis.depth == 0 ? analysis.agent : analysis.prefixes[analysis.depth - 1]
    let steps = PrefixSteps(form: form)
    steps.forEach(part) { prefix, rest, cost in
      guard rest.count >= 2, outer.holds(prefix) else { return }
      var next = analysis
      next.push(prefix, rest, prefix.cost + cost + (analysis.depth > 0 || outer != .none ? 0.5 : 0))
      addRoot(rest, next)
      descend(rest, next)
    }
  }

  private mutating func addRoot(_ part: Part, _ outer: Analysis) {
    guard part.count >= 2, let entry = roots.entry(form.key(part.start, part.end, first: part.first)),
      entry.kind != .exception, !isIllegal(outer)
    else { return }
    var analysis = outer
    analysis.root = part
    analysis.target = entry.target
    analysis.wordClass = entry.wordClass
    analysis.cost += adjustment(outer, entry, part)
    found.append(analysis)
  }

  private func adjustment(_ analysis: Analysis, _ entry: RootEntry, _ part: Part) -> Float {
    if entry.kind == .compound { return -0.5 }
    // Adverbs and function words are frequent, and seldom the root of anything.
    let isGrammar = entry.wordClass == ASCII.of("f") || entry.wordClass == ASCII.of("d")
    var cost = isGrammar ? -min(entry.gain, 1.8) : -entry.gain
    if part.count <= 3 { cost += 0.6 }
    if analysis.depth == 0 {
      if analysis.agent != .none { return cost }
      if analysis.suffix == .i { return cost + 0.8 }
      return analysis.suffix == .kan && isRather(anBehindK: part, entry) ? cost + 2.5 : cost
    }
    let inner = analysis.prefixes[analysis.depth - 1]
    if isBareCausative(analysis) { cost += 0.8 }
    if analysis.prefixes[0] == .ke, analysis.suffix != .an { cost += 1 }
    if analysis.suffix == .an {
      if inner == .ke { cost -= 0.7 }
      if inner == .per || inner == .peN { cost -= 0.5 }
    } else if inner == .peN, analysis.suffix == .none {
      cost -= 0.1
    }
    return cost
  }

  /// Whether a bare -kan is rather -an behind a verb or adjective that ends in k: "desakan" is of desak, not desa.
  private func isRather(anBehindK part: Part, _ entry: RootEntry) -> Bool {
    guard entry.wordClass != ASCII.of("v"),
      let longer = roots.entry(form.key(part.start, part.end + 1, first: part.first)), longer.kind == .root
    else { return false }
    if entry.wordClass == ASCII.of("d") || entry.wordClass == ASCII.of("f") { return true }
    let isWord = longer.wordClass == ASCII.of("v") || longer.wordClass == ASCII.of("a")
    return longer.isBound || isWord && longer.gain > 0
  }

  /// "perhatikan", "perbaiki": memper-…-kan and memper-…-i without the voice, as after an agent or in
  /// headlines.
  private func isBareCausative(_ analysis: Analysis) -> Bool {
    analysis.prefixes[0] == .per && (analysis.suffix == .kan || analysis.suffix == .i)
  }

  /// Whether the outer prefix never closes with the suffix, and no inner one does.
  private func isIllegal(_ analysis: Analysis) -> Bool {
    if analysis.agent != .none, analysis.depth > 0, [.ke, .se].contains(analysis.prefixes[0]) {
      // Only -i and -kan make verbs of them: "kuketahui", "kauseimbangkan".
      return analysis.suffix != .i && analysis.suffix != .kan
    }
    guard analysis.suffix != .none, analysis.depth > 0 else { return false }
    let outer = analysis.prefixes[0]
    if analysis.suffix == .an, outer == .meN || outer == .di { return true }
    guard outer.forbids(analysis.suffix), !isBareCausative(analysis) else { return false }
    let inner = analysis.prefixes[analysis.depth - 1]
    return !(analysis.depth > 1 && analysis.suffix == .an && !inner.forbids(.an))
  }
}

extension Analysis {
  fileprivate func with(_ agent: Prefix) -> Analysis {
    var copy = self
    copy.agent = agent
    copy.cost += agent.cost
    return copy
  }
}
