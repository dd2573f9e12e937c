/// The formats of termbases.
package enum TermbaseFormat: String, CaseIterable, Sendable {
  /// The product's own glossary files; see Glossaries/README.md.
  case tsv
  /// Cells parted by commas (RFC 4180), as spreadsheets open them: UTF-8 with a byte order mark.
  case csv
  /// As `csv`, parted by semicolons, as spreadsheets of continental Europe save it.
  case csvSemicolon = "csv-semicolon"
  /// Cells parted by tabs in UTF-16: what spreadsheets call Unicode text.
  case unicodeText = "unicode-text"
  /// TBX version 3 (ISO 30042:2019), dialect TBX-Basic, data categories as tags.
  case tbx
  /// The same with data categories as attributes.
  case tbxDCA = "tbx-dca"
  /// TBX version 2 (ISO 30042:2008, `martif`), which OmegaT, Weblate and the Translate Toolkit read.
  case tbx2
  /// UTX 1.20, the glossary format of the Asia-Pacific Association for Machine Translation.
  case utx
  /// OmegaT's glossary: source, target and comment, parted by tabs, without a header.
  case omegat
  /// The product's own JSON; see Documentation/schemas/termbase.schema.json.
  case json

  /// The format that a file's name tells; nil where it tells none.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".v2.tbx") || name.hasSuffix(".martif") {
      self = .tbx2
    } else {
      guard let end = name.lastIndex(of: ".") else { return nil }
      switch name[name.index(after: end)...] {
      case "tsv": self = .tsv
      case "csv": self = .csv
      case "tbx", "xml": self = .tbx
      case "utx": self = .utx
      case "utf8", "tab": self = .omegat
      case "json": self = .json
      default: return nil
      }
    }
  }

  /// The name for people.
  package var name: String {
    switch self {
    case .tsv: "a glossary file (TSV)"
    case .csv, .csvSemicolon: "CSV"
    case .unicodeText: "Unicode text"
    case .tbx: "TBX 3 (DCT)"
    case .tbxDCA: "TBX 3 (DCA)"
    case .tbx2: "TBX 2"
    case .utx: "UTX"
    case .omegat: "OmegaT's glossary"
    case .json: "JSON"
    }
  }
}

/// What a termbase says of itself.
package struct TermbaseHead: Sendable, Equatable {
  /// The main language of the file.
  package var language = "id"
  /// Its title.
  package var title = ""
  /// The dialect of TBX ("TBX-Basic"); empty for the other formats.
  package var dialect = ""
  /// The elements of a TBX file's header, without those that hold the title.
  package var header: [ConceptField] = []
  /// The namespaces of the data categories that are none of TBX-Basic's: prefix and address.
  package var namespaces: [ConceptField.Attribute] = []
  /// The columns of a table that are not known here, in their order.
  package var columns: [String] = []

  /// Makes a head to be filled.
  package init() {}
}

/// What a writer found no place for, counted by field.
package struct Losses: Sendable, Equatable {
  /// A field and how often it had no place.
  package private(set) var counts: [(what: String, count: Int)] = []

  package static func == (one: Losses, two: Losses) -> Bool {
    one.counts.elementsEqual(two.counts) { $0.what == $1.what && $0.count == $1.count }
  }

  /// Makes an empty count.
  package init() {}

  /// Counts `count` more.
  ///
  /// - Parameter what: the field, in the plural ("definitions").
  package mutating func add(_ what: String, _ count: Int = 1) {
    guard count > 0 else { return }
    if let index = counts.firstIndex(where: { $0.what == what }) {
      counts[index].count += count
    } else {
      counts.append((what, count))
    }
  }

  /// What was lost, as "definitions ×41, notes ×3"; empty where nothing was.
  package var text: String { counts.map { "\($0.what) ×\($0.count)" }.joined(separator: ", ") }
}
