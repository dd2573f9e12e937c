internal import CData
internal import NewsModel

/// In how many articles of a large collection each term stands: what makes a term rare.
///
/// A table has comment lines first, one of which reads `# documents: N`, then lines of term, tab, number.
package struct DocumentFrequencies: Sendable {
  /// What is wrong with a table of the user's.
  package enum Fault: Error, Sendable, Equatable {
    /// No comment line tells how many articles were counted.
    case noDocuments
    /// This line (from 1) is not term, tab, number from 1.
    case line(Int)
  }

  /// How many articles were counted.
  package let documents: Double
  private let bytes: [UInt8]
  /// Where each line starts, in order of the terms' bytes.
  private let starts: [Int32]

  /// The table inside the program.
  package static let embedded: DocumentFrequencies = {
    let table = unsafe padan_frequencies()
    let bytes = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    let (documents, starts, _) = lines(of: bytes)
    return DocumentFrequencies(documents: documents ?? 1, bytes: bytes, starts: starts)
  }()

  /// Reads a table as `padan learn frequencies` writes it.
  ///
  /// - Throws: what is wrong with it.
  package init(_ bytes: [UInt8]) throws(Fault) {
    let (documents, starts, wrong) = DocumentFrequencies.lines(of: bytes)
    if let wrong { throw .line(wrong) }
    guard let documents else { throw .noDocuments }
    let isSorted = zip(starts, starts.dropFirst()).allSatisfy {
      DocumentFrequencies.term(at: $0, in: bytes).lexicographicallyPrecedes(
        DocumentFrequencies.term(at: $1, in: bytes))
    }
    let sorted =
      isSorted
      ? starts
      : starts.sorted {
        DocumentFrequencies.term(at: $0, in: bytes).lexicographicallyPrecedes(
          DocumentFrequencies.term(at: $1, in: bytes))
      }
    self.init(documents: documents, bytes: bytes, starts: sorted)
  }

  private init(documents: Double, bytes: [UInt8], starts: [Int32]) {
    self.documents = documents
    self.bytes = bytes
    self.starts = starts
  }

  /// What the comments say, where the lines start, and which line is wrong first.
  private static func lines(of bytes: [UInt8]) -> (documents: Double?, starts: [Int32], wrong: Int?) {
    var documents: Double?
    var starts: [Int32] = []
    var wrong: Int?
    var start = 0
    var number = 0
    while start < bytes.count, bytes.count < Int(Int32.max) {
      number += 1
      var end = start
      var tab: Int?
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09, tab == nil { tab = end }
        end += 1
      }
      if bytes[start] == 0x23, starts.isEmpty {
        let line = String(decoding: bytes[start..<end], as: UTF8.self)
        let head = "# documents: "
        if line.hasPrefix(head), let count = Double(line.dropFirst(head.count)), count >= 1, count.isFinite {
          documents = count
        }
      } else if end > start {
        if let tab, tab > start, end > tab + 1, bytes[(tab + 1)..<end].allSatisfy({ $0 &- 0x30 < 10 }) {
          starts.append(Int32(start))
        } else if wrong == nil {
          wrong = number
        }
      }
      start = end + 1
    }
    return (documents, starts, wrong)
  }

  private static func term(at start: Int32, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[Int(start)...].prefix { $0 != 0x09 }
  }

  /// The number of articles that hold the term, 0 where the table has not got it; `term` in lower case.
  package func count(of term: borrowing Span<UInt8>) -> Double {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      var index = Int(starts[middle])
      var position = 0
      while position < term.count, bytes[index] == term[position] {
        index += 1
        position += 1
      }
      let byte = bytes[index]
      if position == term.count {
        if byte == 0x09 { return number(from: index + 1) }
        high = middle
      } else if byte == 0x09 || byte < term[position] {
        low = middle + 1
      } else {
        high = middle
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
    return min(value, documents)
  }

  /// The weight of a term by its rarity: log((N + 1) / (n + 0.5)); a term that the table has not got is as rare as can be.
  ///
  /// Source: K. Spärck Jones, "A statistical interpretation of term specificity" (1972), smoothed.
  package func inverse(of term: borrowing Span<UInt8>) -> Double {
    Logarithm.natural((documents + 1) / (count(of: term) + 0.5))
  }
}
