/// What is compared of a title, a name or a paragraph: its words in lower case, one blank between two, after the
/// compatibility forms of characters are undone (NFKC of Unicode's Annex 15, as far as `CompatibilityForms` goes).
enum ComparisonKey {
  /// The key as UTF-8; empty where the text has no word.
  static func key(_ text: String) -> [UInt8] { joined(tokens(text)) }

  /// The words of the key.
  static func tokens(_ text: String) -> [ArraySlice<UInt8>] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return WordTokens.tokens(text.lowercased()) }
    return WordTokens.tokens(lower(CompatibilityForms.undone(text)))
  }

  /// The words of a text in lower case, with its characters as they are.
  static func lowerTokens(_ text: String) -> Set<ArraySlice<UInt8>> {
    Set(WordTokens.tokens(lower(Array(text.unicodeScalars))))
  }

  /// The key of each line of a text; lines end with a line feed.
  static func keysOfLines(_ text: String) -> Set<[UInt8]> {
    var keys = Set(text.utf8.split(separator: 0x0A).map { key(String(Substring($0))) })
    // A text that begins or ends with a line end, or is empty, has an empty line besides.
    if text.isEmpty || text.utf8.first == 0x0A || text.utf8.last == 0x0A { keys.insert([]) }
    return keys
  }

  private static func lower(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        let value = UInt8(truncatingIfNeeded: scalar.value)
        result.append(Unicode.Scalar(value &- 0x41 < 26 ? value | 0x20 : value))
      } else {
        result += scalar.properties.lowercaseMapping.unicodeScalars
      }
    }
    return result
  }

  private static func joined(_ tokens: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(tokens.joined(separator: CollectionOfOne(0x20)))
  }
}
