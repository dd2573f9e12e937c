/// Addresses, mail addresses, hashtags and mentions by their signs.
enum WebNames {
  /// No domain has more parts; a long chain of letters and periods is looked through once only.
  private static let mostLabels = 6
  private static let longestLabel = 63

  /// The end of the hashtag or mention that the sign at `start` begins; nil where it begins none.
  static func tagEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let isMention = bytes[start] == ASCII.at
    var index = start + 1
    while index < end {
      let byte = bytes[index]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore {
        index += 1
      } else if isMention, byte == ASCII.period, index + 1 < end, index > start + 1,
        ASCII.isLower(bytes[index + 1]) || ASCII.isDigit(bytes[index + 1])
      {
        index += 1
      } else {
        break
      }
    }
    return index > start + 1 ? index : nil
  }

  /// The end of the web name whose first label runs from `start` to the period at `dot`; nil where what
  /// follows is no domain ("Kompas.com", "tempo.co.id/read", but not "katanya.Polisi").
  static func domainEnd(_ bytes: [UInt8], _ start: Int, dot: Int, _ end: Int) -> Int? {
    var index = dot
    var past: Int?
    var labels = 0
    while index < end, bytes[index] == ASCII.period, labels < mostLabels {
      labels += 1
      var label = index + 1
      while label < end,
        ASCII.isLetter(bytes[label]) || ASCII.isDigit(bytes[label]) || bytes[label] == ASCII.hyphen
      {
        label += 1
        if label - index > longestLabel { return nil }
      }
      guard label > index + 1 else { break }
      if isDomain(bytes, index + 1, label) { past = label }
      index = label
    }
    guard let past else { return nil }
    return past < end && bytes[past] == ASCII.slash ? pathEnd(bytes, past, end) : past
  }

  /// The end of the address with a scheme ("https://…") or of the mail address that the sign at `sign` shows.
  static func addressEnd(_ bytes: [UInt8], _ start: Int, sign: Int, _ end: Int) -> Int? {
    if bytes[sign] == ASCII.colon {
      guard sign + 3 < end, bytes[sign + 1] == ASCII.slash, bytes[sign + 2] == ASCII.slash,
        ASCII.isLetter(bytes[sign + 3]) || ASCII.isDigit(bytes[sign + 3])
      else { return nil }
      return pathEnd(bytes, sign + 3, end)
    }
    var dot = sign + 1
    while dot < end, ASCII.isLetter(bytes[dot]) || ASCII.isDigit(bytes[dot]) || bytes[dot] == ASCII.hyphen {
      dot += 1
    }
    guard dot > sign + 1, dot < end, bytes[dot] == ASCII.period else { return nil }
    return domainEnd(bytes, start, dot: dot, end)
  }

  /// The end of the mail address whose name goes on behind the sign at `sign` ("nama.depan@contoh.id"); nil
  /// where none does.
  static func mailEnd(_ bytes: [UInt8], _ start: Int, sign: Int, _ end: Int) -> Int? {
    var index = sign + 1
    let limit = min(end, sign + longestLabel)
    while index < limit, bytes[index] != ASCII.at {
      let byte = bytes[index]
      guard
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.period || byte == ASCII.hyphen
          || byte == ASCII.underscore || byte == ASCII.of("+")
      else { return nil }
      index += 1
    }
    guard index < limit, index > sign + 1 else { return nil }
    return addressEnd(bytes, start, sign: index, end)
  }

  /// The end of a path: up to white space, a quotation mark or an angle, without the marks that close a
  /// sentence.
  private static func pathEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] > ASCII.space, bytes[index] < 0x7F {
      let byte = bytes[index]
      if byte == ASCII.quote || byte == ASCII.of("<") || byte == ASCII.of(">") { break }
      index += 1
    }
    while index > start {
      switch bytes[index - 1] {
      case ASCII.period, ASCII.comma, ASCII.colon, ASCII.question, ASCII.exclamation, ASCII.apostrophe,
        ASCII.of(";"), ASCII.of(")"), ASCII.of("]"):
        index -= 1
      default: return index
      }
    }
    return index
  }

  /// Whether the label is the last part of a domain, all in one case ("com", "COM").
  private static func isDomain(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2, end - start <= 4 else { return false }
    let isUpper = ASCII.isUpper(bytes[start])
    for index in start..<end where ASCII.isUpper(bytes[index]) != isUpper { return false }
    return SentenceWords.shared.kinds(bytes, start..<end).contains(.domain)
  }
}
