/// A document as it came to us: its bytes, and what its envelope (an HTTP header, a part of a saved page, a record of a
/// web archive) says of them. A plain file has no envelope.
public struct SourceDocument: Sendable, Equatable {
  /// The document itself, with no envelope around it and not compressed.
  public var bytes: [UInt8]
  /// Its address, absolute, where the envelope names it.
  public var address: String?
  /// The name of its encoding, as the envelope gives it ("UTF-8"); it may be wrong.
  public var charset: String?
  /// Its media type in lower case, without parameters ("text/html"), as the envelope gives it; it may be wrong.
  public var mediaType: String?

  /// Makes a document of its parts.
  public init(
    _ bytes: [UInt8], address: String? = nil, charset: String? = nil, mediaType: String? = nil
  ) {
    self.bytes = bytes
    self.address = address
    self.charset = charset
    self.mediaType = mediaType
  }
}
