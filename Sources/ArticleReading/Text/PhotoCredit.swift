/// Recognises a line that says whose a photo is: "ANTARA FOTO/Sari Wijaya", "Foto: Istimewa", "AFP via Getty Images".
enum PhotoCredit {
  private static let openings: [[UInt8]] = [
    "foto:", "foto :", "(foto", "photo:", "photo by", "ilustrasi", "(ilustrasi", "dok.", "dok ", "(dok",
    "antara foto", "istimewa",
    "(istimewa", "tangkapan layar", "tangkap layar", "screenshot", "sumber foto", "sumber gambar",
    "kredit foto", "credit:", "sumber foto:", "sumber gambar:", "kredit foto:",
  ].map { Array($0.utf8) }
  /// Labels of photos that stand in a line with the credit, and not under a caption.
  private static let labels: [[UInt8]] = [
    "image credit:", "photo credit:", "image:", "images:", "photos:", "photograph:", "picture:",
    "image source:",
    "bild:", "titelbild:", "beitragsbild:", "bildquelle:", "bildnachweis:", "fotos:",
  ].map { Array($0.utf8) }
  private static let inside: [[UInt8]] = [
    "via reuters", "via afp", "via ap", "via getty", "getty images", "antara foto", "antara/", "/antara",
    "afp/", "/afp", "reuters/", "/reuters",
    "shutterstock", "unsplash", "pexels", "pixabay", "istockphoto", "epa-efe", "foto/", "/foto", "instagram/",
    "instagram @", "youtube/",
    "kompas.com/", "tribunnews/", "tribunnews.com/", "republika/", "tempo/", "detikcom", "dok. ",
    "dokumentasi",
  ].map { Array($0.utf8) }

  private static let tails: [[UInt8]] = [" foto: ", " foto : ", " antara foto/", " photo: "].map {
    Array($0.utf8)
  }

  private static let captionLabels: [[UInt8]] = ["keterangan gambar", "keterangan foto", "keterangan video"]
    .map {
      Array($0.utf8)
    }

  /// The length of the label that a caption begins with, its comma or colon included; 0 where it has none.
  static func label(of line: Line) -> Int {
    guard let label = captionLabels.first(where: { line.startsIgnoringCase(with: $0) }),
      line.count > label.count,
      line[line.startIndex + label.count] == 0x2C || line[line.startIndex + label.count] == 0x3A
    else { return 0 }
    return label.count + 1
  }

  /// Whether two names parted by a slash end the line in brackets: "(Budi Hartono/Kabar Nusa)", "[Kabarnusa.id/Budi]".
  static func endsInNames(_ line: Line) -> Bool {
    guard line.count <= 600, let last = line.last, last == 0x29 || last == 0x5D,
      let open = line.lastIndex(of: last == 0x29 ? 0x28 : 0x5B), open > line.startIndex
    else { return false }
    return isPair(line[(open + 1)..<(line.endIndex - 1)])
  }

  /// Whether two names end the line behind a sentence: "… di dermaga. Kabar/Budi Hartono", "… di dermaga./Kabar-Budi".
  static func endsInBareNames(_ line: Line) -> Bool {
    guard line.count <= 600, !line.endsSentence, let slash = line.suffix(48).lastIndex(of: 0x2F),
      slash > line.startIndex + 20, slash + 2 < line.endIndex
    else { return false }
    let right = line[(slash + 1)...]
    guard right.wordCount <= 4, right.first?.isCapital == true else { return false }
    // A sentence's end right before the slash, or before the name to its left.
    if line[slash - 1] == 0x2E { return true }
    let before = line[..<slash].suffix(48)
    if let stop = before.lastIndex(where: { $0 == 0x2E || $0 == 0x29 }), stop + 1 < slash,
      line[stop + 1] == 0x20
    {
      return isPair(line[(stop + 2)...])
    }
    let isInitials = (3...8).contains(right.count) && right.allSatisfy(\.isCapital)
    return (isOutlet(right) || isInitials) && line.wordCount >= 6
  }

  private static func isOutlet(_ text: Line) -> Bool {
    text.split(separator: 0x20).contains { SiteNames.isHostLike($0) || Dateline.isOutlet($0) }
  }

  /// Whether a text is two names parted by a slash, one of them an outlet's, a person's or "Foto".
  private static func isPair(_ text: Line) -> Bool {
    let parts = text.split(separator: 0x2F).map(\.trimmed)
    guard parts.count == 2 || parts.count == 3, text.count <= 80, text.wordCount <= 9,
      !text.contains(where: { $0.isDigit || $0 == 0x28 }), parts.allSatisfy({ $0.wordCount <= 4 }),
      parts.prefix(2).allSatisfy({ $0.first.map { $0.isCapital || $0 >= 0xC3 } == true || isOutlet($0) })
    else { return false }
    return parts.contains { part in
      isOutlet(part) || part.equalsIgnoringCase(Array("foto".utf8))
        || (part.wordCount >= 2 && PersonName.judge(part.string) != nil)
    }
  }

