internal import NewsModel

/// What a page says of itself in its machine-readable parts, as it says it; nothing is judged here.
struct PageFacts {
  /// The `<title>` element.
  var documentTitle: String?
  /// Headlines from Open Graph, Twitter, JSON-LD, microdata, best first.
  var titles: [String] = []
  /// Persons or firms named as authors, best first.
  var authors: [String] = []
  /// Persons named as editors.
  var editors: [String] = []
  /// Dates of publication, best first.
  var published: [String] = []
  /// Dates of the last change, best first.
  var modified: [String] = []
  /// Names of the site and of its publisher, best first.
  var outlets: [String] = []
  /// Sections, best first.
  var sections: [String] = []
  /// The canonical address and what stands for it, best first.
  var addresses: [String] = []
  /// Language tags, best first.
  var languages: [String] = []
  /// The article's text in JSON-LD.
  var body: String?
  /// Whether the page calls itself an article.
  var isArticle = false
  /// Whether it says that only subscribers may read all of it.
  var isForSubscribers = false
  /// Whether it calls itself a video's page, or says that a video is what it is about.
  var isVideo = false
  /// Whether it calls itself a gallery of pictures.
  var isGallery = false
  /// The address that the head names as the next page's.
  var next: String?
  /// The address that relative ones are to be taken from, where it is not the page's own.
  var base: String?
  /// Keywords and tags, each as written: one, or several with commas.
  var keywords: [String] = []
  /// Whether it calls itself a list, a search or the like.
  var isList = false

  /// Keeps a dozen short entries of each list: no page needs more, and all are compared with each other later.
  mutating func limit() {
    for list in [
      \PageFacts.titles, \.authors, \.editors, \.published, \.modified, \.outlets, \.sections, \.addresses,
      \.languages,
    ] {
      self[keyPath: list] = Array(self[keyPath: list].lazy.filter { $0.utf8.count <= 600 }.prefix(12))
    }
    if let title = documentTitle, title.utf8.count > 600 { documentTitle = nil }
  }
}
