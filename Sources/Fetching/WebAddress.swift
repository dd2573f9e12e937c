internal import CCurl

/// An address that can be fetched: http or https, with a host, without user name, in ASCII.
struct WebAddress: Sendable, Equatable {
  /// The whole address as it is sent, without fragment.
  let text: String
  /// The host in lower case and ASCII, without brackets and without full stop at its end.
  let host: String

  /// The longest address that is taken, in bytes.
  static let longest = 8192

  /// Reads an address as people and pages write it: blanks and letters beyond ASCII are percent-encoded, what is encoded
  /// already stays, and letters beyond ASCII in the host become Punycode. libcurl has the last word on its form, so that
  /// the host that is judged here is the host that it connects to.
  init(_ address: String, library: CurlLibrary) throws(AddressFault) {
    let address = address.trimmed
    guard address.utf8.count <= WebAddress.longest,
      address.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else { throw .malformed }
    let scheme = try WebAddress.scheme(of: address)
    let rest = address.dropFirst(scheme.count + 3)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let (authority, tail) = (rest[..<end], rest[end...].prefix { $0 != "#" })
    if authority.contains("@") { throw .credentials }
    guard !authority.isEmpty, !authority.contains("\\"), !authority.contains(" "),
      let ascii = Punycode.encode(host: String(authority))
    else { throw .malformed }
    let (text, host) = try WebAddress.parse(
      "\(scheme)://\(ascii)\(WebAddress.percentEncoded(tail))", library: library)
    self.text = text
    self.host = host
  }

  /// The scheme in lower case: http or https.
  private static func scheme(of address: Substring) throws(AddressFault) -> String {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .noScheme }
    let name = address[..<colon].lowercased()
    let isName = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2B, 0x2D].contains(byte)
    }
    guard isName, let first = name.first, first.isLetter else { throw .noScheme }
    let behind = address[colon...].dropFirst()
    // A host with its port ("localhost:8080") looks like a scheme.
    if behind.first?.isNumber == true { throw .noScheme }
    guard name == "http" || name == "https" else { throw .scheme(name) }
    guard behind.hasPrefix("//") else { throw .malformed }
    return name
  }

  /// Encodes what may not stand in a path or query (RFC 3986, section 2), and a percent sign that begins no code.
  private static func percentEncoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    let figures = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    func isFigure(_ index: Int) -> Bool { index < bytes.count && Character(.init(bytes[index])).isHexDigit }
    for (index, byte) in bytes.enumerated() {
      let isCode = byte == UInt8(ascii: "%") && isFigure(index + 1) && isFigure(index + 2)
      if isCode || ((0x21...0x7E).contains(byte) && !forbidden.contains(byte)) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), figures[Int(byte >> 4)], figures[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let forbidden = Set("\"%<>\\^`{|}".utf8)

  /// The address as libcurl understands it, and its host.
  private static func parse(
    _ address: String, library: CurlLibrary
  ) throws(AddressFault) -> (text: String, host: String) {
    let curl = library.curl
    guard let parsed = curl.url() else { throw .malformed }
    defer { unsafe curl.url_cleanup(parsed) }
    let result = unsafe curl.url_set(parsed, CURLUPART_URL, address, UInt32(CURLU_DISALLOW_USER))
    if result == CURLUE_USER_NOT_ALLOWED { throw .credentials }
    func part(_ part: CURLUPart) -> String? {
      var text: UnsafeMutablePointer<CChar>?
      guard unsafe curl.url_get(parsed, part, &text, 0) == CURLUE_OK, let text = unsafe text else {
        return nil
      }
      defer { unsafe curl.free(text) }
      return unsafe String(cString: text)
    }
    guard result == CURLUE_OK, let text = part(CURLUPART_URL), let whole = part(CURLUPART_HOST) else {
      throw .malformed
    }
    var host = whole.lowercased().filter { $0 != "[" && $0 != "]" }
    if host.hasSuffix(".") { host.removeLast() }
    guard host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      !host.split(separator: ".", omittingEmptySubsequences: false).contains("")
    else { throw .malformed }
    return (text, host)
  }
}
