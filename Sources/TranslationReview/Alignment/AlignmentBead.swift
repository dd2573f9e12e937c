/// Sentences of the source and of the translation that answer each other; one side may be empty.
package struct AlignmentBead: Hashable, Sendable {
  /// Indices of source sentences: none, one or two.
  package var source: Range<Int>
  /// Indices of target sentences: none, one or two.
  package var target: Range<Int>
  /// The share of what the two sides should have in common that they have, 0 to 1; 0 where a side is empty or
  /// nothing was to be looked for.
  package var likeness: Double

  package init(source: Range<Int>, target: Range<Int>, likeness: Double = 0) {
    self.source = source
    self.target = target
    self.likeness = likeness
  }
}
