/// A half-open range of UTF-8 offsets in a text; it names bytes and never moves.
///
/// Offsets are kept in 32 bits: no article that Padan accepts is longer.
public struct TextRange: Sendable, Hashable {
  private var first: Int32
  private var past: Int32

  /// Makes the range from `start` up to, not including, `end`; both count bytes from 0, and `start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range runs forward from 0")
    first = Int32(start)
    past = Int32(end)
  }

  /// The offset of the first byte.
  public var start: Int { Int(first) }
  /// The offset just past the last byte.
  public var end: Int { Int(past) }
  /// The number of bytes.
  public var count: Int { Int(past - first) }
  /// Whether the range holds no byte.
  public var isEmpty: Bool { first == past }
  /// The same range as Swift's own type.
  public var bounds: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: TextRange) -> Bool { first <= other.first && other.past <= past }
  /// Whether the byte at `offset` is inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether the two share a byte.
  public func overlaps(_ other: TextRange) -> Bool { first < other.past && other.first < past }
}

extension TextRange: Codable {
  private enum CodingKeys: String, CodingKey {
    case start
    case end
  }

  /// Reads `{"start": …, "end": …}`; a range that runs backward is a decoding error.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let start = try values.decode(Int32.self, forKey: .start)
    let end = try values.decode(Int32.self, forKey: .end)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: values, debugDescription: "a text range runs forward from 0")
    }
    self.init(Int(start), Int(end))
  }

  /// Writes `{"start": …, "end": …}`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(start, forKey: .start)
    try values.encode(end, forKey: .end)
  }
}

extension String {
  /// The part of the text that `range` names; a range outside of the text or through the middle of a
  /// character is repaired as `String(decoding:as:)` does.
  package func text(in range: TextRange) -> String {
    let bytes = utf8
    let start = bytes.index(bytes.startIndex, offsetBy: min(range.start, bytes.count))
    let end = bytes.index(bytes.startIndex, offsetBy: min(range.end, bytes.count))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
