internal import NewsModel

/// A line that tells who made the article: "Penulis: Sari Wijaya, Editor: Budi Hartono", "Sumber: Antara".
struct CreditLine {
  /// The persons, in the line's order.
  private(set) var credits: [Credit] = []
  /// The source that is named.
  private(set) var source: String?

  private enum Meaning { case role(Credit.Role), source }

  /// The labels, in lower case; a label counts as a whole word only.
  private static let labels: [(text: [UInt8], meaning: Meaning)] =
    label(
      .role(.reporter),
      "laporan wartawan, laporan reporter, laporan jurnalis, reporter, pewarta, wartawan, jurnalis, peliput, laporan, rep"
    )
    + label(.role(.contributor), "laporan kontributor, kontributor, contributor")
    + label(.role(.writer), "penulis, ditulis oleh, written by, oleh, author, autor, by, karya")
    + label(.role(.editor), "editor, redaktur, penyunting, disunting oleh, red")
    + label(.source, "sumber, source")

  private static func label(_ meaning: Meaning, _ names: String) -> [(text: [UInt8], meaning: Meaning)] {
    names.split(separator: ",").map { (Array($0.utf8.drop { $0 == 0x20 }), meaning) }
  }

  /// Labels that stand before a name without a colon, at the line's start.
  private static let bare: Set<String> = [
    "laporan wartawan", "laporan kontributor", "laporan reporter", "laporan jurnalis", "oleh", "ditulis oleh",
    "by", "written by", "disunting oleh",
  ]

  /// What the bare labels begin with.
  private static let bareInitials = Set(bare.compactMap { $0.utf8.first })

  /// Reads the line; nil where it has no label of a credit.
  ///
  /// In an element that is named after the byline (`inByline`) every label may stand without a colon: "Editor Sari".
  init?(_ line: Line, site: Set<String> = [], inByline: Bool = false) {
    if let credit = Self.labelBehind(in: line, site) {
      credits = [credit]
      return
    }
    if let names = Self.helpers(in: line) {
      take(names, [.role(.contributor)], site)
      if !credits.isEmpty { return }
    }
    if let glued = Self.gluedLabel(of: line) {
      take(line[glued.value...], [glued.meaning], site)
      if !credits.isEmpty { return }
    }
    guard line.count <= 250, line.count > 4,
      inByline || line.contains(0x3A) || Self.bareInitials.contains(line[line.startIndex].lowered)
    else { return nil }
    var found: [(label: Range<Int>, meanings: [Meaning], value: Int, colon: Bool)] = []
    var index = line.startIndex
    var pending: [Meaning] = []
    var pendingStart = 0
    while index < line.endIndex {
      guard Self.startsWord(line, at: index), let label = Self.label(at: index, in: line) else {
        index += 1
        continue
      }
      var past = index + label.text.count
      while past < line.endIndex, line[past] == 0x20 { past += 1 }
      if pending.isEmpty { pendingStart = index }
      if past < line.endIndex, line[past] == 0x3A {
        found.append((pendingStart..<index, pending + [label.meaning], past + 1, true))
        pending = []
        index = past + 1
      } else if let next = Self.joint(at: past, in: line) {
        // "Redaktur & Reporter : Boy"
        pending.append(label.meaning)
        index = next
      } else if index == line.startIndex,
        inByline || Self.bare.contains(String(decoding: label.text, as: UTF8.self)),
        line.wordCount <= 12
      {
        found.append((index..<index, [label.meaning], past, false))
        index = past
      } else {
        pending = []
        index = past
      }
    }
    // A label far inside a sentence is no credit line; one after a date or a bar is.
    guard let first = found.first else { return nil }
    let before = line[line.startIndex..<first.label.lowerBound].trimmed
    guard before.count <= 3 || found.count > 1 || before.last == 0x7C || before.last?.isDigit == true else {
      return nil
    }
    for (number, entry) in found.enumerated() {
      let end = number + 1 < found.count ? found[number + 1].label.lowerBound : line.endIndex
      guard entry.value <= end else { continue }
      // "Penulis lepas, tinggal di Ende" tells about the writer.
      if !entry.colon, line[entry.value..<end].first(where: \.isLetter).map(\.isCapital) == false { continue }
      take(line[entry.value..<end].trimmed, entry.meanings, site)
    }
  }

  /// The person of "Sari Wijaya, Jurnalis · Rabu 12 Maret 2025".
  private static func labelBehind(in line: Line, _ site: Set<String>) -> Credit? {
    guard let comma = line.prefix(60).firstIndex(of: 0x2C), comma > line.startIndex + 4,
      comma + 2 < line.endIndex, line[comma + 1] == 0x20, let label = label(at: comma + 2, in: line),
      case .role(let role) = label.meaning
    else { return nil }
    let rest = line[(comma + 2 + label.text.count)...].trimmed
    // In a sentence a word follows: "Sari Wijaya, penulis buku itu, hadir."
    guard role == .reporter || role == .contributor, let mark = rest.first,
      mark >= 0x80 || mark == 0x7C || mark == 0x2D,
      !line.endsSentence, line[..<comma].wordCount >= 2,
      let name = PersonName.judge(line[..<comma].string, site: site)
    else { return nil }
    return Credit(name: name, role: role)
  }

