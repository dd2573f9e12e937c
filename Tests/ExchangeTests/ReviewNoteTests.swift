import Exchange
import Foundation
import NewsModel
import TestSupport
import Testing

/// Puts notes into a file that has a place for them.
private func put(_ notes: [ReviewNote], into file: inout TranslationFile) {
  let fits = file.setReviewNotes(notes)
  #expect(fits)
}

private func note(_ unit: Int, _ id: String = "3f9ac01b22", side: ReviewNote.Side = .target) -> ReviewNote {
  ReviewNote(unit: unit, id: id, priority: 1, side: side, text: "error: 5 < 6 [numbers \(id)]")
}

@Test(arguments: [Samples.xliff2, Samples.xliff1])
func aReviewLeavesNoTraceButItsNotes(sample: String) throws {
  var file = try reading(sample)
  let before = written(file)
  let notes = file.document.units.indices.flatMap { [note($0), note($0, "aaaaaaaaaa", side: .source)] }
  put(notes, into: &file)
  let once = written(file)
  #expect(once != before && once.contains("5 &lt; 6"))
  var again = try reading(once)
  put(notes, into: &again)
  #expect(written(again) == once)
  // Another review takes the place of the first, and one that finds nothing takes all away.
  put([note(0, "bbbbbbbbbb")], into: &again)
  #expect(!written(again).contains("3f9ac01b22") && written(again).contains("bbbbbbbbbb"))
  put([], into: &again)
  #expect(written(again) == before)
}

@Test func notesStandWhereTheFormatWantsThem() throws {
  var second = try reading(Samples.xliff2)
  put([note(0), note(0), note(1), note(3)], into: &second)
  let text = written(second)
  // Behind the note that was there, each with an id of its own, and the segment named where a unit has several.
  #expect(
    text.contains(
      "Periksa angka.</x:note><x:note id=\"padan-3f9ac01b22\" appliesTo=\"target\" category=\"padan-review\""),
    "\(text)")
  #expect(text.contains("id=\"padan-3f9ac01b22-3\"") && text.contains("Segment f1/u1/s2: error"))
  #expect(text.contains("<x:unit id=\"u1\"><x:notes><x:note id=\"padan-3f9ac01b22\""), "\(text)")
  var first = try reading(Samples.xliff1)
  put([note(0), note(2)], into: &first)
  let other = written(first)
  #expect(
    other.contains("Waktu setempat.</note>\n          <note from=\"padan review\" priority=\"1\""), "\(other)"
  )
  #expect(other.contains("</target>\n        <note from=\"padan review\""), "\(other)")
  #expect(other.contains("Segment 1: error"), "\(other)")
}

@Test func otherFormatsHaveNoPlaceForReviews() throws {
  for sample in [Samples.tmx, Samples.po, Samples.tsv] {
    var file = try reading(sample)
    let before = written(file)
    let fits = file.setReviewNotes([note(0)])
    #expect(!fits && written(file) == before)
  }
}

@Test func unitsOfLinesTellTheirLine() throws {
  let file = try reading(Samples.tsv)
  #expect(file.document.units.indices.map { file.line(of: $0) } == [3, 5, 6])
  let messages = try reading(Samples.po)
  #expect(messages.document.units.indices.map { messages.line(of: $0) } == [13, 19, 24, 25])
  #expect(try reading(Samples.xliff2).line(of: 0) == nil)
}

@Suite(.enabled(if: Validator.isThere, "xmllint, jing or the reference schemas are not at hand"))
struct ReviewedFileTests {
  private static let valid2 = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="id" trgLang="en"><file id="f">
      <unit id="a"><originalData><data id="d">x</data></originalData>
        <segment><source>Satu<ph id="1" dataRef="d"/>.</source><target>One<ph id="1" dataRef="d"/>.</target></segment>
      </unit>
    </file></xliff>
    """
  private static let valid1 = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="id"
      target-language="en" datatype="plaintext"><body><trans-unit id="a"><source>Satu.</source>
      <alt-trans><target>One!</target></alt-trans></trans-unit></body></file></xliff>
    """

  @Test(arguments: [(valid2, [Validator.Check.xliff21, .xliff21Rules]), (valid1, [.xliff12])])
  func theyKeepToTheirSchemas(text: String, checks: [Validator.Check]) throws {
    var file = try reading(text)
    put([note(0), note(0, side: .source)], into: &file)
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(file.serialised()).write(to: place)
    for check in checks { #expect(try Validator.faults(check, [place.path()]) == "", "\(check)") }
  }
}
