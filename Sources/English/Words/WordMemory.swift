internal import Synchronization

/// The bare forms and meanings of words met before, in the same article or an earlier one: most words come again.
///
/// Each hash has a pair of places, where a new word puts out the older of two others: nothing grows and no more is
/// searched than these two, whatever the texts hold. Method: a cache of two ways, first in, first out.
package struct WordMemory: Sendable {
  /// What is kept of a word.
  struct Known: Sendable {
    /// The hash of its letters in lower case; 0 where the place is free, since no word has it.
    var hash: UInt64
    /// Its bare form.
    var bare: EnglishStem.Bare
    /// What it means where it has a capital.
    var meaning: EnglishMeaning
  }

  private static let pairs = 4096

  private var words: [Known]
  /// The letters of the word at hand.
  var letters = WordLetters()

  /// Makes a memory that has met no word.
  package init() {
    let free = Known(hash: 0, bare: EnglishStem.Bare([UInt8]().span), meaning: .none)
    words = Array(repeating: free, count: 2 * WordMemory.pairs)
  }

  /// Makes a memory that keeps nothing, for a text that stands alone.
  static var none: WordMemory { WordMemory(words: []) }

  /// Whether it keeps nothing.
  fileprivate var isNone: Bool { words.isEmpty }

  private init(words: [Known]) { self.words = words }

  /// The first of the two places of a hash.
  private static func place(of hash: UInt64) -> Int { 2 * (Int(truncatingIfNeeded: hash) & (pairs - 1)) }

  /// What is known of a word, by its hash; nil where it was not met, or too long ago.
  @inline(__always)
  func recall(_ hash: UInt64) -> Known? {
    guard !words.isEmpty else { return nil }
    let place = WordMemory.place(of: hash)
    if words[place].hash == hash { return words[place] }
    return words[place + 1].hash == hash ? words[place + 1] : nil
  }

  /// Finds out what is to be known of the word at hand, by its hash, and keeps it.
  mutating func learn(_ hash: UInt64) -> Known {
    let known = Known(
      hash: hash, bare: letters.bare(hash), meaning: EnglishMeanings.meaning(hash, isCapitalised: true))
    if !words.isEmpty {
      let place = WordMemory.place(of: hash)
      words[place + 1] = words[place]
      words[place] = known
    }
    return known
  }
}

/// A memory that articles read one after another hand on; a thread that finds it lent to another makes its own.
package final class LentMemory: Sendable {
  private let spare = Mutex(WordMemory())

  /// Makes one whose memory has met no word.
  package init() {}

  /// Does something with the memory.
  package func lend<Result>(to work: (inout WordMemory) -> Result) -> Result {
    var memory = WordMemory.none
    spare.withLock { swap(&$0, &memory) }
    if memory.isNone { memory = WordMemory() }
    let result = work(&memory)
    spare.withLock { $0 = memory }
    return result
  }
}