  /// The names in "Sari Wijaya dan Bagus Pranoto ikut berkontribusi dalam penulisan artikel ini."
  private static func helpers(in line: Line) -> Line? {
    guard line.count <= 160, let at = line.firstIndexIgnoringCase(of: Array(" berkontribusi ".utf8)),
      line.endsSentence
    else { return nil }
    let rest = line[at...].trimming { !$0.isLetter }.string.lowercased()
    guard ["penulisan", "artikel", "laporan", "tulisan", "liputan", "berita"].contains(where: rest.contains),
      rest.hasSuffix(" ini")
    else { return nil }
    var names = line[..<at]
    for word in [" ikut", " turut", " telah", " juga"] where names.suffix(word.utf8.count).string == word {
      names = names.dropLast(word.utf8.count)
    }
    return names
  }

  /// The label that markup without blanks glued to the name behind it: "PenulisSari Wijaya".
  private static func gluedLabel(of line: Line) -> (value: Int, meaning: Meaning)? {
    guard line.count <= 60, line.first?.isCapital == true, (2...5).contains(line.wordCount),
      !line.endsSentence
    else {
      return nil
    }
    for label in labels where label.text.count > 5 && line.startsIgnoringCase(with: label.text) {
      let value = line.startIndex + label.text.count
      guard value < line.endIndex, line[value].isCapital, !line[value - 1].isCapital else { continue }
      return (value, label.meaning)
    }
    return nil
  }

  /// What a person did whom a label that is the whole line names; nil where the line is none.
  static func role(named line: Line) -> Credit.Role? {
    guard let label = labels.first(where: { line.equalsIgnoringCase($0.text) }), label.text.count > 3,
      case .role(let role) = label.meaning
    else { return nil }
    return role
  }

  /// Whether a word begins there; markup without blanks may glue a label to the name before it: "Sari WijayaEditor:".
  private static func startsWord(_ line: Line, at index: Int) -> Bool {
    guard index > line.startIndex, line[index - 1].isWordByte else { return true }
    return line[index].isCapital && line[index - 1].isLetter && !line[index - 1].isCapital
  }

  /// "Laporan" by itself heads reports of any sort; only a colon makes it a label.
  private static let report = Array("laporan".utf8)

  /// Whether the line is a label and nothing else.
  static func isLabel(_ line: Line) -> Bool {
    labels.contains { line.equalsIgnoringCase($0.text) && $0.text.count > 4 && $0.text != report }
  }

  private mutating func take(_ value: Line, _ meanings: [Meaning], _ site: Set<String>) {
    for meaning in meanings {
      switch meaning {
      case .source:
        let text = value.trimming { !$0.isWordByte && $0 != 0x29 }
        // "Sumber: dana desa tahun 2024." tells where money came from.
        guard let first = text.first, first.isCapital || first >= 0x80 || text.wordCount == 1 else {
          continue
        }
        if text.count >= 2, text.count <= 60, text.wordCount <= 6, source == nil { source = text.string }
      case .role(let role):
        for name in Self.names(in: value) {
          if let name = PersonName.judge(name.string, site: site, labelled: true),
            !credits.contains(Credit(name: name, role: role))
          {
            credits.append(Credit(name: name, role: role))
          }
        }
      }
    }
  }

  private static func label(at index: Int, in line: Line) -> (text: [UInt8], meaning: Meaning)? {
    let rest = line[index...]
    for label in labels where rest.startsIgnoringCase(with: label.text) {
      let past = index + label.text.count
      // U+00B7 and the like are marks.
      if past == line.endIndex || !line[past].isWordByte || line[past] == 0xC2 { return label }
    }
    return nil
  }

  private static func joint(at index: Int, in line: Line) -> Int? {
    let rest = line[index...]
    for joint in ["& ", "/ ", "/", "dan ", ", "] where rest.startsIgnoringCase(with: Array(joint.utf8)) {
      let next = index + joint.utf8.count
      if next < line.endIndex, label(at: next, in: line) != nil { return next }
    }
    return nil
  }

  /// The names in a label's value: parted by commas, slashes, bars, "dan" and "&", cut at a dash.
  private static func names(in value: Line) -> [Line] {
    var value = value
    for cut in [" - ", " – ", " — ", " • ", " | ", " pada ", "("] {
      if let at = value.firstIndexIgnoringCase(of: Array(cut.utf8)), at > value.startIndex {
        value = value[value.startIndex..<at]
      }
    }
    var names: [Line] = []
    for part in value.split(whereSeparator: {
      $0 == 0x2C || $0 == 0x2F || $0 == 0x7C || $0 == 0x3B || $0 == 0x26
    }) {
      var rest = part.trimmed
      while let at = rest.firstIndexIgnoringCase(of: Array(" dan ".utf8)) {
        names.append(rest[rest.startIndex..<at])
        rest = rest[(at + 5)...]
      }
      names.append(rest)
    }
    return names
  }
}
