/// Words, numbers and marks as the scorers of word lists count them.
///
/// A word is letters of the Latin script up to U+00FF, with single hyphens or apostrophes inside; a number is digits
/// with marks between; any other sign but white space is a mark.
struct PairToken: Equatable {
  enum Kind {
    case word
    case number
    case mark
  }

  var kind: Kind
  /// The places of its first scalar and past its last one.
  var range: Range<Int>

  /// The tokens of a text, in order.
  static func tokens(of text: [Unicode.Scalar]) -> [PairToken] {
    var tokens: [PairToken] = []
    var index = 0
    while index < text.count {
      var end = index + 1
      let kind: Kind
      if isLetter(text[index]) {
        kind = .word
        while end < text.count {
          if isLetter(text[end]) {
            end += 1
          } else if isJoint(text[end]), end + 1 < text.count, isLetter(text[end + 1]) {
            end += 2
          } else {
            break
          }
        }
      } else if isDigit(text[index]) {
        kind = .number
        while end < text.count {
          if isDigit(text[end]) {
            end += 1
          } else if [".", ",", ":", "/"].contains(text[end]), end + 1 < text.count, isDigit(text[end + 1]) {
            end += 2
          } else {
            break
          }
        }
      } else if PlainBlanks.isBlank(text[index]) {
        index += 1
        continue
      } else {
        kind = .mark
      }
      tokens.append(PairToken(kind: kind, range: index..<end))
      index = end
    }
    return tokens
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar == "’"
  }
}

/// The words of an Indonesian sentence that a glossary should know.
struct ContentWord: Equatable {
  /// Where it stands, as offsets of scalars.
  var range: Range<Int>
  /// The word in lower case, with a plain apostrophe.
  var form: String

  /// The content words of a sentence: two letters at least, not left out by `isStop`, and no capital but at a
  /// beginning, where a capital says nothing: of the line, behind a full stop, a colon, an opening quotation mark.
  static func words(of text: [Unicode.Scalar], isStop: (String) -> Bool) -> [ContentWord] {
    var words: [ContentWord] = []
    var isBeginning = true
    for token in PairToken.tokens(of: text) {
      let scalars = text[token.range]
      switch token.kind {
      case .word:
        let first = scalars[token.range.lowerBound]
        let isCapital = first.properties.isUppercase
        // A word all in capitals is an acronym even at the beginning.
        let rest = scalars.dropFirst()
        let isShout =
          rest.contains { $0.properties.isUppercase } && !rest.contains { $0.properties.isLowercase }
        let form = lower(scalars)
        if scalars.count > 1, !isStop(form), !isCapital || isBeginning && !isShout {
          words.append(ContentWord(range: token.range, form: form))
        }
        isBeginning = false
      case .number: isBeginning = false
      case .mark: if [".", "!", "?", ":", "\"", "“", "‘"].contains(scalars.first) { isBeginning = true }
      }
    }
    return words
  }

  private static func lower(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(scalar == "’" ? "'" : scalar) }
    return String(text).lowercased()
  }
}
