internal import NewsModel

/// What the analyser is told of the glossary's names.
enum LexiconMaking {
  /// The names of places and institutions; the user's come last, so that they count.
  static func lexicon(of glossary: Glossary) -> Lexicon {
    var lexicon = Lexicon()
    for table in glossary.tables.reversed() {
      let common = table.domain.map { kind(of: $0) }
      if case .some(nil) = common { continue }
      unsafe table.bytes.withUnsafeBytes { bytes in
        for (row, line) in table.rows.enumerated() {
          let start = unsafe ByteSearch.place(behind: 2, of: 0x09, in: line.bounds, of: bytes)
          guard unsafe isName(bytes, start), let kind = common ?? kind(of: table.text(.domain, of: row))
          else {
            continue
          }
          let source = table.field(.source, of: row)
          lexicon.names.append(Lexicon.Entry(name: table.bytes[source], kind: kind))
        }
      }
    }
    return lexicon
  }

  /// Whether the class that begins at an offset is that of names or acronyms.
  private static func isName(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    guard start + 4 < bytes.count else { return false }
    switch unsafe (bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]) {
    case (0x6E, 0x61, 0x6D, 0x65), (0x61, 0x62, 0x62, 0x72): return unsafe bytes[start + 4] == 0x09
    default: return false
    }
  }

  private static func kind(of domain: String) -> Name.Kind? {
    switch domain {
    case "place": .place
    case "institution": .organisation
    default: nil
    }
  }
}
