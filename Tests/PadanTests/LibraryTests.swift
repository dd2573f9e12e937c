import Padan
import TestSupport
import Testing

/// The three lines that README.md shows, compiled and run.
@Test func threeLinesMakeABrief() throws {
  let bytes = try Places.bytes(Places.checkout + "/Examples/kereta-cepat.html")
  // README: library
  let briefer = try Briefer()
  let brief = try briefer.brief(of: bytes)
  let summary = brief.sentences.map(\.glossed.text)
  // README: end
  #expect(summary.first?.contains("anggaran") == true)
  let readme = try Places.text(Places.checkout + "/README.md")
  for line in ["import Padan", "let briefer = try Briefer()", "let brief = try briefer.brief(of: bytes)"] {
    #expect(readme.contains(line))
  }
}

private func article(_ paragraphs: [String], title: String? = nil) -> Article {
  var article = Article()
  article.title = title
  for paragraph in paragraphs { article.append(paragraph) }
  return article
}

@Test func quotationsStayWholeWithTheirSpeaker() throws {
  let analysis = try Briefer().analyse(
    article([
      "“Kami berhak memasok senjata. Kami juga tidak mengecualikan hal ini,” katanya.",
      "\"Saya siap,\" ujar Darmo. \"Pedagang harus dibantu.\" Warga pun bertepuk tangan.",
    ]))
  #expect(
    analysis.body.sentences.map { analysis.body.text.text(in: $0.range) } == [
      "“Kami berhak memasok senjata. Kami juga tidak mengecualikan hal ini,” katanya.",
      "\"Saya siap,\" ujar Darmo. \"Pedagang harus dibantu.\"", "Warga pun bertepuk tangan.",
    ])
}

@Test func headlinesHaveTheBodysNamesOnly() throws {
  let briefer = try Briefer()
  let analysis = briefer.analyse(
    article(
      ["Presiden Rusia, Vladimir Putin, akan memasok senjata. Putin menandatangani perjanjian kemarin."],
      title: "Putin Bakal Pasok Senjata"))
  let title = try #require(analysis.title)
  #expect(title.words.map { $0.shape.contains(.name) } == [true, false, false, false])
  let matches = briefer.matches(in: analysis)
  #expect(matches.title.contains { title.text.text(in: $0.range) == "Senjata" })
}

@Test func theUsersEntriesOutrankTheBuiltIn() throws {
  var options = BriefOptions()
  options.glossaries = [
    UserFile(name: "mine.tsv", bytes: Array("source\ttarget\npemerintah\tadministration\n".utf8))
  ]
  let brief = try Briefer(options).brief(
    of: article(["Pemerintah menaikkan harga beras pada pekan ini di Jakarta."]))
  let term = try #require(brief.terms.first { $0.entry.source == "pemerintah" })
  #expect(term.entry.targets == ["administration"])
  #expect(term.otherSenses.contains("government"))
}

@Test func wrongGlossariesAreErrorsUnlessSkipped() throws {
  let bytes = Array("source\ttarget\nrusak\n".utf8)
  var options = BriefOptions()
  options.glossaries = [UserFile(name: "mine.tsv", bytes: bytes)]
  #expect { try Briefer(options) } throws: {
    ($0 as? PadanError)?.kind == .glossaryLine && "\($0)".hasPrefix("mine.tsv:2:1: ")
  }
  options.skipsWrongLines = true
  #expect(try Briefer(options).warnings.count == 1)
}

@Test(arguments: [
  ([] as [UInt8], PadanError.Kind.empty), (Array("  \n ".utf8), .empty),
  ([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0], .binary),
  (Array(repeating: 0, count: 100), .binary),
  (Array((String(repeating: "<div>", count: 5000) + "kata").utf8), .tooLarge),
  (
    Array(
      "The government said on Monday that it would raise the price of rice from next week because the harvest had failed in three provinces, and that the ministers would meet again on Friday."
        .utf8), .language
  ),
])
func badInputIsTold(bytes: [UInt8], kind: PadanError.Kind) throws {
  let briefer = try Briefer()
  #expect { try briefer.brief(of: bytes) } throws: {
    guard let error = $0 as? PadanError else { return false }
    return error.kind == kind && !error.description.isEmpty && !error.description.hasSuffix(".")
  }
}

