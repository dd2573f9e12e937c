internal import NewsModel

/// Bylines that only their place tells: a name beside the date, a label and its name in two lines.
extension TextContext {
  /// Names stand at most so many lines from their label or from the title.
  private static let reach = 8

  mutating func readBylines() {
    for index in lines.indices where kinds[index] == .scrap || kinds[index] == .date {
      let line = lines[index]
      guard line.count <= 120 else { continue }
      if let role = CreditLine.role(named: line.trimming { $0 == 0x20 || $0 == 0x3A }) {
        readNames(below: index, role, many: line.last == 0x3A)
      } else if let credits = Self.labelled(line), kinds[index] == .scrap,
        hasTitle(around: index, isLabelled: true)
      {
        take(credits, at: index)
      } else if let name = Self.nameBeforeOutlet(line) {
        if kinds[index] != .date { take([Credit(name: name, role: .writer)], at: index) }
      } else if let names = Self.nameBeforeDate(line) {
        credits[index] = names
        besideDates.insert(index)
        kinds[index] = .date
      } else if kinds[index] == .scrap, isBesideDate(index), hasTitle(around: index),
        let names = Self.names(line)
      {
        take(names.map { Credit(name: $0, role: .writer) }, at: index)
        besideDates.insert(index)
      }
    }
  }

  private mutating func take(_ persons: [Credit], at index: Int) {
    credits[index] = persons
    kinds[index] = .credit
  }

  /// "Oleh :" over "Sari Wijaya" and "Budi Hartono", "Editor" over "Sari Wijaya".
  private mutating func readNames(below label: Int, _ role: Credit.Role, many: Bool) {
    for index in range(from: label + 1, reach: many ? 4 : 1) {
      let line = lines[index].trimming { $0 == 0x3A || $0 == 0x20 }
      guard kinds[index] == .scrap, let names = Self.names(line) else { break }
      take(names.map { Credit(name: $0, role: role) }, at: index)
      kinds[label] = .credit
      if credits[label] == nil { credits[label] = [] }
    }
    // "Sari Wijaya" over "Jurnalis"
    if credits[label] == nil, !many, label > 0, kinds[label - 1] == .scrap, hasTitle(around: label - 1),
      let names = Self.names(lines[label - 1])
    {
      take(names.map { Credit(name: $0, role: role) }, at: label - 1)
    }
  }

  /// Whether a line that may be a headline stands near, so that a line of few words need not be it.
  private func hasTitle(around index: Int, isLabelled: Bool = false) -> Bool {
    // A headline of four words may look as a name of four does.
    let least = lines[index].wordCount == 4 && !isLabelled ? 5 : 4
    return (max(0, index - Self.reach)..<min(lines.count, index + 4)).contains {
      guard $0 != index, kinds[$0] == .scrap || kinds[$0] == .heading || kinds[$0] == .prose else {
        return false
      }
      let mayAsk = lines[$0].last == 0x3F || lines[$0].last == 0x21
      return lines[$0].wordCount >= least && (mayAsk || !lines[$0].isSentence)
    }
  }

  private func isBesideDate(_ index: Int) -> Bool {
    (index > 0 && kinds[index - 1] == .date) || (index + 1 < lines.count && kinds[index + 1] == .date)
  }

  /// The persons of "Penulis Sari Wijaya", "Penulis, Sari Wijaya" and "Laporan Sari Wijaya dari Kudus".
  private static func labelled(_ line: Line) -> [Credit]? {
    guard !line.isSentence, line.wordCount <= 10 else { return nil }
    for words in 1...2 {
      let parts = line.split(separator: 0x20, maxSplits: words)
      guard parts.count > words, let before = parts.prefix(words).last else { return nil }
      let label = line[line.startIndex..<before.endIndex].trimming { $0 == 0x2C }
      var value = line[before.endIndex...].trimmed
      if label.equalsIgnoringCase(Array("laporan".utf8)) {
        guard let from = value.firstIndexIgnoringCase(of: Array(" dari ".utf8)) else { return nil }
        value = value[..<from]
        guard let names = names(value) else { return nil }
        return names.map { Credit(name: $0, role: .reporter) }
      }
      guard let role = CreditLine.role(named: label), let names = names(value) else { continue }
      return names.map { Credit(name: $0, role: role) }
    }
    return nil
  }

  /// The names of a line that holds nothing else: "Sari Wijaya", "Sari Wijaya | Budi Hartono".
  private static func names(_ line: Line) -> [String]? {
    guard line.count <= 80, !line.contains(where: { $0.isDigit || $0 == 0x3A || $0 == 0x2C }),
      !line.endsSentence
    else {
      return nil
    }
    var names: [String] = []
    for part in line.split(whereSeparator: { $0 == 0x7C || $0 == 0x2F }) {
      let part = part.trimmed
      guard (2...4).contains(part.wordCount),
        part.split(separator: 0x20).allSatisfy({ $0[$0.startIndex].isCapital }),
        let name = PersonName.judge(part.string)
      else { return nil }
      names.append(name)
    }
    return names.isEmpty || names.count > 4 ? nil : names
  }

  /// The name of "Hana Puspita - detikNews" and "Hana Puspita, CNBC Indonesia".
  private static func nameBeforeOutlet(_ line: Line) -> String? {
    for mark in [" - ", ", ", " | ", " / "].map({ Array($0.utf8) }) {
      guard let at = line.firstIndexIgnoringCase(of: mark), at > line.startIndex else { continue }
      let outlet = line[(at + mark.count)...].trimmed
      guard outlet.wordCount <= 2, let first = outlet.split(separator: 0x20).first,
        SiteNames.isHostLike(outlet) || Dateline.isOutlet(outlet)
          || (first.count < outlet.count && Dateline.isOutlet(first))
      else { continue }
      return names(line[..<at])?.first
    }
    return nil
  }

  /// The persons of "Sari Wijaya • 13 Januari 2026 10:00".
  private static func nameBeforeDate(_ line: Line) -> [Credit]? {
    guard let date = DateFinder(in: line), date.range.lowerBound > line.startIndex + 5 else { return nil }
    for mark in ["•", "·", " | ", " - "].map({ Array($0.utf8) }) {
      guard let at = line[..<date.range.lowerBound].firstIndexIgnoringCase(of: mark), at > line.startIndex,
        let names = names(line[..<at].trimmed)
      else { continue }
      return names.map { Credit(name: $0, role: .writer) }
    }
    return nil
  }
}
