internal import NewsModel

/// Folds repeated words: "negara-negara", "buku-bukunya", "menyebut-nyebut", "kemerah-merahan",
/// "tarik-menarik".
///
/// Both halves are analysed; they belong together when they share a root.
struct Reduplication {
  let roots: RootTable

  /// Adds the readings of `form`, whose halves are `head` and `tail`; none, and false, where they share no root.
  func add(_ form: FormBuffer, _ head: FormBuffer, _ tail: FormBuffer, to writer: inout ReadingWriter) -> Bool
  {
    guard head.count > 1, tail.count > 1, (0..<tail.count).allSatisfy({ tail[$0] != ASCII.hyphen }) else {
      return false
    }
    if head == tail {
      addFolded(head, tailLayers: [], to: &writer)
      return true
    }
    if let ending = plainEnding(head, tail) {
      writer.append(form, Part(start: 0, end: form.count - ending.count, first: form[0]))
      writer.commit(ending.step, ending.layer, 0)
      addFolded(head, tailLayers: ending.layer, to: &writer)
      return true
    }
    guard let pair = sharedRoot(head, tail) else { return false }
    addClitic(form, pair.tail, to: &writer)
    let outer = pair.tail.outerLayers.union(.repeated)
    appendFolded(head, pair, to: &writer)
    writer.commit(.folded, outer, pair.cost)
    writer.append(head, pair.head, roots)
    writer.commit(.root, outer.union(pair.head.layers).union(pair.tail.layers), pair.cost)
    return true
  }

  /// The clitic or particle by which the second half is longer than the first: "buku-bukunya".
  private func plainEnding(
    _ head: FormBuffer, _ tail: FormBuffer
  ) -> (count: Int, step: Reading.Step, layer: Reading.Layers)? {
    guard tail.count > head.count, tail.subform(0, head.count) == head else { return nil }
    switch tail.subform(head.count, tail.count).text {
    case "nya": return (3, .withoutClitic, .nya)
    case "ku": return (2, .withoutClitic, .kuAfter)
    case "mu": return (2, .withoutClitic, .muAfter)
    case "lah": return (3, .withoutParticle, .lah)
    case "kah": return (3, .withoutParticle, .kah)
    case "pun": return (3, .withoutParticle, .pun)
    default: return nil
    }
  }

  /// Adds one half as the folded form, and its root.
  func addFolded(_ half: FormBuffer, tailLayers: Reading.Layers, to writer: inout ReadingWriter) {
    let layers = tailLayers.union(.repeated)
    writer.append(half, Part(start: 0, end: half.count, first: half[0]))
    writer.commit(.folded, layers, 0)
    var analyser = AffixAnalyser(roots: roots)
    analyser.analyse(half)
    if let best = analyser.found.first {
      writer.append(half, best, roots)
      writer.commit(.root, layers.union(best.layers), best.cost)
    } else {
      writer.append(half, Part(start: 0, end: half.count, first: half[0]))
      writer.commit(.root, layers, 3)
    }
  }

  private func addClitic(_ form: FormBuffer, _ tail: Analysis, to writer: inout ReadingWriter) {
    let length = tail.clitic.count + tail.particle.count
    guard length > 0 else { return }
    writer.append(form, Part(start: 0, end: form.count - length, first: form[0]))
    writer.commit(tail.clitic == .none ? .withoutParticle : .withoutClitic, tail.outerLayers, 0)
  }

  private struct Pair {
    var head: Analysis
    var tail: Analysis
    var tailForm: FormBuffer
    var cost: Float
  }

  /// The cheapest pair of analyses with one root; the second half may have kept the nasal of the first.
  private func sharedRoot(_ head: FormBuffer, _ tail: FormBuffer) -> Pair? {
    let heads = analyses(head)
    var best: Pair?
    for tailForm in [tail] + Reduplication.restored(head, tail) {
      for second in analyses(tailForm) {
        for first in heads where sameRoot(head, first, tailForm, second) {
          let cost = first.cost + second.cost
          if cost < best?.cost ?? .infinity {
            best = Pair(head: first, tail: second, tailForm: tailForm, cost: cost)
          }
        }
      }
    }
    return best
  }

  /// The analyses of one half; a bound root by itself counts here.
  private func analyses(_ form: FormBuffer) -> [Analysis] {
    var analyser = AffixAnalyser(roots: roots)
    analyser.analyse(form)
    var found = analyser.found
    if let entry = roots.entry(form.key(0, form.count)), entry.isBound, entry.kind == .root {
      var bare = Analysis()
      bare.root = Part(start: 0, end: form.count, first: form[0])
      found.append(bare)
    }
    return Array(found.prefix(12))
  }

  private func sameRoot(_ one: FormBuffer, _ first: Analysis, _ two: FormBuffer, _ second: Analysis) -> Bool {
    first.target.isEmpty && second.target.isEmpty && first.root.count == second.root.count
      && one.key(first.root.start, first.root.end, first: first.root.first)
        == two.key(second.root.start, second.root.end, first: second.root.first)
  }

  /// "nyebut" of "menyebut-nyebut" is "sebut": the second half with the letter that the nasal swallowed.
  private static func restored(_ head: FormBuffer, _ tail: FormBuffer) -> [FormBuffer] {
    guard head.has("me", at: 0) || head.has("pe", at: 0) else { return [] }
    let letters: [(String, [String])] = [("ny", ["s"]), ("ng", ["k", ""]), ("n", ["t"]), ("m", ["p"])]
    for (nasal, roots) in letters where tail.text.hasPrefix(nasal) {
      return roots.map { letter in
        var form = FormBuffer()
        for byte in letter.utf8 { form.append(byte) }
        for index in nasal.utf8.count..<tail.count { form.append(tail[index]) }
        return form
      }
    }
    return []
  }

  /// "dibesar-besarkan" folds to "dibesarkan", "tarik-menarik" to "menarik".
  private func appendFolded(_ head: FormBuffer, _ pair: Pair, to writer: inout ReadingWriter) {
    let wordEnd = pair.tailForm.count - pair.tail.clitic.count - pair.tail.particle.count
    if pair.head.depth == 0, pair.tail.depth > 0 {
      writer.append(pair.tailForm, Part(start: 0, end: wordEnd, first: pair.tailForm[0]))
      return
    }
    writer.append(head, Part(start: 0, end: head.count, first: head[0]))
    if pair.head.suffix == .none, pair.head.depth > 0 {
      for index in pair.tail.root.end..<max(wordEnd, pair.tail.root.end) {
        writer.append(pair.tailForm[index])
      }
    }
  }
}
