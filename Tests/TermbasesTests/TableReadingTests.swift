import NewsModel
import Termbases
import TestSupport
import Testing

private let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The text as UTF-16 with a byte order mark.
private func wide(_ text: String, lowFirst: Bool = true) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in ("\u{FEFF}" + text).utf16 {
    let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
    bytes += lowFirst ? [low, high] : [high, low]
  }
  return bytes
}

/// What is read, as "source|target; target|note".
private func lines(_ bytes: [UInt8], format: TermbaseFormat? = nil) throws -> [String] {
  let termbase = try Termbase(bytes, name: "f", format: format)
  #expect(termbase.faults.map { "\($0.place) \($0.message)" } == [])
  return termbase.concepts.flatMap(\.lines).map {
    "\($0.source)|\($0.targets.joined(separator: "; "))|\($0.note)"
  }
}

private let expected = ["anggaran|budget; appropriation|uang \"negara\"\nsetahun", "hakim|judge|a, b; c"]
private let commas =
  "Indonesian,English,Notes\r\nanggaran,budget; appropriation,\"uang \"\"negara\"\"\nsetahun\"\r\nhakim,judge,\"a, b; c\"\r\n"
private let semicolons =
  "source;target;note\nanggaran;\"budget; appropriation\";\"uang \"\"negara\"\"\r\nsetahun\"\nhakim;judge;\"a, b; c\""
private let tabs =
  "source\ttarget\tcomment\r\nanggaran\tbudget; appropriation\t\"uang \"\"negara\"\"\nsetahun\"\r\nhakim\tjudge\t\"a, b; c\"\r\n"

private let spreadsheets: [(String, [UInt8])] = [
  ("commas", Array(commas.utf8)), ("a byte order mark", mark + Array(commas.utf8)),
  ("semicolons and lone line feeds", Array(semicolons.utf8)),
  ("carriage returns", Array(commas.replacing("\r\n", with: "\r").utf8)),
  ("UTF-16, low byte first", wide(tabs)), ("UTF-16, high byte first", wide(tabs, lowFirst: false)),
  ("tabs in UTF-8 with a mark", mark + Array(tabs.replacing("comment", with: "note").utf8)),
]

@Test(arguments: spreadsheets)
func spreadsheetsAreRead(name: String, bytes: [UInt8]) throws {
  // In UTF-8 a tab table of our own columns is a glossary file, which has no quotes.
  let format: TermbaseFormat? = name.hasPrefix("tabs") ? .unicodeText : nil
  #expect(try lines(bytes, format: format) == expected, "\(name)")
}

@Test func westernBytesAreRead() throws {
  var bytes = Array("source;target;note\nkafe;caf".utf8)
  bytes += [0xE9, 0x3B, 0x93, 0x80, 0x94, 0x0A]
  #expect(try lines(bytes) == ["kafe|café|“€”"])
}

@Test func columnsOfOthersAreKept() throws {
  let termbase = try Termbase(
    Array("Source,Target,Client,Part of speech,Status\nsuara,vote,Kabar Contoh,Noun,approved\n".utf8),
    name: "f")
  let line = try #require(termbase.concepts.first?.lines.first)
  #expect(line.fields.map { "\($0.type)=\($0.text)" } == ["Client=Kabar Contoh"])
  #expect(line.pos == .noun && line.status == .preferred)
  let csv = String(decoding: termbase.written(as: .csv).bytes, as: UTF8.self)
  #expect(csv.contains(",Client\r\n") && csv.contains(",Kabar Contoh\r\n"))
  let (_, losses) = termbase.written(as: .tsv)
  #expect(losses.text == "fields of other formats ×1")
}

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+62", "'+62"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "'\rx"),
  ("'=x", "''=x"), ("''@", "'''@"), ("'x", "'x"), ("x=1", "x=1"), ("", ""), ("'", "'"),
])
func formulasAreMadeText(cell: String, written: String) throws {
  var line = ConceptLine()
  (line.source, line.targets, line.note) = ("kata", ["word"], "x")
  line.fields = [ConceptField(type: "Column", text: cell)]
  var termbase = Termbase(concepts: [Concept(lines: [line])])
  termbase.head.columns = ["Column"]
  let bytes = termbase.written(as: .csv).bytes
  let row = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", maxSplits: 1)[1]
  let needsQuotes = written.contains("\t") || written.contains("\r")
  #expect(row == ",kata,,word,,,,,,x,," + (needsQuotes ? "\"\(written)\"" : written) + "\r\n")
}

@Test func linesOfAnIdComeTogether() throws {
  let text =
    "id\tsource\ttarget\nc1\tKPK\tCorruption Eradication Commission\nc2\tsuara\tvote\nc1\tkomisi\tcommission\nc2\tvote\tvote\n\tlepas\tloose\n\tlepas\tfree\n"
  let concepts = try Termbase(Array(text.utf8), name: "f").concepts
  #expect(
    concepts.map { "\($0.id):\($0.terms.map(\.text).joined(separator: ","))" } == [
      "c1:KPK,komisi,Corruption Eradication Commission,commission", "c2:suara,vote,vote", ":lepas,loose",
      ":lepas,free",
    ])
  #expect(concepts[0].terms[2].answers == [0])
}

