package import Indonesian
internal import NewsModel

/// How the sentences of one text were found.
///
/// What is compared are the ends inside the text: the last one is free. An end is moved left over white space first, so
/// that it is the same whether a sentence holds the blank behind it or not.
package struct SentenceScore: Sendable, Equatable {
  /// An end that is wrong.
  package struct Fault: Sendable, Equatable {
    /// Whether an end was put where none is, or one was missed.
    package var isFalse: Bool
    /// The text's name.
    package var id: String
    /// What stands before the place, at most 40 characters.
    package var before: String
    /// What stands behind it, at most 25.
    package var after: String
  }

  /// What the gold says the text was taken for.
  package var kind: String?
  /// The right ends among those that were put.
  package var put = Tally()
  /// The found ends among those that are there.
  package var found = Tally()
  /// Sentences both of whose edges are right.
  package var sentences = Tally()
  /// The wrong ends: the false ones in order, then the missed ones.
  package var faults: [Fault] = []

  /// Compares ends.
  ///
  /// - Parameters:
  ///   - gold: the text and where its sentences end.
  ///   - ends: where they were found to end, in Unicode scalars.
  package init(_ gold: GoldSentences, ends: [Int]) {
    kind = gold.kind
    let scalars = Array(gold.text.unicodeScalars)
    let (length, truth) = SentenceScore.inner(gold.ends, scalars)
    let (_, prediction) = SentenceScore.inner(ends, scalars)
    let (isThere, isPut) = (Set(truth), Set(prediction))
    let right = prediction.count { isThere.contains($0) }
    put = Tally(right, of: prediction.count)
    found = Tally(right, of: truth.count)
    let edges = zip([0] + prediction, prediction + [length])
    let starts = Dictionary(edges.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    let wanted = Array(zip([0] + truth, truth + [length]))
    sentences = Tally(wanted.count { starts[$0.0] == $0.1 }, of: wanted.count)
    let fault = { (place: Int, isFalse: Bool) in
      Fault(
        isFalse: isFalse, id: gold.id, before: SentenceScore.string(scalars[max(0, place - 40)..<place]),
        after: SentenceScore.string(scalars[place..<min(scalars.count, place + 25)]))
    }
    faults =
      prediction.filter { !isThere.contains($0) }.map { fault($0, true) }
      + truth.filter { !isPut.contains($0) }.map { fault($0, false) }
  }

  /// Compares with the sentences that an analyser finds.
  package init(_ gold: GoldSentences, by analyser: Analyser) {
    self.init(gold, ends: SentenceScore.ends(in: gold.text, by: analyser))
  }

  /// Whether every end is right.
  package var isRight: Bool { faults.isEmpty }

  /// Where an analyser finds the sentences of a text to end, in Unicode scalars.
  static func ends(in text: String, by analyser: Analyser) -> [Int] {
    var ends: [Int] = []
    let past = analyser.analyse(text).sentences.map(\.range.end)
    var (bytes, scalars, next) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      while next < past.count, past[next] <= bytes {
        ends.append(scalars)
        next += 1
      }
      bytes += UTF8.width(scalar)
      scalars += 1
    }
    return ends + past[next...].map { _ in scalars }
  }

  /// The ends inside a text, each once and in order, and where the text itself ends.
  private static func inner(_ ends: [Int], _ scalars: [Unicode.Scalar]) -> (length: Int, ends: [Int]) {
    func settled(_ end: Int) -> Int {
      var end = min(end, scalars.count)
      while end > 0, PlainBlanks.isBlank(scalars[end - 1]) { end -= 1 }
      return end
    }
    let length = settled(scalars.count)
    return (length, Set(ends.map(settled)).filter { $0 > 0 && $0 < length }.sorted())
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
