internal import FoundationEssentials

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
  static func share(_ tally: Tally?) -> Nullable<Double> { Nullable(tally?.share.map { share($0) }) }
}

/// A value that is written as null where it is absent, so that every key is always there.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?
  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
