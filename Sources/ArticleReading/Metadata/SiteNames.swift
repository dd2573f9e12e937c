/// The words by which a site is known: from its publisher's name and from its host.
struct SiteNames {
  /// The words in lower case, letters and digits only: "kompas", "kompascom".
  private(set) var keys: Set<String> = []

  private static let suffixes: Set<String> = [
    "com", "co", "id", "net", "org", "or", "go", "web", "news", "info", "tv", "www", "ac", "sch", "my", "de",
    "at", "uk", "eu",
    "m", "amp", "biz", "gov", "edu", "online", "press", "media", "us", "au", "in", "ch",
  ]

  /// Collects the words of the facts.
  init(_ facts: PageFacts) {
    for outlet in facts.outlets { add(name: outlet) }
    for address in facts.addresses { add(address: address) }
  }

  /// Makes names of hosts and outlets that stand in a plain text.
  init(names: [String]) {
    for name in names { add(name: name) }
  }

  private mutating func add(name: String) {
    let key = Line(name.utf8).key
    if key.count > 2, key.count < 40 { keys.insert(String(decoding: key, as: UTF8.self)) }
    if name.contains("."), !name.contains(" ") { add(host: Substring(name)) }
  }

  private mutating func add(address: String) {
    guard let scheme = address.firstRange(of: "://") else { return }
    add(host: address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" })
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
  func isNamed(in text: some StringProtocol) -> Bool {
    let key = Array(text.utf8)[...].key
    let string = String(decoding: key, as: UTF8.self)
    if keys.contains(string) { return true }
    return keys.contains {
      $0.utf8.count > 3 && string.hasPrefix($0) || $0.utf8.count > 4 && string.hasSuffix($0)
    }
      || text.split(separator: " ").contains { Self.isHostLike($0) }
  }

  /// Whether a word is written as a host ("Kompas.com", "TRIBUNNEWS.COM", "iNews.id").
  static func isHostLike(_ word: some StringProtocol) -> Bool {
    let parts = word.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, let first = parts.first, first.count > 1 else {
      return false
    }
    let ending = last.filter { $0.isLetter }
    return ["com", "id", "net", "org", "tv", "news"].contains(ending)
      && parts.dropLast().allSatisfy { !$0.isEmpty }
  }
}
