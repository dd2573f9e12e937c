import Foundation
import TestSupport
import Testing

private let sentences = [
  "Bupati Sekar Wulandari meresmikan jembatan gantung senilai Rp 3,5 miliar di Desa Karangjati pada Senin (9/3/2026).",
  "“Jembatan ini memperpendek jalan anak-anak ke sekolah,” kata Sekar kepada wartawan di lokasi.",
  "Pemerintah kabupaten menambah anggaran perbaikan jalan sebesar 12,5 persen tahun ini.",
  "Menurut Dinas Pekerjaan Umum, 240 keluarga tinggal di seberang sungai.",
  "Warga berharap perahu penyeberangan yang lama tetap beroperasi sampai akhir tahun.",
  "Kepala desa mengatakan rapat warga berikutnya digelar pekan depan di balai desa.",
]

private func article(_ paragraphs: [String]) -> String {
  "Bupati Resmikan Jembatan Gantung di Karangjati\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
}

/// Runs `body` in a folder that holds an article.
private func withArticle(_ body: (String) throws -> Void) throws {
  try inFolder(["a.txt": article(sentences)], body)
}

private func put(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

private func files(_ folder: String) throws -> Set<String> {
  let all = try FileManager.default.subpathsOfDirectory(atPath: folder)
  return Set(all)
}

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct PackageTests {
  private func run(_ arguments: String..., in folder: String) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["package"] + arguments, folder: folder)
  }

  @Test func aPackageIsMade() throws {
    try withArticle { folder in
      let made = try run("a.txt", "-o", "p", "--all", in: folder)
      #expect(made.status == 0 && made.errors == "" && made.output == "p: 7 segments\n")
      let names = try files(folder + "/p")
      #expect(
        names.isSuperset(of: [
          "article.xlf", "article.1.2.xlf", "article.po", "segments.jsonl", "terms.tbx", "terms.v2.tbx",
          "brief.html", "article.docx",
        ]))
      // Nothing is left beside the folder.
      #expect(Set(try Places.names(in: folder)) == ["a.txt", "p"])
      let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/segment.schema.json")
      let lines = try Places.text(folder + "/p/segments.jsonl").split(separator: "\n").map(String.init)
      #expect(lines.count == 7)
      for line in lines { #expect(try schema.faults(in: line) == []) }
      let text = try Places.text(folder + "/p/article.xlf")
      for part in ["Rp 3.5 billion", "12.5 percent", "Sekar Wulandari: keep", "category=\"speaker\""] {
        #expect(text.contains(part), "\(part)")
      }
    }
  }

  @Test func fewerSentencesHaveTheSameIDs() throws {
    try withArticle { folder in
      _ = try run("a.txt", "-o", "all", "--all", in: folder)
      let made = try run("a.txt", "-o", "some", "--sentences", "2", in: folder)
      #expect(made.output == "some: 3 segments\n")
      let ids = try Places.text(folder + "/some/article.xlf").matches(of: /<unit id="(\w+)"/).map(\.1)
      let all = try Places.text(folder + "/all/article.xlf")
      #expect(ids.count == 3 && ids.allSatisfy { all.contains("<unit id=\"\($0)\"") })
    }
  }

  @Test func nothingIsOverwritten() throws {
    try withArticle { folder in
      _ = try run("a.txt", "-o", "p", in: folder)
      try put("mine", folder + "/p/mine.txt")
      try put("changed", folder + "/p/article.po")
      let again = try run("a.txt", "-o", "p", in: folder)
      #expect(again.status == 2 && again.output == "")
      #expect(again.errors.contains("is there already") && again.errors.contains("--force"))
      #expect(try Places.text(folder + "/p/article.po") == "changed")
      let forced = try run("a.txt", "-o", "p", "--force", in: folder)
      #expect(forced.status == 0)
      #expect(try Places.text(folder + "/p/article.po") != "changed")
      #expect(try Places.text(folder + "/p/mine.txt") == "mine")
      #expect(Set(try Places.names(in: folder)) == ["a.txt", "p"])
    }
  }

  @Test func nothingOutsideIsWritten() throws {
    try withArticle { folder in
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder + "/else", withIntermediateDirectories: true)
      try manager.createDirectory(atPath: folder + "/p", withIntermediateDirectories: true)
      try manager.createSymbolicLink(atPath: folder + "/p/source", withDestinationPath: folder + "/else")
      try put("outside", folder + "/outside.xlf")
      try manager.createSymbolicLink(
        atPath: folder + "/p/article.xlf", withDestinationPath: folder + "/outside.xlf")
      let linked = try run("a.txt", "-o", "p", "--as", "omegat", "--force", in: folder)
      #expect(linked.status == 2 && linked.errors.contains("source in it is no folder"))
      #expect(try Places.names(in: folder + "/else") == [])
      try manager.removeItem(atPath: folder + "/p/source")
      #expect(try run("a.txt", "-o", "p", "--force", in: folder).status == 0)
      #expect(try Places.text(folder + "/outside.xlf") == "outside")
      let file = try run("a.txt", "-o", "a.txt", in: folder)
      #expect(file.status == 2 && file.errors.contains("no folder"))
      let missing = try run("a.txt", "-o", "none/p", in: folder)
      #expect(missing.status == 2 && missing.errors.contains("does not exist"))
    }
  }

  @Test func anOmegaTProjectIsMade() throws {
    try withArticle { folder in
      #expect(try run("a.txt", "-o", "p", "--as", "omegat", "--all", in: folder).status == 0)
      let names = try files(folder + "/p")
      #expect(
        names.isSuperset(of: [
          "omegat.project", "source/article.xlf", "target", "tm/auto", "omegat", "glossary/terms.utf8",
        ]))
      let glossary = try Places.text(folder + "/p/glossary/terms.utf8")
      #expect(glossary.contains("jembatan\tbridge\t"))
      let project = try Places.text(folder + "/p/omegat.project")
      #expect(project.contains("<source_lang>ID</source_lang>") && project.contains("EN-GB"))
    }
  }

  @Test func workIsKept() throws {
    try withArticle { folder in
      #expect(try run("a.txt", "-o", "p", "--all", "--as", "omegat", in: folder).status == 0)
      // A translator fills in the PO file.
      var po = try Places.text(folder + "/p/article.po")
      let first = try #require(po.firstRange(of: "msgid \(quoted(sentences[0]))\nmsgstr \"\""))
      po.replaceSubrange(first, with: "msgid \(quoted(sentences[0]))\nmsgstr \"The regent opened a bridge.\"")
      let third = try #require(po.firstRange(of: "msgid \(quoted(sentences[2]))\nmsgstr \"\""))
      po.replaceSubrange(third, with: "msgid \(quoted(sentences[2]))\nmsgstr \"The budget rose.\"")
      try put(po, folder + "/p/article.po")
      // The article changes.
      var changed = sentences
      changed[2] = "Pemerintah kabupaten menambah anggaran perbaikan jalan sebesar 13 persen tahun ini."
      changed.remove(at: 4)
      changed.insert("Jembatan itu dibangun selama delapan bulan oleh warga setempat.", at: 0)
      try put(article(changed), folder + "/b.txt")
      let updated = try run("--update", "p", "b.txt", in: folder)
      #expect(updated.status == 0 && updated.errors == "", "\(updated.errors)")
      #expect(updated.output.hasPrefix("5 kept (1 translated), 1 changed, 1 new, 0 gone\n"))
      let text = try Places.text(folder + "/p/article.xlf")
      #expect(text.contains("<target>The regent opened a bridge.</target>"))
      #expect(
        text.contains("origin=\"earlier version\"") && text.contains("<target>The budget rose.</target>"))
      #expect(!text.contains(sentences[4]))
      // Twice the same changes nothing.
      let again = try run("--update", "p", "b.txt", in: folder)
      #expect(again.output.hasPrefix("7 kept (1 translated), 0 changed, 0 new, 0 gone\n"), "\(again.output)")
      #expect(try Places.text(folder + "/p/article.xlf") == text)
      // What was translated of an earlier wording is still there.
      #expect(try Places.text(folder + "/p/translated.tmx").contains("<seg>The budget rose.</seg>"))
      let nowhere = try run("--update", "none", "b.txt", in: folder)
      #expect(nowhere.status == 2 && nowhere.errors.contains("no package of Padan"))
    }
  }

  private func quoted(_ text: String) -> String { "\"" + text + "\"" }

  @Test func memoriesPropose() throws {
    try withArticle { folder in
      try put(
        "source\ttarget\n\(sentences[3])\t240 families live across the river.\n"
          + "Kepala desa mengatakan rapat berikutnya digelar pekan depan di balai desa.\tThe next meeting is next week.\n",
        folder + "/m.tsv")
      let made = try run("a.txt", "-o", "p", "--all", "--memory", "m.tsv", in: folder)
      #expect(made.status == 0 && made.output == "p: 7 segments, 2 with proposals from memory\n")
      let text = try Places.text(folder + "/p/article.xlf")
      #expect(text.contains("similarity=\"100\" origin=\"m.tsv\"") && text.contains("similarity=\"91\""))
      #expect(!text.contains("state=\"translated\"") && !text.contains("state=\"final\""))
      try put("<tmx version=\"1.4\"><body>", folder + "/broken.tmx")
      let broken = try run("a.txt", "-o", "q", "--memory", "broken.tmx", in: folder)
      #expect(broken.status == 2 && broken.errors.hasPrefix("padan: broken.tmx: line 1"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/q"))
    }
  }

  @Test func wrongUsageIsTold() throws {
    try withArticle { folder in
      let runs = [
        try run("a.txt", in: folder), try run("a.txt", "-o", "p", "--update", "q", in: folder),
        try run("a.txt", "a.txt", "-o", "p", in: folder),
      ]
      #expect(runs.map(\.status) == [64, 64, 64])
    }
  }

  /// All pages of the reference data give valid files.
  @Test(
    .enabled(if: Validator.isThere, "xmllint, jing or the reference schemas are not at hand"),
    .timeLimit(.minutes(10)))
  func allPagesAreValid() throws {
    let pages = (Places.shared ?? "") + "/data/reading/pages"
    try withArticle { folder in
      var made: [String] = []
      for page in try Places.names(in: pages) where page.hasSuffix(".html") {
        let run = try run(pages + "/" + page, "-o", page, "--all", "--force", "--quiet", in: folder)
        #expect(run.status == 0, "\(page): \(run.errors)")
        if run.status == 0 { made.append(folder + "/" + page) }
      }
      #expect(made.count >= 25)
      func check(_ check: Validator.Check, _ name: String) throws {
        let files = made.map { $0 + "/" + name }.filter { FileManager.default.fileExists(atPath: $0) }
        #expect(try Validator.faults(check, files) == "", "\(check)")
      }
      try check(.xliff21, "article.xlf")
      try check(.xliff21Rules, "article.xlf")
      try check(.xliff12, "article.1.2.xlf")
      try check(.tbxDCT, "terms.tbx")
      try check(.tbx2, "terms.v2.tbx")
      let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/segment.schema.json")
      for folder in made {
        for line in try Places.text(folder + "/segments.jsonl").split(separator: "\n") {
          #expect(try schema.faults(in: String(line)) == [])
        }
      }
    }
  }
}
