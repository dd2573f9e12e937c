internal import NewsModel

/// Finds works by the quotation marks around their titles, and the whole names of events.
///
/// A title stands in marks behind a word that says what it is of: film "Ombak di Ujung Senja". An event's name begins with
/// the sort of the event and goes on over its field and its year: Piala Dunia 2026, KTT G20.
struct NameWorks {
  let scan: NameScan

  /// So many words a title has at most, so that the search stays linear.
  private static let longest = 14

  /// The names with those of works and events; the list is in order before and after.
  func added(to found: [FoundName]) -> [FoundName] {
    var spans: [Range<Int>] = []
    var titles = WordTable<Void>(capacity: 8)
    for index in scan.noted.quotes.lazy.map({ Int($0) }) where scan.form(index - 1).contains(.title) {
      if let title = title(behind: index) { titles.set(scan.key(title), ()) }
    }
    let quotes = titles.count > 0 ? scan.noted.quotes : []
    let capitals = scan.noted.capitals
    var (quote, capital) = (0, 0)
    while quote < quotes.count || capital < capitals.count {
      let atQuote = capital == capitals.count || quote < quotes.count && quotes[quote] < capitals[capital]
      let span: Range<Int>?
      if atQuote {
        span = title(behind: Int(quotes[quote])).flatMap { titles[scan.key($0)] == nil ? nil : $0 }
        quote += 1
      } else {
        span = event(at: Int(capitals[capital]))
        capital += 1
      }
      guard let span, spans.last.map({ $0.upperBound <= span.lowerBound }) ?? true else { continue }
      spans.append(span)
    }
    guard !spans.isEmpty else { return found }
    return found.replaced(by: spans) { span, inside in
      let isTitle = isQuote(span.lowerBound - 1)
      if inside.contains(where: {
        $0.words.lowerBound < span.lowerBound || $0.words.upperBound > span.upperBound
      }) {
        return nil
      }
      // A place or a body behind the sort of an event stays what it is: "Pilkada Jakarta".
      if !isTitle, inside.contains(where: { keeps($0, in: span) }) { return nil }
      return FoundName(words: span, kind: .work)
    }
  }

  private func keeps(_ name: FoundName, in span: Range<Int>) -> Bool {
    guard name.words.lowerBound > span.lowerBound else { return name.kind == .person }
    return name.kind == .person
      || name.kind == .organisation && scan.trigger(name.words.lowerBound).contains(.startsOrganisation)
  }

  /// The words between quotation marks of which the first is a word's, where they can be a title: it counts as one in the
  /// whole text once a word that a title follows stands before it.
  private func title(behind index: Int) -> Range<Int>? {
    guard isQuote(index),
      scan.words.indices.contains(index + 1)
    else { return nil }
    let start = index + 1
    guard scan.words[start].shape.contains(.capitalised) || scan.words[start].kind == .number else {
      return nil
    }
    var end = start
    while end < min(scan.words.count, start + NameWorks.longest), !isQuote(end),
      !scan.opensLine(end) || end == start
    {
      end += 1
    }
    guard end > start, scan.words.indices.contains(end), isQuote(end) else { return nil }
    while end - 1 > start, scan.isMark(end - 1, ASCII.comma) || scan.isMark(end - 1, ASCII.period) {
      end -= 1
    }
    return start..<end
  }

  /// The name of an event that a word opens, with its field and its year; two words at least.
  private func event(at index: Int) -> Range<Int>? {
    guard scan.words[index].shape.contains(.capitalised), scan.form(index).contains(.event),
      !scan.trigger(index - 1).contains(.startsOrganisation)
    else { return nil }
    var end = index + 1
    while end < min(scan.words.count, index + 6), scan.canBeName(end), !scan.opensLine(end),
      !scan.words[end].shape.contains(.opensSentence)
    {
      end += 1
    }
    if isYear(end) { end += 1 }
    return end > index + 1 ? index..<end : nil
  }

  /// Whether a word is a year of our time.
  private func isYear(_ index: Int) -> Bool {
    guard scan.words.indices.contains(index), scan.words[index].kind == .number else { return false }
    let digits = scan.bytes[scan.words[index].range.bounds]
    return digits.count == 4 && digits.allSatisfy(ASCII.isDigit)
      && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }

  /// Whether a word is a quotation mark, single or double, straight or curly.
  private func isQuote(_ index: Int) -> Bool {
    guard scan.words.indices.contains(index), scan.words[index].kind == .mark else { return false }
    let mark = scan.words[index].range
    switch scan.bytes[mark.start] {
    case ASCII.quote, ASCII.apostrophe: return true
    case 0xE2:
      return mark.count == 3 && scan.bytes[mark.start + 1] == 0x80
        && (0x98...0x9E).contains(scan.bytes[mark.start + 2])
    default: return false
    }
  }
}
