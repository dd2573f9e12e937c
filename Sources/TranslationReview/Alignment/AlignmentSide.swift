/// What the aligner knows of one text's sentences.
package struct AlignmentSide: Sendable {
  /// One thing in a sentence that the other language's sentence should show too.
  package struct Anchor: Hashable, Sendable {
    /// Hashes of the forms that it may take there; one of them is enough. In the target, the forms that it has.
    package var keys: [UInt32]
    /// How much it tells, over 0: names and figures more than plain words.
    package var weight: Double

    package init(keys: [UInt32], weight: Double = 1) {
      self.keys = keys
      self.weight = weight
    }
  }

  /// One sentence.
  package struct Sentence: Sendable {
    /// Its length in characters.
    package var length: Int
    package var anchors: [Anchor]

    package init(length: Int, anchors: [Anchor] = []) {
      self.length = length
      self.anchors = anchors
    }
  }

  package var sentences: [Sentence]

  package init(_ sentences: [Sentence]) {
    self.sentences = sentences
  }
}
