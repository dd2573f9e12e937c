internal import ArgumentParser
internal import NewsModel
internal import Padan
internal import Rendering

/// The forms of a review.
enum ReviewFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case html
  case sarif
  case xliff
  /// Of `--explain` only.
  case markdown
}

/// Writes reviews in one of their forms.
struct ReviewDelivery {
  let format: ReviewFormat
  let output: OutputOptions
  /// The rules that were asked.
  let rules: [RuleDescription]

  /// Gives the reviews to the output, with nothing left behind of an earlier one.
  ///
  /// - Parameter inputs: what each review is of.
  /// - Throws: a failure, told to the user.
  func give(_ reviews: [ReviewedTranslation], of inputs: [ReviewInput]) throws {
    if reviews.isEmpty { return }
    var delivery = try Delivery(to: output.output, joint: format == .text ? "\n" : "")
    switch format {
    case .html: try delivery.give(ReviewHTML.text(reviews, producer: PadanVersion.producer))
    case .sarif:
      let rules = rules.map {
        ReviewSARIF.Rule(name: $0.name, summary: $0.summary, details: $0.details, severity: $0.severity)
      }
      try delivery.give(ReviewSARIF.text(reviews, rules: rules, version: PadanVersion.number))
    case .xliff:
      for (review, input) in zip(reviews, inputs) {
        try delivery.give(String(decoding: try ReviewXLIFF.bytes(of: review, input), as: UTF8.self))
      }
    case .text, .markdown, .json:
      let look = ReviewText(output.style(), wraps: output.output == nil && Output.isTerminal)
      var isEmpty = true
      for review in reviews {
        for finding in review.findings {
          isEmpty = false
          try delivery.give(text(finding, of: review, look))
        }
      }
      // A file of earlier findings must not stay where nothing is found any more.
      if isEmpty { try delivery.give("") }
    }
    try delivery.finish()
  }

  private func text(_ finding: Finding, of review: ReviewedTranslation, _ look: ReviewText) -> String {
    let segment = review.segments[finding.segment]
    guard format != .json else {
      return FindingJSON.line(finding, in: segment, input: review.input, producer: PadanVersion.producer)
    }
    return look.text(finding, in: segment.texts, place: "\(review.input):\(segment.place.text)")
  }
}
