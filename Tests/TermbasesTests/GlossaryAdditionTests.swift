import NewsModel
import Termbases
import Testing

private func entry(_ source: String, _ target: String, cues: [String] = [], domain: String = "general")
  -> TermEntry
{
  TermEntry(
    id: "", source: source, pos: .noun, targets: [target], domain: domain, cues: cues, changed: "2026-01-31")
}

private let header = GlossaryFormat.header + "\n"

@Test func aNewFileHasHeaderAndId() throws {
  let result = try GlossaryAddition.adding(entry("rumah", "house; home"), to: [], name: "folder/my terms.tsv")
  #expect(result.id == "my-terms-0001" && result.warnings == [])
  #expect(
    result.text == header
      + "my-terms-0001\trumah\tnoun\thouse; home\t\tgeneral\tpreferred\t\t\t\t2026-01-31\n")
}

@Test func linesStaySortedAndIdsGoOn() throws {
  let old = "# mine\nsource\ttarget\tid\nzebra\tzebra\tm-0007\napel\tapple\t\n"
  let result = try GlossaryAddition.adding(entry("kuda", "horse"), to: Array(old.utf8), name: "m.tsv")
  #expect(result.id == "m-0008")
  let sources = result.text.split(separator: "\n").map {
    String($0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().first ?? "")
  }
  #expect(result.text.hasPrefix("# mine\n" + header))
  #expect(sources.dropFirst(2) == ["apel", "kuda", "zebra"])
}

@Test func whatStandsAlreadyIsTold() throws {
  let old = Array("source\ttarget\tcue\nsuara\tvoice\t\n".utf8)
  #expect(
    throws: GlossaryAddition.Problem.exists(place: "m.tsv:2", source: "suara", english: "voice")
  ) { try GlossaryAddition.adding(entry("suara", "vote"), to: old, name: "m.tsv") }
  let result = try GlossaryAddition.adding(
    entry("suara", "vote", cues: ["pemilu"]), to: old, name: "m.tsv", isNewSense: true)
  #expect(result.warnings == [] && result.text.contains("\tvote\t"))
  // The same English is no other sense.
  #expect(throws: GlossaryAddition.Problem.self) {
    try GlossaryAddition.adding(entry("suara", "voice"), to: old, name: "m.tsv", isNewSense: true)
  }
  // A second sense without cues is never chosen: told, but added.
  let doubtful = try GlossaryAddition.adding(entry("suara", "vote"), to: old, name: "m.tsv", isNewSense: true)
  #expect(doubtful.warnings.count == 1)
}

@Test(arguments: [
  ("", "x", "general"), ("x", "", "general"), ("x", "of the", "general"), ("a\tb", "x", "general"),
  ("x", "a\nb", "general"), ("x", "y", "nonsense"),
])
func wrongLinesAreNotAdded(source: String, target: String, domain: String) {
  #expect(throws: GlossaryAddition.Problem.self) {
    try GlossaryAddition.adding(entry(source, target, domain: domain), to: [], name: "m.tsv")
  }
}

@Test func aWrongFileIsLeftAlone() {
  #expect(throws: GlossaryAddition.Problem.self) {
    try GlossaryAddition.adding(entry("x", "y"), to: Array("source\ttarget\nbroken\n".utf8), name: "m.tsv")
  }
}
