internal import FoundationEssentials
internal import NewsModel

/// The JSON of an evaluation: `Documentation/schemas/evaluation.schema.json`. Every task writes the same envelope
/// (`schema`, `producer`, `task`) and its own figures beside it.
enum EvaluationJSON {
  /// The name and version of the form.
  static let schema = "padan.evaluation/1"

  /// The value with its keys sorted, so that the same figures give the same bytes.
  static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Strings, finite numbers and arrays of them: nothing that can't be encoded.
    guard let data = try? encoder.encode(value) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// A figure from 0 to 1, to four places.
  static func figure(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  /// A share from 0 to 100, to one place.
  static func share(_ value: Double) -> Double { (value * 1000).rounded() / 10 }

  /// A share of a tally, null of nothing.
  static func share(_ tally: Tally?) -> Present<Double> { Present(tally?.share.map { share($0) }) }
}
