internal import English
internal import NewsModel

/// A place where Indonesian denies something.
struct SourceNegation {
  /// The negation, in the segment's source.
  var range: TextRange
  /// Its index among the source's tokens.
  var token: Int
}

/// Where Indonesian denies something.
enum SourceNegations {
  private static let words: WordSet = [
    "tidak", "bukan", "belum", "jangan", "tanpa", "tak", "takkan", "tidaklah", "bukanlah", "belumlah",
    "tiada",
    "janganlah", "enggak", "nggak", "ndak", "gak",
  ]

  /// What makes the negation before it part of a set phrase: "tidak hanya", "tak lama".
  private static let undoing: WordSet = [
    "hanya", "cuma", "cuman", "sekadar", "sekedar", "saja", "lama", "pelak", "ayal", "jarang", "terkecuali",
    "sedikit", "henti", "hentinya", "lain", "kurang", "heran", "mustahil", "terelakkan", "urung",
    "jauh", "ubahnya", "luput", "bedanya",
  ]

  private static let belum = WordHash.of("belum"), lagi = WordHash.of("lagi"),
    bagaimana = WordHash.of("bagaimana"), maupun = WordHash.of("maupun")
  private static let atau = WordHash.of("atau"), paling = WordHash.of("paling"),
    main = WordHash.of("main")

  /// Whether a token denies.
  static func isNegation(_ token: EnglishToken) -> Bool { token.kind == .word && words.contains(token.hash) }

  /// Whether one of some tokens denies.
  static func stand(in tokens: [EnglishToken]) -> Bool {
    let words = words
    return tokens.contains { $0.kind == .word && words.contains($0.hash) }
  }

  /// The places in a segment's source. Those that belong to a longer term whose English stands in the target
  /// ("tidak mungkin", "impossible") are left out.
  static func places(in segment: ReviewedSegment) -> [SourceNegation] {
    var places: [SourceNegation] = []
    let tokens = segment.sourceTokens
    for (index, token) in tokens.enumerated() where isNegation(token) {
      let next = index + 1 < tokens.count ? tokens[index + 1].hash : 0
      if undoing.contains(next) { continue }
      // "belum lagi" (let alone), "bagaimana tidak" (no wonder)
      if token.hash == belum, next == lagi { continue }
      if index > 0, tokens[index - 1].hash == bagaimana { continue }
      if isUndone(index, tokens) { continue }
      // "mencegah tidak dijadikan": the verb denies what it governs, and so the negation says nothing more.
      if index > 0, preventing.contains(tokens[index - 1].hash) { continue }
      // "jangan-jangan" (perhaps)
      if next == 0x2D, index + 2 < tokens.count, tokens[index + 2].hash == token.hash { continue }
      if index > 1, tokens[index - 1].hash == 0x2D, tokens[index - 2].hash == token.hash { continue }
      // "tidak main-main" (in earnest)
      if next == main, index + 3 < tokens.count, tokens[index + 3].hash == main { continue }
      if index > 0 {
        let last = tokens[index - 1].hash
        // "atau tidak" (or not), "langsung maupun tidak", "paling tidak" (at least), "mau tidak mau" (willy-nilly)
        if last == atau || last == maupun || last == paling || last == next { continue }
      }
      let isOfTerm = segment.terms.contains {
        $0.isAnswered && $0.range != token.range && $0.range.contains(token.range)
      }
      if !isOfTerm { places.append(SourceNegation(range: token.range, token: index)) }
    }
    return places
  }

  /// Whether a word that denies stands up to four words before another, or in the same part of a sentence of which that
  /// is the last word ("not limited to residents of the block only,").
  private static func isDenied(_ index: Int, _ tokens: [EnglishToken]) -> Bool {
    let denies = { (token: EnglishToken) in token.meaning.kind == .negation && token.meaning.value == 1 }
    if tokens[max(0, index - 4)..<index].contains(where: denies) { return true }
    guard index + 1 == tokens.count || tokens[index + 1].kind == .mark else { return false }
    return tokens[..<index].reversed().prefix { $0.kind != .mark }.contains(where: denies)
  }

  /// Whether a negation and another beside it, or with one word between, undo each other: "bukan tidak mungkin", "tidak
  /// bisa tidak".
  private static func isUndone(_ index: Int, _ tokens: [EnglishToken]) -> Bool {
    [-2, -1, 1, 2].contains { step in
      let other = index + step
      guard tokens.indices.contains(other), isNegation(tokens[other]) else { return false }
      guard abs(step) == 2 else { return true }
      let between = tokens[index + step / 2]
      return between.kind == .word && !joining.contains(between.hash)
    }
  }

  private static let preventing: WordSet = [
    "mencegah", "menghindari", "menghindarkan", "melarang", "dilarang", "terhindar",
  ]
  private static let joining: WordSet = ["dan", "atau", "maupun", "tetapi", "tapi", "yang"]

  /// What "not" restricts in set phrases, with the English of it.
  private static let restricted: [(source: WordSet, english: WordSet)] = [
    (
      ["hanya", "cuma", "cuman", "sekadar", "sekedar", "semata", "saja", "satunya"],
      ["only", "just", "merely", "simply", "solely"]
    ), (["jauh"], ["far"]),
  ]

  private static let closing: WordSet = ["saja", "semata"]

  /// "tidak hanya … tetapi juga" for which the target has "only … but also": the first such negation whose own is lost.
  static func lostRestriction(in segment: ReviewedSegment) -> TextRange? {
    let (tokens, english) = (segment.sourceTokens, segment.target.tokens)
    for (source, answers) in restricted {
      let denied = tokens.indices.filter {
        $0 > 0 && source.contains(tokens[$0].hash) && isNegation(tokens[$0 - 1])
      }
      guard let first = denied.first else { continue }
      // "tidak hanya … saja" restricts once.
      let plain = tokens.indices.count {
        source.contains(tokens[$0].hash) && ($0 == 0 || !isNegation(tokens[$0 - 1]))
          && !closing.contains(tokens[$0].hash)
      }
      let left = english.indices.count { index in
        english[index].kind == .word && answers.contains(english[index].hash)
          && !isDenied(index, english)
      }
      if left > plain { return tokens[first - 1].range }
    }
    return nil
  }
}