@Test(arguments: [
  (
    "source,target\na,b\n\"x\"y,z\n",
    "f:3:4 text stands behind the closing quotation mark of a cell; a quotation mark inside a quoted cell is doubled"
  ),
  ("source,target\na,b\n\"x,z\n", "f:3:1 the quotation mark that opens a cell here is never closed"),
  (
    "source,target,status\na,b,nice\n",
    "f:2:5 'nice' is no status; it is one of preferred, admitted, deprecated, forbidden"
  ),
  ("source,target\na,\n,b\n", "f:2:3 the field target is empty"),
  ("source,target\na\u{0},b\n", "f:2:1 the field source holds a control sign; take it out"),
  ("source\ttarget\nkata\n", "f:2:1 the line has 1 field where the header has 2; fields are parted by tabs"),
  ("source\ttarget\tdomain\nkata\tword\tseni\n", "f:2:11 'seni' is no domain; it is one of"),
  ("source,target,changed\na,b,yesterday\n", "f:2:5 'yesterday' is no date; write it as 2026-01-31"),
  ("#UTX 1.20; id/en;\n#src\tfoo\na\tb\n", "f:2:1 the header line has no column tgt"),
])
func faultsHaveTheirPlace(text: String, fault: String) throws {
  let termbase = try Termbase(Array(text.utf8), name: "f")
  let told = termbase.faults.map { "\($0.place) \($0.message)" }
  #expect(told.first?.hasPrefix(fault) == true, "\(told)")
}

@Test func allFaultsAreToldUpToALimit() throws {
  let many = Array(("source,target\n" + String(repeating: "a,\n", count: 250) + "b,c\n").utf8)
  let strict = try Termbase(many, name: "f")
  #expect(strict.faults.count == 101 && strict.concepts.isEmpty)
  #expect(strict.faults.last?.problem == .tooManyFaults(limit: 100))
  let lenient = try Termbase(many, name: "f", isLenient: true)
  #expect(lenient.faultCount == 250 && lenient.concepts.count == 1)
}

@Test func utxIsRead() throws {
  let text = """
    \u{FEFF}#UTX 1.11; id/en; 2026-11-23T10:00:00Z+07:00; copyright: Contoh; license: CC0; Dictionary ID: Kamus;\r
    #src\ttgt\tsrc:pos\tterm status\tconcept ID\ttgt:comment\tCustomer\r
    Kapolri\tNational Police chief\tproperNoun\tapproved\t1\tfirst\tA\r
    # a comment\r
    Kapolri\tChief of Police\tproperNoun\tforbidden\t1\t\tA\r
    \r
    anggaran\tbudget\t-\t\t\t\t\r\n
    """
  let termbase = try Termbase(Array(text.utf8), name: "f")
  #expect(termbase.faults.isEmpty)
  #expect(termbase.head.columns == ["Customer"])
  #expect(termbase.concepts.count == 2)
  let concept = termbase.concepts[0]
  #expect(concept.terms.map(\.text) == ["Kapolri", "National Police chief", "Chief of Police"])
  #expect(concept.terms.map(\.status) == [nil, .preferred, .forbidden])
  #expect(concept.terms[0].pos == .name && termbase.concepts[1].terms[0].pos == nil)
  #expect(concept.fields.map(\.text) == ["A"])
}

@Test(arguments: [
  ("#UTX 1.20; en/id;\n#src\ttgt\nbudget\tanggaran\n"),
  ("#UTX 1.20; lang: en/id;\n#term:en\tterm:id\tpos:id\nbudget\tanggaran\tnoun\n"),
])
func utxSidesAreToldByLanguage(text: String) throws {
  #expect(try lines(Array(text.utf8)) == ["anggaran|budget|"])
}

@Test(arguments: [
  ("# comment\nanggaran\tbudget\tuang\nhakim\tjudge\n", ["anggaran|budget|uang", "hakim|judge|"]),
  ("anggaran,budget,\"uang, negara\"\nhakim,judge,\n", ["anggaran|budget|uang, negara", "hakim|judge|"]),
])
func omegaTGlossariesAreRead(text: String, expected: [String]) throws {
  #expect(try lines(Array(text.utf8)) == expected)
}

@Test(arguments: [
  ("source\ttarget\n", TermbaseFormat.tsv), ("source,target\n", .csv), ("a;b;source;target\n", .csvSemicolon),
  ("source\ttarget\tClient\n", .unicodeText), ("<?xml version='1.0'?>\n<!-- x -->\n<martif>", .tbx2),
  ("<tbx>", .tbx),
  ("{\"schema\"", .json), ("#UTX 1.20; id/en;\n", .utx), ("satu\tone\n", .omegat), ("satu,one\n", .omegat),
])
func formatsAreKnownByContent(text: String, format: TermbaseFormat) throws {
  var survey = TermbaseSurvey()
  survey.feed(Array(text.utf8))
  let facts = try survey.finish()
  #expect(facts.format == format)
}

@Test(arguments: ["", "Hanya satu kalimat.\n", "\u{0}\u{1}\u{2}", "a b c\n"])
func otherFilesAreNoTermbase(text: String) {
  #expect { try Termbase(Array(text.utf8), name: "f") } throws: {
    ($0 as? GlossaryFault)?.problem == .unknownFormat
  }
}
