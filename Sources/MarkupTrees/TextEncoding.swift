extension DecodedText {
  /// The encodings that are read.
  ///
  /// Of the single-byte family of the WHATWG Encoding Standard these are the ones in which Latin news text still
  /// turns up, and windows-1251. The East Asian encodings need tables of 7,000 signs and more and are not read.
  package enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16BigEndian = "utf-16be"
    case utf16LittleEndian = "utf-16le"
    case windows1252 = "windows-1252"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1254 = "windows-1254"
    case latin2 = "iso-8859-2"
    case latin9 = "iso-8859-15"
    case macintosh = "macintosh"

    /// Finds an encoding by one of its usual names, in any case; ISO-8859-1 and ASCII are read as windows-1252,
    /// ISO-8859-9 as windows-1254, as browsers do (WHATWG Encoding Standard, section 4.2).
    package init?(label: String) {
      let label = label.lowercased().filter { !$0.isWhitespace }
      guard let entry = Self.labels.first(where: { $0.names.contains(label[...]) }) else { return nil }
      self = entry.encoding
    }

    private static let labels: [(encoding: Encoding, names: [Substring])] = [
      (.utf8, "utf-8 utf8 utf_8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
      (.utf16BigEndian, "utf-16be utf16be unicodefffe"),
      (
        .utf16LittleEndian,
        "utf-16 utf16 utf-16le utf16le ucs-2 iso-10646-ucs-2 unicode unicodefeff csunicode"
      ),
      (
        .windows1252,
        """
        windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 latin-1 l1
        iso-ir-100 csisolatin1 cp819 ibm819 us-ascii ascii ansi_x3.4-1968
        """
      ),
      (.windows1250, "windows-1250 cp1250 x-cp1250"),
      (.windows1251, "windows-1251 cp1251 x-cp1251"),
      (
        .windows1254,
        """
        windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 iso-ir-148
        csisolatin5
        """
      ),
      (.latin2, "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 latin2 l2 iso-ir-101 csisolatin2"),
      (.latin9, "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 csisolatin9"),
      (.macintosh, "macintosh mac x-mac-roman csmacintosh"),
    ].map { ($0, $1.split(whereSeparator: \.isWhitespace)) }
  }
}
