import Foundation
import TestSupport
import Testing

/// `padan glossary convert`, `merge` and `diff`, and termbases of other formats in briefs, as users run them.
@Suite(.enabled(if: BuiltBinary.path != nil, "skipped: the program is not built"))
struct TermbaseTests {
  private let table = """
    id\tsource\tpos\ttarget\tdomain\tstatus\tnote
    m-1\thakim\tnoun\tjudge; magistrate\tlaw\tpreferred\t=a note
    m-1\thakim\tnoun\treferee\tlaw\tforbidden\t

    """

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func glossary(_ arguments: String..., input: [UInt8] = []) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["glossary"] + arguments, input: input)
  }

  @Test(arguments: ["tsv", "csv", "csv-semicolon", "unicode-text", "tbx", "tbx-dca", "tbx2", "utx", "json"])
  func convertingThereAndBackLosesNothing(format: String) throws {
    try inFolder { folder in
      let (first, other, last) = (folder + "/a.tsv", folder + "/b", folder + "/c.tsv")
      try write(table, first)
      let there = try glossary("convert", first, "--to", format, "-o", other)
      #expect(there.status == 0 && there.errors == "" && there.output == "")
      #expect(try glossary("convert", other, "-o", last).errors == "")
      let diff = try glossary("diff", first, last)
      #expect(diff.status == 0 && diff.output == "", "\(diff.output)")
    }
  }

  @Test func whatHasNoPlaceIsCounted() throws {
    let run = try glossary("convert", "-", "--to", "omegat", input: Array(table.utf8))
    #expect(run.status == 0)
    #expect(
      run.output
        == "# Glossary in tab-separated format -*- coding: utf-8 -*-\nhakim\tjudge\t=a note\nhakim\tmagistrate\t=a note\n"
    )
    #expect(
      run.errors
        == "padan: OmegaT's glossary has no place for: ids ×1, subject fields ×1, classes ×1, statuses ×1, forbidden terms ×1\n"
    )
    #expect(try glossary("convert", "-", "--to", "omegat", "--quiet", input: Array(table.utf8)).errors == "")
  }

  @Test func formulasDoNotReachSpreadsheets() throws {
    let run = try glossary("convert", "-", "--to", "csv", input: Array(table.utf8))
    #expect(run.output.contains(",preferred,,,'=a note,"))
  }

  @Test func wrongEntriesAreToldAllAtOnce() throws {
    try inFolder { folder in
      let (path, out) = (folder + "/a.csv", folder + "/out.tbx")
      try write("source,target,status\na,b,nice\nc,,\nhakim,judge,preferred\n", path)
      let strict = try glossary("convert", path, "-o", out)
      #expect(strict.status == 2)
      #expect(strict.errors.hasPrefix("padan: \(path):2:5: 'nice' is no status"))
      #expect(strict.errors.contains("\(path):3:3: the field target is empty"))
      #expect(
        strict.errors.hasSuffix(
          "padan: 2 faults; nothing was written; mend the file, or use --lenient to leave these out\n"))
      #expect(!FileManager.default.fileExists(atPath: out))
      let lenient = try glossary("convert", path, "--lenient", "-o", out)
      #expect(lenient.status == 0 && lenient.errors.hasSuffix("padan: 2 entries left out\n"))
      #expect(try Places.text(out).contains("<term>judge</term>"))
      #expect(try glossary("convert", folder + "/none.tbx", "--to", "tsv").status == 2)
      #expect(try glossary("convert", path).status == 64)
    }
  }

  @Test func idsOfSeveralFilesAreKeptApart() throws {
    try inFolder { folder in
      let (first, second) = (folder + "/a.tsv", folder + "/b.tsv")
      try write("id\tsource\ttarget\nc1\thakim\tjudge\n", first)
      try write("id\tsource\ttarget\nc1\tberas\trice\n", second)
      let run = try glossary("convert", first, second, "--to", "tbx")
      #expect(
        run.output.contains("<conceptEntry id=\"c1\">") && run.output.contains("<conceptEntry id=\"c1-2\">"))
      #expect(run.errors.contains("1 ids of later files"))
    }
  }

  @Test func mergingListsWhatDiffers() throws {
    try inFolder { folder in
      let (ours, theirs, out) = (folder + "/ours.tsv", folder + "/theirs.csv", folder + "/out.tbx")
      try write(table, ours)
      try write(
        "source,target,domain,status\nhakim,arbiter,law,preferred\nberas,rice,trade,preferred\n", theirs)
      let run = try glossary("merge", ours, theirs, "-o", out)
      #expect(run.status == 1)
      #expect(run.output == "hakim (m-1): preferred English: ours ‘judge’, theirs ‘arbiter’; kept ours\n")
      #expect(run.errors.hasSuffix("2 concepts, 1 of them new from \(theirs), 1 conflict\n"))
      let text = try Places.text(out)
      for term in ["judge", "magistrate", "referee", "arbiter", "rice"] {
        #expect(text.contains("<term>\(term)</term>"))
      }
      #expect(try glossary("merge", ours, theirs, "--prefer", "theirs", "-o", out).status == 0)
    }
  }

  @Test func comparingTellsByItsStatus() throws {
    try inFolder { folder in
      let (first, second) = (folder + "/a.tsv", folder + "/b.tsv")
      try write(table, first)
      try write(table.replacing("referee", with: "umpire"), second)
      let run = try glossary("diff", first, second)
      #expect(run.status == 1)
      #expect(
        run.output.contains(
          "    - en referee, forbidden\n    + en umpire, forbidden\n0 concepts added, 0 removed, 1 changed\n")
      )
      let json = try glossary("diff", first, second, "--format", "json")
      let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/glossary-diff.schema.json")
      #expect(json.status == 1)
      #expect(try schema.faults(in: json.output) == [])
      #expect(try glossary("diff", first, folder + "/none").status == 2)
    }
  }

  /// A user's termbase of any format outranks the product's, and what it forbids is told and not printed.
  @Test(arguments: ["tsv", "csv", "tbx", "tbx-dca", "tbx2", "utx", "json"])
  func briefsTakeTermbasesOfAnyFormat(format: String) throws {
    try inFolder { folder in
      let (own, other) = (folder + "/own.tsv", folder + "/other")
      try write(
        "source\ttarget\tdomain\tstatus\nanggaran\tspending plan\teconomy\tpreferred\nanggaran\tbudget line\teconomy\tforbidden\nlahan\tland\tagriculture\tforbidden\n",
        own)
      #expect(try glossary("convert", own, "--to", format, "-o", other).status == 0)
      for form in ["text", "markdown", "json"] {
        let run = try BuiltBinary.run([
          "brief", "--format", form, "--glossary", other, "Examples/kereta-cepat.html",
        ])
        #expect(run.status == 0 && run.errors == "", "\(run.errors)")
        #expect(run.output.contains("spending plan"))
        #expect(run.output.contains("budget line"), "forbidden English is told")
        #expect(
          run.output.contains("land\u{201D}") == true,
          "what is forbidden beside the product's own entry is told")
      }
    }
  }

  @Test func termbasesThatAreWrongAreTold() throws {
    try inFolder { folder in
      let path = folder + "/mine.tbx"
      try write("<tbx><text>", path)
      let run = try BuiltBinary.run(["brief", "--glossary", path, "Examples/kereta-cepat.html"])
      #expect(run.status == 2 && run.errors.hasPrefix("padan: \(path):1:"))
      #expect(run.errors.contains("the XML can't be read"))
    }
  }
}
