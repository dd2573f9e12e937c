internal import NewsModel

/// What was found of a word.
struct NotedWord {
  /// Its letters; none for other than words.
  var key = WordKey()
  /// The number of its note.
  var number: UInt16 = 0
  /// Whether it is all ASCII letters, up to sixteen of them.
  var isLetters = false
}

/// The words of a text, each looked up once in all tables, and lists of those that the searches for names, figures and
/// speech begin with.
///
/// A class, so that the searches share one: it is made for one text and never changes.
final class NotedText {
  let bytes: [UInt8]
  let words: [Word]
  let notes: WordNotes
  /// What was found of each word; a hyphen's particle or clitic is left out. Other than words have nothing.
  let entries: [NotedWord]
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
    var (capitals, hyphens, quotes) = ([Int32](), [Int32](), [Int32]())
    var (brackets, webNames) = ([Int32](), [Int32]())
    capitals.reserveCapacity(words.count / 4)
    let (capital, hyphen) = (Word.Shape.capitalised, Word.Shape.hyphen)
    // Every place of the buffer is written once, and none past it.
    entries = unsafe [NotedWord](unsafeUninitializedCapacity: words.count) { buffer, count in
      unsafe bytes.withUnsafeBytes { raw in
        for index in words.indices {
          let word = words[index]
          var entry = NotedWord()
          switch word.kind {
          case .word:
            if word.shape.contains(hyphen) {
              entry.key = unsafe WordKey(raw, NameLetters.bare(word, in: bytes))
              hyphens.append(Int32(truncatingIfNeeded: index))
              if word.shape.contains(capital) || bytes[word.range.bounds].contains(where: ASCII.isUpper) {
                capitals.append(Int32(truncatingIfNeeded: index))
              }
            } else {
              entry.key = unsafe WordKey(raw, word.range.bounds)
              entry.isLetters = entry.key.isLetters
              if word.shape.contains(capital) { capitals.append(Int32(truncatingIfNeeded: index)) }
            }
            entry.number = notes.number(of: entry.key)
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
          unsafe buffer.initializeElement(at: index, to: entry)
        }
      }
      count = words.count
    }
    (self.bytes, self.words, self.notes) = (bytes, words, notes)
    (self.capitals, self.hyphens, self.quotes) = (capitals, hyphens, quotes)
    (self.brackets, self.webNames) = (brackets, webNames)
  }

  /// What the tables know of a word.
  @inline(__always) func note(_ index: Int) -> WordNote { notes[entries[index].number] }
}
