internal import English
internal import NewsModel

/// A part of a text that a program fills in, or that must stand as it is.
struct Placeholder: Equatable {
  /// What it is.
  enum Kind: Equatable {
    /// A conversion of printf's kind (`%s`, `%1$d`, `%(name)s`, `%@`).
    case conversion
    /// A name or number in braces (`{0}`, `{name}`, `${name}`, `{{name}}`).
    case braces
    /// An element written into the text (`<b>`, `</b>`, `<br/>`).
    case element
    /// A web address.
    case web
    /// An e-mail address.
    case mail
  }

  /// What it is.
  var kind: Kind
  /// Where it stands.
  var range: TextRange
  /// What it is compared by.
  var key: String
}

/// Finds the placeholders and addresses of a text, in one walk over its bytes.
struct PlaceholderScan {
  /// Those that were found, in order.
  private(set) var all: [Placeholder] = []
  private let bytes: [UInt8]
  /// How many conversions without a number were found: they take what is given them in order.
  private var conversions = 0
  private var index = 0

  /// The longest name, and the longest element, in bytes.
  private static let (longestName, longestElement) = (60, 300)

  /// Finds those of a text whose words and marks are known already.
  init(_ text: EnglishText) {
    self.init(PlaceholderScan.mayHold(text) ? text.bytes : [])
  }

  /// Whether a text has one of the marks that placeholders and addresses are not without: those of `mayOpen`, a colon
  /// before a slash, or a point behind a "w".
  private static func mayHold(_ text: EnglishText) -> Bool {
    for token in text.tokens where token.kind == .mark {
      switch token.hash {
      case 0x25, 0x7B, 0x24, 0x23, 0x3C, 0x40: return true
      case 0x3A: if token.range.end < text.bytes.count, text.bytes[token.range.end] == 0x2F { return true }
      case 0x2E: if token.range.start > 0, text.bytes[token.range.start - 1] | 0x20 == 0x77 { return true }
      default: break
      }
    }
    return false
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    while place < bytes.count {
      guard PlaceholderScan.isTelling(bytes[place]), PlaceholderScan.mayOpen(bytes, place) else {
        place += 1
        continue
      }
      index = place
      place = max(end() ?? 0, place + 1)
    }
  }

