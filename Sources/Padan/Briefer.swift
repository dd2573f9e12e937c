package import Indonesian
@_exported public import NewsModel
internal import SentenceRanking
internal import Termbases
internal import Terminology

/// Makes briefs of articles: the order of the stages, from bytes to `Brief`.
///
/// ```swift
/// let briefer = try Briefer()
/// let brief = try briefer.brief(of: bytes)
/// print(brief.sentences.map(\.glossed.text))
/// ```
///
/// One briefer serves any number of articles, from any number of threads.
public struct Briefer: Sendable {
  private let options: BriefOptions
  /// Finds sentences, words, names and figures, with the names that the glossary knows.
  package let analyser: Analyser
  private let finder: TermFinder
  private let forbidden: UserForbidden
  private let ranker: SentenceRanker
  private let focus: [AnalysedText]
  /// Reads articles as the options say.
  public let reader: NewsReader
  /// The entries that terms are looked up in, the user's first.
  public let glossary: Glossary
  /// What the user should know of the glossaries and root files that were loaded: lines passed over.
  public let warnings: [String]

  /// Loads the glossaries and gets everything ready.
  ///
  /// - Throws: `PadanError` where a glossary or root file can't be read or the encoding's name is not known.
  public init(_ options: BriefOptions = BriefOptions()) throws(PadanError) {
    self.options = options
    reader = try NewsReader(options)
    var tables: [Glossary.Table] = []
    var warnings: [String] = []
    for file in options.glossaries {
      let (table, faults) = try Briefer.load(file, skipsWrongLines: options.skipsWrongLines)
      tables.append(table)
      warnings += faults.map { "\($0.place): \($0.message); the line is passed over" }
    }
    if options.usesBuiltInGlossary { tables += BuiltInGlossary.load() }
    ranker = try RankingLoading.ranker(options)
    let (roots, rootWarnings) = try RootLoading.load(options)
    glossary = Glossary(tables: tables)
    forbidden = UserForbidden(glossary)
    self.warnings = warnings + rootWarnings
    finder = TermFinder(index: TermIndex(glossary))
    analyser = Analyser(
      lexicon: LexiconMaking.lexicon(of: glossary), roots: roots, style: options.style)
    focus = options.focus.map { [analyser] in analyser.analyse($0) }
  }

  private static func load(
    _ file: UserFile, skipsWrongLines: Bool
  ) throws(PadanError) -> (Glossary.Table, [GlossaryFault]) {
    do throws(GlossaryFault) {
      let (table, faults) = try UserGlossary.read(file.bytes, name: file.name)
      if let first = faults.first, !skipsWrongLines { throw first }
      return (table, faults)
    } catch {
      throw PadanError(error)
    }
  }

  /// Makes the brief of an article given as a file's bytes.
  ///
  /// - Parameter bytes: HTML or plain text, in any of the known encodings.
  /// - Throws: `PadanError` where the bytes hold no article, or none in Indonesian.
  public func brief(of bytes: [UInt8]) throws(PadanError) -> Brief {
    try brief(of: article(from: SourceDocument(bytes)))
  }

  /// Makes the brief of an article that is read already.
  ///
  /// - Throws: `PadanError` where it is not in Indonesian.
  public func brief(of article: Article) throws(PadanError) -> Brief {
    try parts(of: article).brief()
  }

  /// What a translation package is made of: the brief, the same with all sentences, and the headline, analysed.
  ///
  /// - Throws: `PadanError` where the article is not in Indonesian.
  package func material(of article: Article) throws(PadanError) -> PackageMaterial {
    let parts = try parts(of: article)
    return PackageMaterial(brief: parts.brief(), whole: parts.whole().brief(), title: parts.title)
  }

  private func parts(of article: Article) throws(PadanError) -> BriefMaking {
    let article = try checked(article)
    let analysis = analyse(article)
    let (matches, senses) =
      options.explainsSenses ? explainedMatches(in: analysis) : (matches(in: analysis), [])
    let ranked = rank(analysis, matches: matches, length: options.length)
    var making = BriefMaking(
      article: article, analysis: analysis, matches: matches, ranked: ranked, finder: finder,
      spelling: options.style.spelling, forbidden: forbidden)
    making.senses = senses
    return making
  }

  // MARK: The stages, one by one

  /// Reads the article out of a document.
  ///
  /// - Throws: `PadanError` where there is none.
  public func article(from document: SourceDocument) throws(PadanError) -> Article {
    try reader.article(from: document)
  }

  /// The article with its language, unless that forbids a brief.
  ///
  /// - Throws: `PadanError` of kind `language` where it is surely not Indonesian and the options do not force it.
  public func checked(_ article: Article) throws(PadanError) -> Article {
    try LanguageCheck(force: options.force).checked(article)
  }

  /// Finds the sentences, words, names and figures of headline and body; a quotation with its speaker is one sentence.
  public func analyse(_ article: Article) -> ArticleAnalysis {
    let body = QuotationJoining.joined(
      analyser.analyse(
        article.text, paragraphs: article.paragraphs, dateline: article.dateline,
        published: article.published?.date))
    let title = article.title.map { HeadlineNames.marked(analyser.analyse($0), after: body) }
    return ArticleAnalysis(title: title, body: body)
  }

  /// Analyses the body alone, and tells of each part ("words", "names", "figures", "speech") when it is done; the first
  /// comes twice. For the benchmarks.
  @_spi(Benchmarks) public func analyseBody(
    of article: Article, done: (_ part: String) -> Void
  ) -> AnalysedText {
    analyser.analyse(
      article.text, paragraphs: article.paragraphs, dateline: article.dateline,
      published: article.published?.date
    ) { done($0.rawValue) }
  }

