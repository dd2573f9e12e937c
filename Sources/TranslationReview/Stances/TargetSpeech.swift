internal import English
internal import NewsModel

/// The words of speech in an English text.
struct TargetSpeech {
  /// How many verbs of speech it has.
  private(set) var strong = 0
  /// How many words it has that may report speech ("feared", "noted").
  private(set) var weak = 0

  /// Whether one of them stands where a sentence says whose words it gives: among its first words, behind its last
  /// comma or quotation mark.
  private(set) var attributes = false

  /// Whether one that stands so does little else than report speech ("reported", "concluded").
  private(set) var reports = false

  /// How many words of both kinds are not the English of something else that the source says ("akan mengumumkan",
  /// "will announce").
  private(set) var own = 0

  /// Whether nothing reports speech.
  var isEmpty: Bool { strong == 0 && weak == 0 }

  /// So many words at the beginning may say who speaks ("The minister of finance said on Monday that …").
  private static let opening = 12

  /// Counts them in a segment's target. Words that only may report speech do not where they are the English of something
  /// else that the source says ("dikhawatirkan", "feared").
  ///
  /// - Parameter verbs: the verbs of speech of the source, whose English does count.
  init(_ segment: ReviewedSegment, in article: ReviewedArticle, verbs: [TextRange]) {
    let tokens = segment.target.tokens
    var weak: [Int] = []
    var places: [Int] = []
    for (index, token) in tokens.enumerated()
    where token.meaning.kind == .speech && !TargetSpeech.isNoun(index, tokens)
      && !TargetSpeech.isNaming(index, tokens)
    {
      if token.meaning.value == 1 {
        strong += 1
        places.append(index)
      } else {
        weak.append(index)
      }
    }
    if let verb = TargetSpeech.closing(tokens), !places.contains(where: { $0 >= verb }) {
      strong += 1
      places.append(verb)
    }
    if !weak.isEmpty || !places.isEmpty {
      var (said, explained): (Set<UInt64>, Int) = ([], 0)
      // "menurut laporan": the noun behind the verb is a word of speech too.
      let stems = (weak + places).map { tokens[$0].stem }
      let speech = verbs.map { TextRange($0.start, $0.end + 2) }
      for term in segment.terms where term.isAnswered && !speech.contains(where: { $0.overlaps(term.range) })
      {
        // "berita" is "news" and "report": where "news" stands, "reported" may stand for another word.
        let answered = segment.answeredStems(of: term, by: stems, article)
        guard !answered.isEmpty else { continue }
        if places.contains(where: {
          tokens[$0].stem != TargetSpeech.say && answered.contains(tokens[$0].stem)
        }) {
          explained += 1
        }
        if !TargetSpeech.alsoSaid.contains(article.answers[term.answer].source) { said.formUnion(answered) }
      }
      weak.removeAll { said.contains(tokens[$0].stem) }
      self.weak = weak.count
      own = weak.count + max(0, places.count - explained)
      places += weak
    }
    guard !places.isEmpty else { return }
    let last = tokens.dropLast().lastIndex { $0.kind == .mark && TargetSpeech.isPart($0.hash) } ?? -1
    // Without a comma it is the last words that may.
    let tail = last < 0 ? tokens.count - TargetSpeech.opening : last
    attributes = places.contains { $0 < TargetSpeech.opening || $0 > tail }
    reports = places.contains {
      ($0 < TargetSpeech.opening || $0 > tail) && TargetSpeech.reporting.contains(tokens[$0].hash)
    }
  }

  /// Where a clause of two words or more begins behind a quotation that a comma ends (“…,” he finished): it says whose
  /// words they are, whatever its verb.
  private static func closing(_ tokens: [EnglishToken]) -> Int? {
    for index in tokens.indices.dropFirst(2).reversed() where isQuotation(tokens[index].hash) {
      let isOutside = index + 1 < tokens.count && tokens[index + 1].hash == comma
      guard isOutside || tokens[index - 1].hash == comma else { continue }
      let clause = tokens[(isOutside ? index + 2 : index + 1)...].prefix { $0.kind == .word }
      if clause.count > 1, namesSomebody(clause.prefix(2)) { return clause.startIndex }
    }
    return nil
  }

  private static func namesSomebody(_ words: ArraySlice<EnglishToken>) -> Bool {
    words.contains { $0.shape.contains(.capitalised) }
      || words.first.map { people.contains($0.hash) } ?? false
  }

  private static let people: WordSet = ["he", "she", "they", "it", "i", "we", "the", "a", "an"]
  private static let comma: UInt64 = 0x2C

  private static func isQuotation(_ mark: UInt64) -> Bool { mark == 0x22 || mark == 0xE2_809D }

  /// Verbs beside "kata" that report the same speech: "kata pejabat itu membenarkan".
  private static let alsoSaid: Set<String> = [
    "melaporkan", "lapor", "membenarkan", "mengonfirmasi", "mengklaim", "klaim", "mengakui", "memperingatkan",
    "mengumumkan", "mengungkapkan", "menegaskan", "menulis", "menyebutkan", "menyebut",
  ]

  private static let reporting: WordSet = [
    "report", "reported", "reports", "claimed", "claims", "claim", "confirmed", "confirms", "concluded",
    "conclude",
    "wrote", "writes", "declared", "argued", "argue", "asserted", "commented", "replied", "testified",
    "statement",
    "tweeted", "stressed", "revealed", "affirmed", "reiterated", "reportedly",
  ]

  /// Nouns that are verbs of speech in another place.
  private static let nouns: WordSet = ["note", "notes", "claim", "claims", "remarks", "warning", "report"]
  private static let determiners: WordSet = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "no",
  ]

  /// Whether a word of speech is a noun there: "a note", "the claim".
  private static func isNoun(_ index: Int, _ tokens: [EnglishToken]) -> Bool {
    index > 0 && nouns.contains(tokens[index].hash) && determiners.contains(tokens[index - 1].hash)
  }

  /// Whether "called" names a thing: "a book, called …", "what is called", "so-called".
  private static func isNaming(_ index: Int, _ tokens: [EnglishToken]) -> Bool {
    guard tokens[index].hash == called, index > 0 else { return false }
    return tokens[index - 1].kind == .mark || naming.contains(tokens[index - 1].hash)
      || index + 1 < tokens.count && tokens[index + 1].kind == .mark
  }

  /// "said" is the English of many verbs beside the one that reports.
  private static let say = EnglishStem.of("said")
  private static let called = WordHash.of("called")
  private static let naming: WordSet = ["is", "are", "was", "were", "be", "been", "being", "so", "commonly"]

  /// Commas and quotation marks, and what ends a sentence.
  private static func isPart(_ mark: UInt64) -> Bool {
    switch mark {
    case 0x2C, 0x22, 0xE2_809C, 0xE2_809D, 0x2E, 0x3F, 0x21: true
    default: false
    }
  }
}
