internal import NewsModel

/// Goes through the segments of an analysed source in order, and gives what stands in each.
struct SourceWalk {
  /// What stands in one segment.
  struct Part {
    /// Its words, as indices into the analysed text's.
    var words: Range<Int>
    /// The figures that lie wholly in it.
    var figures: ArraySlice<Figure>
    /// The terms that begin in it.
    var matches: ArraySlice<TermMatch>
  }

  private let source: AnalysedText
  private let matches: [TermMatch]
  private var word = 0
  private var figure = 0
  private var match = 0

  /// - Parameter matches: the glossary's terms in the text, in order.
  init(_ source: AnalysedText, matches: [TermMatch]) {
    self.source = source
    self.matches = matches
  }

  /// What stands in the next segment, which begins behind the one before.
  mutating func part(in range: TextRange) -> Part {
    while word < source.words.count, source.words[word].range.start < range.start { word += 1 }
    let firstWord = word
    while word < source.words.count, source.words[word].range.start < range.end { word += 1 }
    while figure < source.figures.count, source.figures[figure].range.start < range.start { figure += 1 }
    let firstFigure = figure
    while figure < source.figures.count, source.figures[figure].range.end <= range.end { figure += 1 }
    while match < matches.count, matches[match].range.start < range.start { match += 1 }
    let firstMatch = match
    while match < matches.count, matches[match].range.start < range.end { match += 1 }
    return Part(
      words: firstWord..<word, figures: source.figures[firstFigure..<figure],
      matches: matches[firstMatch..<match])
  }
}
