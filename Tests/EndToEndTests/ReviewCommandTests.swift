import Foundation
import TestSupport
import Testing

private let pairs = """
  Sebanyak 40 orang tewas.\tSome 46 people were killed.
  Harga beras naik.\tThe price of rice rose.
  Air surut pada 2021.\tThe water has gone down.

  """

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct ReviewCommandTests {
  private func review(_ arguments: [String], _ text: String = pairs) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["review"] + arguments + ["-"], input: Array(text.utf8))
  }

  @Test func showsBothSidesWithMarks() throws {
    let run = try review([])
    #expect(run.status == 1)
    // The id is of the finding's words; ten signs.
    let output = run.output.replacing(/\[numbers [0-9a-f]{10}\]/, with: "[numbers ID]")
    #expect(
      output == """
        -:1: error: “40 orang” is 40, not “46”. [numbers ID]
          Sebanyak 40 orang tewas.
                   ^^^^^^^^
          Some 46 people were killed.
               ^^

        """, "\(run.output)")
    #expect(
      run.errors == "padan: 1 error, 1 note in 3 segments (--notes shows the notes)\n", "\(run.errors)")
  }

  @Test func findingsAsLines() throws {
    let run = try review(["--format", "json", "--notes"])
    let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/finding.schema.json")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { #expect(try schema.faults(in: String(line)) == []) }
  }

  @Test(arguments: [
    (["--skip", "numbers"], 0), (["--only", "names,terms"], 0), (["--fail-on", "error"], 1),
    (["--only", "numbers"], 1), (["--only", "number"], 64), (["--format", "markdown"], 64),
    (["--severity", "numbers=note"], 0), (["--severity", "numbers=warning", "--fail-on", "error"], 0),
    (["--severity", "numbers=off"], 0), (["--severity", "numbers"], 64), (["--severity", "number=off"], 64),
    (["--explain", "numbers", "--format", "json"], 64), (["--format", "xliff", "a.tsv"], 64),
  ])
  func exitStatus(arguments: [String], status: Int) throws {
    #expect(Int(try review(arguments).status) == status, "\(arguments)")
  }

  @Test func sarifNamesThePlaces() throws {
    let run = try review(["--format", "sarif"])
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(first["results"] as? [[String: Any]])
    #expect(log["version"] as? String == "2.1.0" && results.count == 1 && run.status == 1)
    #expect(results[0]["ruleId"] as? String == "numbers" && results[0]["level"] as? String == "error")
    let place = (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    let region = try #require(place?["region"] as? [String: Any])
    // Behind "Sebanyak 40 orang tewas.", a tab, and "Some ".
    #expect(region["startLine"] as? Int == 1 && region["startColumn"] as? Int == 31)
    #expect(region["endColumn"] as? Int == 33)
  }

  @Test func thePageIsWhole() throws {
    let run = try review(
      ["--format", "html"], pairs + "<b>Warga</b> & \"tamu\" tidak datang.\tThe <i>guests</i> came.\n")
    #expect(run.status == 1 && run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
    #expect(!run.output.contains("<b>") && !run.output.contains("<i>") && !run.output.contains("<script"))
    #expect(run.output.contains("<mark class=\"error\">46</mark>"), "\(run.output)")
  }

  @Test func dismissedFindingsStayAway() throws {
    try inFolder(["a.tsv": pairs]) { folder in
      let first = try BuiltBinary.run(["review", "a.tsv"], folder: folder)
      let id = try #require(first.output.firstMatch(of: /\[numbers ([0-9a-f]{10})\]/)).1
      let wrong = try BuiltBinary.run(["review", "a.tsv", "--dismiss", "0000000000"], folder: folder)
      #expect(
        wrong.status == 2 && wrong.errors.contains("no finding has the id 0000000000"), "\(wrong.errors)")
      let run = try BuiltBinary.run(
        ["review", "a.tsv", "--dismiss", String(id), "--because", "so it is"], folder: folder)
      #expect(run.status == 0 && run.output == "" && run.errors.contains("1 dismissed"), "\(run.errors)")
      #expect(
        try String(contentsOfFile: folder + "/padan-dismissed.tsv", encoding: .utf8)
          == "rule\tscope\tkey\tnote\nnumbers\tfinding\t\(id)\tso it is\n")
      // The same finding in a moved segment whose translation was mended elsewhere.
      try Data("Air surut.\tThe water fell.\nSebanyak 40 orang tewas.\tIn all, 46 people died.\n".utf8).write(
        to: URL(filePath: folder + "/b.tsv"))
      let moved = try BuiltBinary.run(["review", "b.tsv"], folder: folder)
      #expect(moved.status == 0 && moved.errors.contains("1 dismissed"), "\(moved.errors)")
      let all = try BuiltBinary.run(["review", "a.tsv", "--dismissals", "nowhere.tsv"], folder: folder)
      #expect(all.status == 2 && all.errors.hasPrefix("padan: nowhere.tsv"), "\(all.errors)")
      try Data("rule\tscope\tkey\nnumberz\trule\n".utf8).write(to: URL(filePath: folder + "/bad.tsv"))
      let bad = try BuiltBinary.run(["review", "a.tsv", "--dismissals", "bad.tsv"], folder: folder)
      #expect(bad.status == 2 && bad.errors.hasPrefix("padan: bad.tsv:2: there is no rule 'numberz'"))
    }
  }

  @Test func aTextIsPairedWithItsArticle() throws {
    let article = """
      Warga Desa Sukamaju Panen Padi

      Sebanyak 40 petani di Desa Sukamaju memanen padi pada Senin (8/6/2026). Hasilnya 120 ton beras.

      "Kami bersyukur," kata Kepala Desa Sukamaju Hasan Basri. Panen berikutnya dimulai pada Oktober.

      Pemerintah Kabupaten Tegal membantu petani dengan 15 traktor baru sejak tahun lalu.
      """
    let english = """
      Sukamaju villagers harvest rice
      Some 40 farmers in Sukamaju village harvested rice on Monday, 8 June 2026. The yield was 210 tons of rice.
      "We are grateful," said Sukamaju village head Hasan Basri. The next harvest begins in October.
      The Tegal regency administration has helped the farmers with 15 new tractors since last year.
      """
    try inFolder(["a.txt": article, "e.txt": english]) { folder in
      let run = try BuiltBinary.run(["review", "--source", "a.txt", "e.txt"], folder: folder)
      #expect(
        run.status == 1 && run.output.hasPrefix("e.txt:3~3: error: “120 ton"), "\(run.output)\(run.errors)")
      let none = try BuiltBinary.run(["review", "--source", "none.txt", "e.txt"], folder: folder)
      #expect(none.status == 2 && none.errors.contains("its source none.txt"), "\(none.errors)")
    }
  }

  @Test func whatIsFoundStandsInTheFile() throws {
    let xliff = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="id"
        target-language="en" datatype="plaintext"><body>
        <trans-unit id="u"><source>Harga <g id="1">beras</g> naik.</source>
          <target>The price of rice rose.</target></trans-unit></body></file></xliff>
      """
    try inFolder(["a.xlf": xliff, "p.tsv": pairs, "clean.tsv": "Air surut.\tThe water fell.\n"]) { folder in
      let run = try BuiltBinary.run(["review", "a.xlf", "--format", "xliff", "-o", "b.xlf"], folder: folder)
      #expect(run.status == 1 && run.output == "", "\(run.errors)")
      let reviewed = try Places.text(folder + "/b.xlf")
      #expect(
        reviewed.contains("<note from=\"padan review\" priority=\"1\" annotates=\"source\">error: The tag"))
      let again = try BuiltBinary.run(["review", "b.xlf", "--format", "xliff"], folder: folder)
      #expect(again.output == reviewed)
      let pairs = try BuiltBinary.run(["review", "p.tsv", "--format", "xliff"], folder: folder)
      #expect(
        pairs.output.contains("<unit id=\"line-1\">") && pairs.output.contains("category=\"padan-review\""))
      // Of what is found no more, nothing stays.
      for _ in 0..<2 {
        _ = try BuiltBinary.run(["review", "p.tsv", "-o", "found.txt"], folder: folder)
        #expect(try Places.text(folder + "/found.txt").contains("[numbers"))
      }
      _ = try BuiltBinary.run(["review", "clean.tsv", "-o", "found.txt"], folder: folder)
      #expect(try Places.text(folder + "/found.txt") == "")
    }
  }

  @Test func messagesAreFoundByTheirLine() throws {
    let po = """
      msgid ""
      msgstr "Language: fr\\n"

      #, c-format
      msgid "%d orang mengungsi."
      msgid_plural "%d orang mengungsi."
      msgstr[0] "%d person fled."
      msgstr[1] "People fled."

      """
    let run = try review([], po)
    #expect(
      run.status == 1 && run.output.hasPrefix("-:8: error: “%d” is missing. [placeholders "), "\(run.output)")
    #expect(run.errors.contains("its target language is 'fr'; it is read as English"), "\(run.errors)")
    let lines = try review(["--format", "json"], po).output
    #expect(lines.contains("\"segment\":8,"))
  }

  @Test func whatAToolFilledWithTheSourceIsNotTranslated() throws {
    let xliff = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="id"
        target-language="en" datatype="plaintext"><body><trans-unit id="u"><source>Warga menunggu bantuan.</source>
        <target state="new">Warga menunggu bantuan.</target></trans-unit></body></file></xliff>
      """
    let run = try review(["--notes"], xliff)
    #expect(run.errors == "padan: 1 error in 1 segment\n" && run.output.contains("[empty "), "\(run.output)")
  }

  @Test func theConfigurationIsTheDesks() throws {
    let files = [
      "in/a.tsv": "Panglima TNI menyebut LKPW dan 40 desa.\tHe named the board and 46 villages.\n",
      "padan.yaml": """
      glossaries: [terms/desk.tsv]
      review:
        severity:
          numbers: off
          missing-acronyms: warning
        fail-on: error

      """,
      "terms/desk.tsv":
        "id\tsource\tpos\ttarget\tdomain\tstatus\nx-1\tLKPW\tabbr\tpolicy council\tlaw\tpreferred\n",
    ]
    try inFolder(files) { folder in
      let run = try BuiltBinary.run(["review", "in/a.tsv"], folder: folder)
      #expect(run.status == 0 && run.output.contains("warning: “LKPW” has none of its Englishes."), "\(run)")
      #expect(!run.output.contains("[numbers") && run.output.contains("→ policy council"))
      // Options of the command outrank it.
      let mine = try BuiltBinary.run(
        ["review", "in/a.tsv", "--severity", "numbers=error", "--fail-on", "warning"], folder: folder)
      #expect(mine.status == 1 && mine.output.contains("[numbers"))
      let plain = try BuiltBinary.run(["review", "in/a.tsv", "--no-config"], folder: folder)
      #expect(plain.status == 1 && !plain.output.contains("policy council"))
      try Data("glossaries:\n  - nowhere.tsv\n".utf8).write(to: URL(filePath: folder + "/padan.yaml"))
      let missing = try BuiltBinary.run(["review", "in/a.tsv"], folder: folder)
      #expect(
        missing.status == 2 && missing.errors.contains("padan.yaml:2:5: the glossary ")
          && missing.errors.hasSuffix("nowhere.tsv: there is no such file; check the path\n"),
        "\(missing.errors)")
    }
  }

  @Test(arguments: [
    ("", "the file is empty; give a file with translations"), ("\n\n", "the file is empty"),
    ("# only a comment\n", "the file has no segment with an Indonesian source"),
    ("\u{0}\u{1}\u{2}", "the file is no text in UTF-8"),
    ("<html><p>Satu</p></html>", "the file is none of XLIFF, TMX, PO and tab-separated text"),
    ("PK\u{3}\u{4}x", ".docx"),
  ])
  func wrongFilesAreTold(text: String, words: String) throws {
    let run = try review([], text)
    #expect(run.status == 2 && run.output == "", "\(run.output)")
    #expect(run.errors.hasPrefix("padan: standard input: ") && run.errors.contains(words), "\(run.errors)")
  }

  @Test func tellsOfALineWithoutATab() throws {
    let run = try review([], "a\tb\nc\n")
    #expect(
      run.status == 2
        && run.errors
          == "padan: standard input: line 2: the line has no tab; put source and target into two columns, or name the article of an English text with --source\n"
    )
  }

  @Test func documentationIsWhatTheRulesSay() throws {
    let run = try BuiltBinary.run(["review", "--explain", "all", "--format", "markdown"])
    let file = try String(contentsOfFile: Places.checkout + "/Documentation/review.md", encoding: .utf8)
    #expect(run.status == 0 && run.output == file, "make Documentation/review.md of --explain all anew")
  }
}
