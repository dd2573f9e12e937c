internal import NewsModel

/// Checks the language that a page declares against the small words of its body.
///
/// Many Indonesian portals declare English, which their page template was made in. Telling Indonesian from Malay is
/// for later stages; here the declaration decides between the two.
enum LanguageHint {
  private static let malayic: Set<UInt32> = hashes(
    "yang dan di untuk dengan dari ini itu tidak pada dalam ke ia akan saat juga atau bisa oleh karena lalu tak"
  )
  private static let english: Set<UInt32> = hashes("the of and to in is that for was with on")

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map(ShortHash.of))
  }

  /// The language as a tag; nil where neither the declaration nor the body tells.
  static func language(of body: [ArticleAssembly.Piece], declared: String?) -> String? {
    var (indonesian, english, words) = (0, 0, 0)
    func count(_ hash: UInt32, _ length: Int) {
      words += 1
      guard (2...6).contains(length) else { return }
      if malayic.contains(hash) { indonesian += 1 } else if Self.english.contains(hash) { english += 1 }
    }
    // Line-ups and tables are names and numbers.
    let prose = body.filter { $0.kind != .item }
    for piece in prose.isEmpty ? body : prose {
      var (hash, length) = (ShortHash.start, 0)
      for byte in piece.line.prefix(1600) {
        if byte != 0x20 {
          hash = ShortHash.add(byte.lowered, to: hash)
          length += 1
          continue
        }
        count(hash, length)
        (hash, length) = (ShortHash.start, 0)
      }
      count(hash, length)
      if words > 200 { break }
    }
    guard words >= 20 else { return declared }
    if indonesian * 20 > words, indonesian > 2 * english { return declared == "ms" ? "ms" : "id" }
    if english * 10 > words, english > 2 * indonesian { return "en" }
    // News in short sentences has few small words.
    if declared == "id" || declared == "ms", indonesian * 50 > words, indonesian > 3 * english {
      return declared
    }
    return declared == "id" || declared == "ms" || declared == "en" ? nil : declared
  }
}
