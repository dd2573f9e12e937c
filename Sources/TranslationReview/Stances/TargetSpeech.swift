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
    for (index, token) in tokens.enumerated() where token.meaning.kind == .speech {
      if token.meaning.value == 1 {
        strong += 1
        places.append(index)
      } else {
        weak.append(index)
      }
    }
    if !weak.isEmpty {
      // "menurut laporan": the noun behind the verb is a word of speech too.
      let speech = verbs.map { TextRange($0.start, $0.end + 2) }
      weak.removeAll { index in
        segment.terms.contains { term in
          term.isAnswered && segment.isEnglish(tokens[index].stem, of: term, article)
            && !speech.contains { $0.overlaps(term.range) }
        }
      }
      self.weak = weak.count
      places += weak
    }
    guard !places.isEmpty else { return }
    let last = tokens.dropLast().lastIndex { $0.kind == .mark && TargetSpeech.isPart($0.hash) } ?? -1
    attributes = places.contains { $0 < TargetSpeech.opening || $0 > last }
  }

  /// Commas and quotation marks, and what ends a sentence.
  private static func isPart(_ mark: UInt64) -> Bool {
    switch mark {
    case 0x2C, 0x22, 0xE2_809C, 0xE2_809D, 0x2E, 0x3F, 0x21: true
    default: false
    }
  }
}
