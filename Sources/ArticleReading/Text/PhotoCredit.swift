/// Recognises a line that says whose a photo is: "ANTARA FOTO/Sari Wijaya", "Foto: Istimewa", "AFP via Getty Images".
enum PhotoCredit {
  private static let openings: [[UInt8]] = [
    "foto:", "foto :", "(foto", "photo:", "photo by", "ilustrasi", "(ilustrasi", "dok.", "dok ", "(dok",
    "antara foto", "istimewa",
    "(istimewa", "tangkapan layar", "tangkap layar", "screenshot", "sumber foto", "kredit foto", "credit:",
  ].map { Array($0.utf8) }
  private static let inside: [[UInt8]] = [
    "via reuters", "via afp", "via ap", "via getty", "getty images", "antara foto", "antara/", "/antara",
    "afp/", "/afp", "reuters/", "/reuters",
    "shutterstock", "unsplash", "pexels", "pixabay", "istockphoto", "epa-efe", "foto/", "/foto", "instagram/",
    "instagram @", "youtube/",
    "kompas.com/", "tribunnews/", "tribunnews.com/", "republika/", "tempo/", "detikcom", "dok. ",
    "dokumentasi",
  ].map { Array($0.utf8) }

  /// Whether the line is a caption: it ends in brackets that hold a photo's credit.
  static func isCaption(_ line: Line) -> Bool {
    guard line.count <= 600, line.last == 0x29, let open = line.lastIndex(of: 0x28) else { return false }
    let inside = line[(open + 1)..<(line.endIndex - 1)]
    guard inside.count >= 4, inside.count <= 80, inside.contains(where: { $0.isCapital || $0 == 0x40 }) else {
      return false
    }
    return openings.contains { inside.startsIgnoringCase(with: $0) }
      || Self.inside.contains { inside.firstIndexIgnoringCase(of: $0) != nil }
  }

  /// Whether the line is a photo's credit and nothing more.
  static func isCredit(_ line: Line) -> Bool {
    guard line.count <= 90, line.last != 0x2E, line.wordCount <= 12 else { return false }
    if openings.contains(where: { line.startsIgnoringCase(with: $0) }) { return true }
    return inside.contains { line.firstIndexIgnoringCase(of: $0) != nil }
  }
}
