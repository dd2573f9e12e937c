import Exchange
import FoundationEssentials
import MarkupTrees
import NewsModel
import TestSupport
import Testing

/// The same numbers in every run: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Reads a file given as text.
func reading(_ text: String) throws -> TranslationFile { try TranslationFile(reading: Array(text.utf8)) }

/// A file as written again, as text.
func written(_ file: TranslationFile) -> String { String(decoding: file.serialised(), as: UTF8.self) }

/// What an XML file says: the tree, and what stands around it.
func said(_ text: String) throws -> (XMLElement, [XMLNode], [XMLNode], XMLDoctype?) {
  let document = try XMLDocument(parsing: Array(text.utf8))
  return (document.root, document.before, document.after, document.doctype)
}

/// Whether two XML files say the same, blanks inside included.
func sameXML(_ first: String, _ second: String) throws -> Bool {
  let (a, b) = (try said(first), try said(second))
  return a.0 == b.0 && a.1 == b.1 && a.2 == b.2 && a.3 == b.3
}

/// The ids of a document's units.
func ids(_ file: TranslationFile) -> [String] { file.document.units.map(\.id) }

/// A small document with everything that a unit may have.
func sampleDocument() -> TranslationDocument {
  let source = "Menteri Laras memasok beras Rp 2,4 triliun ke Tegal <sejak> Kamis & Jumat."
  func place(_ part: String) -> TextRange {
    let start = source.utf8.distance(
      from: source.startIndex, to: source.firstRange(of: part)?.lowerBound ?? source.startIndex)
    return TextRange(start, start + part.utf8.count)
  }
  var first = TranslationUnit(id: "s1abc", group: "p1", source: InlineText(source))
  first.notes = [
    UnitNote(.name, "Laras: keep (person)", at: place("Menteri Laras")),
    UnitNote(.number, "Rp 2,4 triliun: Rp 2.4 trillion", at: place("Rp 2,4 triliun")),
    UnitNote(.speaker, "Laras (quoted)", at: place("triliun ke Tegal")),
    UnitNote(.flag, "Check the day."),
    UnitNote(.general, "From another tool.", author: "reviewer"),
  ]
  first.terms = [
    TermAnnotation(
      range: place("memasok"), dictionaryForm: "memasok", targets: ["supply", "provide"],
      fitting: "supplies", status: .admitted, definition: "to give what is lacking", note: "Not \"support\".",
      entryID: "trade-12"),
    TermAnnotation(range: place("beras"), dictionaryForm: "beras", targets: ["rice"], entryID: "food-3"),
  ]
  first.proposals = [
    MatchProposal(
      score: 72, source: InlineText("Menteri memasok beras."),
      target: InlineText("The minister supplies rice."),
      origin: "lama.tmx")
  ]
  let second = TranslationUnit(
    id: "s2", group: "p2", source: InlineText("Harga \"turun\" 5 %."),
    target: InlineText("Prices fell 5 percent."),
    state: .translated)
  let third = TranslationUnit(
    id: "s3", group: "p2", source: InlineText("  Selesai.  "), target: InlineText("Done."), state: .final)
  return TranslationDocument(
    original: "berita.html", sourceLanguage: "id", targetLanguage: "en-GB", units: [first, second, third],
    notes: [UnitNote(.flag, "The article goes on.")],
    metadata: [.init("title", "Beras & Harga"), .init("scope", "all")])
}
