import Termbases
import TestSupport
import Testing

/// What is told of a file: the first fault, or that its format is not known.
private func told(_ bytes: [UInt8], format: TermbaseFormat? = nil) -> String? {
  do {
    return try Termbase(bytes, name: "f", format: format).faults.first.map { "\($0.place) \($0.message)" }
  } catch {
    return "\(error.place) \(error.message)"
  }
}

private func tbx(_ inside: String) -> String {
  "<tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"id\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\(inside)</body></text></tbx>"
}

private let depth = String(repeating: "<hi>", count: 5000)
private let long = String(repeating: "x", count: 10 << 20)

private let brackets = String(repeating: "[", count: 5000)

private func json(_ concept: String) -> String {
  "{\"schema\":\"padan.termbase/1\",\"concepts\":[\(concept)]}"
}

private let hostile: [(String, String)] = [
  ("<tbx", "the XML can't be read"),
  (tbx("<conceptEntry id='c'><note>\(depth)"), "the XML can't be read: its elements nest more than 64 deep"),
  (
    "<!DOCTYPE tbx [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><tbx>&b;</tbx>",
    "the XML can't be read: it declares or uses the entity"
  ),
  (
    "<!DOCTYPE tbx [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><tbx>&a;</tbx>",
    "the XML can't be read: it declares or uses the entity"
  ),
  (tbx("<conceptEntry id='c'><note>\(long)</note>"), "a field is longer than 1024 KiB"),
  ("<html></html>", "the file is no termbase of a known kind"),
  ("{\"schema\":\"padan.termbase/1\",\"concepts\":[", "the JSON can't be read: it ends in the middle"),
  (
    json("{\"terms\":[{\"language\":\"id\",\"term\":\"\\uD800\"}]}"),
    "the JSON can't be read: a string holds half of a surrogate pair"
  ),
  (
    "{\"schema\":\"padan.termbase/1\",\"concepts\":[\(brackets)",
    "the JSON can't be read: it ends in the middle"
  ),
  (
    json(brackets + String(repeating: "]", count: 5000)), "the JSON can't be read: it nests more than 32 deep"
  ),
  (
    "{\"schema\":\"padan.termbase/1\",\"concepts\":[{\"id\":\"\(long)\"}]}", "a field is longer than 4096 KiB"
  ),
  ("{\"schema\":\"other/1\",\"concepts\":[]}", "'schema' is not \"padan.termbase/1\""),
  ("{\"concepts\":[]}", "there is no 'schema'"),
  (
    "{\"schema\":\"padan.termbase/1\",\"concepts\":[{\"terms\":[{\"language\":\"id\",\"term\":\"a\",\"foo\":1}]}]}",
    "there is no key 'foo'"
  ),
  (
    "{\"schema\":\"padan.termbase/1\",\"concepts\":[{\"terms\":[{\"language\":\"en\",\"term\":\"a\",\"answers\":[9]}]}]}",
    "'answers' is not a list"
  ),
  ("source,target\n\"\(long)", "a field is longer than 1024 KiB"),
  ("source\ttarget\n\(long)\tb\n", "a field is longer than 1024 KiB"),
  ("source,target\na\u{0}b,c\n", "the field source holds a control sign"),
]

@Test(.timeLimit(.minutes(10)), arguments: hostile.indices)
func hostileFilesGiveOneClearSentence(number: Int) {
  let (text, fault) = hostile[number]
  let told = told(Array(text.utf8)) ?? "nothing"
  let message = told.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
  #expect(message.hasPrefix(fault), "\(told.prefix(200))")
  #expect(!message.contains("\n") && message.utf8.count < 400)
}

@Test func halfSignsAreTold() {
  var bytes: [UInt8] = [0xFF, 0xFE]
  var units: [UInt16] = Array("source\ttarget\nkata\t".utf16)
  units.append(0xD800)
  units += Array("x\n".utf16)
  for unit in units {
    bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
  }
  #expect(told(bytes) == "f:2:1 the line is no valid text; save the file as UTF-8")
  var broken = Array("source\ttarget\nkata\t".utf8)
  broken += [0xFF, 0x0A]
  #expect(told(broken) == "f:2:1 the line is not UTF-8; save the file as UTF-8")
}

/// Lines of one id without end are no concept.
@Test(.timeLimit(.minutes(10))) func conceptsHaveALimit() throws {
  let text = "id\tsource\ttarget\n" + (0..<20_000).map { "c\tkata\($0)\tword\($0)\n" }.joined()
  let termbase = try Termbase(Array(text.utf8), name: "f", isLenient: true)
  #expect(termbase.concepts.count == 1 && termbase.faultCount == 20_000 - 256)
}

/// Cut anywhere, and with any byte changed, a file gives concepts and faults and no crash.
@Test(.timeLimit(.minutes(10)), arguments: TermbaseFormat.allCases)
func brokenFilesAreRead(format: TermbaseFormat) {
  var samples = ConceptSamples(seed: 29)
  let bytes = Termbase(concepts: (0..<5).map { _ in samples.concept() }).written(as: format).bytes
  for end in stride(from: 0, to: bytes.count, by: 13) { _ = told(Array(bytes[..<end])) }
  var random = Seeded(31)
  for _ in 0..<300 {
    var broken = bytes
    for _ in 0..<3 {
      let place = Int.random(in: 0..<broken.count, using: &random)
      broken[place] = [0x00, 0x22, 0x3C, 0x26, 0x0A, 0x09, 0xFF, 0x7B][Int.random(in: 0..<8, using: &random)]
    }
    _ = told(broken)
  }
}
