internal import NewsModel
internal import Terminology

/// Puts the stages' results together into the brief.
struct BriefMaking {
  private let article: Article
  private let analysis: ArticleAnalysis
  private let matches: ArticleMatches
  private var ranked: [RankedSentence]
  private let finder: TermFinder
  private let spelling: HouseStyle.Spelling
  private let forbidden: UserForbidden
  /// What speaks for the senses, where that is asked for.
  var senses: [TermSenses] = []

  init(
    article: Article, analysis: ArticleAnalysis, matches: ArticleMatches, ranked: [RankedSentence],
    finder: TermFinder, spelling: HouseStyle.Spelling, forbidden: UserForbidden
  ) {
    self.forbidden = forbidden
    self.spelling = spelling
    self.article = article
    self.analysis = analysis
    self.matches = matches
    self.ranked = ranked
    self.finder = finder
  }

  /// The headline, analysed.
  var title: AnalysedText? { analysis.title }

  /// The same with all sentences chosen.
  func whole() -> BriefMaking {
    var whole = self
    for index in whole.ranked.indices { whole.ranked[index].isChosen = true }
    return whole
  }

  func brief() -> Brief {
    var brief = Brief(article: article)
    brief.senses = senses
    let body = analysis.body
    let entries = MatchedEntries(
      matches, glossary: finder.index.glossary, spelling: spelling, forbidden: forbidden)
    var terms = TermCollecting(entries: entries)
    let numbers = terms.add(matches.body, in: body)
    let titleNumbers = terms.add(matches.title, in: analysis.title, isTitle: true)

    var glossing = Glossing(entries: entries)
    if let title = analysis.title {
      brief.title = glossing.gloss(
        title, TextRange(0, title.text.utf8.count), matches.title, numbers: titleNumbers)
    }
    brief.sentenceCount = body.sentences.count { !$0.traits.contains(.heading) }
    var number = 0
    for sentence in ranked {
      if !body.sentences[sentence.sentence].traits.contains(.heading) { number += 1 }
      guard sentence.isChosen else { continue }
      let range = body.sentences[sentence.sentence].range
      brief.sentences.append(
        BriefSentence(
          number: max(number, 1), range: range, rank: sentence.rank, share: sentence.share,
          glossed: glossing.gloss(body, range, matches.body, numbers: numbers)))
    }
    brief.terms = terms.terms
    brief.acronyms = AcronymCollecting(body: body, matches: matches.body, finder: finder, entries: entries)
      .acronyms()
    let chosen = Dictionary(
      matches.body.map { ($0.range, $0.entry) }, uniquingKeysWith: { first, _ in first })
    brief.names = body.names.map { BriefName(name: $0, english: english(of: $0, chosen)) }
    brief.statements = body.statements
    brief.speakers = SpeakerCollecting.speakers(in: body)
    brief.figures = body.figures
    var candidates = CandidateFinder(index: finder.index, countsUnits: false)
    candidates.add(body, matches: matches.body)
    brief.candidates = candidates.rankedWords()
    brief.notes += TranslatorNotes(
      body: body, matches: matches.body, sentences: brief.sentences.map(\.range),
      glossary: finder.index.glossary,
      entries: entries
    ).notes()
    return brief
  }

  /// The English of a name that has one of its own: that of the sense which was chosen where the name stands.
  private func english(of name: Name, _ chosen: [TextRange: EntryPlace]) -> String? {
    let glossary = finder.index.glossary
    let places = name.mentions.compactMap { chosen[$0] }
    for place in places.isEmpty ? finder.index.entries(of: name.text) : places {
      let entry = spelling.spelt(glossary.entry(at: place))
      if entry.source == name.text, let english = entry.targets.first, english != name.text { return english }
    }
    return nil
  }
}

/// Glosses stretches of a text, and remembers which terms its reader has met.
struct Glossing {
  let entries: MatchedEntries
  private var met: Set<Int> = []

  init(entries: MatchedEntries) { self.entries = entries }

  mutating func gloss(
    _ text: AnalysedText, _ range: TextRange, _ matches: [TermMatch], numbers: [Int?]
  ) -> GlossedText {
    var glosses: [Gloss] = []
    // Matches are in order: the first one of the range is found by halving.
    var (low, high) = (0, matches.count)
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    for index in low..<matches.count {
      let match = matches[index]
      guard match.range.start < range.end else { break }
      guard range.contains(match.range) else { continue }
      let entry = entries[match.entry]
      let term = numbers[index]
      let isFirst = term.map { met.insert($0).inserted } ?? false
      glosses.append(
        Gloss(
          range: TextRange(match.range.start - range.start, match.range.end - range.start),
          english: english(of: entry, match), term: term,
          isFirst: isFirst, isContent: match.isContent))
    }
    return GlossedText(text: text.text.text(in: range), glosses: glosses)
  }

  /// The English of the chosen sense; where it has fewer than are shown, the first one of each of the next senses behind it.
  /// What the user's own glossary says is said as it stands.
  private func english(of entry: TermEntry, _ match: TermMatch) -> [String] {
    var english = EnglishForm.fitting(entry, match)
    guard !english.isEmpty, entries.isBuiltIn(at: match.entry) else { return english }
    for place in match.others {
      guard english.count < EnglishForm.most else { break }
      if let other = EnglishForm.fitting(entries[place], match).first, !english.contains(other) {
        english.append(other)
      }
    }
    return english
  }
}
