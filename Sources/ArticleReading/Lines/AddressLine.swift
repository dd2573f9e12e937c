/// Recognises a line that tells an address: "Contact: desk@nusa.example", "www.nusa.example", "[1] https://nusa.example/a".
///
/// Its link says where to write or to read, and leads nowhere else; so the line is text and no navigation.
enum AddressLine {
  /// Words beside the address that are at most so many make it the line's matter.
  private static let words = 4

  /// Whether the line is an address with at most a label, and `linked` bytes of links are the address alone.
  static func isAddress(_ line: Line, linked: Int) -> Bool {
    guard line.count <= 200, line.contains(0x2E) else { return false }
    let parts = line.split(separator: 0x20, maxSplits: Self.words)
    guard parts.count <= Self.words, let address = parts.first(where: isAddress) else { return false }
    // A blank or a bracket may be linked too.
    return linked <= address.count + 2
  }

  private static func isAddress(_ word: Line) -> Bool {
    if word.startsIgnoringCase(with: [0x77, 0x77, 0x77, 0x2E]) { return true }  // www.
    if let at = word.firstIndexIgnoringCase(of: Array("://".utf8)) { return at - word.startIndex <= 6 }
    // name@host
    guard let at = word.firstIndex(of: 0x40), at > word.startIndex else { return false }
    return word[at...].dropFirst().dropLast().contains(0x2E)
  }
}
