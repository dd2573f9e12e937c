public import NewsModel

extension ReadingExplanation {
  /// The explanation as JSON: `Documentation/schemas/reading.schema.json`.
  ///
  /// - Parameters:
  ///   - input: the name of the input, where it has one.
  ///   - producer: the program's name and version.
  ///   - isPretty: whether it is set over several lines.
  public func json(input: String?, producer: String, isPretty: Bool) -> String {
    JSONText.text(of: ReadingExplanationJSON(self, input: input, producer: producer), isPretty: isPretty)
  }
}

/// The JSON form of an explanation.
struct ReadingExplanationJSON: Encodable {
  struct Block: Encodable {
    let text: String
    let place: String
    let kind: String
    let kept: Bool
    let score: Double
    let reasons: [ExplainedBlock.Reason]
  }

  let schema = ReadingExplanation.schema
  let producer: String
  let input: Present<String>
  let refusal: Present<String>
  let remarks: [String]
  let blocks: [Block]

  init(_ explanation: ReadingExplanation, input: String?, producer: String) {
    self.producer = producer
    self.input = Present(input)
    refusal = Present(explanation.refusal)
    remarks = explanation.remarks
    blocks = explanation.blocks.map {
      Block(
        text: $0.text, place: $0.place, kind: $0.kind, kept: $0.isKept, score: $0.score, reasons: $0.reasons)
    }
  }
}
