import Foundation
import TestSupport
import Testing

private let example = Places.checkout + "/Examples/kereta-cepat.html"

private func text(_ name: String) throws -> String { try Places.text(Places.fixture("snapshots/" + name)) }

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct CommandTests {
  @Test func briefOfAFile() throws {
    let run = try BuiltBinary.run(["brief", example])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == (try text("brief.txt")))
  }

  @Test func briefOfStandardInput() throws {
    for arguments in [["brief", "-"], ["brief"]] {
      let run = try BuiltBinary.run(arguments, input: try Places.bytes(example))
      #expect(run.status == 0)
      #expect(run.output == (try text("brief.txt")))
    }
  }

  @Test func severalFilesAreJSONLines() throws {
    let run = try BuiltBinary.run(["brief", "--format", "json", example, "missing.html", example])
    #expect(run.status == 2)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors == "padan: missing.html: there is no such file; check the path\n")
    let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/brief.schema.json")
    for line in run.output.split(separator: "\n") { #expect(try schema.faults(in: String(line)) == []) }
  }

  @Test func severalFilesAreOnePage() throws {
    let one = try BuiltBinary.run(["brief", "--format", "html", example])
    #expect(one.status == 0 && one.output.hasPrefix("<!DOCTYPE html>\n"))
    let run = try BuiltBinary.run(["brief", "--format", "html", example, "missing.html", example])
    #expect(run.status == 2)
    #expect(run.output.split(separator: "</html>\n").count == 1 && run.output.contains("2 briefs"))
    let none = try BuiltBinary.run(["brief", "--format", "html", "missing.html"])
    #expect(none.status == 2 && none.output == "")
  }

  @Test func readingAndSummarising() throws {
    let read = try BuiltBinary.run(["read", "--format", "json", example])
    #expect(
      try JSONSchema(file: Places.checkout + "/Documentation/schemas/article.schema.json").faults(
        in: read.output) == [])
    let summary = try BuiltBinary.run(["summarise", "--sentences", "3", example])
    #expect(summary.output == (try text("summary.txt")))
    #expect(try BuiltBinary.run(["summarize", "--sentences", "3", example]).output == summary.output)
    #expect(
      try BuiltBinary.run(["summarise", "--sentences", "1", example]).output.split(separator: "\n").count == 1
    )
  }

  @Test func severalArticlesTogether() throws {
    let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/summary.schema.json")
    let one = try BuiltBinary.run(["summarise", "--together", "--sentences", "2", example])
    #expect(one.status == 0 && one.output.split(separator: "\n").count == 2)
    // The same article twice says nothing twice.
    let two = try BuiltBinary.run(["summarise", "--together", "--sentences", "2", example, example])
    let sentences = two.output.split(separator: "\n").filter { !$0.hasPrefix("==") }
    #expect(two.status == 0 && sentences.count == 2 && Set(sentences).count == 2)
    let json = try BuiltBinary.run(
      ["summarise", "--together", "--format", "json", example, "missing.html", example])
    #expect(json.status == 2 && json.output.split(separator: "\n").count == 2)
    for line in json.output.split(separator: "\n") { #expect(try schema.faults(in: String(line)) == []) }
    #expect(try BuiltBinary.run(["summarise", "--together", "--join", example]).status == 64)
  }

  @Test func whatTheReaderWantsToReadOf() throws {
    let focus = try BuiltBinary.run(["summarise", "--sentences", "1", "--focus", "stasiun, rel", example])
    #expect(focus.output.contains("stasiun"))
    let explained = try BuiltBinary.run(["summarise", "--explain", "--domain", "transport", example])
    #expect(explained.output.contains("domain"))
    #expect(try BuiltBinary.run(["summarise", "--focus", " , ", example]).status == 64)
    #expect(try BuiltBinary.run(["summarise", "--domain", "nowhere", example]).status == 64)
    let wrong = try BuiltBinary.run(["summarise", "--ranking", example, example])
    #expect(wrong.status == 2 && wrong.errors.contains("its features are not those of this version"))
  }

  @Test func rankingIsLearnt() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "padan-learn-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let lines = (0..<40).map { number in
      #"{"id": "\#(number)", "sentences": ["Air di desa \#(number) naik sejak pagi.", "Warga menunggu bantuan beras.", "Sekolah libur dua hari lagi."], "summary": "Air di desa \#(number) naik sejak pagi."}"#
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "own.jsonl"))
    let learnt = try BuiltBinary.run(
      ["learn", "ranking", "own.jsonl", "--trees", "20"], folder: folder.path())
    #expect(learnt.status == 0 && learnt.output.contains("# command: padan learn ranking own.jsonl"))
    #expect(learnt.output.contains("# score: own.jsonl, 5 folds: own length ROUGE-1 "))
    let unscored = try BuiltBinary.run(
      ["learn", "ranking", "own.jsonl", "--trees", "2", "--folds", "0"], folder: folder.path())
    #expect(unscored.status == 0 && !unscored.output.contains("# score"))
    #expect(!unscored.output.contains("without paragraphs,"))
    let paragraphs = lines.map { $0.replacing(#""summary""#, with: #""paragraph": [0, 0, 1], "summary""#) }
    try Data(paragraphs.joined(separator: "\n").utf8).write(to: folder.appending(path: "told.jsonl"))
    let told = try BuiltBinary.run(
      ["learn", "ranking", "told.jsonl", "--weight", "2", "--trees", "2", "--folds", "0"],
      folder: folder.path())
    #expect(told.output.contains("# learnt from: told.jsonl, 40 articles, weight 1.4\n"))
    #expect(told.output.contains("# learnt from: told.jsonl without paragraphs, 40 articles, weight 0.6\n"))
    for share in ["1", "-0.1", "nan"] {
      let wrong = try BuiltBinary.run(["learn", "ranking", "told.jsonl", "--without-paragraphs=\(share)"])
      #expect(wrong.status == 64)
    }
    #expect(try BuiltBinary.run(["learn", "ranking", "own.jsonl", "--folds", "1"]).status == 64)
    try Data(learnt.output.utf8).write(to: folder.appending(path: "own.tsv"))
    let scored = try BuiltBinary.run(
      ["evaluate", "summaries", "own.jsonl", "--sentences", "1", "--ranking", "own.tsv"],
      folder: folder.path())
    #expect(scored.status == 0 && scored.output.contains("100.0"))
    let broken = try BuiltBinary.run(["learn", "ranking", "own.tsv"], folder: folder.path())
    #expect(broken.status == 2 && broken.errors.hasPrefix("padan: own.tsv:1: it is no JSON object"))
  }

  @Test func analysesOfSeveralInputsAreOneStream() throws {
    let run = try BuiltBinary.run(["read", "--analyse", example, "missing.html", example])
    #expect(run.status == 2)
    #expect(run.errors == "padan: missing.html: there is no such file; check the path\n")
    let lines = run.output.split(separator: "\n").map(String.init)
    let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/analysis.schema.json")
    for line in lines { #expect(try schema.faults(in: line) == []) }
    #expect(lines.count { $0.contains("\"part\":\"article\"") } == 2)
    let joined = try BuiltBinary.run(["read", "--analyse", "--join", "--format", "json", example])
    #expect(joined.status == 0 && joined.output.split(separator: "\n").count * 2 == lines.count)
  }

  @Test func lookingUp() throws {
    let run = try BuiltBinary.run(["glossary", "lookup", "--format", "json", "dipasok"])
    #expect(run.status == 0)
    #expect(
      try JSONSchema(file: Places.checkout + "/Documentation/schemas/lookup.schema.json").faults(
        in: run.output) == [])
    let missing = try BuiltBinary.run(["glossary", "lookup", "zzzz"])
    #expect(missing.status == 1 && missing.errors == "padan: 'zzzz' is not in the glossary\n")
    #expect(missing.output == "zzzz\n  as it stands  zzzz\n  root          not known\n")
    let unlisted = try BuiltBinary.run(["glossary", "lookup", "memblorok", "dipasok"])
    #expect(unlisted.status == 1 && unlisted.errors == "padan: 'memblorok' is not in the glossary\n")
    #expect(
      unlisted.output.contains("guessed, not in the table of roots")
        && unlisted.output.contains("be supplied"))
  }

  @Test func checkingAndCounting() throws {
    // Doubtful entries are told, errors there are none.
    let builtIn = try BuiltBinary.run(["glossary", "check"])
    #expect(!builtIn.output.contains(": error: ") && builtIn.status < 2)
    #expect(try BuiltBinary.run(["glossary", "stats"]).output.contains("concepts"))
    try inFolder { folder in
      let path = folder + "/mine.tsv"
      try Data("source\ttarget\nrusak\n".utf8).write(to: URL(filePath: path))
      let check = try BuiltBinary.run(["glossary", "check", path])
      #expect(check.status == 1)
      #expect(check.output.hasPrefix("\(path):2:1: error: "))
      let brief = try BuiltBinary.run(["brief", "--glossary", path, example])
      #expect(brief.status == 2 && brief.output == "")
      #expect(brief.errors.hasPrefix("padan: \(path):2:1: the line has 1 field"))
      #expect(try BuiltBinary.run(["brief", "--skip-bad-lines", "--glossary", path, example]).status == 0)
    }
  }

  @Test(arguments: [["read", "--analyse"], ["brief"], ["summarise"], ["glossary", "lookup"]])
  func rootsOfTheUsersAreLoaded(command: [String]) throws {
    try inFolder { folder in
      let (good, bad) = (folder + "/good.tsv", folder + "/bad.tsv")
      try Data("zumbal\tv\n".utf8).write(to: URL(filePath: good))
      try Data("plenok\ta\nzumbal\tverb\n".utf8).write(to: URL(filePath: bad))
      let input = command.first == "glossary" ? "dipasok" : example
      #expect(try BuiltBinary.run(command + ["--roots", good, "--roots", good, input]).status == 0)
      let run = try BuiltBinary.run(command + ["--roots", good, "--roots", bad, input])
      #expect(run.status == 2 && run.output == "")
      #expect(run.errors.hasPrefix("padan: \(bad):2: 'verb' is no class; the classes are n (noun)"))
      #expect(run.errors.hasSuffix("use --skip-bad-lines to load the others\n"))
      let skipping = try BuiltBinary.run(command + ["--skip-bad-lines", "--roots", bad, input])
      #expect(skipping.status == 0 && skipping.errors.hasSuffix("the line is passed over\n"))
      let missing = try BuiltBinary.run(command + ["--roots", folder + "/none.tsv", input])
      #expect(missing.status == 2 && missing.errors.contains("none.tsv: there is no such file"))
    }
  }

  @Test func outputFilesComeWholeOrNotAtAll() throws {
    try inFolder { folder in
      let path = folder + "/out.md"
      #expect(try BuiltBinary.run(["brief", "--format", "markdown", "-o", path, example]).status == 0)
      #expect(try Places.text(path) == (try text("brief.md")))
      // A failure leaves the earlier file as it was, and nothing beside it.
      #expect(try BuiltBinary.run(["brief", "-o", path, "missing.html"]).status == 2)
      #expect(try Places.text(path) == (try text("brief.md")))
      #expect(try Places.names(in: folder) == ["out.md"])
      let nowhere = try BuiltBinary.run(["brief", "-o", folder + "/no/out.md", example])
      #expect(nowhere.status == 2)
      #expect(
        nowhere.errors == "padan: \(folder)/no/out.md: its folder does not exist; make it or check the path\n"
      )
      let onFolder = try BuiltBinary.run(["brief", "-o", folder, example])
      #expect(onFolder.status == 2 && onFolder.errors.contains("it is a directory"))
    }
  }

  @Test(arguments: [
    ("empty.html", "", "the input is empty"),
    ("blank.txt", " \n\t ", "the input is empty"),
    ("photo.html", "\u{89}PNG", "there is no article"),
    (
      "index.html",
      "<html><body><ul>" + (1...60).map { "<li><a href=/\($0)>Berita nomor \($0) hari ini</a></li>" }.joined()
        + "</ul></body></html>", "the page is a list of"
    ),
    ("deep.html", String(repeating: "<div>", count: 100_000), "nests elements more than"),
    (
      "english.txt",
      "The government said on Monday that it would raise the price of rice from next week because the harvest had failed in three provinces.\n\nMinisters will meet again on Friday to discuss the plan with the farmers and the traders of the region.",
      "the article is in English"
    ),
  ])
  func badInputIsOneSentenceAndStatus2(name: String, content: String, message: String) throws {
    try inFolder { folder in
      let path = folder + "/" + name
      let bytes =
        name == "photo.html"
        ? [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] : Array(content.utf8)
      try Data(bytes).write(to: URL(filePath: path))
      let run = try BuiltBinary.run(["brief", path])
      #expect(run.status == 2 && run.output == "")
      #expect(run.errors.hasPrefix("padan: \(path): "))
      #expect(run.errors.split(separator: "\n").count == 1)
      if name != "photo.html" { #expect(run.errors.contains(message), "\(run.errors)") }
      if name == "photo.html" { #expect(run.errors.contains("png data")) }
    }
  }

  @Test(arguments: [
    (
      "utf-16", Int32(2),
      "the input is UTF-8, not utf-16le; leave the encoding to be found out, or name utf-8"
    ),
    ("windows-1252", 0, "The bytes were read as windows-1252, as asked, but they are UTF-8"),
    ("klingon", 2, "the encoding 'klingon' is not known"),
  ])
  func wrongEncodingsAreTold(name: String, status: Int32, message: String) throws {
    let text =
      "Harga beras naik\n\nHarga beras di pasar naik “tajam” pekan ini, kata pedagang di Jakarta, Senin.\n"
    let run = try BuiltBinary.run(["read", "--encoding", name, "-"], input: Array(text.utf8))
    #expect(run.status == status)
    #expect(run.errors.hasPrefix("padan: ") && run.errors.contains(message))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func malayIsTold() throws {
    let text = """
      Polis menahan dua lelaki warganegara asing kerana disyaki terlibat dalam kes penipuan wang di ibu negara semalam.

      Ketua Polis Daerah berkata, kedua-dua suspek kini direman selama empat hari bagi membantu siasatan lanjut berhubung kes tersebut.

      Beliau berkata orang ramai dinasihatkan supaya sentiasa berhati-hati dan tidak mudah percaya dengan tawaran pelaburan.
      """
    let run = try BuiltBinary.run(["brief", "-"], input: Array(text.utf8))
    #expect(run.status == 0)
    #expect(
      run.errors
        == "padan: standard input: The article looks like Malay, not Indonesian: some words mean other things in it.\n"
    )
  }

  @Test func largeFilesAreRefusedBeforeTheyAreRead() throws {
    try inFolder { folder in
      let path = folder + "/big.html"
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.truncate(atOffset: 200 << 20)
      try handle.close()
      let run = try BuiltBinary.run(["brief", path])
      #expect(run.status == 2 && run.errors.contains("longer than 32 MiB"))
    }
  }

  @Test func directoriesAndProtectedFilesAreTold() throws {
    let run = try BuiltBinary.run(["brief", Places.checkout])
    #expect(run.status == 2 && run.errors.contains("it is a directory"))
  }

  @Test(arguments: [
    ["brief", "--sentences", "0", "x"], ["brief", "--ratio", "2", "x"],
    ["brief", "--sentences", "1", "--words", "5", "x"],
    ["read", "--analyse", "--explain", "x"], ["read", "--analyse", "--format", "markdown", "x"],
    ["read", "--roots", "x.tsv", "x"],
    ["brief", "--domain", "astrology", "x"], ["nonsense"], ["brief", "--format", "pdf", "x"],
  ])
  func wrongUsageIsStatus64(arguments: [String]) throws {
    #expect(try BuiltBinary.run(arguments).status == 64)
  }

  @Test func versionAndHelp() throws {
    #expect(try BuiltBinary.run(["--version"]).output.hasPrefix("padan "))
    for command in [
      ["brief"], ["summarise"], ["read"], ["glossary", "lookup"], ["glossary", "check"],
      ["glossary", "stats"], ["evaluate", "reading"], ["evaluate", "sentences"],
      ["evaluate", "lemmas"], ["evaluate", "language"], ["evaluate", "summaries"], ["learn", "ranking"],
    ] {
      let run = try BuiltBinary.run(command + ["--help"])
      #expect(run.status == 0 && run.output.contains("Example"), "\(command)")
    }
  }
}
