internal import English
internal import NewsModel

/// How often an English text denies something.
struct TargetNegations {
  /// Words that deny by themselves ("not", "never").
  private(set) var strong = 0
  /// Words that deny by their meaning or their beginning ("refuse", "unable").
  private(set) var weak = 0

  init(_ text: EnglishText) {
    for token in text.tokens where token.kind == .word {
      switch token.meaning.kind {
      case .negation: if token.meaning.value == 1 { strong += 1 } else { weak += 1 }
      case .none: if TargetNegations.denies(text.bytes[token.range.bounds]) { weak += 1 }
      default: break
      }
    }
  }

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
