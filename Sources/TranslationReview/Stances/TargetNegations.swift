internal import English
internal import NewsModel

/// How often an English text denies something.
struct TargetNegations {
  /// Where words stand that deny by themselves ("not", "never"), as indices of tokens.
  private(set) var strong: [Int] = []
  /// Where words stand that deny by their meaning or their beginning ("refuse", "unable", "have yet to").
  private(set) var weak: [Int] = []

  /// Whether nothing denies.
  var isEmpty: Bool { strong.isEmpty && weak.isEmpty }

  /// Finds them in a segment's target. Words that deny by their meaning and are the English of something that the source
  /// says outright ("gagal", "fail") deny nothing.
  init(_ segment: ReviewedSegment, in article: ReviewedArticle) {
    find(in: segment.target)
    guard !weak.isEmpty else { return }
    let said = segment.answeredStems(article) { term in
      !segment.sourceTokens.contains { SourceNegations.isNegation($0) && term.range.contains($0.range) }
    }
    weak.removeAll { said.contains(segment.target.tokens[$0].stem) }
  }

  private mutating func find(in text: EnglishText) {
    for (index, token) in text.tokens.enumerated() where token.kind == .word {
      switch token.meaning.kind {
      case .negation: if token.meaning.value == 1 { strong.append(index) } else { weak.append(index) }
      case .none: if TargetNegations.denies(text.bytes[token.range.bounds]) { weak.append(index) }
      case .function:
        // "have yet to", "is yet to"
        if token.hash == TargetNegations.yet, index + 1 < text.tokens.count,
          text.tokens[index + 1].meaning.kind == .upTo
        {
          weak.append(index)
        }
      default: break
      }
    }
  }

  private static let yet = WordHash.of("yet")

  /// Whether a word begins or ends as words that deny do ("unable", "dishonest", "homeless").
  private static func denies(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.prefix(4).map { $0 | 0x20 }
    guard word.count > 5 else { return false }
    switch (letters[0], letters[1]) {
    case (0x75, 0x6E): return !letters.elementsEqual("unit".utf8) && !letters.elementsEqual("univ".utf8)
    case (0x69, 0x6D), (0x69, 0x6E), (0x69, 0x72), (0x69, 0x6C):
      let end = Array(word.suffix(4))
      return end.elementsEqual("able".utf8) || end.elementsEqual("ible".utf8)
        || letters.elementsEqual("irre".utf8)
        || letters.elementsEqual("ille".utf8) || letters.elementsEqual("inad".utf8)
    case (0x64, 0x69):
      return letters.elementsEqual("dise".utf8) || letters.elementsEqual("disa".utf8)
        || letters.elementsEqual("disl".utf8)
    case (0x6E, 0x6F): return letters[2] == 0x6E
    default: return word.suffix(4).elementsEqual("less".utf8)
    }
  }
}
