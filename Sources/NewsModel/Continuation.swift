/// Where an article that is split over several pages goes on, as its page names it.
public struct Continuation: Sendable, Equatable, Codable {
  /// What stands at the address.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The next page only.
    case next
    /// The whole article on one page.
    case whole
  }

  /// What stands there.
  public var kind: Kind
  /// The address: absolute wherever the page's own address is known.
  public var address: String

  /// Makes a continuation of its parts.
  public init(kind: Kind, address: String) {
    self.kind = kind
    self.address = address
  }
}
