internal import Indonesian
internal import NewsModel

/// Tells the user of an article that is not, or not surely, Indonesian.
struct LanguageCheck {
  let force: Bool

  func checked(_ article: Article) throws(PadanError) -> Article {
    var article = article
    let found = LanguageIdentification.identify(article.text)
    switch found.language {
    case .english, .other:
      let name = found.language == .english ? "English" : "another language"
      guard found.confidence >= 0.6 else { break }
      guard force else {
        throw PadanError(
          .language,
          "the article is in \(name), and Padan reads Indonesian; give an Indonesian article, or use --force to brief it all the same")
      }
      article.language = found.language == .english ? "en" : nil
      article.notes.append(Note(.language, "The article is in \(name); glosses are found by accident only."))
    case .malay:
      guard found.confidence >= 0.6 else { break }
      article.language = "ms"
      article.notes.append(
        Note(.language, "The article looks like Malay, not Indonesian: some words mean other things in it."))
    case .indonesian: article.language = "id"
    }
    return article
  }
}
