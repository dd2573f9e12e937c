package import NewsModel

/// What Padan read of a page, in the parts that gold has.
package struct ReadingPrediction: Sendable, Equatable {
  /// The body: the paragraphs with a blank line between, a dateline included, as `text` of `padan read --format json`.
  package var text = ""
  /// The headline.
  package var title: String?
  /// The names of all persons in the byline but editors, in the page's order, joined by ", ".
  package var author: String?
  /// The day of publication as the page tells it, without a change of time zone.
  package var date: String?

  /// Makes the prediction of an article; without one, the empty prediction.
  package init(_ article: Article?) {
    guard let article else { return }
    text = article.text
    title = article.title
    let names = article.byline.filter { $0.role != .editor }.map(\.name)
    author = names.isEmpty ? nil : names.joined(separator: ", ")
    date = article.published?.date.iso8601
  }

  /// Makes a prediction of its parts.
  package init(text: String, title: String? = nil, author: String? = nil, date: String? = nil) {
    self.text = text
    self.title = title
    self.author = author
    self.date = date
  }
}
