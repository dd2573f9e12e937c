internal import NewsModel

/// What somebody says, in the brief and in the analysis.
struct StatementJSON: Encodable {
  struct SpeakerJSON: Encodable {
    let text: String
    let name: Present<Int>
    let link: Speaker.Link
    let phrase: Present<JSONPlace>
  }

  struct VerbJSON: Encodable {
    let text: String
    let start: Int
    let end: Int
    let lemma: String
    let english: String
  }

  let form: Statement.Form
  let quotes: [JSONPlace]
  let speaker: Present<SpeakerJSON>
  let verb: Present<VerbJSON>
  let confidence: Double
  let isClosed: Bool

  /// `text` is what the statement's ranges are offsets in.
  init(_ statement: Statement, in text: String) {
    form = statement.form
    quotes = statement.ranges.map { JSONPlace($0, in: text) }
    speaker = Present(
      statement.speaker.map {
        SpeakerJSON(
          text: $0.text, name: Present($0.name), link: $0.link,
          phrase: Present($0.range.map { JSONPlace($0, in: text) }))
      })
    verb = Present(
      statement.verb.map {
        VerbJSON(
          text: text.text(in: $0.range), start: $0.range.start, end: $0.range.end, lemma: $0.lemma,
          english: $0.english)
      })
    confidence = rounded(statement.confidence)
    isClosed = statement.isClosed
  }
}
