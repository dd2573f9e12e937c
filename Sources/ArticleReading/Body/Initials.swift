/// Finds the mark of the reporter or the desk that ends a body: "(ash/fyk)", "[yan]", "(E-4)", "(*)".
enum Initials {
  /// The length of the paragraph without the mark; nil where none stands at its end.
  static func start(in paragraph: Line) -> Int? {
    let text = paragraph.trimming { $0 == 0x20 }
    // "Pasar dibuka Rabu.***"
    let bare = text.trimming { $0 == 0x2A || $0 == 0x20 }
    if text.endIndex - bare.endIndex > 1, text.first != 0x2A, bare.endsSentence { return bare.count }
    guard let last = text.last, last == 0x29 || last == 0x5D else { return nil }
    let opening: UInt8 = last == 0x29 ? 0x28 : 0x5B
    guard let open = text.lastIndex(of: opening), text.endIndex - open <= 42 else { return nil }
    let inside = text[(open + 1)..<(text.endIndex - 1)].trimmed
    let before = text[text.startIndex..<open].trimmed
    guard isMark(inside, afterSentence: before.isEmpty || before.endsSentence) else { return nil }
    return before.count
  }

  /// Whether the line ends with a sentence and a mark of agency and reporter: "Ia pulang. (AFP/ab)"; a caption's
  /// credit has a name or a desk in capitals there.
  static func isDesk(endOf line: Line) -> Bool {
    guard let length = start(in: line), length > 0 else { return false }
    return line.trimmed.dropFirst(length).split { !$0.isLetter }.contains {
      $0.count <= 4 && $0.allSatisfy { $0 &- 0x61 < 26 }
    }
  }

  /// The name that the mark at a paragraph's end gives in full: "(Sari Wijaya/kabarnusa)", "(Sari Wijaya)".
  static func writer(endOf paragraph: Line) -> String? {
    guard let length = start(in: paragraph) else { return nil }
    return writer(in: paragraph.trimmed.dropFirst(length).trimming { !$0.isWordByte && $0 != 0x2E })
  }

  /// The names of a line that signs an article in capitals: "SARI WIJAYA | BUDI HARTONO"; none in other lines.
  static func signature(_ line: Line, site: Set<String> = []) -> [String] {
    guard (5...60).contains(line.count), line.allSatisfy({ !$0.isLetter || $0.isCapital }), !line.endsSentence
    else {
      return []
    }
    let parts = line.split(whereSeparator: { $0 == 0x7C || $0 == 0x2F || $0 == 0x2C }).map(\.trimmed)
    let names = parts.compactMap { PersonName.judge($0.string, site: site) }
    return names.count == parts.count && parts.allSatisfy { (2...4).contains($0.wordCount) } ? names : []
  }

  /// Whether the line tells about the writer below an article: "*Penulis adalah dosen di Ende."
  static func isAboutWriter(_ line: Line) -> Bool {
    let bare = line.drop { !$0.isWordByte }
    return line.count <= 400 && notes.contains { bare.startsIgnoringCase(with: $0) }
      && (bare.startIndex > line.startIndex || line.startsIgnoringCase(with: notes[0]))
  }

  private static let notes = ["penulis adalah ", "penulis merupakan ", "penulis, ", "penulis bekerja "].map {
    Array($0.utf8)
  }

  private static func writer(in mark: Line) -> String? {
    let parts = mark.split(separator: 0x2F)
    guard (1...2).contains(parts.count), let name = parts.first?.trimmed, (2...4).contains(name.wordCount),
      parts.count == 1 || (parts[1].wordCount == 1 && parts[1].count > 2),
      name.split(separator: 0x20).allSatisfy({ $0.count > 1 && $0.first?.isCapital == true })
    else { return nil }
    return PersonName.judge(name.string)
  }

  private static func isMark(_ inside: Line, afterSentence: Bool) -> Bool {
    guard !inside.isEmpty else { return true }
    if inside.allSatisfy({ $0 == 0x2A || $0 == 0x2F }) { return true }
    guard
      inside.allSatisfy({ $0.isWordByte || [0x2F, 0x2D, 0x2A, 0x2E, 0x20, 0x2C, 0x26, 0x5F].contains($0) })
    else { return false }
    // "(TRIBUNBATAM.id/Sari Wijaya)"
    if afterSentence, let slash = inside.firstIndex(of: 0x2F), SiteNames.isHostLike(inside[..<slash]) {
      return true
    }
    if afterSentence, writer(in: inside) != nil { return true }
    let parts = inside.split(whereSeparator: { $0 == 0x2F || $0 == 0x2D || $0 == 0x2C || $0 == 0x26 })
    if parts.count > 1, inside.contains(0x2F), !inside.contains(0x20) {
      // "(ash/fyk)" ends a text even where its last sentence has no stop; "(dan/atau)" is language.
      let short = parts.allSatisfy { $0.count <= 8 && !$0.contains(where: \.isDigit) }
      return afterSentence
        || (short && parts.allSatisfy { $0.count <= 5 } && !inside.equalsIgnoringCase(Array("dan/atau".utf8)))
    }
    guard afterSentence else { return false }
    if inside.wordCount == 1 { return inside.count <= 12 }
    return inside.wordCount <= 4 && PersonName.judge(inside.string) != nil
  }
}
