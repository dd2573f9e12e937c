internal import ArgumentParser
internal import Padan

/// How long a summary is to be.
struct LengthOptions: ParsableArguments {
  @Option(help: "Choose exactly this many sentences (all, if there are fewer).")
  var sentences: Int?

  @Option(help: "Choose about this many words; never over by more than half of the last sentence.")
  var words: Int?

  @Option(help: "Choose this part of the article's words, over 0 up to 1.")
  var ratio: Double?

  mutating func validate() throws {
    let given = [sentences != nil, words != nil, ratio != nil].count { $0 }
    if given > 1 { throw ValidationError("Give only one of --sentences, --words and --ratio.") }
    if let sentences, sentences < 1 { throw ValidationError("--sentences takes a whole number from 1.") }
    if let words, words < 1 { throw ValidationError("--words takes a whole number from 1.") }
    if let ratio, !(ratio > 0 && ratio <= 1) {
      throw ValidationError("--ratio takes a number over 0 and up to 1, such as 0.2.")
    }
  }

  /// The length as a value.
  var length: SummaryLength {
    if let sentences { return .sentences(sentences) }
    if let words { return .words(words) }
    if let ratio { return .ratio(ratio) }
    return .automatic
  }
}