  /// Whether a byte is one of those of `mayOpen`: a bit for each of ASCII.
  @inline(__always)
  private static func isTelling(_ byte: UInt8) -> Bool {
    let bits: UInt64 =
      byte < 0x40 ? 0x1000_0038_0000_0000 : byte < 0x80 ? 0x0880_0140_0080_0141 : 0
    return bits >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// Whether a placeholder or address may begin at a place, or stand around it: few bytes are such.
  private static func mayOpen(_ bytes: [UInt8], _ place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "<"),
      UInt8(ascii: "@"):
      true
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      place + 1 < bytes.count && bytes[place + 1] | 0x20 == UInt8(ascii: "t")
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      place + 1 < bytes.count && bytes[place + 1] | 0x20 == UInt8(ascii: "w")
    default: false
    }
  }

  /// The index behind what begins at the place at hand.
  private mutating func end() -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "%"): conversion()
    case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "#"): braces()
    case UInt8(ascii: "<"): element()
    case UInt8(ascii: "@"): mail()
    default: web()
    }
  }

  private func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func add(_ kind: Placeholder.Kind, to end: Int, key: String) -> Int {
    all.append(Placeholder(kind: kind, range: TextRange(index, end), key: key))
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isName(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == 0x5F || byte == 0x2E || byte == 0x2D
  }

  // MARK: printf

  /// A conversion at a percent sign; the index behind it, also behind a doubled sign, which is none.
  private mutating func conversion() -> Int? {
    if byte(index + 1) == UInt8(ascii: "%") { return index + 2 }
    // Behind a number the sign is one of percentage.
    var before = index - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    if before >= 0, Self.isDigit(bytes[before]), all.last?.range.end != before + 1 { return nil }
    var place = index + 1
    var argument: String?
    if byte(place) == UInt8(ascii: "(") || byte(place) == UInt8(ascii: "{") {
      let close = byte(place) == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
      let start = place + 1
      place = start
      while Self.isName(byte(place)), place - start < Self.longestName { place += 1 }
      guard place > start, byte(place) == close else { return nil }
      argument = text(start..<place)
      place += 1
      if close == UInt8(ascii: "}") { return add(.conversion, to: place, key: "%{" + (argument ?? "")) }
    }
    let digits = place
    while Self.isDigit(byte(place)) { place += 1 }
    if place > digits, byte(place) == UInt8(ascii: "$") {
      argument = text(digits..<place)
      place += 1
    } else {
      place = digits
    }
    while "-+#0'".utf8.contains(byte(place)) { place += 1 }
    while Self.isDigit(byte(place)) || byte(place) == 0x2A || byte(place) == 0x2E { place += 1 }
    while "hlLqjzt".utf8.contains(byte(place)) { place += 1 }
    guard "diouxXeEfFgGcspaA@".utf8.contains(byte(place)) else { return numbered(digits) }
    let letter = Self.family(bytes[place])
    place += 1
    guard place - index <= Self.longestName else { return nil }
    if argument == nil {
      conversions += 1
      argument = String(conversions)
    }
    return add(.conversion, to: place, key: "%\(argument ?? "")\(letter)")
  }

  /// `%1` and `%n`, as Qt writes them.
  private mutating func numbered(_ start: Int) -> Int? {
    var place = start
    if byte(place) == UInt8(ascii: "L") { place += 1 }
    let digits = place
    while Self.isDigit(byte(place)), place - digits < 2 { place += 1 }
    if place == digits, byte(place) == UInt8(ascii: "n"), !Self.isName(byte(place + 1)) { place += 1 }
    guard place > digits else { return nil }
    return add(.conversion, to: place, key: text(index..<place))
  }

  /// Conversions that take the same thing.
  private static func family(_ letter: UInt8) -> String {
    switch letter {
    case UInt8(ascii: "i"), UInt8(ascii: "u"): "d"
    default: String(UnicodeScalar(letter))
    }
  }

  // MARK: Braces and elements

  private mutating func braces() -> Int? {
    var place = index
    if bytes[place] != UInt8(ascii: "{") { place += 1 }
    guard byte(place) == UInt8(ascii: "{") else { return nil }
    let isDouble = byte(place + 1) == UInt8(ascii: "{")
    place += isDouble ? 2 : 1
    while isDouble, byte(place) == 0x20 { place += 1 }
    let start = place
    while Self.isName(byte(place)), place - start < Self.longestName { place += 1 }
    guard place > start else { return nil }
    let name = text(start..<place)
    // How it is set ("{0:N2}", "{count!r}") is the program's; what stands behind a blank is a sentence.
    if byte(place) == UInt8(ascii: ":") || byte(place) == UInt8(ascii: "!")
      || byte(place) == UInt8(ascii: ",")
    {
      while byte(place) > 0x20, byte(place) != UInt8(ascii: "{"), byte(place) != UInt8(ascii: "}"),
        place - start < Self.longestName
      { place += 1 }
    }
    while isDouble, byte(place) == 0x20 { place += 1 }
    guard byte(place) == UInt8(ascii: "}"), !isDouble || byte(place + 1) == UInt8(ascii: "}") else {
      return nil
    }
    let sign = bytes[index] == UInt8(ascii: "{") ? (isDouble ? "{{" : "{") : text(index..<index + 2)
    return add(.braces, to: place + (isDouble ? 2 : 1), key: sign + name)
  }

  private mutating func element() -> Int? {
    var place = index + 1
    let isEnd = byte(place) == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let start = place
    guard Self.isLetter(byte(place)) else { return nil }
    while Self.isDigit(byte(place)) || Self.isLetter(byte(place)) { place += 1 }
    let name = text(start..<place).lowercased()
    guard [0x20, 0x2F, 0x3E].contains(byte(place)) else { return nil }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<"),
      place - index < Self.longestElement
    { place += 1 }
    guard byte(place) == UInt8(ascii: ">") else { return nil }
    return add(.element, to: place + 1, key: (isEnd ? "</" : "<") + name)
  }

  // MARK: Addresses

  private mutating func web() -> Int? {
    if index > 0, Self.isName(bytes[index - 1]) || bytes[index - 1] == 0x40 { return nil }
    var start: Int?
    for scheme in ["https://", "http://", "ftp://", "www."] where hasPrefix(scheme) {
      // "https://www.example.id/" and "www.example.id" are one address.
      start = index + (scheme == "www." ? 0 : scheme.utf8.count)
      break
    }
    guard let start else { return nil }
    var end = start
    var depth = 0
    while end < bytes.count, bytes[end] > 0x20, !"<>\"`".utf8.contains(bytes[end]), !isQuote(end) {
      if bytes[end] == 0x28 { depth += 1 }
      if bytes[end] == 0x29 { depth -= 1 }
      end += 1
    }
    // A mark at the end belongs to the sentence.
    while end > start, ".,;:!?'*".utf8.contains(bytes[end - 1]) || bytes[end - 1] == 0x29 && depth < 0 {
      if bytes[end - 1] == 0x29 { depth += 1 }
      end -= 1
    }
    guard end > start + 3, bytes[start..<end].contains(0x2E) else { return nil }
    var key = text(start..<end)
    if key.lowercased().hasPrefix("www.") { key.removeFirst(4) }
    while key.hasSuffix("/") { key.removeLast() }
    return add(.web, to: end, key: WebKey.key(key))
  }

  /// Whether a quotation mark of three bytes, or a dash, begins here.
  private func isQuote(_ place: Int) -> Bool { bytes[place] == 0xE2 && byte(place + 1) == 0x80 }

  private func hasPrefix(_ word: String) -> Bool {
    let word = word.utf8
    guard index + word.count < bytes.count else { return false }
    return zip(word, bytes[index...]).allSatisfy { $0 == $1 | ($1 &- 0x41 < 26 ? 0x20 : 0) }
  }

  private mutating func mail() -> Int? {
    var start = index
    while start > 0, Self.isName(bytes[start - 1]) || "+_".utf8.contains(bytes[start - 1]),
      index - start < Self.longestName
    { start -= 1 }
    while start < index, !Self.isDigit(bytes[start]), !Self.isLetter(bytes[start]) { start += 1 }
    var end = index + 1
    while Self.isName(byte(end)), end - index < Self.longestName { end += 1 }
    while end > index + 1, byte(end - 1) == 0x2E || byte(end - 1) == 0x2D { end -= 1 }
    let host = bytes[min(index + 1, end)..<end]
    guard start < index, host.dropFirst().dropLast().contains(0x2E),
      (all.last?.range.end ?? 0) <= start
    else { return nil }
    all.append(
      Placeholder(kind: .mail, range: TextRange(start, end), key: text(start..<end).lowercased()))
    return end
  }
}

/// What web addresses are compared by.
enum WebKey {
  /// The host in lower case, the rest as it stands.
  static func key(_ address: String) -> String {
    let slash = address.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? address.endIndex
    return address[..<slash].lowercased() + address[slash...]
  }

  /// Whether two addresses are the same but for the part that names the language ("id.", "/id/").
  static func isTwin(_ one: String, _ other: String) -> Bool {
    func parts(_ key: String) -> [Substring] {
      key.split(whereSeparator: { "./?&=-_".contains($0) }).filter { !languages.contains(String($0)) }
    }
    return parts(one) == parts(other)
  }

  private static let languages: Set<String> = [
    "id", "in", "ind", "en", "eng", "gb", "us", "uk", "indonesia", "english",
  ]
}
