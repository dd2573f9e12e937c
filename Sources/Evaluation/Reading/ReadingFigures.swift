/// The figures of a set of pages.
///
/// With texts, precision and recall are means over the pages where there is something to be precise about or to recall,
/// and F1 is that of the two means, as in Scrapinghub's article extraction benchmark. With strings, they are shares of
/// all strings of all pages.
package struct ReadingFigures: Sendable, Equatable {
  /// How many pages were read.
  package var pages = 0
  /// Of them, how many gave no text.
  package var empty = 0
  /// The harmonic mean of precision and recall, 0 to 1.
  package var f1 = 0.0
  /// How much of what was read belongs there, 0 to 1.
  package var precision = 0.0
  /// How much of what belongs there was read, 0 to 1.
  package var recall = 0.0
  /// Pages whose words are all right, of all pages; with strings, right answers of all.
  package var accuracy = Tally()
  /// Known noise that is in the text; nil where the gold has none to ask for, as below.
  package var noise: Tally?
  /// Paragraphs that came out as one line each.
  package var paragraphs: Tally?
  /// Right headlines.
  package var title: Tally?
  /// Right authors, of the pages that have one.
  package var author: Tally?
  /// Right dates.
  package var date: Tally?
  /// The range in which F1 lies for 95 in 100 sets drawn from these pages.
  package var interval: ClosedRange<Double>?

  /// Sums up the scores of pages.
  ///
  /// - Parameters:
  ///   - scores: one a page, all of gold of `kind`.
  ///   - withInterval: whether the interval of F1 is computed.
  package init(_ scores: [ReadingScore], kind: ReadingGold.Kind, withInterval: Bool = false) {
    pages = scores.count
    empty = scores.count { $0.isEmpty }
    let measure = kind == .strings ? ReadingFigures.pooled : ReadingFigures.means
    (precision, recall) = measure(scores, Array(scores.indices))
    f1 = ReadingFigures.f1(precision, recall)
    for score in scores { accuracy += score.answers }
    if kind == .paragraphs {
      noise = ReadingFigures.sum(scores.compactMap(\.noise))
      paragraphs = ReadingFigures.sum(scores.compactMap(\.paragraphs))
      title = ReadingFigures.count(scores.compactMap(\.title))
      author = ReadingFigures.count(scores.compactMap(\.author))
      date = ReadingFigures.count(scores.compactMap(\.date))
    }
    if withInterval {
      interval = Bootstrap.interval(count: scores.count) { drawn in
        let (precision, recall) = measure(scores, drawn)
        return ReadingFigures.f1(precision, recall)
      }
    }
  }

  private static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  private static func means(_ scores: [ReadingScore], _ pages: [Int]) -> (Double, Double) {
    var (precision, recall) = (0.0, 0.0)
    var (predicted, asked) = (0, 0)
    for page in pages {
      if scores[page].hasPrediction {
        precision += scores[page].precision
        predicted += 1
      }
      if scores[page].hasTruth {
        recall += scores[page].recall
        asked += 1
      }
    }
    return (precision / Double(max(predicted, 1)), recall / Double(max(asked, 1)))
  }

  private static func pooled(_ scores: [ReadingScore], _ pages: [Int]) -> (Double, Double) {
    var (present, wanted) = (Tally(), Tally())
    for page in pages {
      present += scores[page].present
      wanted += scores[page].wanted
    }
    return (present.share ?? 0, wanted.share ?? 0)
  }

  private static func sum(_ tallies: [Tally]) -> Tally { tallies.reduce(into: Tally()) { $0 += $1 } }

  private static func count(_ answers: [Bool]) -> Tally { Tally(answers.count { $0 }, of: answers.count) }
}
