import Foundation
import TestSupport
import Testing

private let page = """
  <html><head><title>Jembatan Muara Biru Dibuka</title><meta name="author" content="Sekar Wulandari">
  <meta property="article:published_time" content="2026-03-12T10:00:00+07:00"></head><body><article>
  <h1>Jembatan Muara Biru Dibuka</h1>
  <p>Wali Kota Muara Biru membuka jembatan baru di atas sungai kota itu, Kamis pagi, setelah tiga tahun dibangun.</p>
  <p>Warga menyambut pembukaan jembatan dengan pawai perahu yang diikuti ratusan nelayan dari tujuh kampung.</p>
  <p>Jembatan sepanjang 412 meter itu memangkas waktu tempuh ke pelabuhan dari satu jam menjadi sepuluh menit.</p>
  </article></body></html>
  """

private let gold = """
  {"title": "Jembatan Muara Biru Dibuka", "author": "Wulandari Sekar", "date": "2026-03-11", "paragraphs": [
  "Wali Kota Muara Biru membuka jembatan baru di atas sungai kota itu, Kamis pagi, setelah tiga tahun dibangun.",
  "Warga menyambut pembukaan jembatan dengan pawai perahu yang diikuti ratusan nelayan dari tujuh kampung.",
  "Jembatan sepanjang 412 meter itu memangkas waktu tempuh ke pelabuhan dari satu jam menjadi sepuluh menit."],
  "reject": ["Baca juga"]}
  """

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct EvaluateTests {
  @Test func aFolderOfPages() throws {
    try inFolder(["a.html": page, "a.json": gold, "b.json": #"{"type": "gallery", "paragraphs": []}"#]) {
      folder in
      let run = try BuiltBinary.run(["evaluate", "reading", folder, "--per-page"])
      #expect(run.status == 0 && run.errors == "")
      for line in [
        "Reading · 1 page against articles by paragraphs", "  F1          1.000",
        "  date        0.0 %     0 of 1",
        "  author      100.0 %   1 of 1", "  1.000      1.000   0      3/3         a · wrong: date",
      ] { #expect(run.output.split(separator: "\n").contains(Substring(line)), "\(line)") }

      let json = try BuiltBinary.run(["evaluate", "reading", folder, "--per-page", "--interval", "--json"])
      let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/evaluation.schema.json")
      #expect(try schema.faults(in: json.output) == [])
      #expect(json.status == 0 && json.output.contains(#""paragraphs" : 100"#))
    }
  }

  @Test func listsAndTheirFolders() throws {
    let list = #"{"k": {"file": "a.html", "with": ["pawai perahu", "kereta"], "without": ["Baca juga"]}}"#
    for (place, options) in [("a.html", []), ("cache/a.html", []), ("other/a.html", ["--pages", "other"])] {
      try inFolder([place: page, "list.json": list, "texts.json": #"{"a": {"articleBody": "x"}}"#]) {
        folder in
        let run = try BuiltBinary.run(["evaluate", "reading", "list.json"] + options, folder: folder)
        #expect(run.status == 0 && run.output.contains("recall      0.500\n"))
        #expect(run.output.contains("2 of 3 strings are as they should be"))
        let texts = try BuiltBinary.run(["evaluate", "reading", "texts.json"] + options, folder: folder)
        #expect(texts.status == 0 && texts.output.contains("1 page against whole texts"))
      }
    }
  }

  @Test func everyPageIsInOneHalf() throws {
    try inFolder(["a.html": page, "a.json": gold, "b.json": "{}"]) { folder in
      let runs = try ["tune", "held"].map {
        try BuiltBinary.run(["evaluate", "reading", folder, "--half", $0])
      }
      #expect(runs.map(\.status) == [0, 2])
      #expect(
        runs[1].errors
          == "padan: \(folder): no page of the gold is in the half 'held'; take the other, or all\n")
    }
  }

  @Test(arguments: [
    ([:], "nowhere", "nowhere: there is no such file"),
    (["a.html": page], ".", ".: no gold was found in the folder"),
    (["a.json": gold], ".", ".: none of its pages was found, such as a.html"),
    (["a.json": "{"], "a.json", "a.json: it is no JSON"),
    (["a.json": "[]"], "a.json", "a.json: it is no JSON object"),
    (["a.json": #"{"x": {"with": "y"}}"#], "a.json", "a.json: \"with\" is no list"),
  ])
  func whatIsWrongIsToldInASentence(files: [String: String], gold: String, message: String) throws {
    try inFolder(files) { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let run = try BuiltBinary.run(["evaluate", "reading", gold], folder: folder)
      #expect(run.status == 2 && run.output == "")
      #expect(run.errors.hasPrefix("padan: " + message), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func manyFaultsOfOneKindAreToldInFew() throws {
    var files = ["a.html": page, "a.json": gold]
    for number in 1...20 { files["x\(number).json"] = gold }
    try inFolder(files) { folder in
      let run = try BuiltBinary.run(["evaluate", "reading", "."], folder: folder)
      #expect(run.status == 2 && run.errors.split(separator: "\n").count == 6)
      #expect(run.errors.hasSuffix("padan: .: 15 more pages were not found\n"))
      #expect(run.output.contains("1 page against") && run.output.contains("left out    20 "))
    }
  }

  @Test func badPagesDoNotStopTheRest() throws {
    let files = [
      "a.html": page, "a.json": gold, "b.json": "[", "c.json": gold, "d.json": gold, "d.html.gz": "\u{1F}x",
      "e.json": gold, "e.html": "<p>Beranda",
    ]
    try inFolder(files) { folder in
      // It begins as gzip does, and nothing follows.
      try Data([0x1F, 0x8B, 8, 0]).write(to: URL(filePath: folder + "/d.html.gz"))
      let run = try BuiltBinary.run(["evaluate", "reading", ".", "--per-page"], folder: folder)
      #expect(run.status == 2)
      #expect(run.errors.split(separator: "\n").count == 2, "\(run.errors)")
      #expect(
        run.errors.contains("./b.json: it is no JSON") && run.errors.contains("page c.html was not found"))
      #expect(run.output.contains("3 pages against") && run.output.contains("left out    2 "))
      #expect(
        run.output.contains("empty       2 ") && run.output.contains(" e · wrong: title, author, date · "))
    }
  }
}
