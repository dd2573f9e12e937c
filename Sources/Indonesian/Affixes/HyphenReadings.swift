internal import NewsModel

/// Readings of forms with a hyphen: affixes set off before capitals and digits, free prefixes, repeated
/// words.
///
/// Method: `morphology.md` section 8; what fits none of it (compounds, pairs of names) keeps its surface
/// only.
struct HyphenReadings {
  let roots: RootTable

  /// Adds the readings of `form`; its surface stands already.
  func add(_ form: FormBuffer, to writer: inout ReadingWriter) {
    if let entry = roots.entry(form.key(0, form.count)) {
      if entry.kind == .root { addFrozen(form, entry, to: &writer) } else { addListed(entry, to: &writer) }
      return
    }
    guard let hyphen = hyphen(in: form) else { return }
    let head = form.subform(0, hyphen)
    let tail = form.subform(hyphen + 1, form.count)
    guard tail.count > 0 else { return }
    // "mantan-mantan" is no "mantan" before a word, but two of them.
    if head != tail, addTail(head, tail, to: &writer) || addHead(form, head, tail, to: &writer) { return }
    if Reduplication(roots: roots).add(form, head, tail, to: &writer) { return }
    addCompound(form, head, tail, to: &writer)
  }

  /// "terus-menerus" of the closed list.
  private func addListed(_ entry: RootEntry, to writer: inout ReadingWriter) {
    writer.append(roots.targets[Int(entry.target.lowerBound)..<Int(entry.target.upperBound)])
    writer.commit(.root, entry.layers, -9)
  }

  /// Affixes around a root with a hyphen ("terombang-ambing"), a compound that has one too many
  /// ("penyalah-gunaan"), or two words with a clitic ("besar-kecilnya").
  private func addCompound(
    _ form: FormBuffer, _ head: FormBuffer, _ tail: FormBuffer, to writer: inout ReadingWriter
  ) {
    var analyser = AffixAnalyser(roots: roots)
    analyser.analyse(form)
    if let best = analyser.found.first {
      AnalysisReadings(roots: roots).add(best, of: form, to: &writer)
      return
    }
    var solid = head
    for index in 0..<tail.count where tail[index] != ASCII.hyphen { solid.append(tail[index]) }
    analyser.analyse(solid)
    if let best = analyser.found.first, !best.target.isEmpty {
      writer.append(solid, whole(solid))
      writer.commit(.base, [], 0.3)
      AnalysisReadings(roots: roots).add(best, of: solid, to: &writer)
      return
    }
    analyser.analyse(tail)
    guard let last = analyser.found.first, last.clitic != .none || last.particle != .none else { return }
    analyser.analyse(head)
    guard !analyser.found.isEmpty else { return }
    let pair = form.subform(0, form.count - last.clitic.count - last.particle.count)
    writer.append(pair, whole(pair))
    writer.commit(last.clitic == .none ? .withoutParticle : .withoutClitic, last.outerLayers, 0.3)
    writer.append(pair, whole(pair))
    writer.commit(.root, last.outerLayers, 1)
  }

  private func hyphen(in form: FormBuffer) -> Int? {
    (1..<max(form.count, 2)).first { form[$0] == ASCII.hyphen }
  }

  /// "undang-undang" is a headword, though its root is half of it.
  private func addFrozen(_ form: FormBuffer, _ entry: RootEntry, to writer: inout ReadingWriter) {
    let cost = -6 - entry.gain * 0.1
    if let hyphen = hyphen(in: form) {
      let half = form.subform(0, hyphen)
      if half == form.subform(hyphen + 1, form.count), roots.entry(half.key(0, half.count)) != nil {
        writer.append(half, whole(half))
        writer.commit(.root, .repeated, cost)
        return
      }
    }
    writer.commitSurface(.root, [], cost)
  }

  /// KPK-nya, 1990-an.
  private func addTail(_ head: FormBuffer, _ tail: FormBuffer, to writer: inout ReadingWriter) -> Bool {
    let step: Reading.Step
    let layers: Reading.Layers
    switch tail.text {
    case "nya": (step, layers) = (.withoutClitic, .nya)
    case "ku": (step, layers) = (.withoutClitic, .kuAfter)
    case "mu": (step, layers) = (.withoutClitic, .muAfter)
    case "lah": (step, layers) = (.withoutParticle, .lah)
    case "kah": (step, layers) = (.withoutParticle, .kah)
    case "pun": (step, layers) = (.withoutParticle, .pun)
    case "an": (step, layers) = (.base, .an)
    case "kan": (step, layers) = (.base, .kan)
    case "i": (step, layers) = (.base, .i)
    default: return false
    }
    writer.append(head, whole(head))
    writer.commit(step, layers, 0.3)
    addRoots(of: head, layers: layers, to: &writer)
    return true
  }

  /// di-PHK, se-Indonesia, ke-79, non-ASN.
  private func addHead(
    _ form: FormBuffer, _ head: FormBuffer, _ tail: FormBuffer, to writer: inout ReadingWriter
  ) -> Bool {
    let prefix: Prefix
    switch head.text {
    case "di": prefix = .di
    case "se": prefix = .se
    case "ke": prefix = .ke
    case "ber": prefix = .ber
    case "ter": prefix = .ter
    case "per": prefix = .per
    case "me", "mem", "men", "meng": prefix = .meN
    case "pe", "pem", "pen", "peng": prefix = .peN
    default:
      guard FreePrefixes.contains(head) else { return false }
      prefix = .free
    }
    if prefix == .di {
      ActiveTwin.writePrefix(before: tail, to: &writer)
      writer.append(CollectionOfOne(ASCII.hyphen))
      writer.append(tail, whole(tail))
      writer.commit(.activeTwin, .di, 0.3)
    }
    writer.append(tail, whole(tail))
    writer.commit(.base, prefix.layer, 0.3)
    addRoots(of: tail, layers: prefix.layer, to: &writer)
    return true
  }

  private func whole(_ form: FormBuffer) -> Part { Part(start: 0, end: form.count, first: form[0]) }

  private func addRoots(of form: FormBuffer, layers: Reading.Layers, to writer: inout ReadingWriter) {
    var analyser = AffixAnalyser(roots: roots)
    analyser.analyse(form)
    if let best = analyser.found.first {
      writer.append(form, best, roots)
      writer.commit(.root, layers.union(best.layers), best.cost + 0.3)
    } else {
      writer.append(form, whole(form))
      writer.commit(.root, layers, 0.3)
    }
  }
}

extension ReadingWriter {
  /// Adds the root of an analysis to the form of the next reading.
  mutating func append(_ form: FormBuffer, _ analysis: Analysis, _ roots: RootTable) {
    if analysis.target.isEmpty {
      append(form, analysis.root)
    } else {
      append(roots.targets[Int(analysis.target.lowerBound)..<Int(analysis.target.upperBound)])
    }
  }
}

extension FormBuffer {
  /// The form as a string.
  var text: String { String(decoding: (0..<count).map { self[$0] }, as: UTF8.self) }
}
