/// Sentences without their full stop, which a paste may hold as well as headlines and menus.
extension TextContext {
  /// Whether a line is written as a sentence: small words after the first, where headlines have capitals.
  static func isSentenceLike(_ line: Line, words least: Int = 5) -> Bool {
    guard let first = line.first, line.last != 0x3A, line.last != 0x2C, line.wordCount >= least,
      first.isCapital || first.isDigit || first == 0x22 || first >= 0xC3
    else { return false }
    return isMostlySmall(line.drop { $0 != 0x20 })
  }

  /// Whether most longer words begin with small letters.
  static func isMostlySmall(_ line: Line) -> Bool {
    var (small, capital) = (0, 0)
    for word in line.split(separator: 0x20) {
      guard let first = word.first(where: { $0.isWordByte }) else { continue }
      if first.isCapital {
        capital += 1
      } else if first.isLetter, word.count >= 4 {
        small += 1
      }
    }
    return small >= 2 && small > capital
  }

  /// Takes sentences without a full stop for paragraphs: all of them where the writer leaves it out often, else those
  /// that end the body.
  mutating func admitSentences() {
    let loose = lines.indices.filter {
      kinds[$0] == .scrap && (opens[$0] || !usesBlanks) && Self.isSentenceLike(lines[$0])
    }
    let prose = kinds.count { $0 == .prose }
    let isHabit = prose >= 1 && loose.count >= 2 && loose.count * 3 >= prose && !kinds.contains(.date)
    for index in loose where index > 0 {
      if isHabit, kinds[index - 1] == .prose || kinds[range(from: index + 1, reach: 1)].contains(.prose) {
        kinds[index] = .prose
      } else if kinds[index - 1] == .prose, endsBody(index), lines[index].wordCount >= 6 {
        kinds[index] = .prose
      }
    }
  }

  /// Whether what follows the line, or one more like it, ends an article.
  private func endsBody(_ index: Int) -> Bool {
    var next = index + 1
    if next < lines.count, kinds[next] == .scrap, Self.isSentenceLike(lines[next], words: 6) { next += 1 }
    guard next < lines.count else { return true }
    switch kinds[next] {
    case .credit, .furniture(.copyright), .furniture(.keywords), .furniture(.paging): return true
    default: return false
    }
  }

  /// Takes every line that is mostly of small words for a paragraph; for texts without any full stop, as poems are.
  mutating func admitVerses() {
    let verses = lines.indices.filter {
      kinds[$0] == .scrap && (lines[$0].first?.isCapital == false || Self.isMostlySmall(lines[$0]))
        && lines[$0].contains(where: \.isLetter)
    }
    guard verses.count * 2 > lines.count else { return }
    for index in verses { kinds[index] = .prose }
  }
}
