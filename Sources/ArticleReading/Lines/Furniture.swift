/// Recognises lines that belong to the page and not to the article.
enum Furniture: UInt8, CaseIterable {
  case related, advertisement, sharing, promotion, copyright, paging, keywords

  /// What a line is, if it is furniture by its words.
  static func of(_ line: Line) -> Furniture? {
    let bare = line.trimming {
      $0 <= 0x20 || $0 == 0x2D || $0 == 0x2A || $0 == 0x5B || $0 == 0x5D || $0 == 0x3E
    }
    guard let first = bare.first else { return nil }
    for phrase in Phrase.byFirst[Int(first.lowered)] where phrase.fits(bare) { return phrase.kind }
    return bare.count <= 400 ? inside(bare) : nil
  }

  /// What a line is by a phrase that begins with one of its words.
  private static func inside(_ line: Line) -> Furniture? {
    var isStart = true
    for index in line.indices {
      let byte = line[index].lowered
      if isStart, Phrase.opens[Int(byte)] {
        for phrase in Phrase.anywhere
        where phrase.text[0] == byte && line[index...].startsIgnoringCase(with: phrase.text)
          && phrase.holds(line, from: index)
        {
          return phrase.kind
        }
      }
      isStart = !byte.isLetter
    }
    return nil
  }
}

private struct Phrase {
  enum Place { case whole, opening, looseOpening, openingOfAny, anywhere, beforeOutlet }
  var text: [UInt8]
  var place: Place
  var kind: Furniture

  static let all: [Phrase] = Furniture.allCases.flatMap { kind in
    source(of: kind).split(separator: "\n").compactMap { Phrase(entry: $0, kind: kind) }
  }

  /// The phrases by their first byte.
  static let byFirst: [[Phrase]] = {
    var table: [[Phrase]] = Array(repeating: [], count: 256)
    for phrase in all where phrase.place != .anywhere && phrase.place != .beforeOutlet {
      if let first = phrase.text.first { table[Int(first)].append(phrase) }
    }
    return table
  }()
  static let anywhere = all.filter { $0.place == .anywhere || $0.place == .beforeOutlet }

  /// Whether a phrase that counts inside a line begins with a byte.
  static let opens: [Bool] = (0..<256).map { byte in anywhere.contains { Int($0.text[0]) == byte } }

  private init?(entry: Substring, kind: Furniture) {
    switch entry.first {
    case "=": place = .whole
    case "^": place = .opening
    case "?": place = .looseOpening
    case "~": place = .openingOfAny
    case "*": place = .anywhere
    case "@": place = .beforeOutlet
    default: return nil
    }
    text = Array(entry.dropFirst().utf8)
    self.kind = kind
    if text.isEmpty { return nil }
  }

  func fits(_ line: Line) -> Bool {
    switch place {
    case .whole:
      guard line.count <= text.count + 3, line.startsIgnoringCase(with: text) else { return false }
      return line.dropFirst(text.count).allSatisfy { !$0.isWordByte }
    case .opening: return line.count <= 160 && opens(line)
    case .looseOpening:
      return line.count <= 400 && opens(line)
        && (SiteTalk.isSaid(in: line) || (line.count <= 160 && !line.isSentence))
    case .openingOfAny:
      return opens(line) && (!line.isSentence || SiteTalk.claimsRights(line, after: text.count))
    case .anywhere, .beforeOutlet: return false
    }
  }

  private func opens(_ line: Line) -> Bool {
    guard line.startsIgnoringCase(with: text) else { return false }
    guard line.count > text.count else { return true }
    return !(line[line.startIndex + text.count].isLetter && (text.last?.isLetter ?? false))
  }

  /// Whether the phrase, found in the line at `start`, makes it furniture.
  func holds(_ line: Line, from start: Int) -> Bool {
    if place == .beforeOutlet { return SiteTalk.namesOutlet(line[(start + text.count)...]) }
    return line.count <= 200 && (!line.isSentence || SiteTalk.isAsked(line))
  }

  private static func source(of kind: Furniture) -> String {
    switch kind {
    case .related: FurniturePhrases.related
    case .advertisement: FurniturePhrases.advertisement
    case .sharing: FurniturePhrases.sharing
    case .promotion: FurniturePhrases.promotion
    case .copyright: FurniturePhrases.copyright
    case .paging: FurniturePhrases.paging
    case .keywords: FurniturePhrases.keywords
    }
  }
}
