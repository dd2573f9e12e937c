internal import Indonesian
internal import NewsModel

/// Tells the user of an article that is not, or not surely, Indonesian.
struct LanguageCheck {
  /// From this trust on a finding counts.
  private static let sure = 0.6

  /// Whether other languages are briefed all the same.
  let force: Bool

  /// The article with its language, where that is sure; what the page declares stays where it is not.
  static func identified(_ article: Article) -> Article {
    let found = LanguageIdentification.identify(article.text)
    guard found.confidence >= sure, found.language != "other" else { return article }
    var article = article
    let isIndonesian = found.language == "ms" && LanguagePassages.isMostlyIndonesian(article)
    article.language = isIndonesian ? "id" : found.language
    return article
  }

  /// The article with its language and, where there is something to say of it, a note.
  ///
  /// - Throws: `PadanError` of kind `language` where it is surely not Indonesian, and not forced.
  func checked(_ article: Article) throws(PadanError) -> Article {
    var article = article
    let found = LanguageIdentification.identify(article.text)
    guard found.confidence >= LanguageCheck.sure else { return article }
    switch found.language {
    case "id",
      "ms" where LanguagePassages.isMostlyIndonesian(article):
      article.language = "id"
      article.notes += LanguagePassages.notes(article)
    case "ms":
      article.language = "ms"
      article.notes.append(
        Note(.language, "The article looks like Malay, not Indonesian: some words mean other things in it."))
    default:
      let name = found.language == "en" ? "English" : "another language"
      guard force else {
        throw PadanError(
          .language,
          "the article is in \(name), and Padan reads Indonesian; give an Indonesian article")
      }
      article.language = found.language == "en" ? "en" : nil
      article.notes.append(Note(.language, "The article is in \(name); glosses are found by accident only."))
    }
    return article
  }
}
