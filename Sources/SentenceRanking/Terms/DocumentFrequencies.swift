internal import CData
internal import NewsModel
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
  /// The number of articles of each term, by the term's hash.
  private let counts: HashNumbers

  /// The table inside the program.
  package static let embedded: DocumentFrequencies = {
    let table = unsafe padan_frequencies()
    let bytes = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    let (documents, counts, _) = lines(of: bytes)
    return DocumentFrequencies(documents: documents ?? 1, counts: counts)
  }()

  /// Reads a table as `padan learn frequencies` writes it; the lines may come in any order, and the first of a term counts.
  ///
  /// - Throws: what is wrong with it.
  package init(_ bytes: [UInt8]) throws(Fault) {
    let (documents, counts, wrong) = DocumentFrequencies.lines(of: bytes)
    if let wrong { throw .line(wrong) }
    guard let documents else { throw .noDocuments }
    self.init(documents: documents, counts: counts)
  }

  private init(documents: Double, counts: HashNumbers) {
    self.documents = documents
    self.counts = counts
  }

  /// What the comments and the lines say, and which line is wrong first.
  private static func lines(of bytes: [UInt8]) -> (documents: Double?, counts: HashNumbers, wrong: Int?) {
    var documents: Double?
    // A line is rarely shorter than this.
    var counts = HashNumbers(capacity: bytes.count / 9)
    var hasTerms = false
    var wrong: Int?
    var start = 0
    var number = 0
    while start < bytes.count {
      number += 1
      var end = start
      var tab: Int?
      var hash = WordHash.start
      while end < bytes.count, bytes[end] != 0x0A {
        if tab == nil {
          if bytes[end] == 0x09 { tab = end } else { hash = WordHash.adding(bytes[end], to: hash) }
        }
        end += 1
      }
      if bytes[start] == 0x23, !hasTerms {
        let line = String(decoding: bytes[start..<end], as: UTF8.self)
        let head = "# documents: "
        if line.hasPrefix(head), let count = Double(line.dropFirst(head.count)), count >= 1, count.isFinite {
          documents = count
        }
      } else if end > start {
        if let tab, tab > start, let count = articles(bytes[(tab + 1)..<end]) {
          hasTerms = true
          _ = counts.number(hash, new: count)
        } else if wrong == nil {
          wrong = number
        }
      }
      start = end + 1
    }
    return (documents, counts, wrong)
  }

  /// A number of articles, as many as can be told at most; nil where these are not digits.
  private static func articles(_ digits: ArraySlice<UInt8>) -> Int32? {
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return nil }
      value = min(value * 10 + Int64(digit &- 0x30), Int64(Int32.max))
    }
    return Int32(value)
  }

  /// The number of articles that hold the term, 0 where the table has not got it.
  package func count(of term: borrowing Span<UInt8>) -> Double { count(ofHash: WordHash.of(term)) }

  private func count(ofHash hash: UInt64) -> Double { counts[hash].map { min(Double($0), documents) } ?? 0 }

  /// The weight of a term by its rarity: log((N + 1) / (n + 0.5)); a term that the table has not got is as rare as can be.
  ///
  /// Source: K. Spärck Jones, "A statistical interpretation of term specificity" (1972), smoothed.
  package func inverse(of term: borrowing Span<UInt8>) -> Double { inverse(ofHash: WordHash.of(term)) }

  /// The same of a term by its hash.
  func inverse(ofHash hash: UInt64) -> Double {
    Logarithm.natural((documents + 1) / (count(ofHash: hash) + 0.5))
  }
}
