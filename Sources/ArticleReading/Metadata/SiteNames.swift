/// The words by which a site is known: from its publisher's name and from its host.
struct SiteNames {
  /// The words in lower case, letters and digits only: "kompas", "kompascom".
  private(set) var keys: Set<String> = []
  /// The same words as bytes.
  private var keyBytes: [[UInt8]] = []

  private static let suffixes: Set<String> = [
    "com", "co", "id", "net", "org", "or", "go", "web", "news", "info", "tv", "www", "ac", "sch", "my", "de",
    "at", "uk", "eu",
    "m", "amp", "biz", "gov", "edu", "online", "press", "media", "us", "au", "in", "ch",
  ]

  /// Collects the words of the facts.
  init(_ facts: PageFacts) {
    for outlet in facts.outlets { add(name: outlet) }
    // Most of a page's addresses name one host.
    for address in Set(facts.addresses.map { $0.prefix { $0 != "?" } }) { add(address: String(address)) }
    keyBytes = keys.map { Array($0.utf8) }
  }

  private mutating func add(name: String) {
    let key = Line(name.utf8).key
    if key.count > 2, key.count < 40 { keys.insert(String(decoding: key, as: UTF8.self)) }
    if name.contains("."), !name.contains(" ") { add(host: Substring(name)) }
  }

  private mutating func add(address: String) {
    let line = Line(address.utf8)
    guard let scheme = line.prefix(12).firstIndexIgnoringCase(of: Array("://".utf8)) else { return }
    let host = line[(scheme + 3)...].prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F }
    add(host: host.string[...])
  }

  private mutating func add(host: Substring) {
    let labels = host.lowercased().split(separator: ".")
    // Page copies stand under an archive's host, which says nothing of the site.
    guard labels.count > 1, !labels.contains("archive") else { return }
    guard let last = labels.lastIndex(where: { !Self.suffixes.contains(String($0)) }) else { return }
    let name = labels[last].filter { $0.isLetter || $0.isNumber }
    guard name.count > 2 else { return }
    keys.insert(String(name))
    keys.insert(labels[last...].joined().filter { $0.isLetter || $0.isNumber })
  }

  /// Whether a part of a title names the site.
  func isNamed(in text: Line) -> Bool {
    guard text.wordCount <= 5 else { return false }
    let key = text.key
    for name in keyBytes {
      if key == name || (name.count > 3 && key.starts(with: name))
        || (name.count > 4 && key.suffix(name.count) == name[...])
      {
        return true
      }
    }
    return text.split(separator: 0x20).contains(where: Self.isHostLike)
  }

  /// Whether a word is written as a host ("Kompas.com", "TRIBUNNEWS.COM", "iNews.id").
  static func isHostLike(_ word: Line) -> Bool {
    guard let dot = word.lastIndex(of: 0x2E), dot > word.startIndex + 1 else { return false }
    let ending = word[(dot + 1)...].prefix { $0.isLetter }
    guard word[(dot + 1)...].allSatisfy({ !$0.isDigit && $0 < 0x80 }) else { return false }
    return Self.hostEndings.contains { ending.equalsIgnoringCase($0) }
      && !word[..<dot].contains(where: { $0 == 0x2F || $0 == 0x40 })
  }

  /// A host without the parts before the site's own ("health.contoh.com" to "contoh.com"); other names as they are.
  static func withoutSubdomain(_ name: String) -> String {
    guard !name.contains(" "), isHostLike(Array(name.utf8)[...]) else { return name }
    let labels = name.split(separator: ".")
    guard labels.count > 2, let last = labels.lastIndex(where: { !suffixes.contains($0.lowercased()) }) else {
      return name
    }
    return labels[last...].joined(separator: ".")
  }

  /// The outlet that a page's title names beside the headline: "Kirab Melati Meriah - Nasional | Kabar Nusa".
  ///
  /// It is the last part, or the first where a colon parts it ("Kabar Nusa: Kirab Melati Meriah").
  static func outlet(inTitle title: String?, headline: String?) -> String? {
    guard let title, let headline else { return nil }
    let (line, key) = (CleanText.clean(Line(title.utf8))[...], Line(headline.utf8).key)
    guard key.count >= 16, line.count > headline.utf8.count else { return nil }
    let cut = titleMarks.compactMap { mark in
      line.indices.last { line[$0...].starts(with: mark) }.map { (at: $0, past: $0 + mark.count) }
    }.max { $0.at < $1.at }
    if let cut, line[..<cut.at].key.starts(with: key) { return name(line[cut.past...]) }
    guard let colon = line.firstIndex(of: 0x3A), line[colon...].key == key else { return nil }
    return name(line[..<colon])
  }

  private static let titleMarks = [" - ", " | ", " – ", " — ", " « ", " » ", " :: "].map { Array($0.utf8) }

  /// A part of a title, where it may be an outlet's name: a few words, the first with a capital.
  private static func name(_ part: Line) -> String? {
    let part = part.trimmed
    guard (3...50).contains(part.count), part.wordCount <= 6, part.first?.isCapital == true,
      !part.contains(where: { $0 == 0x3A || $0 == 0x3F || $0 == 0x22 }), DateFinder(in: part) == nil,
      part.firstIndexIgnoringCase(of: Array("halaman".utf8)) == nil, CreditLine(part) == nil
    else { return nil }
    return part.string
  }

  private static let hostEndings: [[UInt8]] = ["com", "id", "net", "org", "tv", "news", "co"].map {
    Array($0.utf8)
  }
}
