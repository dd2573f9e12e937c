import Termbases
import Testing

@testable import Padan

/// The warnings about a file of lines of source, class and target.
private func warnings(_ lines: [String]) -> [String] {
  let text = "source\tpos\ttarget\n" + lines.joined(separator: "\n") + "\n"
  return FormCheck([.init(name: "f.tsv", bytes: Array(text.utf8))], besidesBuiltIn: false).findings()
    .map { "\($0.place) \($0.message)" }
}

@Test(arguments: [
  ["memasok\tverb\tsupply"], ["memperbaiki\tverb\trepair"],
  ["memupuk\tverb\tfertilise", "pupuk\tnoun\tfertiliser"],
  ["rumah sakit\tnoun\thospital"], ["besar\tadj\tbig"], ["selfie\tnoun\tselfie"],
  ["gotong-royong\tnoun\tmutual help"],
  ["di\tprep\tin", "Medan\tname\tMedan"], ["rusak\tline"],
  // A form with an entry of its own is meant to be another word.
  ["laba\tnoun\tprofit", "laba-laba\tnoun\tspider"],
  ["melaporkan\tverb\treport", "dilaporkan\tverb\tbe reported"],
])
func sourcesAreFoundInTheirForms(lines: [String]) {
  #expect(warnings(lines) == [])
}

@Test func aSourceThatIsNotFoundIsTold() {
  // "disela" is read as "di sela" written together.
  #expect(
    warnings(["di sela\tprep\tbetween", "menyela\tverb\tinterrupt"]) == [
      "f.tsv:3 'menyela' is not found in 'disela', 'diselanya'"
    ])
}
