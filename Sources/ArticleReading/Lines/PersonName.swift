/// Judges whether a text in the place of a writer's name is a person's name.
///
/// Sites put their own name, their firm or a desk there ("Kompas Cyber Media", "Tim Redaksi"); such is no person.
enum PersonName {
  /// Words that no person's name holds, in lower case.
  private static let words: Set<String> = [
    "admin", "administrator", "redaksi", "tim", "team", "media", "cyber", "pt", "cv", "news", "berita",
    "developer", "online",
    "editor", "reporter", "penulis", "kontributor", "wartawan", "pewarta", "jurnalis", "staff", "staf",
    "desk", "newsroom",
    "tv", "koran", "harian", "majalah", "portal", "network", "group", "com", "co", "org", "net", "www",
    "http", "https",
    "views", "wib", "wita", "wit", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus",
    "september",
    "oktober", "november", "desember", "share", "tags", "komentar", "foto", "video", "copyright", "antara",
    "indonesia",
    "ini", "itu", "yang", "dan", "di", "dari", "untuk", "dengan", "pada", "adalah", "the", "and", "of", "in",
    "by", "author",
    "humas", "dipublikasikan", "diterbitkan", "diperbarui", "ditayangkan", "posted", "published", "updated",
    "oleh", "profile", "profil", "lihat", "baca", "follow", "more",
    "google", "facebook",
    "twitter", "press", "agency", "kantor", "publisher", "website", "user", "guest", "anonymous", "unknown",
    "none", "null", "informasi", "artikel", "reuters", "afp", "bloomberg", "xinhua", "bernama", "kyodo",
    "anadolu",
    "cnn", "bbc", "guru", "dosen", "peneliti", "pengamat", "direktur", "ketua", "mahasiswa", "pegiat",
    "anggota",
    "alumni", "rektor", "pakar", "analis", "kepala", "universitas", "institut", "aktivis", "pemerhati",
    "praktisi",
  ]
  /// Words that stand small inside a name.
  private static let particles: Set<String> = [
    "bin", "binti", "bte", "al", "el", "ibn", "van", "von", "der", "den", "de", "del", "della", "da", "dos",
    "la",
    "le", "ten", "ter", "zu", "y", "e", "d", "alias", "a/l", "a/p",
  ]
  /// Degrees that are written without full stops.
  private static let degrees: Set<String> = [
    "sh", "se", "st", "mt", "ma", "mm", "msi", "ssos", "spd", "skm", "phd", "lc", "mba", "mpd", "mh", "skep",
    "sikom", "mkom", "ssi", "sag", "mag", "skom", "msc", "bsc", "mhum", "shum", "amd",
  ]

  /// Whether a word is an academic degree: "M.Si.", "S.Sos", "Ph.D.", "SH".
  static func isDegree(_ word: Line) -> Bool {
    let bare = word.trimming { !$0.isWordByte }
    guard let first = bare.first, first.isCapital, bare.count <= 10 else { return false }
    let pieces = bare.split(separator: 0x2E)
    if pieces.count > 1 { return pieces.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isLetter) } }
    return degrees.contains(String(decoding: bare.map(\.lowered), as: UTF8.self))
  }

  /// The name, tidied; nil where it is none.
  ///
  /// `text` is what stands in the place of the name, `site` holds words of the site's and the publisher's name
  /// in lower case, and `labelled` says that a label announces a name; then one by initials is taken too.
  static func judge(_ text: String, site: Set<String> = [], labelled: Bool = false) -> String? {
    var whole = Line(CleanText.clean(Line(text.utf8)))
    // "Sari Wijaya - detikNews"
    for dash in [" - ", " \u{2013} ", " | "] {
      if let cut = whole.firstIndexIgnoringCase(of: Array(dash.utf8)), cut > whole.startIndex {
        whole = whole[whole.startIndex..<cut]
      }
    }
    let name =
      whole
      .trimming { !$0.isWordByte && $0 != 0x2E && $0 != 0x29 && $0 != 0x28 }
      .trimming { $0 == 0x28 || $0 == 0x29 || $0 == 0x20 || $0 == 0x2A }
    guard name.count >= 2, name.count <= 60, name.wordCount <= (labelled ? 7 : 6) else { return nil }
    guard !name.contains(where: { $0.isDigit || $0 == 0x40 || $0 == 0x2F || $0 == 0x3A || $0 == 0x5F }) else {
      return nil
    }
    let parts = name.split(separator: 0x20)
    if parts.allSatisfy(isDegree) { return nil }
    var capitals = 0
    for part in parts {
      let bare = part.trimming { !$0.isWordByte }
      let word = bare.string.lowercased()
      // The words of a name are split at dots too, so that "Suara.com" is seen.
      for piece in word.split(separator: ".") where words.contains(String(piece)) && piece.count > 1 {
        return nil
      }
      guard let first = bare.first else { continue }
      if first.isCapital || first >= 0xC3 {
        capitals += 1
      } else if parts.count > 1, !particles.contains(word) {
        return nil
      }
    }
    let key = name.key
    if site.contains(String(decoding: key, as: UTF8.self)) { return nil }
    if parts.count <= 2, parts.contains(where: { site.contains(String(decoding: $0.key, as: UTF8.self)) }) {
      return nil
    }
    if capitals == 0 { return labelled && parts.count == 1 && name.count <= 12 ? name.string : nil }
    guard capitals * 2 >= parts.count, name.first.map({ $0.isCapital || $0 >= 0xC3 }) == true || labelled
    else { return nil }
    return name.string
  }
}
