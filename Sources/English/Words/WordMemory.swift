internal import Synchronization

/// The bare forms and meanings of words met before, in the same article or an earlier one: most words come again.
///
/// Each hash has one place, where the later word puts out the earlier: nothing grows and nothing is searched, whatever
/// the texts hold.
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

  private static let places = 4096

  private var words: [Known]

  /// Makes a memory that has met no word.
  package init() {
    let free = Known(hash: 0, bare: EnglishStem.Bare([UInt8]().span), meaning: .none)
    words = Array(repeating: free, count: WordMemory.places)
  }

  /// Makes a memory that keeps nothing, for a text that stands alone.
  static var none: WordMemory { WordMemory(words: []) }

  /// Whether it keeps nothing.
  fileprivate var isNone: Bool { words.isEmpty }

  private init(words: [Known]) { self.words = words }

  /// What is known of a word in lower case, kept from now on.
  ///
  /// - Parameters:
  ///   - letters: the word, which may be written over.
  ///   - count: how many letters it has.
  ///   - hash: its hash.
  mutating func word(_ letters: inout [UInt8], count: Int, _ hash: UInt64) -> Known {
    let place = Int(truncatingIfNeeded: hash) & (WordMemory.places - 1)
    if !words.isEmpty, words[place].hash == hash { return words[place] }
    let known = Known(
      hash: hash, bare: EnglishStem.bare(&letters, count: count, hash),
      meaning: EnglishMeanings.meaning(hash, isCapitalised: true))
    if !words.isEmpty { words[place] = known }
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
