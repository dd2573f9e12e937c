/// What pages should be read as: the reference of `padan evaluate reading`.
package struct ReadingGold: Sendable {
  /// What the gold of a set is like.
  package enum Kind: String, Sendable, Codable {
    /// Articles with their paragraphs, title, author, date, and strings that do not belong to them.
    case paragraphs
    /// The text of each article.
    case text
    /// Strings that must be in the text of a page, and strings that must not.
    case strings
  }

  /// One page of the set.
  package struct Page: Sendable, Equatable {
    /// The page's name: that of its file without the ending.
    package var name: String
    /// The page's file where the gold names it; else it is found by the name.
    package var file: String?
    /// What is wanted.
    package var wanted: Wanted
  }

  /// What is wanted of a page.
  package enum Wanted: Sendable, Equatable {
    /// An article with all its parts.
    case article(GoldArticle)
    /// A text.
    case text(String)
    /// Strings that must be there, and strings that must not.
    case strings(with: [String], without: [String])
  }

  /// What the gold is like.
  package var kind: Kind
  /// The pages, by name.
  package var pages: [Page]

  /// Makes a set; its pages are put in the order of their names.
  package init(kind: Kind, pages: [Page]) {
    self.kind = kind
    self.pages = pages.sorted { $0.name < $1.name }
  }

  /// The pages of one half only.
  package func half(_ half: GoldHalf) -> ReadingGold {
    ReadingGold(kind: kind, pages: pages.filter { GoldHalf(of: $0.name) == half })
  }
}

/// What a page's article is, made by hand.
package struct GoldArticle: Sendable, Equatable, Decodable {
  /// The headline; nil where it is not asked for.
  package var title: String?
  /// The author or authors; nil or empty where none is known, and so none asked for.
  package var author: String?
  /// The day of publication, `2024-06-21`; nil where it is not asked for.
  package var date: String?
  /// The body.
  package var paragraphs: [String]
  /// Strings that the page holds and the article does not: links to other articles, captions, advertisements.
  package var reject: [String]?

  /// Makes an article of its parts.
  package init(
    title: String? = nil, author: String? = nil, date: String? = nil, paragraphs: [String],
    reject: [String] = []
  ) {
    self.title = title
    self.author = author
    self.date = date
    self.paragraphs = paragraphs
    self.reject = reject
  }

  /// The body as one text.
  package var text: String { paragraphs.joined(separator: "\n\n") }
}
