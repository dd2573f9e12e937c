/// Lists inside and below an article that lead elsewhere or say it again.
extension TextContext {
  /// Labels over a short form of the article, or over its table of contents; without marks at the end.
  private static let summaries: [[UInt8]] = [
    "ringkasan berita", "ringkasan", "intinya sih", "baca 10 detik", "poin penting", "poin utama",
    "inti berita",
    "ringkasan cepat", "key takeaways", "rangkuman", "daftar isi",
  ].map { Array($0.utf8) }
  /// Words of labels over several links.
  private static let plural: [[UInt8]] = [
    "terkait", "pilihan", "lainnya", "populer", "rekomendasi", "terkini", "lihat juga", "dibaca", "related",
  ].map { Array($0.utf8) }

  /// Whether the line is a label over several links.
  static func announcesList(_ line: Line) -> Bool {
    line.wordCount <= 5 && plural.contains { line.firstIndexIgnoringCase(of: $0) != nil }
  }

  /// The links under a label that stands in a line of its own.
  mutating func markLinks() {
    for index in lines.indices where kinds[index] == .furniture(.related) {
      let label = lines[index]
      guard label.wordCount <= 4 || label.last == 0x3A else { continue }
      let isList = Self.announcesList(label)
      let isGroup = usesBlanks || range(from: index + 2, reach: 5).contains { opens[$0] }
      for next in range(from: index + 1, reach: isList || isGroup ? 6 : 1) {
        let isFirst = next == index + 1
        // A blank line ends the links; without any, a label that names one link has one.
        if !isFirst, isGroup, opens[next] { break }
        // Above the article the label may be the menu's, and the next line the headline.
        if isFirst, opens[next], !hasProse(before: index) { break }
        guard isLink(lines[next], kinds[next], isSure: isFirst && (label.last == 0x3A || !opens[next])) else {
          break
        }
        kinds[next] = .furniture(.related)
      }
    }
  }

  private func hasProse(before index: Int) -> Bool { kinds[max(0, index - 12)..<index].contains(.prose) }

  private func isLink(_ line: Line, _ kind: TextLineKind, isSure: Bool) -> Bool {
    switch kind {
    case .scrap, .heading: isSure || !Self.isSentenceLike(line, words: 8)
    case .item: !line.isSentence
    // A headline may be long, and may ask.
    case .prose:
      isSure && line.count <= 200 && line.last != 0x2E && line.last != 0x3A && line.first != 0x22
        && !line.starts(with: [0xE2, 0x80, 0x9C]) && (line.last == 0x3F || !line.endsSentence)
    default: false
    }
  }

  /// The list under "Ringkasan Berita:", up to the byline, the dateline or a blank line.
  mutating func markSummaries() {
    for index in lines.indices where lines[index].count <= 40 {
      let label = lines[index].trimming { !$0.isLetter && !$0.isDigit }
      guard Self.summaries.contains(where: { label.equalsIgnoringCase($0) }) else { continue }
      kinds[index] = .furniture(.related)
      let near = range(from: index + 1, reach: 9)
      let end =
        near.first { endsSummary($0) }
        ?? near.dropFirst().first { opens[$0] && !opens[index + 1] }
      guard let end, end - index <= 8 else { continue }
      for next in (index + 1)..<end { kinds[next] = .furniture(.related) }
    }
  }

  private func endsSummary(_ index: Int) -> Bool {
    switch kinds[index] {
    case .scrap, .item, .heading: false
    case .prose: lines[index].count > 220 || Dateline.length(in: lines[index]) != nil
    default: true
    }
  }

  /// The first words of the next page below the way to it.
  mutating func markTeasers() {
    for index in lines.indices
    where kinds[index] == .furniture(.paging) && TextPages.leadsOn(lines[index]) {
      for next in range(from: index + 1, reach: 2)
      where lines[next].suffix(3).elementsEqual([0x2E, 0x2E, 0x2E])
        || lines[next].suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
      {
        kinds[next] = .furniture(.related)
      }
    }
  }
}
