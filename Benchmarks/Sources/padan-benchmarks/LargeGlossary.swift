@_spi(Benchmarks) import Padan

/// Loads a glossary of 100,000 made-up entries, and matches the pages' articles against it and the built-in one.
struct LargeGlossary {
  private static let entries = 100_000
  private let source: UserFile

  init() { source = UserFile(name: "made-up.tsv", bytes: Array(LargeGlossary.text().utf8)) }

  /// Prints how long it takes to load, and how many words a second are matched on one core, keys and the best cover
  /// of overlaps included.
  func report(_ pages: [Pages.Page], rounds: Int) throws {
    var bare = BriefOptions()
    bare.usesBuiltInGlossary = false
    var own = bare
    own.glossaries = [source]
    var times = StageTimes(["without", "with"])
    for round in 0...max(5, rounds / 3) {
      try times.time("without") { _ = try Briefer(bare) }
      try times.time("with") { _ = try Briefer(own) }
      times.endRound(counts: round > 0)
    }
    print(
      "\n\(LargeGlossary.entries) entries, \(source.bytes.count / 1024) KiB, are loaded in "
        + StageTimes.text(times.median("with") - times.median("without")) + " ms")

    var both = BriefOptions()
    both.force = true
    try LargeGlossary.report("the built-in glossary", Briefer(both), pages, rounds)
    both.glossaries = [source]
    try LargeGlossary.report("both glossaries", Briefer(both), pages, rounds)
  }

  /// Prints how many words a second are matched against a glossary.
  static func report(
    _ name: String, _ briefer: Briefer, _ pages: [Pages.Page], _ rounds: Int
  ) throws {
    let analyses = try pages.map { briefer.analyse(try briefer.article(from: SourceDocument($0.bytes))) }
    let words = analyses.reduce(0) { sum, analysis in
      sum
        + ([analysis.body] + (analysis.title.map { [$0] } ?? []))
        .reduce(0) { $0 + $1.words.count { $0.kind != .mark } }
    }
    var times = StageTimes(["find", "match"])
    let clock = ContinuousClock()
    var matches = 0
    for round in 0...rounds {
      for analysis in analyses {
        let start = clock.now
        matches += briefer.matches(in: analysis) { times.add(clock.now - start, to: "find") }.body.count
        times.add(clock.now - start, to: "match")
      }
      times.endRound(counts: round > 0)
    }
    func perSecond(_ part: String) -> String {
      StageTimes.text(Double(words) / max(times.median(part), 1e-9) / 1000)
    }
    print(
      "Matching \(words) words against \(name): \(perSecond("find")) million words/s, with the choice of senses "
        + "\(perSecond("match")); \(matches / (rounds + 1)) matches")
  }

  /// A glossary file of words put together from syllables, the same in every run.
  private static func text() -> String {
    let onsets = ["b", "d", "g", "k", "l", "m", "n", "ng", "ny", "p", "r", "s", "t", "w", "y", ""]
    let vowels = ["a", "e", "i", "o", "u", "ai"]
    let codas = ["", "", "", "n", "ng", "r", "s", "t", "k", "h", "m", "l"]
    var numbers = SplitMix(state: 2_718_281_828)
    func word() -> String {
      (0..<2 + numbers.next(3)).map { _ in
        onsets[numbers.next(onsets.count)] + vowels[numbers.next(vowels.count)]
          + codas[numbers.next(codas.count)]
      }.joined()
    }
    // Terms share their first words, as those of a real glossary do.
    let heads = (0..<20_000).map { _ in word() }
    let classes = ["noun", "noun", "noun", "verb", "adj"]
    var text = "id\tsource\tpos\ttarget\tvariety\tdomain\tstatus\tcue\tdefinition\tnote\tchanged\n"
    for number in 1...entries {
      let count = 1 + numbers.next(3)
      let source = (0..<count).map { $0 == 0 ? heads[numbers.next(heads.count)] : word() }
        .joined(separator: " ")
      let digits = String(number)
      text +=
        "made-" + String(repeating: "0", count: 6 - digits.count) + digits + "\t" + source + "\t"
        + classes[numbers.next(classes.count)] + "\tmade-up \(number); another\t\tgeneral\tpreferred\t"
        + (numbers.next(4) == 0 ? heads[numbers.next(heads.count)] + " " + word() : "")
        + "\t\t\t2026-01-31\n"
    }
    return text
  }
}

/// Numbers that look random and are the same in every run: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable
/// pseudorandom number generators" (2014).
private struct SplitMix {
  var state: UInt64

  /// A number from 0 up to, not including, `bound`.
  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
