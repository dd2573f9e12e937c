internal import NewsModel

/// What a form says by itself of its class, and of the word behind it.
struct FormClass: Sendable, Equatable {
  /// The classes that the context may choose, and what the form lets expect next, one bit each.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
    static let noun = Traits(rawValue: 1 << 0)
    static let verb = Traits(rawValue: 1 << 1)
    static let adjective = Traits(rawValue: 1 << 2)
    static let adverb = Traits(rawValue: 1 << 3)
    static let function = Traits(rawValue: 1 << 4)
    /// A noun mostly follows ("di", "para").
    static let beforeNoun = Traits(rawValue: 1 << 5)
    /// A verb or an adjective mostly follows ("yang", "tidak").
    static let beforePredicate = Traits(rawValue: 1 << 6)
    /// An adjective mostly follows ("sangat").
    static let beforeAdjective = Traits(rawValue: 1 << 7)
    /// A personal pronoun: it may be the agent of a bare verb.
    static let pronoun = Traits(rawValue: 1 << 8)
    /// No table knows the form: with a capital it is a name.
    static let unknown = Traits(rawValue: 1 << 9)

    /// The bits that offer a choice.
    static let choices: Traits = [.noun, .verb, .adjective, .adverb, .function]
  }

  /// The class it mostly has.
  var wordClass: WordClass
  var traits: Traits = []

  /// A noun as far as can be told.
  static let unknown = FormClass(wordClass: .noun, traits: .unknown)
}
