public import NewsModel

extension Brief {
  /// The brief as JSON: `Documentation/schemas/brief.schema.json`.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - isPretty: whether it is set over several lines.
  public func json(producer: String, isPretty: Bool) -> String {
    JSONText.text(of: BriefJSON(self, producer: producer), isPretty: isPretty)
  }
}

/// The JSON form of a brief.
struct BriefJSON: Encodable {
  struct Sentence: Encodable {
    let number: Int
    let text: String
    let start: Int
    let end: Int
    let rank: Int
    let share: Double
    let glosses: [GlossJSON]
  }

  struct GlossJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let english: [String]
    let term: Present<Int>
    let isContent: Bool

    init(_ gloss: Gloss, in text: String) {
      start = gloss.range.start
      end = gloss.range.end
      self.text = text.text(in: gloss.range)
      english = gloss.english
      term = Present(gloss.term)
      isContent = gloss.isContent
    }
  }

  struct Title: Encodable {
    let text: String
    let glosses: [GlossJSON]
  }

  struct Term: Encodable {
    let id: String
    let source: String
    let pos: String
    let root: Present<String>
    let english: [String]
    let otherSenses: [String]
    let domain: String
    let status: String
    let definition: String
    let note: String
    let forms: [String]
    let count: Int
    let mentions: [TextRange]
  }

  struct Acronym: Encodable {
    let short: String
    let long: Present<String>
    let english: [String]
    let use: Present<String>
    let englishShort: Present<String>
    let count: Int
    let mentions: [TextRange]
  }

  struct NameJSON: Encodable {
    let text: String
    let kind: String
    let role: Present<String>
    let english: Present<String>
    let count: Int
    let mentions: [TextRange]
  }

  struct SpeakerJSON: Encodable {
    let text: String
    let name: Present<Int>
    let role: Present<String>
    let direct: Int
    let reported: Int
    let verbs: [SpeakerVerbJSON]
  }

  struct SpeakerVerbJSON: Encodable {
    let lemma: String
    let english: String
    let count: Int
  }

  struct FigureJSON: Encodable {
    let text: String
    let start: Int
    let end: Int
    let kind: String
    let value: Present<String>
    let values: [String]
    let unit: Present<String>
    let precision: Figure.Precision
    let english: String
    let flags: [String]
  }

  struct Senses: Encodable {
    struct Sense: Encodable {
      struct Reason: Encodable {
        let name: String
        let value: Double
      }

      let id: String
      let english: [String]
      let domain: String
      let score: Double
      let reasons: [Reason]
      let cues: [String]

      /// The score is the sum of the reasons as they are printed.
      init(_ sense: TermSenses.Sense) {
        id = sense.entry.id
        english = sense.entry.targets
        domain = sense.entry.domain
        reasons = sense.reasons.map { Reason(name: $0.name, value: rounded($0.value)) }
        score = rounded(reasons.reduce(0) { $0 + $1.value })
        cues = sense.cues
      }
    }

    let text: String
    let range: Present<TextRange>
    let senses: [Sense]
  }

  let schema = Brief.schema
  let producer: String
  let input: Present<String>
  let title: Present<Title>
  let article: ArticleJSON
  let sentenceCount: Int
  let sentences: [Sentence]
  let terms: [Term]
  let acronyms: [Acronym]
  let names: [NameJSON]
  let speakers: [SpeakerJSON]
  let statements: [StatementJSON]
  let figures: [FigureJSON]
  let candidates: [CandidateJSON]
  let senses: [Senses]
  let notes: [JSONNote]

  init(_ brief: Brief, producer: String) {
    self.producer = producer
    input = Present(brief.input)
    title = Present(
      brief.title.map { title in
        Title(text: title.text, glosses: title.glosses.map { GlossJSON($0, in: title.text) })
      })
    article = ArticleJSON(brief.article, input: brief.input, producer: producer)
    sentenceCount = brief.sentenceCount
    sentences = brief.sentences.map { sentence in
      Sentence(
        number: sentence.number, text: sentence.glossed.text, start: sentence.range.start,
        end: sentence.range.end,
        rank: sentence.rank, share: rounded(sentence.share),
        glosses: sentence.glossed.glosses.map { GlossJSON($0, in: sentence.glossed.text) })
    }
    terms = brief.terms.map { term in
      Term(
        id: term.entry.id, source: term.entry.source, pos: term.entry.pos.rawValue, root: Present(term.root),
        english: term.entry.targets, otherSenses: term.otherSenses, domain: term.entry.domain,
        status: term.entry.status.rawValue, definition: term.entry.definition, note: term.entry.note,
        forms: term.forms, count: term.mentions.count, mentions: term.mentions)
    }
    acronyms = brief.acronyms.map {
      Acronym(
        short: $0.short, long: Present($0.long), english: $0.english, use: Present($0.use?.rawValue),
        englishShort: Present($0.englishShort), count: $0.mentions.count,
        mentions: $0.mentions)
    }
    names = brief.names.map {
      NameJSON(
        text: $0.name.text, kind: $0.name.kind.rawValue, role: Present($0.name.role),
        english: Present($0.english),
        count: $0.name.mentions.count, mentions: $0.name.mentions)
    }
    speakers = brief.speakers.map { speaker in
      SpeakerJSON(
        text: speaker.text, name: Present(speaker.name), role: Present(speaker.role), direct: speaker.direct,
        reported: speaker.reported,
        verbs: speaker.verbs.map { SpeakerVerbJSON(lemma: $0.lemma, english: $0.english, count: $0.count) })
    }
    statements = brief.statements.map { StatementJSON($0, in: brief.article.text) }
    figures = brief.figures.map {
      FigureJSON(
        text: brief.article.text.text(in: $0.range), start: $0.range.start, end: $0.range.end,
        kind: $0.kind.rawValue,
        value: Present($0.value), values: $0.values, unit: Present($0.unit), precision: $0.precision,
        english: $0.english, flags: $0.flags.map(\.text))
    }
    candidates = brief.candidates.map(CandidateJSON.init)
    senses = brief.senses.map {
      Senses(text: $0.text, range: Present($0.range), senses: $0.senses.map(Senses.Sense.init))
    }
    notes = brief.notes.map(JSONNote.init)
  }
}

/// A number with four places after the point: enough for a share or a score, and the same on every machine.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
