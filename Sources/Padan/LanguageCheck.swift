internal import NewsModel
struct LanguageCheck {
  let force: Bool
  func checked(_ article: Article) throws(PadanError) -> Article { article }
}
