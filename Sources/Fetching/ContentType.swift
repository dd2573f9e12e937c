/// What a Content-Type header says (RFC 9110, section 8.3), in as far as it says it.
struct ContentType: Equatable {
  /// In lower case, without parameters; nil where it is not of the form type/subtype.
  var mediaType: String?
  /// The charset parameter as it stands, without quotation marks.
  var charset: String?

  init(_ header: String) {
    var parts = header.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed }
    let type = parts.removeFirst().lowercased()
    let halves = type.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2, halves.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) { mediaType = type }
    for part in parts {
      guard let equals = part.firstIndex(of: "="),
        part[..<equals].trimmed.lowercased() == "charset"
      else { continue }
      let value = part[part.index(after: equals)...].trimmed
      let bare = value.filter { $0 != "\"" && $0 != "'" }
      if !bare.isEmpty { charset = bare }
      break
    }
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
