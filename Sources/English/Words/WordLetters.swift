internal import NewsModel

/// The letters of the word at hand, in lower case, in room that serves one word after another.
struct WordLetters: Sendable {
  /// So much room is kept for the next text, whatever the last one held.
  private static let most = 1024

  private var room: [UInt8] = []
  /// How many letters the word has.
  private(set) var count = 0

  /// One of them.
  subscript(index: Int) -> UInt8 { room[index] }

  /// The hash of the word.
  var hash: UInt64 { WordHash.of(room.span.extracting(0..<count)) }

  /// Takes the letters of ASCII in a range of a text for the word.
  mutating func take(_ text: Span<UInt8>, _ range: Range<Int>) {
    let number = range.count
    makeRoom(number)
    count = number
    var letters = room.mutableSpan
    for index in 0..<number { letters[index] = text[range.lowerBound + index] | 0x20 }
  }

  /// Adds a letter.
  mutating func add(_ letter: UInt8) {
    makeRoom(count + 1)
    room[count] = letter
    count += 1
  }

  /// Takes the last letters away.
  mutating func drop(_ number: Int) { count -= number }

  /// The bare form of the word, by its hash; its letters are written over.
  mutating func bare(_ hash: UInt64) -> EnglishStem.Bare {
    EnglishStem.bare(&room, count: count, hash)
  }

  /// Gives back the room that a long word took.
  mutating func shrink() {
    count = 0
    if room.count > WordLetters.most { room = [] }
  }

  private mutating func makeRoom(_ number: Int) {
    if room.count < number {
      room += Array(repeating: 0, count: max(32, number + number / 2) - room.count)
    }
  }
}
