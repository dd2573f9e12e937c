/// A value that is written as null where it is absent, so that every key of a JSON object is always there.
package struct Present<Value: Encodable>: Encodable {
  /// The value.
  package let value: Value?

  /// Makes it of a value that may be absent.
  package init(_ value: Value?) { self.value = value }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
