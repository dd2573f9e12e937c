internal import NewsModel

/// A PO file (GNU gettext manual, section "PO Files"), kept whole.
struct POFile: KeptFile {
  private var entries: [POEntry]
  private(set) var document: TranslationDocument
  /// The entry and the plural form of each unit.
  private var places: [(entry: Int, form: Int)] = []

  init(reading bytes: [UInt8]) throws(ExchangeFault) {
    entries = try POFile.entries(of: try TextLines.lines(of: bytes))
    document = TranslationDocument()
    document.sourceLanguage = "id"
    readHeader()
    var messages: [(entry: Int, form: Int, source: String)] = []
    for (number, entry) in entries.enumerated() where !entry.isEmpty {
      guard let message = entry.text(.message), !(message.isEmpty && entry.text(.context) == nil) else {
        continue
      }
      for case (.translation(let form), _, _) in entry.parts {
        messages.append((number, form, form == 0 ? message : entry.text(.plural) ?? message))
      }
    }
    guard messages.count <= TranslationFile.mostUnits else {
      throw ExchangeFault(.tooManyUnits(limit: TranslationFile.mostUnits))
    }
    let ids = ids(of: messages)
    for (message, id) in zip(messages, ids) {
      document.units.append(unit(of: entries[message.entry], form: message.form, id, message.source))
      places.append((message.entry, message.form))
    }
  }

  /// The context where it tells the entry from all others, else a hash of what is said.
  private func ids(of messages: [(entry: Int, form: Int, source: String)]) -> [String] {
    var counts: [String: Int] = [:]
    for message in messages { counts[entries[message.entry].text(.context) ?? "", default: 0] += 1 }
    let hashes = SegmentID.ids(of: messages.map(\.source))
    return zip(messages, hashes).map { message, hash in
      guard let context = entries[message.entry].text(.context), !context.isEmpty, counts[context] == 1
      else { return hash }
      return context
    }
  }

  private func unit(of entry: POEntry, form: Int, _ id: String, _ source: String) -> TranslationUnit {
    var unit = TranslationUnit(id: id, source: InlineText(source))
    if let text = entry.text(.translation(form)), !text.isEmpty {
      unit.target = InlineText(text)
      unit.state = entry.isFuzzy ? .initial : .translated
      if entry.isFuzzy, let previous = entry.previous {
        unit.proposals = [
          MatchProposal(
            score: WordDistance.score(previous, source), source: InlineText(previous),
            target: InlineText(text),
            origin: "")
        ]
      }
    }
    for comment in entry.comments {
      switch comment.kind {
      case ".": unit.notes.append(POComment.note(of: comment.text))
      case " ": if !comment.text.isEmpty { unit.notes.append(UnitNote(.general, comment.text)) }
      default: break
      }
    }
    return unit
  }

  private mutating func readHeader() {
    guard
      let header = entries.first(where: { !$0.isEmpty && $0.text(.message) == "" && $0.text(.context) == nil }
      )
    else { return }
    for line in (header.text(.translation(0)) ?? "").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = String(line[..<colon])
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      switch name {
      case "Language": document.targetLanguage = value.isEmpty ? nil : POFile.tag(value)
      case "X-Source-Language": document.sourceLanguage = POFile.tag(value)
      default:
        if name.hasPrefix("X-Padan-") {
          document.metadata.append(.init(String(name.dropFirst(8)).lowercased(), value))
        }
      }
    }
    document.original = document.fact("original") ?? ""
  }

  /// gettext writes `en_GB`, all others `en-GB`.
  private static func tag(_ locale: String) -> String {
    String(locale.prefix { $0 != "." && $0 != "@" }.map { $0 == "_" ? "-" : $0 })
  }

  /// Parts the lines at blank ones, and where a new message begins without one.
  private static func entries(of lines: [String]) throws(ExchangeFault) -> [POEntry] {
    var entries: [POEntry] = []
    var current = POEntry()
    var hasTranslation = false
    for (number, line) in lines.enumerated() {
      let content = TextLines.content(of: line)
      let begins =
        hasTranslation
        && (content.hasPrefix("#") || content.hasPrefix("msgctxt") || content.hasPrefix("msgid "))
      if begins || content.allSatisfy({ $0 == " " || $0 == "\t" }) && hasTranslation {
        entries.append(current)
        current = POEntry()
        current.line = number + 1
        hasTranslation = false
      }
      if content.hasPrefix("msgstr") { hasTranslation = true }
      current.lines.append(line)
    }
    entries.append(current)
    for index in entries.indices { try entries[index].parse() }
    return entries
  }

  mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault) {
    let place = places[unit]
    let text = target.pieces.map {
      switch $0 {
      case .text(let text): text
      case .tag(let tag): tag.markup
      }
    }.joined()
    entries[place.entry].setTranslation(text, form: place.form, isDraft: state == .initial && !text.isEmpty)
    try entries[place.entry].parse()
    document.units[unit].target = target
    document.units[unit].state = state
  }

  /// The line on which the translation begins.
  func line(of unit: Int) -> Int? {
    guard places.indices.contains(unit) else { return nil }
    let (entry, form) = (entries[places[unit].entry], places[unit].form)
    return entry.parts.first { $0.part == .translation(form) }.map { entry.line + $0.lines.lowerBound }
  }

  func serialised() -> [UInt8] { TextLines.bytes(of: entries.flatMap(\.lines)) }
}

/// The notes of ours in a PO file's comments: "number: Rp 2,4 triliun: Rp 2.4 trillion".
enum POComment {
  static func text(of note: UnitNote) -> String {
    note.category == .general ? note.text : "\(note.category.rawValue): \(note.text)"
  }

  static func note(of comment: String) -> UnitNote {
    if let colon = comment.firstRange(of: ": "),
      let category = UnitNote.Category(rawValue: String(comment[..<colon.lowerBound]))
    {
      return UnitNote(category, String(comment[colon.upperBound...]))
    }
    return UnitNote(.general, comment)
  }
}