  /// The glossary's terms in headline and body; `found` is told when they are found and their senses not chosen yet. For
  /// the benchmarks.
  @_spi(Benchmarks) public func matches(in analysis: ArticleAnalysis, found: () -> Void) -> ArticleMatches {
    let texts = [analysis.body] + (analysis.title.map { [$0] } ?? [])
    let matches = finder.matches(in: texts, domain: options.domain, found: found)
    return ArticleMatches(title: matches.count > 1 ? matches[1] : [], body: matches[0])
  }

  /// Finds the glossary's terms in headline and body.
  public func matches(in analysis: ArticleAnalysis) -> ArticleMatches {
    matches(in: analysis) {}
  }

  /// Every term with several senses, each choice once, with what speaks for each sense.
  public func senses(in analysis: ArticleAnalysis) -> [TermSenses] { explainedMatches(in: analysis).senses }

  private func explainedMatches(
    in analysis: ArticleAnalysis
  ) -> (matches: ArticleMatches, senses: [TermSenses]) {
    let texts = [analysis.body] + (analysis.title.map { [$0] } ?? [])
    let found = finder.explainedMatches(in: texts, domain: options.domain)
    return (
      ArticleMatches(title: found.count > 1 ? found[1].matches : [], body: found[0].matches),
      SenseReporting(glossary: glossary).senses(found.map(\.weighed), in: texts)
    )
  }

  /// Ranks the sentences of the body and chooses the summary's.
  ///
  /// - Parameters:
  ///   - analysis: headline and body.
  ///   - matches: their terms; nil: they are looked for.
  ///   - length: how long the summary is to be.
  ///   - explains: whether the reasons of each score are wanted; without them the ranking takes about half the time.
  public func rank(
    _ analysis: ArticleAnalysis, matches: ArticleMatches? = nil, length: SummaryLength, explains: Bool = false
  ) -> [RankedSentence] {
    let matches = matches ?? self.matches(in: analysis)
    let (body, title) = rankingTexts(analysis, matches)
    return ranker.rank(
      body, title: title, interest: interest(in: matches), length: length, explains: explains)
  }

  /// Ranks the sentences of several articles on one event over all of them, and chooses one summary that does not repeat
  /// itself.
  ///
  /// - Parameter explains: whether the reasons of each score are wanted.
  /// - Returns: each article's sentences in its order; ranks and shares are over all articles.
  public func rankTogether(
    _ analyses: [ArticleAnalysis], length: SummaryLength, explains: Bool = false
  ) -> [[RankedSentence]] {
    ranker.rankTogether(
      analyses.map { analysis in
        let matches = matches(in: analysis)
        let (body, title) = rankingTexts(analysis, matches)
        return (body, title, interest(in: matches))
      }, length: length, explains: explains)
  }

  /// The features of each sentence of the body, as the ranking's learner takes them; nil for headings.
  package func rankingRows(_ analysis: ArticleAnalysis) -> [[Int32]?] {
    let (body, title) = rankingTexts(analysis, matches(in: analysis))
    return ranker.rows(body, title: title)
  }

  private func rankingTexts(
    _ analysis: ArticleAnalysis, _ matches: ArticleMatches
  ) -> (body: RankingText, title: RankingText?) {
    let units = { (matches: [TermMatch]) in
      matches.filter { $0.words.count > 1 && $0.isContent }.map(\.words)
    }
    return (
      RankingText(analysis.body, terms: units(matches.body)),
      analysis.title.map { RankingText($0, terms: units(matches.title)) }
    )
  }

  private func interest(in matches: ArticleMatches) -> RankingInterest {
    guard let domain = options.favouredDomain else { return RankingInterest(focus: focus) }
    return RankingInterest(
      focus: focus,
      favoured: matches.body.filter { glossary.entry(at: $0.entry).domain == domain }.map(\.range))
  }

  /// The interlinear gloss of a text by itself: English for each of its words that has any, function words included.
  ///
  /// - Parameter text: running text, for instance one sentence; blank lines part its paragraphs.
  public func gloss(_ text: String) -> GlossedText {
    let analysed = analyser.analyse(text)
    let matches = finder.matches(in: analysed, domain: options.domain)
    var glossing = Glossing(
      entries: MatchedEntries(
        ArticleMatches(title: [], body: matches), glossary: glossary, forbidden: forbidden))
    return glossing.gloss(
      analysed, TextRange(0, text.utf8.count), matches, numbers: Array(repeating: nil, count: matches.count))
  }

  /// What the glossary has not got of a collection of articles.
  public func candidates() -> CorpusCandidates { CorpusCandidates(briefer: self, finder: finder) }

  /// Whether a word in lower case joins, points or colours and carries no subject matter ("yang", "dengan").
  public func isFunctionWord(_ word: String) -> Bool {
    analyser.analyse(word).words.first?.shape.contains(.function) ?? false
  }

  /// The entries for a word or term in any form, with how the form leads to each.
  public func lookUp(_ term: String) -> TermLookup {
    LookingUp(analyser: analyser, finder: finder).lookup(term)
  }
}

/// Headline and body of an article, analysed.
public struct ArticleAnalysis: Sendable {
  /// The headline, where there is one.
  public var title: AnalysedText?
  /// The body.
  public var body: AnalysedText
}

/// The terms found in headline and body.
public struct ArticleMatches: Sendable {
  /// Those of the headline.
  public var title: [TermMatch]
  /// Those of the body.
  public var body: [TermMatch]
}

/// What a translation package is made of.
package struct PackageMaterial: Sendable {
  /// The brief.
  package var brief: Brief
  /// The same with all sentences and headings of the article.
  package var whole: Brief
  /// The headline, analysed.
  package var title: AnalysedText?
}
