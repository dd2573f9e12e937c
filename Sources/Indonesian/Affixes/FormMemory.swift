internal import NewsModel
internal import Synchronization

/// What the analysis of earlier texts found of forms, for texts by the hundred that have most of their words in common.
///
/// What is remembered of a form does not hang on the text that it was met in. Each form also has the last text that it
/// was met in, so that one look-up tells whether its readings stand in this text already, and where.
struct FormMemory: Sendable {
  /// What is known of a form.
  struct Known: Sendable {
    /// Its readings: the index of the first, and how many there are.
    var first: Int32
    var count: Int16
    var isFunction: Bool
    var formClass: FormClass
  }

  /// A form with where its readings and their letters stand in the memory.
  private struct Kept: Sendable {
    var known: Known
    var letters: Range<Int32>
    /// The number of the last text that had the form.
    var text: Int
    /// The index of its first reading there.
    var firstThere: Int32
  }

  /// So many forms are remembered at most.
  private static let most = 16_000

  private var table = FormTable<Kept>(capacity: most)
  private var readings: [Reading] = []
  private var letters: [UInt8] = []
  /// The number of the text at work.
  private var text = 0

  /// Whether it takes no more forms.
  var isFull: Bool { table.count >= FormMemory.most }

  /// Begins another text, which has no readings yet.
  mutating func beginText() { text += 1 }

  /// What is known of a form in the text at work, whose readings are added where it has them not yet; nil for a form
  /// that is new.
  mutating func recall(_ key: FormKey, to writer: inout ReadingWriter) -> Known? {
    guard let number = table.number(of: key) else { return nil }
    let kept = table[number]
    var known = kept.known
    guard kept.text != text else {
      known.first = kept.firstThere
      return known
    }
    let first = Int(known.first)
    let range = writer.add(
      readings[first..<first + Int(known.count)],
      of: letters[Int(kept.letters.lowerBound)..<Int(kept.letters.upperBound)])
    known.first = Int32(range.lowerBound)
    (table[number].text, table[number].firstThere) = (text, known.first)
    return known
  }

  /// Remembers a form that a text had first.
  ///
  /// - Parameters:
  ///   - known: what is known of it in the text.
  ///   - writer: the readings of the text.
  ///   - start: where the letters of the form's readings begin there; they reach to the end.
  /// - Returns: whether there was room for it.
  mutating func remember(_ key: FormKey, _ known: Known, of writer: ReadingWriter, from start: Int) -> Bool {
    guard !isFull else { return false }
    let first = Int(known.first)
    let shift = letters.count - start
    var kept = Kept(
      known: known, letters: Int32(letters.count)..<Int32(letters.count + writer.forms.count - start),
      text: text, firstThere: known.first)
    kept.known.first = Int32(readings.count)
    letters.append(contentsOf: writer.forms[start...])
    for reading in writer.readings[first..<first + Int(known.count)] {
      readings.append(reading.moved(by: shift))
    }
    table.insert(key, kept)
    return true
  }
}

extension Reading {
  /// The reading with its form so many bytes further on.
  func moved(by shift: Int) -> Reading {
    Reading(form: TextRange(form.start + shift, form.end + shift), step: step, layers: layers, cost: cost)
  }
}

/// A memory of forms that texts take turns with; a text that finds it taken by another thread's begins a new one.
final class SharedFormMemory: Sendable {
  private let memory = Mutex<FormMemory?>(nil)

  /// Takes the memory out, or a new one.
  func take() -> FormMemory {
    let taken = memory.withLock { memory in
      let taken = memory
      memory = nil
      return taken
    }
    return taken ?? FormMemory()
  }

  /// Puts a memory back; a full one is forgotten, so that later texts fill another with words of their own.
  func put(_ taken: FormMemory) {
    if !taken.isFull { memory.withLock { $0 = taken } }
  }
}
