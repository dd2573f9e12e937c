/// One message of a PO file with its lines as they stand.
struct POEntry {
  /// A keyword with its string.
  enum Part: Equatable {
    case context
    case message
    case plural
    /// A translation; the number of its plural form, 0 where there are none.
    case translation(Int)
  }

  /// The lines, comments included.
  var lines: [String] = []
  /// The number of the first line in the file, from 1.
  var line = 1
  /// The texts by their keyword, in order, with the lines on which they stand.
  private(set) var parts: [(part: Part, text: String, lines: Range<Int>)] = []
  /// The comments by their second sign: `.` extracted, `:` reference, `,` flags, `|` previous, blank the translator's.
  private(set) var comments: [(kind: Character, text: String)] = []
  /// The source that the translation was once made for, where the entry is a draft.
  private(set) var previous: String?

  /// Whether it holds nothing but comments and blanks, or is marked as no longer used.
  var isEmpty: Bool { !parts.contains { $0.part == .message } }
  /// Whether its translation is a draft.
  var isFuzzy: Bool { flags.contains("fuzzy") }
  /// What the flags say.
  var flags: [String] {
    comments.filter { $0.kind == "," }.flatMap { $0.text.split(separator: ",") }.map {
      String($0.drop { $0 == " " }.prefix { $0 != " " })
    }
  }

  func text(_ part: Part) -> String? { parts.first { $0.part == part }?.text }

  /// Takes the lines apart.
  ///
  /// - Throws: the first line that is none of PO's.
  mutating func parse() throws(ExchangeFault) {
    parts = []
    comments = []
    previous = nil
    var isPrevious = false
    for (number, line) in lines.enumerated() {
      let content = TextLines.content(of: line).drop { $0 == " " || $0 == "\t" }
      if content.isEmpty || content.hasPrefix("#~") { continue }
      if content.first == "#" {
        let kind = content.dropFirst().first ?? " "
        let rest = content.dropFirst(2)
        comments.append((kind, String(rest.first == " " ? rest.dropFirst() : rest)))
        if kind == "|" { read(previous: rest, &isPrevious) }
        continue
      }
      guard content.first != "\"" else {
        guard let more = POString.text(of: content), !parts.isEmpty else { throw fault(number) }
        parts[parts.count - 1].text += more
        parts[parts.count - 1].lines = parts[parts.count - 1].lines.lowerBound..<number + 1
        continue
      }
      let keyword = content.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
      guard let part = POEntry.part(keyword), let text = POString.text(of: content.dropFirst(keyword.count))
      else { throw fault(number) }
      parts.append((part, text, number..<number + 1))
    }
  }

  private mutating func read(previous rest: Substring, _ isPrevious: inout Bool) {
    let rest = rest.drop { $0 == " " }
    if rest.hasPrefix("msgid ") {
      previous = POString.text(of: rest.dropFirst(6))
      isPrevious = true
    } else if rest.first == "\"", isPrevious, let more = POString.text(of: rest) {
      previous = (previous ?? "") + more
    } else {
      isPrevious = false
    }
  }

  private static func part(_ keyword: Substring) -> Part? {
    switch keyword {
    case "msgctxt": return .context
    case "msgid": return .message
    case "msgid_plural": return .plural
    case "msgstr": return .translation(0)
    default:
      guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]"),
        let number = Int(keyword.dropFirst(7).dropLast()), (0..<100).contains(number)
      else { return nil }
      return .translation(number)
    }
  }

  private func fault(_ number: Int) -> ExchangeFault {
    ExchangeFault(
      .line(
        "the line is none of a PO file's (a comment, msgctxt, msgid, msgstr or a string in quotes); mend it"),
      line: line + number)
  }

  /// Puts a translation in the place of one that stands there.
  ///
  /// - Parameters:
  ///   - form: the number of the plural form.
  ///   - isDraft: whether it is marked as one.
  mutating func setTranslation(_ text: String, form: Int, isDraft: Bool) {
    guard let part = parts.first(where: { $0.part == .translation(form) }) else { return }
    let first = lines[part.lines.lowerBound]
    let end = first.utf8.last == 0x0D ? "\r" : ""
    let keyword = TextLines.content(of: first).prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
    lines.replaceSubrange(part.lines, with: ["\(keyword) \(POString.quoted(text))\(end)"])
    if isDraft != isFuzzy { setFuzzy(isDraft, end) }
  }

  private mutating func setFuzzy(_ isFuzzy: Bool, _ end: String) {
    guard isFuzzy else {
      lines = lines.compactMap { line in
        let content = TextLines.content(of: line)
        // What the draft was made for goes with the mark.
        if content.hasPrefix("#|") { return nil }
        guard content.hasPrefix("#,") else { return line }
        let rest = content.dropFirst(2).split(separator: ",").map { $0.filter { $0 != " " } }
          .filter { $0 != "fuzzy" }
        return rest.isEmpty ? nil : "#, " + rest.joined(separator: ", ") + end
      }
      return
    }
    let place =
      lines.firstIndex { $0.hasPrefix("#|") || $0.hasPrefix("msg") || $0.hasPrefix("\"") } ?? lines.count
    lines.insert("#, fuzzy" + end, at: place)
  }
}
