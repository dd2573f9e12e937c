import NewsModel
import Termbases
import TestSupport
import Testing

private func concepts(_ lines: [String]) throws -> [Concept] {
  let header = "id\tsource\tpos\ttarget\tdomain\tstatus\tnote\n"
  let termbase = try Termbase(Array((header + lines.joined(separator: "\n") + "\n").utf8), name: "f")
  #expect(termbase.faults.map(\.message) == [])
  return termbase.concepts
}

private func report(_ first: [String], _ second: [String]) throws -> [String] {
  let diff = TermbaseDiff(try concepts(first), try concepts(second))
  return DiffReport(diff, first: "a", second: "b").text.split(separator: "\n").dropFirst(2).map(String.init)
}

private let hakim = "c1\thakim\tnoun\tjudge\tlaw\tpreferred\t"

@Test func likeTermbasesDoNotDiffer() throws {
  #expect(try TermbaseDiff(concepts([hakim]), concepts([hakim])).isEmpty)
  #expect(try report([hakim], [hakim]) == [])
}

@Test(arguments: [
  // A status, by the id.
  (
    [hakim], ["c1\thakim\tnoun\tjudge\tlaw\tadmitted\t"],
    ["~ hakim (c1)", "    en judge: status: preferred → admitted"]
  ),
  // Another English under the same id.
  (
    [hakim], ["c1\thakim\tnoun\tmagistrate\tlaw\tpreferred\tx"],
    ["~ hakim (c1)", "    note: (none) → x", "    - en judge, preferred", "    + en magistrate, preferred"]
  ),
  // Without ids, by source and English.
  (
    ["\thakim\tnoun\tjudge\tlaw\t\t"], ["\thakim\tnoun\tjudge\tlaw\tpreferred\t"],
    ["~ hakim", "    en judge: status: (none) → preferred"]
  ),
  // Two senses are two concepts.
  (
    ["\tsuara\tnoun\tvoice\tculture\t\t"],
    ["\tsuara\tnoun\tvote\tpolitics\t\t", "\tsuara\tnoun\tvoice\tculture\t\t"],
    ["+ suara: vote"]
  ),
  ([hakim, "c2\tjaksa\tnoun\tprosecutor\tlaw\t\t"], [hakim], ["- jaksa: prosecutor (c2)"]),
])
func differencesAreTold(first: [String], second: [String], expected: [String]) throws {
  #expect(try report(first, second).dropLast() == expected[...])
}

@Test func differencesAsJSONKeepToTheirSchema() throws {
  let diff = TermbaseDiff(
    try concepts([hakim, "c2\tjaksa\tnoun\tprosecutor\tlaw\t\t"]),
    try concepts([
      "c1\thakim\tnoun\tmagistrate\tlaw\tpreferred\tx", "c3\tsidang\tnoun\ttrial; hearing\tlaw\tpreferred\t",
    ]))
  let json = DiffReport(diff, first: "a", second: "b").json(producer: "padan test")
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/glossary-diff.schema.json")
  #expect(try schema.faults(in: json) == [])
  #expect(json.contains("\"kind\":\"termAdded\",\"language\":\"en\",\"term\":\"magistrate\""))
}

@Test func termbasesAsJSONKeepToTheirSchema() throws {
  var samples = ConceptSamples(seed: 37)
  var termbase = Termbase(concepts: (0..<50).map { _ in samples.concept() })
  termbase.head.columns = ["Client"]
  termbase.head.header = [
    ConceptField(
      kind: "encodingDesc", type: "", content: [.field(ConceptField(kind: "p", type: "", text: "x"))])
  ]
  termbase.tail = [ConceptField(kind: "refObjectSec", type: "")]
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/termbase.schema.json")
  #expect(try schema.faults(in: String(decoding: termbase.written(as: .json).bytes, as: UTF8.self)) == [])
}

// MARK: Merging

private func merge(_ ours: [String], _ theirs: [String], _ side: TermbaseMerge.Side = .ours) throws
  -> TermbaseMerge
{
  TermbaseMerge(ours: try concepts(ours), theirs: try concepts(theirs), preferring: side)
}

@Test func whatOnlyOneSaysIsKept() throws {
  let merge = try merge(
    ["c1\thakim\tnoun\tjudge\t\t\t"],
    ["x\thakim\tnoun\tjudge; magistrate\tlaw\tpreferred\tof a court", "y\tjaksa\t\tprosecutor\t\t\t"])
  #expect(merge.conflicts.isEmpty && merge.added == 1 && merge.concepts.count == 2)
  let concept = merge.concepts[0]
  #expect(concept.id == "c1" && concept.domain == "law" && concept.notes == ["of a court"])
  #expect(concept.terms.map(\.text) == ["hakim", "judge", "magistrate"])
  #expect(concept.terms.map(\.status) == [nil, .preferred, .admitted])
}

@Test func conflictsAreListedAndTheOtherWordStays() throws {
  let ours = [hakim],
    theirs = ["z\thakim\tnoun\tmagistrate\tlaw\tpreferred\t", "z\thakim\tnoun\tjudge\tlaw\tforbidden\t"]
  let first = try merge(ours, theirs)
  #expect(
    first.conflicts.map(\.text) == [
      "hakim (c1): preferred English: ours ‘judge’, theirs ‘magistrate’; kept ours",
      "hakim (c1): status of ‘judge’: ours ‘preferred’, theirs ‘forbidden’; kept ours",
    ])
  #expect(
    first.concepts[0].terms.dropFirst().map { "\($0.text) \($0.status?.rawValue ?? "")" } == [
      "judge preferred", "magistrate admitted",
    ])
  let second = try merge(ours, theirs, .theirs)
  #expect(
    second.concepts[0].terms.dropFirst().map { "\($0.text) \($0.status?.rawValue ?? "")" } == [
      "judge forbidden", "magistrate preferred",
    ])
}

@Test func idsOfTwoFilesAreNotTakenForOne() throws {
  let merge = try merge([hakim], ["c1\tberas\tnoun\trice\ttrade\t\t"])
  #expect(merge.concepts.map(\.id) == ["c1", "c1-2"] && merge.renamed == 1)
}

/// Nothing of either side is lost: every term of both is in the result.
@Test func everyTermOfBothIsInTheResult() throws {
  var samples = ConceptSamples(seed: 41)
  let ours = (0..<100).map { _ in samples.concept() }
  let theirs = (0..<100).map { _ in samples.concept() } + ours.prefix(20)
  for side in TermbaseMerge.Side.allCases {
    let merge = TermbaseMerge(ours: ours, theirs: theirs, preferring: side)
    let terms = Set(merge.concepts.flatMap(\.terms).map { $0.language + " " + $0.text })
    for term in (ours + theirs).flatMap(\.terms) { #expect(terms.contains(term.language + " " + term.text)) }
    #expect(merge.concepts.count <= 200)
  }
  let same = TermbaseMerge(ours: ours, theirs: ours, preferring: .ours)
  #expect(same.concepts == ours && same.conflicts.isEmpty && same.added == 0)
}
