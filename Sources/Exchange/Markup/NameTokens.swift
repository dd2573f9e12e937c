/// Ids as XML's NMTOKEN wants them: letters, digits, `.`, `-`, `_`, `:`.
enum NameTokens {
  /// The id itself where it is one; else with `_` for every other sign, and the hash of the whole behind it.
  static func token(_ id: String) -> String {
    let isToken = !id.isEmpty && id.utf8.allSatisfy(isName)
    if isToken { return id }
    let kept = String(decoding: id.utf8.prefix(40).map { isName($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    return "\(kept)_\(ContentHash.text(of: ContentHash.hash(of: id)))"
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: false
    }
  }
}
