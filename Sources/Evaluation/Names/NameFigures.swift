/// Right, false and missed spans.
package struct SpanTally: Sendable, Equatable {
  /// Spans that are found as the gold has them.
  package var right = 0
  /// Spans that the gold has not.
  package var `false` = 0
  /// Spans of the gold that are not found.
  package var missed = 0

  /// The share of the spans found that are right, 0 to 1.
  package var precision: Double { right + `false` > 0 ? Double(right) / Double(right + `false`) : 0 }
  /// The share of the gold's spans that are found, 0 to 1.
  package var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 0 }
  /// The harmonic mean of the two.
  package var f1: Double {
    right > 0 ? 2 * Double(right) / Double(2 * right + `false` + missed) : 0
  }

  mutating func add<Span: Hashable>(_ gold: Set<Span>, _ found: Set<Span>) {
    let same = gold.intersection(found).count
    right += same
    `false` += found.count - same
    missed += gold.count - same
  }
}

/// A span that is wrong.
package struct NameFault: Sendable, Equatable {
  /// In which way.
  package enum Way: String, Sendable, CaseIterable {
    /// The same words, of another kind.
    case kind
    /// Other bounds.
    case bounds
    /// Nothing was found there.
    case missed
    /// Nothing is there.
    case `false`
  }

  /// The way.
  package var way: Way
  /// The gold's kind and name; empty of a false one.
  package var gold: String
  /// What was found; empty of a missed one.
  package var answer: String
  /// Three tokens before and two behind, the name between as "…".
  package var context: String
}

/// The figures of names over sentences of gold.
package struct NameFigures: Sendable, Equatable {
  /// How many sentences.
  package var sentences = 0
  /// Spans with their kinds.
  package var all = SpanTally()
  /// Spans whatever their kinds.
  package var bounds = SpanTally()
  /// Spans of each of the gold's kinds.
  package var kinds: [String: SpanTally] = [:]
  /// What is wrong, in the order of the text.
  package var faults: [NameFault] = []

  /// Makes figures of nothing.
  package init() {}

  /// Adds a sentence: what is there, and what was found.
  package mutating func add(_ gold: GoldNames, found: [GoldNames.Span]) {
    let (there, put) = (Set(gold.spans), Set(found))
    sentences += 1
    all.add(there, put)
    bounds.add(Set(gold.spans.map(\.tokens)), Set(found.map(\.tokens)))
    for kind in Set(there.map(\.kind)).union(put.map(\.kind)) {
      kinds[kind, default: SpanTally()].add(there.filter { $0.kind == kind }, put.filter { $0.kind == kind })
    }
    for span in gold.spans where !put.contains(span) {
      let rivals = found.filter { $0.tokens.overlaps(span.tokens) }
      let way: NameFault.Way =
        rivals.isEmpty ? .missed : rivals.contains { $0.tokens == span.tokens } ? .kind : .bounds
      faults.append(fault(way, gold, span, rivals, at: span))
    }
    for span in found where !gold.spans.contains(where: { $0.tokens.overlaps(span.tokens) }) {
      faults.append(fault(.false, gold, nil, [span], at: span))
    }
  }

  private func fault(
    _ way: NameFault.Way, _ gold: GoldNames, _ span: GoldNames.Span?, _ found: [GoldNames.Span],
    at place: GoldNames.Span
  ) -> NameFault {
    let text = { (span: GoldNames.Span) in
      "\(span.kind) " + gold.tokens[span.tokens].joined(separator: " ")
    }
    let before = gold.tokens[..<place.tokens.lowerBound].suffix(3)
    let after = gold.tokens[place.tokens.upperBound...].prefix(2)
    return NameFault(
      way: way, gold: span.map(text) ?? "", answer: found.map(text).joined(separator: ", "),
      context: (before + ["…"] + after).joined(separator: " "))
  }
}
