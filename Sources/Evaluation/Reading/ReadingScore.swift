internal import NewsModel

/// How well one page was read.
package struct ReadingScore: Sendable, Equatable {
  /// The page's name.
  package var name: String
  /// The share of the prediction that is right, 0 to 1.
  package var precision: Double
  /// The share of the truth that is found, 0 to 1.
  package var recall: Double
  /// Whether the prediction has a word, so that it can be precise.
  var hasPrediction = true
  /// Whether the truth has a word, so that there is something to recall.
  var hasTruth = true
  /// Right answers: of strings, each that is rightly there or not there; else the page itself, where all its words are
  /// right.
  var answers = Tally()
  /// Of strings: those rightly there, of all that are there.
  var present = Tally()
  /// Of strings: those rightly there, of all that must be there.
  var wanted = Tally()
  /// Whether the text is empty.
  package var isEmpty: Bool
  /// Why nothing was read, where that is so.
  package var failure: String?
  /// Strings known as noise that are in the text, of all known ones.
  package var noise: Tally?
  /// Paragraphs that are lines of the text, of all.
  package var paragraphs: Tally?
  /// Whether the headline is right; nil where it is not asked for.
  package var title: Bool?
  /// Whether the author is right; nil where it is not asked for.
  package var author: Bool?
  /// Whether the date is right; nil where it is not asked for.
  package var date: Bool?
  /// What should be in the text and is not: paragraphs or strings.
  package var missing: [String] = []
  /// What is in the text and should not be.
  package var unwanted: [String] = []

  /// The metadata that are wrong, by name.
  package var failed: [String] {
    [("title", title), ("author", author), ("date", date)].filter { $0.1 == false }.map(\.0)
  }

  /// Compares what was read with what is wanted.
  ///
  /// - Parameters:
  ///   - page: the gold.
  ///   - prediction: what was read; the empty prediction where nothing was.
  ///   - failure: why nothing was read.
  package init(_ page: ReadingGold.Page, _ prediction: ReadingPrediction, failure: String? = nil) {
    let text = prediction.text
    let isEmpty = PlainBlanks.settled(text).isEmpty
    switch page.wanted {
    case .strings(let with, let without):
      self.init(name: page.name, with: with, without: without, text: text, isEmpty: isEmpty)
    case .text(let truth):
      self.init(name: page.name, truth: truth, text: text, isEmpty: isEmpty)
    case .article(let article):
      self.init(name: page.name, truth: article.text, text: text, isEmpty: isEmpty)
      compareLines(article, text)
      compareMetadata(article, prediction)
    }
    self.failure = failure
  }

  private init(name: String, truth: String, text: String, isEmpty: Bool) {
    let overlap = ShingleOverlap(truth: truth, prediction: text)
    self.name = name
    self.isEmpty = isEmpty
    precision = overlap.precision
    recall = overlap.recall
    hasPrediction = overlap.common + overlap.extra > 0
    hasTruth = overlap.common + overlap.missing > 0
    answers = Tally(overlap.isSame ? 1 : 0, of: 1)
  }

  private init(name: String, with: [String], without: [String], text: String, isEmpty: Bool) {
    let text = PlainBlanks.settled(text)
    let stands = { (string: String) in ByteSearch.contains(text, PlainBlanks.settled(string)) }
    self.name = name
    self.isEmpty = isEmpty
    missing = with.filter { !stands($0) }
    unwanted = without.filter(stands)
    let right = with.count - missing.count
    present = Tally(right, of: right + unwanted.count)
    wanted = Tally(right, of: with.count)
    answers = Tally(right + without.count - unwanted.count, of: with.count + without.count)
    precision = present.share ?? (with.isEmpty ? 1 : 0)
    recall = wanted.share ?? 1
  }

  /// Counts the paragraphs that came out as one line each, and the known noise that came out.
  private mutating func compareLines(_ gold: GoldArticle, _ text: String) {
    let lines = ComparisonKey.keysOfLines(text)
    missing = gold.paragraphs.filter { !lines.contains(ComparisonKey.key($0)) }
    paragraphs = Tally(gold.paragraphs.count - missing.count, of: gold.paragraphs.count)
    let whole = ComparisonKey.key(text)
    let reject = gold.reject ?? []
    unwanted = reject.filter { string in
      let key = ComparisonKey.key(string)
      return !key.isEmpty && ByteSearch.contains(whole, key)
    }
    noise = Tally(unwanted.count, of: reject.count)
  }

  private mutating func compareMetadata(_ gold: GoldArticle, _ prediction: ReadingPrediction) {
    title = gold.title.map { ComparisonKey.key($0) == ComparisonKey.key(prediction.title ?? "") }
    date = gold.date.map { $0 == prediction.date ?? "" }
    if let wanted = gold.author, !wanted.isEmpty {
      author = ReadingScore.isSameAuthor(wanted, prediction.author ?? "")
    }
  }

  /// Whether two authors are the same by their key, or by the set of their words, in whatever order.
  private static func isSameAuthor(_ wanted: String, _ found: String) -> Bool {
    let key = ComparisonKey.key(found)
    if key.isEmpty { return false }
    return key == ComparisonKey.key(wanted)
      || ComparisonKey.lowerTokens(wanted) == ComparisonKey.lowerTokens(found)
  }
}
