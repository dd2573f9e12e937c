/// What a sentence shows that tells whether it is worth reading. The raw value is its name in reasons and in the file
/// of the trees; `FeatureTable` computes the values.
package enum Feature: String, CaseIterable, Sendable {
  // Where it stands.
  case sentencesBefore = "sentences before"
  case place = "place in the article"
  case wordsBefore = "words before"
  case paragraphsBefore = "paragraphs before"
  case opensParagraph = "opens a paragraph"
  case closesParagraph = "closes a paragraph"
  // How long it is.
  case words
  case length = "length against the mean"
  case articleWords = "words of the article"
  // What its terms tell.
  case centrality = "near the whole"
  case titleTerms = "terms of the headline"
  case titleLikeness = "like the headline"
  case leadLikeness = "like the first sentence"
  case lastLikeness = "like the one before"
  case nextLikeness = "like the next one"
  case newTerms = "new terms"
  case mainTerms = "main terms"
  case termWeight = "term weight"
  case rarity
  case content = "content words"
  // What is said in it, and by whom.
  case quoted = "quoted words"
  case opensQuotation = "opens with a quotation"
  case statement = "somebody speaks"
  case firstPerson = "first person"
  case question
  // What it leans on.
  case pronoun = "opens with a pronoun"
  case connective = "opens with a connective"
  // Names and figures.
  case names
  case nameWords = "words of names"
  case newNames = "new names"
  case role = "office or title"
  case figures
  case numbers
  // Its form.
  case commas
  case unfinished = "no end mark"
  case colon = "ends with a colon"
  case boilerplate

  /// Its place in a row of values.
  var index: Int { Feature.places[self] ?? 0 }
  private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

  /// Values are whole numbers of thousandths, so that trees compare the same on every machine.
  static let unit = 1000.0
}
