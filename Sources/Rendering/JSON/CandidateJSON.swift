internal import NewsModel

/// The JSON form of a candidate for the glossary.
struct CandidateJSON: Encodable {
  struct Form: Encodable {
    let form: String
    let count: Int
  }

  struct Context: Encodable {
    let input: Present<String>
    let sentence: String
  }

  let term: String
  let root: Present<String>
  let count: Int
  let texts: Int
  let score: Double
  let measure: String
  let forms: [Form]
  let contexts: [Context]

  init(_ candidate: TermCandidate) {
    term = candidate.term
    root = Present(candidate.root)
    count = candidate.count
    texts = candidate.texts
    score = rounded(candidate.score)
    measure = candidate.measure.rawValue
    forms = candidate.forms.map { Form(form: $0.form, count: $0.count) }
    contexts = candidate.contexts.map { Context(input: Present($0.input), sentence: $0.sentence) }
  }
}
