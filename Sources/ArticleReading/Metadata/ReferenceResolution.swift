/// Addresses as pages write them, made whole.
enum ReferenceResolution {
  /// The address that `reference` means on a page at `base` (RFC 3986, section 5.2); nil where `base` is no absolute
  /// web address and `reference` is not one either, and for other schemes ("mailto:", "javascript:").
  static func resolve(_ reference: String, at base: String?) -> String? {
    let reference = reference.trimmedBlanks
    if isAbsolute(reference) { return String(reference) }
    guard let base, isAbsolute(base[...]), scheme(of: reference) == nil else { return nil }
    let bare = base.prefix { $0 != "#" }
    let colon = bare.firstIndex(of: ":") ?? bare.startIndex
    if reference.hasPrefix("//") { return "\(bare[..<colon]):\(reference)" }
    let host = bare[bare.index(colon, offsetBy: 3)...].prefix { $0 != "/" && $0 != "?" }
    let origin = bare[..<host.endIndex]
    let path = bare[host.endIndex...].prefix { $0 != "?" }
    if reference.isEmpty || reference.first == "#" { return "\(bare)\(reference)" }
    if reference.first == "?" { return "\(origin)\(path.isEmpty ? "/" : path)\(reference)" }
    if reference.first == "/" { return String(origin) + flattened(reference) }
    let folder = path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]
    return String(origin) + flattened("\(folder.isEmpty ? "/" : folder)\(reference)"[...])
  }

  /// Whether it is a whole address of the web, with a host.
  static func isAbsolute(_ text: Substring) -> Bool {
    for scheme in ["http://", "https://"]
    where text.utf8.count > scheme.utf8.count && text.prefix(scheme.utf8.count).lowercased() == scheme {
      return true
    }
    return false
  }

  /// The scheme that an address opens with; nil for a relative one.
  private static func scheme(of text: Substring) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    return name.isEmpty || name.contains(where: { "/?#".contains($0) }) ? nil : name
  }

  /// A path without "." and ".." steps; the query stays as it is (RFC 3986, section 5.2.4).
  private static func flattened(_ text: Substring) -> String {
    let path = text.prefix { $0 != "?" && $0 != "#" }
    guard path.contains("/.") else { return String(text) }
    var steps: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { steps.append("") }
      case "..":
        if !steps.isEmpty { steps.removeLast() }
        if isLast { steps.append("") }
      default: steps.append(part)
      }
    }
    return "/" + steps.joined(separator: "/") + text[path.endIndex...]
  }
}

extension String {
  /// The text without blanks and line ends around it.
  fileprivate var trimmedBlanks: Substring {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
