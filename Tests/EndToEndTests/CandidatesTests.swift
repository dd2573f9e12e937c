import Foundation
import TestSupport
import Testing

/// Two texts with two words that no glossary has.
private let texts = [
  "satu.txt": """
  Petani Lembah Sarang Panen Buah Glomar

  Petani di Lembah Sarang memanen buah glomar sejak Senin. Buah glomar dijual di pasar desa dengan harga murah.

  Para petani menjemur glomar selama tiga hari. Setelah itu mereka mencampur glomar dengan tepung srintil untuk dibuat \
  kue. Kue glomar srintil disukai anak-anak.
  """,
  "dua.txt": """
  Koperasi Beli Tepung Srintil dari Petani

  Koperasi membeli tepung srintil dari petani sejak bulan lalu. Tepung srintil itu dikirim ke kota dengan truk.

  Ketua koperasi mengatakan permintaan tepung srintil dan buah glomar terus naik. Ia berharap panen berikutnya lebih \
  banyak.
  """,
]

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct CandidatesTests {
  /// What `padan glossary candidates` says of the two texts, run in a folder of their own.
  private func run(_ arguments: [String]) throws -> BuiltBinary.Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "padan-e2e-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let mine = "source\ttarget\nglomar\tglomar fruit\n"
    try Data(mine.utf8).write(to: folder.appending(path: "mine.tsv"))
    return try BuiltBinary.run(["glossary", "candidates"] + arguments, folder: folder.path())
  }

  @Test(
    arguments: [
      ([], ["word glomar 6 2", "word srintil 5 2", "unit tepung srintil 4 2", "unit buah glomar 3 2"]),
      (["--most", "1"], ["word glomar 6 2", "unit tepung srintil 4 2"]),
      (["--least", "6"], ["word glomar 6 2"]),
      // What a glossary has is no candidate.
      (["--glossary", "mine.tsv"], ["word srintil 5 2", "unit tepung srintil 4 2", "unit buah glomar 3 2"]),
    ] as [([String], [String])])
  func theLackingTermsAreRanked(options: [String], expected: [String]) throws {
    let run = try run(["--format", "tsv"] + options + ["satu.txt", "dua.txt"])
    #expect(run.status == 0 && run.errors == "")
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.first == ["kind", "term", "root", "count", "texts", "score", "forms", "context"])
    #expect(lines.dropFirst().map { [$0[0], $0[1], $0[3], $0[4]].joined(separator: " ") } == expected)
  }

  @Test func theReportIsReadByPeopleAndPrograms() throws {
    let people = try run(["satu.txt", "dua.txt"]).output
    #expect(people.hasPrefix("2 texts\n\nWORDS"))
    #expect(people.contains("glomar ×6 in 2 texts\n             Petani di Lembah Sarang memanen buah glomar"))
    #expect(people.contains("\nUNITS"))
    let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/candidates.schema.json")
    #expect(try schema.faults(in: run(["--format", "json", "satu.txt", "dua.txt"]).output) == [])
  }

  @Test func aMissingTextDoesNotHoldUpTheOthers() throws {
    let run = try run(["--format", "tsv", "satu.txt", "tiga.txt"])
    #expect(run.status == 2 && run.output.contains("word\tglomar\t\t5\t1\t"))
    #expect(run.errors == "padan: tiga.txt: there is no such file; check the path\n")
    #expect(try self.run(["--most", "0", "satu.txt"]).status == 64)
  }
}
