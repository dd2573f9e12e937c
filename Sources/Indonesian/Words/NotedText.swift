internal import NewsModel

/// The words of a text, each looked up once in all tables, and lists of those that the searches for names, figures and
/// speech begin with.
///
/// A class, so that the searches share one: it is made for one text and never changes.
final class NotedText {
  let bytes: [UInt8]
  let words: [Word]
  let notes: WordNotes
  /// By word: the number of its note, and the hash of its key; a hyphen's particle or clitic is left out of both. Other
  /// than words have neither.
  let numbers: [UInt16]
  let hashes: [UInt64]
  /// By word: whether it is all ASCII letters, up to sixteen of them.
  let areLetters: [Bool]
  /// The words with a capital that may be a name's: its first letter, or one behind a hyphen ("al-Sisi").
  let capitals: [Int32]
  /// The quotation marks, single and double, straight, curly and pointed; other signs of Latin-1 may be among them.
  let quotes: [Int32]
  /// The words with a hyphen.
  let hyphens: [Int32]
  /// The opening brackets.
  let brackets: [Int32]
  /// Addresses, hashtags and mentions.
  let webNames: [Int32]

  /// Looks up the words of a text.
  init(_ words: [Word], _ bytes: [UInt8], _ notes: WordNotes) {
    var numbers = [UInt16](repeating: 0, count: words.count)
    var hashes = [UInt64](repeating: 0, count: words.count)
    var areLetters = [Bool](repeating: false, count: words.count)
    var (capitals, hyphens, quotes) = ([Int32](), [Int32](), [Int32]())
    var (brackets, webNames) = ([Int32](), [Int32]())
    capitals.reserveCapacity(words.count / 4)
    let (capital, hyphen) = (Word.Shape.capitalised, Word.Shape.hyphen)
    unsafe bytes.withUnsafeBytes { raw in
      for index in words.indices {
        let word = words[index]
        switch word.kind {
        case .word:
          var range = word.range.bounds
          if word.shape.contains(hyphen) {
            range = NameLetters.bare(word, in: bytes)
            hyphens.append(Int32(truncatingIfNeeded: index))
          }
          let key = unsafe WordKey(raw, range)
          numbers[index] = notes.number(of: key)
          hashes[index] = key.hash
          // A clitic that is left out is behind a hyphen.
          areLetters[index] = key.isLetters && !word.shape.contains(hyphen)
          if word.shape.contains(capital)
            || word.shape.contains(hyphen) && bytes[word.range.bounds].contains(where: ASCII.isUpper)
          {
            capitals.append(Int32(truncatingIfNeeded: index))
          }
        case .mark:
          let start = word.range.start
          switch bytes[start] {
          case ASCII.of("("): if word.range.count == 1 { brackets.append(Int32(truncatingIfNeeded: index)) }
          case ASCII.quote, ASCII.apostrophe, 0xC2: quotes.append(Int32(truncatingIfNeeded: index))
          case 0xE2 where word.range.count == 3 && bytes[start + 1] == 0x80:
            if (0x98...0x9E).contains(bytes[start + 2]) { quotes.append(Int32(truncatingIfNeeded: index)) }
          default: break
          }
        case .web: webNames.append(Int32(truncatingIfNeeded: index))
        case .number: break
        }
      }
    }
    (self.bytes, self.words, self.notes) = (bytes, words, notes)
    (self.numbers, self.hashes, self.areLetters) = (numbers, hashes, areLetters)
    (self.capitals, self.hyphens, self.quotes) = (capitals, hyphens, quotes)
    (self.brackets, self.webNames) = (brackets, webNames)
  }

  /// What the tables know of a word.
  @inline(__always) func note(_ index: Int) -> WordNote { notes[numbers[index]] }
}
