import Foundation
import TestSupport
import Testing

/// A folder with these files, gone afterwards.
private let files = [
  "s.jsonl": #"{"id": "a", "text": "Air naik. Warga pindah.", "ends": [9, 15, 23]}"#,
  "l.tsv": "form\tlemma\tupos\tclitics\tcount\ndipasok\tpasok\tVERB\t\t3\nmasalah\tmasa\tNOUN\t\t1\n",
  "p.tsv": "Harga beras naik di pasar.\tThe price of rice rose.\nMereka membeli blorok.\tThey bought some.\n",
  "g.tsv":
    "lang\tkind\ttext\nid\tpara\tPemerintah mengatakan bahwa harga beras turun.\nen\thead\tWarga pindah karena banjir\n",
  "r.jsonl":
    #"{"id": "banjir", "sentences": ["Banjir merendam tiga desa di Muara Biru.", "Warga mengungsi ke bukit."], "summary": "Banjir merendam tiga desa di Muara Biru."}"#,
  "k.jsonl":
    #"{"id": "a1", "text": "“Air naik sampai ke jalan,” kata Budi Santoso.\n“Warga aman,” katanya.\nSekar Wulandari menjual “tahu lompat” di pasar.", "quotations": [{"begins": "Air naik", "speaker": "Budi Santoso"}, {"begins": "Warga aman", "speaker": "Sekar Wulandari"}, {"begins": "tahu", "speech": false}]}"#,
  "n.tsv": "kind\tindonesian\tenglish\nmoney\tRp 5 juta\tRp 5 million\ndate\tRabu (20/6/2024)\tWednesday\n",
]

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct EvaluateLinesTests {
  @Test(arguments: [
    (
      "sentences", "s.jsonl",
      [
        "Sentences · 1 text", "  precision   1.000     1 of 1 ends put are right",
        "  missed  a  Air naik. Warga ¦  pindah.",
      ]
    ),
    (
      "lemmas", "l.tsv",
      [
        "Lemmas · 2 distinct words · 4 in the texts",
        "  tokens      75.0 %    3 of 4 words of the texts have it",
        "  1      under  masalah  masa  masalah  NOUN",
      ]
    ),
    (
      "language", "g.tsv",
      [
        "Language · 1 paragraph · 1 headline", "  id          100.0 %   1 of 1 paragraphs are told rightly",
        "  en  id    Warga pindah karena banjir",
      ]
    ),
    (
      "summaries", "r.jsonl",
      ["Summaries · 1 article", "  banjir   "]
    ),
    (
      "numbers", "n.tsv",
      [
        "Numbers · 2 cases", "  right       50.0 %    1 of 2 cases",
        "  Rabu (20/6/2024)  Wednesday  Wednesday, 20 June 2024 !",
      ]
    ),
    (
      "speakers", "k.jsonl",
      [
        "Speakers · 1 article", "  right       50.0 %    1 of 2 quotations have the right speaker",
        "  no speech   100.0 %   1 of 1 terms and titles in quotation marks were left alone",
        "  a1       Sekar Wulandari  Budi Santoso  Warga aman",
      ]
    ),
    (
      "glossary", "p.tsv",
      [
        "Glossary · 2 pairs · 6 content words", "  coverage    83.3 %    5 of 6 content words have an entry",
        "  1      blorok   no entry", "  1      pasar    market",
      ]
    ),
  ])
  func goldInLines(task: String, gold: String, lines: [String]) throws {
    try inFolder(files) { folder in
      let run = try BuiltBinary.run(["evaluate", task, gold, "--faults"], folder: folder)
      #expect(run.status == 0 && run.errors == "")
      let output = run.output.split(separator: "\n")
      for line in lines {
        #expect(
          output.contains(Substring(line)) || line.hasSuffix("   ") && output.contains { $0.hasPrefix(line) },
          "\(line)\n\(run.output)")
      }
      let json = try BuiltBinary.run(
        ["evaluate", task, "--json", "--faults", "3", gold, gold], folder: folder)
      let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/evaluation.schema.json")
      #expect(try schema.faults(in: json.output) == [] && json.status == 0)
      #expect(json.output.contains("\"faults\""))
      let halves = try ["tune", "held"].map {
        try BuiltBinary.run(["evaluate", task, gold, "--half", $0], folder: folder)
      }
      #expect(halves.contains { $0.status == 0 && $0.output.contains("the half '") })
    }
  }

  @Test func alignment() throws {
    let pairs = (1...30).map {
      "Pabrik nomor \($0) di Kota Tegal menambah \($0 * 7) pekerja.\tFactory number \($0) in Tegal added \($0 * 7) workers."
    }
    try inFolder(["p.tsv": pairs.joined(separator: "\n")]) { folder in
      let run = try BuiltBinary.run(["evaluate", "alignment", "p.tsv"], folder: folder)
      #expect(run.status == 0 && run.errors == "")
      #expect(run.output.hasPrefix("Alignment · 1 article · "), "\(run.output)")
      #expect(run.output.contains("  F1          1.000     pairs found exactly"), "\(run.output)")
      let json = try BuiltBinary.run(
        ["evaluate", "alignment", "--json", "--seed", "2", "p.tsv"], folder: folder)
      let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/evaluation.schema.json")
      #expect(try schema.faults(in: json.output) == [] && json.status == 0)
      #expect(json.output.contains("\"spoilt\" : 100"), "\(json.output)")
    }
  }

  @Test(arguments: [
    ("sentences", "", "no line can be scored"), ("sentences", "{\n", "x:1: it is no JSON object"),
    ("lemmas", "form\n", "its header has no column \"lemma\""),
    ("language", "", "its header has no column \"lang\""),
    ("summaries", "{}\n", "x:1: it has no text under \"id\""),
    ("speakers", "{\"id\": \"a\"}\n", "x:1: it has no text under \"text\""),
    ("numbers", "indonesian\n", "its header has no column \"english\""),
    ("numbers", "indonesian\tenglish\tpublished\na\tb\tc\n", "x:2: \"c\" in the column published is no day"),
    ("glossary", "one\n", "x:1: it has no tab"),
    ("lemmas", "form\tlemma\tupos\tcount\na\tb\tPUNCT\t1\n", "no word of it is scored"),
  ])
  func whatIsWrongIsTold(task: String, gold: String, message: String) throws {
    try inFolder(["x": gold]) { folder in
      let run = try BuiltBinary.run(["evaluate", task, "x"], folder: folder)
      #expect(run.status == 2 && run.output == "" && run.errors.hasPrefix("padan: x"))
      #expect(run.errors.contains(message), "\(run.errors)")
      let nowhere = try BuiltBinary.run(["evaluate", task, "nowhere"], folder: folder)
      #expect(nowhere.status == 2 && nowhere.errors.hasPrefix("padan: nowhere: there is no such file"))
    }
  }

  @Test func brokenLinesDoNotStopTheRest() throws {
    let good = #"{"id": "a", "text": "Air naik. Warga pindah.", "ends": [9, 23]}"#
    let broken = Array(repeating: #"{"id": "b", "text": "Ya.", "ends": [7]}"#, count: 8)
    try inFolder(["x": ([good] + broken).joined(separator: "\n")]) { folder in
      let run = try BuiltBinary.run(["evaluate", "sentences", "x"], folder: folder)
      #expect(run.status == 2 && run.errors.split(separator: "\n").count == 6)
      #expect(run.errors.hasPrefix("padan: x:2: the offset 7 lies outside its text of 3 characters"))
      #expect(run.errors.hasSuffix("padan: x: 3 more lines are wrong\n"))
      #expect(run.output.contains("1 text\n") && run.output.contains("left out    8 "))
    }
  }

  @Test func faultsTakeANumberFromOneOn() throws {
    #expect(try BuiltBinary.run(["evaluate", "lemmas", "x", "--faults", "0"]).status == 64)
  }
}
