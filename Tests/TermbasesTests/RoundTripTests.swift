import NewsModel
import Termbases
import TestSupport
import Testing

/// Writes concepts in a format and reads them again; nothing may be wrong in what was written.
private func again(_ concepts: [Concept], as format: TermbaseFormat, head: TermbaseHead = TermbaseHead())
  throws -> [Concept]
{
  var termbase = Termbase(concepts: concepts)
  termbase.head = head
  let (bytes, _) = termbase.written(as: format)
  let read = try Termbase(bytes, name: "f")
  #expect(read.faults.map { "\($0.place) \($0.message)" } == [])
  return read.concepts
}

/// Both as JSON lines, which tell best what differs.
private func differences(_ expected: [Concept], _ found: [Concept]) -> [String] {
  if expected == found { return [] }
  let first = String(decoding: Termbase(concepts: expected).written(as: .json).bytes, as: UTF8.self)
  let second = String(decoding: Termbase(concepts: found).written(as: .json).bytes, as: UTF8.self)
  return zip(first.split(separator: "\n"), second.split(separator: "\n")).filter { $0 != $1 }.prefix(2)
    .flatMap { ["- \($0)", "+ \($1)"] } + ["\(expected.count) concepts, \(found.count) came back"]
}

@Test(.timeLimit(.minutes(10)), arguments: [TermbaseFormat.tbx, .tbxDCA, .tbx2, .json])
func everythingComesBack(format: TermbaseFormat) throws {
  var samples = ConceptSamples(seed: 7)
  let concepts = (0..<300).map { _ in samples.concept() }
  #expect(try differences(concepts, again(concepts, as: format)) == [])
}

@Test(.timeLimit(.minutes(10)), arguments: [TermbaseFormat.tsv, .csv, .csvSemicolon, .unicodeText, .utx])
func whatLinesHoldComesBack(format: TermbaseFormat) throws {
  var samples = ConceptSamples(seed: 11)
  let isSpreadsheet = format != .tsv && format != .utx
  let concepts = (0..<300).map { _ in
    samples.pairConcept(isGlossary: format == .tsv, breaks: isSpreadsheet)
  }
  #expect(try differences(concepts, again(concepts, as: format)) == [])
}

@Test(.timeLimit(.minutes(10)), arguments: [TermbaseFormat.tbx, .tbxDCA, .tbx2, .json])
func linesComeBackThroughConcepts(format: TermbaseFormat) throws {
  var samples = ConceptSamples(seed: 13)
  let concepts = (0..<300).map { _ in samples.pairConcept(isGlossary: true, breaks: false) }
  let found = try again(concepts, as: format)
  // Terms of a language stand together in TBX, so that lines of one Indonesian term may change places.
  for (one, two) in zip(concepts, found) {
    #expect(Set(one.lines) == Set(two.lines))
  }
  #expect(concepts.count == found.count)
}

@Test func omegaTGetsWhatMayBePrinted() throws {
  var samples = ConceptSamples(seed: 17)
  let concepts = (0..<200).map { _ in samples.pairConcept(isGlossary: true, breaks: false) }
  let found = try again(concepts, as: .omegat).flatMap(\.lines)
  let expected = concepts.flatMap(\.lines).filter { $0.status != .deprecated && $0.status != .forbidden }
    .flatMap { line in line.targets.map { [line.source, $0] } }
  #expect(found.map { [$0.source, $0.targets.first ?? ""] } == expected)
}

@Test(arguments: TermbaseFormat.allCases)
func writingIsSettled(format: TermbaseFormat) throws {
  var samples = ConceptSamples(seed: 19)
  let termbase = Termbase(concepts: (0..<100).map { _ in samples.concept() })
  let once = termbase.written(as: format).bytes
  var read = try Termbase(once, name: "f")
  read.head.header = []
  let twice = read.written(as: format).bytes
  let third = try Termbase(twice, name: "f")
  // English that answers several Indonesian terms may change places within a concept.
  #expect(third.concepts.map(\.id) == read.concepts.map(\.id))
  #expect(third.concepts.map { Set($0.lines) } == read.concepts.map { Set($0.lines) })
}

@Test(.timeLimit(.minutes(10)), arguments: [TermbaseFormat.tsv, .csv, .tbx, .tbx2, .utx, .json])
func theBuiltInGlossariesComeBack(format: TermbaseFormat) throws {
  // Those with acronyms, names, idioms and forbidden English.
  for table in BuiltInGlossary.load() where ["crime.tsv", "idiom.tsv", "title.tsv"].contains(table.name) {
    let termbase = try Termbase(Array(table.bytes), name: table.name)
    #expect(termbase.faults.isEmpty)
    let lines = termbase.concepts.reduce(0) { $0 + $1.lines.count }
    #expect(lines <= table.rows.count && lines > table.rows.count * 9 / 10)
    let found = try again(termbase.concepts, as: format)
    #expect(found.count == termbase.concepts.count)
    for (one, two) in zip(termbase.concepts, found) where one != two {
      #expect(Set(one.lines) == Set(two.lines), "\(table.name)")
    }
  }
}

/// Pieces of any length give the same concepts.
@Test(.timeLimit(.minutes(10)), arguments: TermbaseFormat.allCases)
func piecesMakeNoDifference(format: TermbaseFormat) throws {
  var samples = ConceptSamples(seed: 23)
  let termbase = Termbase(concepts: (0..<30).map { _ in samples.concept() })
  let bytes = termbase.written(as: format).bytes
  let whole = try Termbase(bytes, name: "f").concepts
  for length in [1, 2, 7, 1000] {
    var survey = TermbaseSurvey()
    let pieces = stride(from: 0, to: bytes.count, by: length).map {
      Array(bytes[$0..<min($0 + length, bytes.count)])
    }
    for piece in pieces { survey.feed(piece) }
    var reader = TermbaseReader(try survey.finish(), file: "f")
    var concepts: [Concept] = []
    for piece in pieces {
      reader.feed(piece)
      concepts += reader.take()
    }
    reader.finish()
    concepts += reader.take()
    #expect(reader.faults.isEmpty)
    #expect(concepts == whole, "pieces of \(length)")
  }
}
