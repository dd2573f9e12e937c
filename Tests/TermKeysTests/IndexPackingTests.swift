import Testing

@testable import TermKeys

private func row(
  _ number: Int, _ source: String, _ termClass: String = "noun", _ status: String = "preferred"
)
  -> String
{
  "t-\(number)\t\(source)\t\(termClass)\tx\t\tgeneral\t\(status)\t\t\t\t2026-01-01"
}

private func key(_ source: String) -> TermKey {
  source.split(separator: " ").reduce(TermKey.empty) { $0.appending(LetterHash.of(String($1))) }
}

/// Packs files and gives the index to `body`.
private func withPacked(_ files: [String], _ body: (PackedIndex) -> Void) throws {
  let text = try IndexPacking.text(of: files.map { Array($0.utf8) })
  unsafe text.withUnsafeBytes { unsafe body(PackedIndex(embedded: $0)) }
}

@Test func sextetsKeepEveryBit() {
  for bit in 0..<48 {
    let number: UInt64 = 1 << UInt64(bit)
    for one in [number, number - 1, Sextets.limit - number] where one < Sextets.limit {
      #expect(Sextets.number(Sextets.signs(one)) == one)
    }
  }
}

@Test func thePackedTextCanStandInARawString() throws {
  let text = try IndexPacking.text(of: [Array(("id\n" + row(1, "kerja sama")).utf8)])
  #expect(text.count % Sextets.width == 0 && text.allSatisfy { (0x30..<0x70).contains($0) })
}

@Test func rowsAreAllLinesBesidesHeaderAndComments() throws {
  let file = "# satu\nid\tsource\n\n" + row(1, "satu") + "\r\n# dua\n" + row(2, "dua")
  try withPacked([file, "id\n"]) { index in
    let bytes = Array(file.utf8)
    #expect(index.tableCount == 2 && index.rowCount(of: 0) == 2 && index.rowCount(of: 1) == 0)
    #expect(index.size(of: 0) == bytes.count && index.size(of: 1) == 3)
    #expect(
      index.lines(of: 0).map { String(decoding: bytes[$0], as: UTF8.self) } == [
        row(1, "satu"), row(2, "dua"),
      ])
  }
}

@Test func thePackedIndexTellsWhatTheOneInMemoryTells() throws {
  let sources = ["satu", "dua tiga", "Dua Tiga", "AS", "kerja sama", "kerja-keras", "satu", "dua"]
  let file = ("id\n" + sources.enumerated().map { row($0, $1, TermClass.names[$0]) }.joined(separator: "\n"))
  let bytes = Array(file.utf8)
  let lines = GlossaryLines.rows(of: bytes)
  let index = SourceIndex(rows: lines.count) { making in
    unsafe bytes.withUnsafeBytes { raw in
      for (row, line) in lines.enumerated() { unsafe making.add(raw, line, table: 0, row: row) }
    }
  }
  try withPacked([file]) { packed in
    #expect(packed.senseCount == sources.count)
    for place in sources.indices {
      #expect(packed.sense(place) == index.senses[place])
      #expect(Int(packed.sense(place).termClass) == place)
    }
    for asked in sources + ["kerja", "kerjasama", "kerjakeras", "tiga", "tiada", ""] {
      #expect(packed.head(of: key(asked)) == index.head(of: key(asked)), "\(asked)")
    }
    let kerja = packed.head(of: key("kerja"))
    #expect(kerja.beginsLonger && !kerja.hasSense && packed.head(of: key("tiga")) == .nothing)
    #expect(packed.head(of: key("dua")).beginsLonger && packed.head(of: key("dua")).isSource)
    #expect(!packed.head(of: key("satu")).beginsLonger && !packed.head(of: key("dua tiga")).beginsLonger)
    #expect(packed.head(of: key("satu")).isSource && packed.sense(0).next == 6)
    #expect(packed.head(of: key("kerjasama")).hasSense && !packed.head(of: key("kerjasama")).isSource)
    #expect([0, 2, 3].map { packed.sense($0).letters } == [.any, .capitalised, .capitals])
  }
}

@Test(arguments: [
  ("preferred\tpemilu suara", true), ("preferred\t", false), ("preferred", false),
  ("preferred\t\tcue", false),
  ("preferred\tx\t\t\t", true), ("admitted\tpemilu", true),
])
func cuesAreKnown(fields: String, hasCues: Bool) throws {
  try withPacked(["id\nx-1\tsuara\tnoun\tvote\t\tpolitics\t" + fields]) { packed in
    #expect(packed.senseCount == 1 && packed.sense(0).hasCues == hasCues)
  }
}

@Test func sensesLeadOnToTheIndexBelow() throws {
  try withPacked(["id\n" + row(1, "satu") + "\n" + row(2, "dua")]) { below in
    let bytes = Array([row(1, "dua"), row(2, "dua"), row(3, "tiga")].joined(separator: "\n").utf8)
    let lines = bytes.split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
    let index = SourceIndex(rows: 3, below: below) { making in
      unsafe bytes.withUnsafeBytes { raw in
        for (row, line) in lines.enumerated() { unsafe making.add(raw, line, table: 0, row: row) }
      }
    }
    #expect(index.senses.map(\.next) == [1, -3, -1])
  }
}

@Test func tooManyRowsAreNoIndex() {
  let file = Array("id\n".utf8) + Array(repeating: Array("a\tb\n".utf8), count: 1 << 14).joined()
  #expect(throws: IndexPacking.Fault.tooManyRows) { try IndexPacking.text(of: [file]) }
  #expect(throws: IndexPacking.Fault.tooManyRows) {
    try IndexPacking.text(of: Array(repeating: Array("id\n".utf8), count: 256))
  }
}

@Test func everyClassIsReadFromItsField() {
  for (place, name) in TermClass.names.enumerated() {
    for tail in ["", "\tfish", "\t"] {
      let bytes = Array((name + tail).utf8)
      let field = unsafe bytes.withUnsafeBytes { unsafe LetterHash.eight($0, 0) }
      #expect(TermClass.place(of: field) == place)
    }
  }
}
