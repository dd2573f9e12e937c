internal import CData
internal import NewsModel

/// In how many articles of a large collection each word stands; looked up in place in the embedded table.
///
/// The table is sorted by the words' bytes; its header tells how it was computed.
struct DocumentFrequencies: Sendable {
  /// How many articles were counted.
  let documents: Double
  private let bytes: [UInt8]
  private let first: Int

  /// Opens the embedded table.
  static let embedded = DocumentFrequencies()

  private init() {
    let table = unsafe padan_frequencies()
    unsafe bytes = Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    var count = 1.0
    var start = 0
    // Comment lines first; one of them reads "# documents: N".
    while start < bytes.count, bytes[start] == 0x23 {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
      if line.hasPrefix("# documents: ") { count = Double(line.dropFirst(13)) ?? count }
      start = end + 1
    }
    documents = count
    first = start
  }

  /// The number of articles that hold the word, 0 where the table has not got it; `word` in lower case.
  func count(of word: borrowing Span<UInt8>) -> Double {
    var low = first
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 0x0A { start -= 1 }
      var index = start
      var order = 0
      var position = 0
      while true {
        let byte = index < bytes.count ? bytes[index] : 0x09
        if byte == 0x09 {
          order = position == word.count ? 0 : 1
          break
        }
        guard position < word.count else {
          order = -1
          break
        }
        if word[position] != byte {
          order = word[position] < byte ? -1 : 1
          break
        }
        index += 1
        position += 1
      }
      if order == 0 { return number(from: index + 1) }
      if order < 0 {
        high = start
      } else {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        low = index + 1
      }
    }
    return 0
  }

  private func number(from start: Int) -> Double {
    var value = 0.0
    var index = start
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      value = value * 10 + Double(bytes[index] &- 0x30)
      index += 1
    }
    return value
  }

  /// The weight of a word by its rarity: log((N + 1) / (n + 0.5)).
  ///
  /// Source: K. Spärck Jones, "A statistical interpretation of term specificity" (1972), smoothed.
  func inverse(of word: borrowing Span<UInt8>) -> Double {
    Logarithm.natural((documents + 1) / (count(of: word) + 0.5))
  }
}
