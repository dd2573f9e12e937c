import NewsModel
import Termbases
import TestSupport
import Testing

private func read(_ text: String) throws -> (entries: [TermEntry], faults: [String]) {
  let (table, faults) = try GlossaryFile.read(Array(text.utf8), name: "f.tsv")
  return (table.rows.indices.map { table.entry(at: $0) }, faults.map { $0.place + " " + $0.message })
}

@Test func twoColumnsAreEnough() throws {
  let (entries, faults) = try read("# mine\nsource\ttarget\npasok\tsupply; provide\r\n\nberas\trice\n")
  #expect(faults.isEmpty)
  #expect(entries.map(\.source) == ["pasok", "beras"])
  #expect(entries.first?.targets == ["supply", "provide"])
  #expect(entries.first?.pos == .noun)
  #expect(entries.first?.status == .preferred)
}

@Test func columnsComeInAnyOrder() throws {
  let (entries, _) = try read("target\tdomain\tsource\tpos\nvote\tpolitics\tsuara\tnoun\n")
  #expect(entries.first?.source == "suara")
  #expect(entries.first?.domain == "politics")
}

@Test(arguments: [
  (
    "source\ttarget\na\tb\nkurang\n",
    "f.tsv:3:1 the line has 1 field where the header has 2; fields are parted by tabs"
  ),
  ("source\ttarget\n\tb\n", "f.tsv:2:1 the field source is empty"),
  ("source\ttarget\nkata\t ; \n", "f.tsv:2:6 the field target is empty"),
  (
    "source\ttarget\tpos\nkata\tword\tnomina\n",
    "f.tsv:2:11 'nomina' is no word class; it is one of noun, verb, adj, adv, prep, conj, pron, det, num, part, name, abbr, phrase"
  ),
  (
    "source\ttarget\tchanged\nkata\tword\t2026-02-30\n",
    "f.tsv:2:11 '2026-02-30' is no date; write it as 2026-01-31"
  ),
  (
    "source\ttarget\tstatus\nkata\tword\tgood\n",
    "f.tsv:2:11 'good' is no status; it is one of preferred, admitted, deprecated, forbidden"
  ),
])
func wrongLinesAreTold(text: String, fault: String) throws { #expect(try read(text).faults == [fault]) }

@Test func goodLinesStandBesideWrongOnes() throws {
  let (entries, faults) = try read("source\ttarget\nkurang\npasok\tsupply\n")
  #expect(entries.map(\.source) == ["pasok"])
  #expect(faults.count == 1)
}

@Test(arguments: [
  ("", "f.tsv:1:1"), ("# only a comment\n", "f.tsv:1:1"), ("source\tfoo\n", "f.tsv:1:8"),
  ("source\n", "f.tsv:1:1"),
  ("source\ttarget\tsource\n", "f.tsv:1:15"),
])
func headersMustNameTheColumns(text: String, place: String) {
  #expect { try read(text) } throws: { ($0 as? GlossaryFault)?.place == place }
}

@Test func bytesThatAreNoTextAreTold() throws {
  let (_, faults) = try GlossaryFile.read(Array("source\ttarget\n".utf8) + [0xFF, 0x09, 0x61], name: "f.tsv")
  #expect(faults.map(\.problem) == [.notUTF8])
}

@Test func anyBytesGiveFaultsAndNoCrash() {
  var state: UInt64 = 5
  for _ in 0..<200 {
    var bytes = Array("source\ttarget\n".utf8)
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(
        [0x09, 0x0A, 0x3B, 0x20, 0x61, UInt8(truncatingIfNeeded: state >> 40)][Int(state >> 33) % 6])
    }
    if let (table, _) = try? GlossaryFile.read(bytes, name: "f.tsv") {
      for row in table.rows.indices { #expect(!table.entry(at: row).source.isEmpty) }
    }
  }
}

@Test func commentsBelowTheHeaderAreNotLost() {
  let text = Array("source\ttarget\n# about beras\nberas\trice\n".utf8)
  #expect { try GlossaryFormat.comments(of: text, name: "f.tsv") } throws: {
    ($0 as? GlossaryFault)?.place == "f.tsv:2:1"
  }
}

@Test func formattingIsSettled() throws {
  let text = "# note\ntarget\tsource\n b ; c\tzeta\nx\tAlfa  beta\n"
  let (table, _) = try GlossaryFile.read(Array(text.utf8), name: "f.tsv")
  let once = GlossaryFormat.formatted(
    table, comments: try GlossaryFormat.comments(of: Array(text.utf8), name: "f.tsv"))
  let (again, faults) = try GlossaryFile.read(Array(once.utf8), name: "f.tsv")
  #expect(faults.isEmpty)
  #expect(GlossaryFormat.formatted(again, comments: ["# note"]) == once)
  #expect(again.rows.indices.map { again.text(.source, of: $0) } == ["Alfa beta", "zeta"])
}

@Test(arguments: ["\n", "\r\n"]) func linesThatLackAValueAreLaidAnew(end: String) throws {
  let text =
    [
      "id\tsource\tpos\ttarget\tvariety\tdomain\tstatus\tcue\tdefinition\tnote\tchanged",
      "a-1\tsatu\tnum\tone\t\tgeneral\tpreferred\t\t\t\t2026-01-31",
      "a-2\tdua\t\ttwo\t\t\t\t\t\t\t",
      "# tiga",
      "a-3\tempat\tnum\tfour\t\tgeneral\tadmitted\t\t\t\t",
    ].joined(separator: end)
  let (entries, faults) = try read(text)
  #expect(faults.isEmpty && entries.map(\.source) == ["satu", "dua", "empat"])
  #expect(entries.map(\.id) == ["a-1", "a-2", "a-3"] && entries.map(\.pos) == [.num, .noun, .num])
  #expect(entries.map(\.status) == [.preferred, .preferred, .admitted])
  #expect(entries.map(\.domain) == ["general", "general", "general"])
  #expect(entries.map(\.changed) == ["2026-01-31", "", ""])
}

@Test(arguments: [("preferred", false), ("forbidden", true), ("", false)])
func aTableTellsWhetherItForbids(status: String, forbids: Bool) throws {
  let text = "source\ttarget\tstatus\nkata\tword\t\(status)\n"
  #expect(try GlossaryFile.read(Array(text.utf8), name: "f.tsv").table.mayForbid == forbids)
}
