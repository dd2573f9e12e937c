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

  /// Whether the line is a caption: it ends in a photo's credit, in brackets or behind "Foto:".
  static func isCaption(_ line: Line) -> Bool {
    if line.count <= 400, line.suffix(60).contains(where: { $0 == 0x3A || $0 == 0x2F }) {
      let tail = line.suffix(64)
      for mark in tails {
        guard let at = tail.firstIndexIgnoringCase(of: mark), at > line.startIndex else { continue }
        let credit = tail[(at + mark.count)...]
        if tail[at - 1] == 0x2E || tail[at - 1] == 0x29, credit.wordCount <= 6 { return true }
      }
    }
    guard line.count <= 600, line.last == 0x29, let open = line.lastIndex(of: 0x28) else { return false }
    let inside = line[(open + 1)..<(line.endIndex - 1)]
    guard inside.count >= 4, inside.count <= 80, inside.contains(where: { $0.isCapital || $0 == 0x40 }) else {
      return false
    }
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

  /// Whether the line is a photo's credit and nothing more.
  static func isCredit(_ line: Line) -> Bool {
    guard line.count <= 90, line.last != 0x2E, line.wordCount <= 12 else { return false }
    if openings.contains(where: { line.startsIgnoringCase(with: $0) }) { return true }
    if inside.contains(where: { line.firstIndexIgnoringCase(of: $0) != nil }) { return true }
    // "Kabarnusa.id/Sari Wijaya"
    guard line.wordCount <= 6, let slash = line.firstIndex(of: 0x2F) else { return false }
    let outlet = line[..<slash]
    return outlet.first?.isCapital == true && !outlet.contains(0x20) && SiteNames.isHostLike(outlet)
  }
}
