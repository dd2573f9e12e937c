/// A sentence: a range of the text and of its words.
public struct Sentence: Sendable, Equatable {
  /// What is known of a sentence as a whole.
  public struct Traits: OptionSet, Sendable, Hashable {
    /// One bit a trait.
    public let rawValue: UInt8
    /// Makes a set of its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// It holds quoted speech.
    public static let quotation = Traits(rawValue: 1)
    /// It asks something.
    public static let question = Traits(rawValue: 2)
    /// It is a heading, not running text.
    public static let heading = Traits(rawValue: 4)
    /// It ends without an end mark.
    public static let unfinished = Traits(rawValue: 8)
  }

  /// Where it stands in the text, without white space around it.
  public var range: TextRange
  /// Its words, as indices into the text's words.
  public var words: Range<Int>
  /// The number of its paragraph in the article, from 0.
  public var paragraph: Int
  /// What is known of it as a whole.
  public var traits: Traits

  /// Makes a sentence of its parts.
  public init(range: TextRange, words: Range<Int>, paragraph: Int, traits: Traits = []) {
    self.range = range
    self.words = words
    self.paragraph = paragraph
    self.traits = traits
  }
}

extension [Sentence] {
  /// The number of each sentence in the article, from 1; headings are not counted and have none.
  public var numbers: [Int?] {
    var count = 0
    return map { sentence in
      if sentence.traits.contains(.heading) { return nil }
      count += 1
      return count
    }
  }
}