@Test func unknownEncodingsAreTold() {
  var options = BriefOptions()
  options.encoding = "klingon"
  #expect { try Briefer(options) } throws: { ($0 as? PadanError)?.kind == .encoding }
}

@Test func rangesOfABriefAreRangesOfTheArticle() throws {
  let brief = try Briefer().brief(of: try Places.bytes(Places.checkout + "/Examples/kereta-cepat.html"))
  let text = brief.article.text
  for sentence in brief.sentences {
    #expect(text.text(in: sentence.range) == sentence.glossed.text)
    for (first, second) in zip(sentence.glossed.glosses, sentence.glossed.glosses.dropFirst()) {
      #expect(first.range.end <= second.range.start)
    }
  }
  for name in brief.names {
    for mention in name.name.mentions { #expect(mention.end <= text.utf8.count && !mention.isEmpty) }
  }
  for term in brief.terms {
    for mention in term.mentions {
      let form = text.text(in: mention)
      #expect(term.forms.contains(form) || term.forms.contains(form.lowercased()))
    }
  }
}

@Test func theVersionsGlossaryDateIsTheNewestOfTheFiles() throws {
  let glossary = try Briefer().glossary
  let newest = glossary.tables.flatMap { table in table.rows.indices.map { table.text(.changed, of: $0) } }
    .max()
  #expect(newest == PadanVersion.glossaryDate)
}

@Test func lookUpsExplainTheForm() throws {
  let lookup = try Briefer().lookUp("dipasok")
  #expect(lookup.readings.map(\.form).contains("memasok"))
  #expect(lookup.shown.first?.english == ["be supplied"])
  #expect(try Briefer().lookUp("menteri luar negeri").shown.first?.english.first == "foreign minister")
  #expect(try Briefer().lookUp("zzz").shown.isEmpty)
}

@Test func rootsOfTheUsersComeFromFiles() throws {
  var options = BriefOptions()
  options.roots = [
    UserFile(name: "a.tsv", bytes: Array("zumbal\tv\n".utf8)),
    UserFile(name: "b.tsv", bytes: Array("plenok\tq\ntirwa\tn\n".utf8)),
  ]
  options.skipsWrongLines = true
  let briefer = try Briefer(options)
  #expect(briefer.warnings.count == 1)
  #expect(
    briefer.warnings[0].hasPrefix("b.tsv:1: 'q' is no class") && briefer.warnings[0].hasSuffix("passed over"))
  #expect(briefer.lookUp("keterzumbalan").readings.map(\.form).contains("zumbal"))
  #expect(briefer.lookUp("ketirwaan").readings.map(\.form).contains("tirwa"))
  #expect(!(try Briefer().lookUp("keterzumbalan").readings.map(\.form).contains("zumbal")))
}

@Test(arguments: [
  ("zumbal\tq\n", PadanError.Kind.rootLine, "mine.tsv:1: 'q' is no class"),
  (String(repeating: "za\tn\n", count: 40_001), .roots, "mine.tsv: there are more than 40000 roots"),
  (String(repeating: "#\n", count: 4 << 20 | 1), .roots, "mine.tsv: the file is longer than 8 MiB"),
])
func wrongRootFilesAreErrors(text: String, kind: PadanError.Kind, message: String) throws {
  var options = BriefOptions()
  options.roots = [UserFile(name: "mine.tsv", bytes: Array(text.utf8))]
  #expect { try Briefer(options) } throws: {
    guard let error = $0 as? PadanError else { return false }
    return error.kind == kind && error.description.hasPrefix(message)
  }
}

@Test func fewEnglishesAreFollowedByThoseOfOtherSenses() throws {
  // An own glossary's senses are not mixed; the built-in one's are, the chosen sense first.
  let lines = "source\ttarget\tcue\nkursi\tchair\t\nkursi\tseat\tparlemen\n"
  var options = BriefOptions()
  options.glossaries = [UserFile(name: "own.tsv", bytes: Array(lines.utf8))]
  #expect(try Briefer(options).gloss("Harga kursi naik.").glosses.contains { $0.english == ["chair"] })
  let glosses = try Briefer().gloss("Kurator museum itu datang.").glosses
  #expect(glosses.first?.english == ["curator", "receiver"])
}