  /// Whether the line is a caption: it ends in a photo's credit, in brackets or behind "Foto:".
  static func isCaption(_ line: Line) -> Bool {
    if line.count <= 400, line.suffix(60).contains(where: { $0 == 0x3A || $0 == 0x2F }) {
      let tail = line.suffix(64)
      for mark in tails {
        guard let at = tail.firstIndexIgnoringCase(of: mark), at > line.startIndex else { continue }
        let credit = tail[(at + mark.count)...]
        if line[at - 1] == 0x2E || line[at - 1] == 0x29, credit.wordCount <= 6 { return true }
      }
    }
    if endsInBareNames(line) { return true }
    guard line.count <= 600, line.last == 0x29, let open = line.lastIndex(of: 0x28) else { return false }
    let inside = line[(open + 1)..<(line.endIndex - 1)]
    guard inside.count >= 4, inside.count <= 80,
      inside.contains(where: { $0.isCapital || $0 == 0x40 })
        || inside.split(separator: 0x2F).contains(where: isOutlet)
    else { return false }
    return openings.contains { inside.startsIgnoringCase(with: $0) }
      || Self.inside.contains { inside.firstIndexIgnoringCase(of: $0) != nil }
  }

  /// What a caption ends with where it has no full stop: the agency.
  private static let agencies: [[UInt8]] = [
    "getty images", "/afp", "/reuters", "/ap", "ap photo", "/shutterstock", "via ap", "via reuters",
    "/bloomberg",
    "/epa", "/pa", "imago images",
  ].map { Array($0.utf8) }

  /// Whether the line is a caption that ends in the name of an agency: "A view of the port. | Sari Wijaya/AFP".
  static func endsInAgency(_ line: Line) -> Bool {
    guard line.count <= 300, !line.endsSentence else { return false }
    let tail = line.trimming { !$0.isWordByte }
    return agencies.contains { tail.count > $0.count && tail.suffix($0.count).equalsIgnoringCase($0) }
  }

  /// Whether the line is a caption that begins with its credit: "Kompas.com / Sari Wijaya Warga menunggu."
  static func opens(_ line: Line) -> Bool {
    guard line.count <= 400, let slash = line.prefix(40).firstIndex(of: 0x2F) else { return false }
    let outlet = line[..<slash].trimmed
    return !outlet.contains(0x20) && SiteNames.isHostLike(outlet)
  }

  /// Whether the line is a label of photos and a name: "Foto: Sari Wijaya/Kabar Nusa".
  static func isLabelled(_ line: Line) -> Bool {
    guard line.count <= 90, !line.endsSentence, line.prefix(16).contains(0x3A) else { return false }
    return (openings + labels).contains { $0.last == 0x3A && line.startsIgnoringCase(with: $0) }
  }

  /// Whether the line tells what a picture shows, though it begins or ends as a credit does: it is longer, or begins
  /// "Ilustrasi" and goes on small ("Ilustrasi sumur resapan/Ist").
  static func tellsOfPicture(_ line: Line) -> Bool {
    let mark = Array("ilustrasi ".utf8)
    if line.startsIgnoringCase(with: mark) {
      return line.dropFirst(mark.count).first.map { $0 &- 0x61 < 26 } == true && line.wordCount > 2
    }
    if line.last == 0x29, let open = line.lastIndex(of: 0x28) {
      let before = line[..<open].trimmed
      if before.wordCount > 2, !isCredit(before) { return true }
    }
    return line.wordCount > 6 && !line.startsIgnoringCase(with: agency)
  }

  /// The line with a blank before a credit that the markup glued to the caption: "di bawah jalan desaFoto: Sari".
  static func parted(_ line: Line) -> Line {
    for mark in glued {
      guard let at = line.firstIndexIgnoringCase(of: mark), at > line.startIndex + 8, line[at].isCapital,
        line[at - 1] &- 0x61 < 26
      else { continue }
      return (Array(line[..<at]) + [0x20] + Array(line[at...]))[...]
    }
    return line
  }

  private static let glued = ["foto:", "photo:", "sumber:", "antara foto/"].map { Array($0.utf8) }

  private static let agency = Array("antara foto/".utf8)

  /// Whether the line is a photo's credit and nothing more.
  static func isCredit(_ line: Line) -> Bool {
    // The agency's credit ends with the desk's mark: "ANTARA FOTO/Sari Wijaya/nym."
    let isAgency = line.startsIgnoringCase(with: agency) && line.wordCount <= 8
    guard line.count <= 90, line.last != 0x2E || isAgency, line.wordCount <= 12 else { return false }
    if openings.contains(where: { line.startsIgnoringCase(with: $0) }) { return true }
    if inside.contains(where: { line.firstIndexIgnoringCase(of: $0) != nil }) { return true }
    if isPair(line) { return true }
    // "Kabarnusa.id/Sari Wijaya"
    guard line.wordCount <= 6, let slash = line.firstIndex(of: 0x2F) else { return false }
    let outlet = line[..<slash]
    return outlet.first?.isCapital == true && !outlet.contains(0x20) && SiteNames.isHostLike(outlet)
  }
}
