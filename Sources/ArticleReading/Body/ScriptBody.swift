/// Finds an article's text in the data that a page's own program draws it from (`__NEXT_DATA__` and the like).
///
/// Such data has no common schema. Two forms are told by what they hold: one long string with the text, as HTML or with
/// line ends; and an array whose members hold a paragraph each, however deep (editors keep a text as a list of blocks).
struct ScriptBody {
  /// The text as one string, HTML or plain.
  private(set) var text = ""
  /// The text as paragraphs, one a block.
  private(set) var paragraphs: [String] = []

  /// A text is at least this long, in bytes.
  private static let shortest = 400
  /// So much of its array's prose an inner array must hold to be the list of the blocks.
  private static let inner = 0.9
  /// No script has more values that need to be looked at.
  private static let most = 400_000

  /// The keys whose strings are no text of the article, though they are long.
  private static let otherKeys: Set<String> = [
    "css", "style", "styles", "script", "svg", "token", "description", "metadescription", "seodescription",
    "comments",
  ]

  /// Reads the scripts' JSON.
  init(_ scripts: [[UInt8]]) {
    var best = 0
    for script in scripts where script.count > Self.shortest {
      var search = Search()
      let root = search.weigh(JSONValue(script), key: "", depth: 0)
      if search.longest.utf8.count >= max(Self.shortest, best) {
        best = search.longest.utf8.count
        text = search.longest
        paragraphs = []
      }
      // A list of blocks is worth more than its longest block.
      if root.prose >= max(Self.shortest, best), search.longest.utf8.count * 2 < root.prose || root.count > 3,
        !Self.isMarkup(search.longest)
      {
        best = root.prose
        text = ""
        paragraphs = search.blocks
      }
    }
  }

  /// Whether a text is HTML.
  private static func isMarkup(_ text: String) -> Bool {
    ["<p>", "<p ", "<br", "<div", "</p>"].contains { text.contains($0) }
  }

  /// The walk over one script's values.
  private struct Search {
    /// The longest string that is prose.
    var longest = ""
    /// The paragraphs of the array that holds the most prose.
    var blocks: [String] = []
    private var most = 0
    private var seen = 0

    /// The prose below a value: its bytes, and in how many strings it stands.
    mutating func weigh(_ value: JSONValue, key: String, depth: Int) -> (prose: Int, count: Int) {
      seen += 1
      guard seen < ScriptBody.most, depth < 40 else { return (0, 0) }
      switch value {
      case .string(let text):
        guard isProse(text), !otherKeys.contains(key.lowercased()) else { return (0, 0) }
        if text.utf8.count > longest.utf8.count { longest = text }
        return isBlock(text) ? (text.utf8.count, 1) : (0, 0)
      case .object(let members):
        var sum = (prose: 0, count: 0)
        for member in members {
          let inside = weigh(member.value, key: member.key, depth: depth + 1)
          sum = (max(sum.prose, inside.prose), max(sum.count, inside.count))
        }
        return sum
      case .array(let members):
        var sum = (prose: 0, count: 0)
        var innermost = 0
        for member in members {
          let inside = weigh(member, key: key, depth: depth + 1)
          sum = (sum.prose + inside.prose, sum.count + inside.count)
          innermost = max(innermost, inside.prose)
        }
        // The array whose members share the prose among them is the list of the blocks.
        if sum.prose > most, Double(innermost) < Double(sum.prose) * ScriptBody.inner {
          most = sum.prose
          blocks = members.compactMap(paragraph)
        }
        return sum
      default: return (0, 0)
      }
    }

    /// The text of a block: its longest string that is prose or a heading.
    private func paragraph(_ value: JSONValue) -> String? {
      var best = ""
      func look(_ value: JSONValue, _ key: String, _ depth: Int) {
        guard depth < 12 else { return }
        switch value {
        case .string(let text):
          if text.utf8.count > best.utf8.count, text.contains(" "), !text.contains("://"),
            !otherKeys.contains(key.lowercased())
          {
            best = text
          }
        case .object(let members): for member in members { look(member.value, member.key, depth + 1) }
        case .array(let members): for member in members { look(member, key, depth + 1) }
        default: break
        }
      }
      look(value, "", 0)
      return best.isEmpty ? nil : best
    }

    /// Whether a string can be text of an article: words with blanks between, and the end of a sentence.
    private func isProse(_ text: String) -> Bool {
      let bytes = text.utf8
      guard bytes.count >= 60, bytes.count < 4 << 20 else { return false }
      var (blanks, ends, braces) = (0, 0, 0)
      for byte in bytes.prefix(4000) {
        switch byte {
        case 0x20: blanks += 1
        case 0x2E, 0x21, 0x3F: ends += 1
        case 0x7B, 0x7D, 0x3B: braces += 1
        default: break
        }
      }
      let count = min(bytes.count, 4000)
      return blanks * 14 > count && ends > 0 && braces * 60 < count
    }

    /// Whether a string is one paragraph of a list of blocks.
    private func isBlock(_ text: String) -> Bool { text.utf8.count < 3000 }
  }
}
