/// The keywords that a page gives itself in its meta elements and data scripts.
enum Keywords {
  /// More keywords than these tell nothing.
  private static let most = 40
  /// A longer one, in bytes, is a sentence.
  private static let longest = 80

  /// The keywords, each once, in the page's order and as first written; `site` names the words that mean the outlet.
  static func list(_ given: [String], site: Set<String>) -> [String] {
    var seen: Set<[UInt8]> = []
    var list: [String] = []
    for text in given {
      let line = CleanText.clean(Line(text.utf8))[...]
      for part in line.split(whereSeparator: { $0 == 0x2C || $0 == 0x3B || $0 == 0x7C }) {
        let keyword = part.trimming { $0 == 0x20 || $0 == 0x23 || $0 == 0x22 }
        let key = keyword.key
        guard key.count > 1, keyword.count <= longest, list.count < most,
          !site.contains(String(decoding: key, as: UTF8.self)), seen.insert(key).inserted
        else { continue }
        list.append(keyword.string)
      }
    }
    return list
  }
}
