import NewsModel
import Termbases
import TestSupport
import Testing

/// A TBX 3 file around entries.
private func tbx(_ entries: String, style: String = "dct", more: String = "", back: String = "") -> [UInt8] {
  Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Basic" style="\(style)" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2" \
    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"\(more)>
    <tbxHeader><fileDesc><titleStmt><title>Kamus contoh</title></titleStmt><sourceDesc><p>Invented.</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>\(entries)</body>\(back)</text></tbx>
    """.utf8)
}

private let entry = """
  <conceptEntry id="c1">
    <min:subjectField>police</min:subjectField>
    <langSec xml:lang="id">
      <descripGrp><basic:definition>pemimpin polisi</basic:definition><basic:source>Kamus Contoh</basic:source></descripGrp>
      <termSec><term>Kapolri</term><min:partOfSpeech>noun</min:partOfSpeech><basic:termType>acronym</basic:termType>
        <note>cue: polisi mutasi</note></termSec>
    </langSec>
    <langSec xml:lang="en-GB">
      <termSec id="t2"><term>National  Police
        chief</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
        <transacGrp><basic:transactionType>modification</basic:transactionType><date>2026-01-02</date></transacGrp></termSec>
      <termSec><term>police <hi type="italics">boss</hi></term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
        <note>Do not use.</note><note xml:lang="id">Jangan.</note></termSec>
    </langSec>
    <langSec xml:lang="jv"><termSec><term>kepala polisi</term></termSec></langSec>
  </conceptEntry>
  """

@Test func everythingOfAnEntryIsRead() throws {
  let termbase = try Termbase(tbx(entry), name: "f")
  #expect(termbase.faults.map { "\($0.place) \($0.message)" } == [])
  #expect(termbase.head.title == "Kamus contoh")
  let concept = try #require(termbase.concepts.first)
  #expect(concept.id == "c1" && concept.domain == "police")
  #expect(concept.definitions.map(\.text) == ["pemimpin polisi"])
  #expect(concept.definitions.first?.fields.map(\.text) == ["Kamus Contoh"])
  #expect(concept.terms.map(\.text) == ["Kapolri", "National Police chief", "police boss", "kepala polisi"])
  #expect(concept.terms.map(\.status) == [nil, .preferred, .forbidden, nil])
  #expect(concept.terms[0].pos == .abbr && concept.terms[0].cues == ["polisi", "mutasi"])
  #expect(concept.terms[1].changed == "2026-01-02" && concept.terms[1].id == "t2")
  #expect(concept.terms[2].notes == ["Do not use."])
  #expect(concept.lines.map(\.variety) == ["en-GB", "en-GB"])
}

/// Reads a file in pieces of a size.
private func read(_ bytes: [UInt8], pieces: Int) throws -> (concepts: [Concept], faults: [String]) {
  var survey = TermbaseSurvey()
  survey.feed(bytes)
  var reader = TermbaseReader(try survey.finish(), file: "f", isLenient: true)
  for start in stride(from: 0, to: bytes.count, by: pieces) {
    reader.feed(Array(bytes[start..<min(start + pieces, bytes.count)]))
  }
  reader.finish()
  return (reader.take(), reader.faults.map { "\($0.place) \($0.message)" })
}

/// Entries that are nearly plain, and wrong ones.
private let oddEntries = """
  <conceptEntry id="a_x0020_b"><note/><note>  satu </note><!-- sela --><note>dua<!-- sela --> tiga</note>
    <min:subjectField> </min:subjectField><min:subjectField>law</min:subjectField><min:subjectField>police</min:subjectField>
    <basic:definition></basic:definition><basic:definition id="d"> arti </basic:definition>
    <transacGrp><basic:transactionType>origination</basic:transactionType><date>2026-01-02</date></transacGrp>
    <transacGrp><basic:transactionType>modification</basic:transactionType><date>2026-02-30</date></transacGrp>
    <transacGrp> <basic:transactionType>modification</basic:transactionType> <date>2026-02-28</date> </transacGrp>
    <transacGrp><basic:transactionType>modification</basic:transactionType><date>2026-03-01</date></transacGrp>
    <langSec xml:lang="ID"><note>catatan</note><basic:definition>makna</basic:definition>
      <termSec><term> kata<![CDATA[ & ]]>kata </term><min:partOfSpeech>Adjective</min:partOfSpeech>
        <min:partOfSpeech>verb</min:partOfSpeech><basic:termType>fullForm</basic:termType></termSec></langSec>
  </conceptEntry>
  <conceptEntry id="b"><langSec xml:lang="en"><termSec><term/></termSec></langSec></conceptEntry>
  <conceptEntry id="c"><langSec xml:lang="id"><termSec><term>kata</term>
    <min:administrativeStatus>lama</min:administrativeStatus></termSec></langSec></conceptEntry>
  <conceptEntry id="c"><langSec><termSec><term>kata</term></termSec></langSec>tersesat<termSec/></conceptEntry>
  <conceptEntry id="e"><langSec xml:lang="id"><termSec><term>kata</term><descrip type="definition">isi</descrip>
    <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote><termNote type="register">umum</termNote>
    <transacGrp><transac type="transactionType">modification</transac><date>2026-04-05</date></transacGrp></termSec></langSec></conceptEntry>
  """

/// What is settled as it stands comes to the same as what the end of a piece cuts, and is read as a field.
@Test(arguments: [TermbaseFormat.tbx, .tbxDCA, .tbx2])
func piecesOfAnySizeComeToTheSame(format: TermbaseFormat) throws {
  var samples = ConceptSamples(seed: 23)
  let concepts = (0..<40).map { _ in samples.concept() }
  for bytes in [tbx(entry), tbx(oddEntries), Termbase(concepts: concepts).written(as: format).bytes] {
    let whole = try read(bytes, pieces: bytes.count)
    #expect(!whole.concepts.isEmpty)
    for pieces in [1, 7, 100] {
      let parts = try read(bytes, pieces: pieces)
      #expect(parts.concepts == whole.concepts)
      #expect(parts.faults == whole.faults)
    }
  }
  let odd = try read(tbx(oddEntries), pieces: 9)
  #expect(
    odd.faults.map { $0.prefix { $0 != " " } } == [
      "f:15:59", "f:17:28", "f:18:21", "f:18:30", "f:18:45", "f:18:93",
    ])
  #expect(odd.concepts.map(\.id) == ["a b", "e"])
  #expect(odd.concepts[0].notes == ["", "satu", "dua tiga"] && odd.concepts[0].domain == "law")
  #expect(odd.concepts[0].changed == "2026-02-28" && odd.concepts[0].definitions.map(\.text) == ["makna"])
  #expect(odd.concepts[0].terms.map(\.text) == ["kata & kata"] && odd.concepts[0].terms[0].pos == .adj)
}

/// Other styles hold the same, and so does what comes back from them.
@Test(arguments: [TermbaseFormat.tbx, .tbxDCA, .tbx2, .json])
func nothingIsLostFromTBXToTBX(format: TermbaseFormat) throws {
  let back =
    "<back><refObjectSec type=\"respPerson\"><refObject id=\"p1\"><itemSet><item type=\"name\">Sekar</item></itemSet></refObject></refObjectSec></back>"
  let termbase = try Termbase(tbx(entry, back: back), name: "f")
  let (bytes, losses) = termbase.written(as: format)
  #expect(losses.text == "")
  let again = try Termbase(bytes, name: "g")
  #expect(again.faults.map { "\($0.place) \($0.message)" } == [])
  #expect(again.concepts == termbase.concepts)
  #expect(try Termbase(again.written(as: .tbx).bytes, name: "h").tail == termbase.tail)
  let text = String(decoding: bytes, as: UTF8.self)
  for part in ["Sekar", "Kamus Contoh", "Jangan.", "italics", "kepala polisi", "Invented."] {
    #expect(text.contains(part))
  }
}

@Test func categoriesOfOtherModulesAreKept() throws {
  let bytes = tbx(
    "<conceptEntry id=\"c1\"><langSec xml:lang=\"id\"><termSec><term>kata</term><ling:register>formal</ling:register></termSec></langSec></conceptEntry>",
    more: " xmlns:ling=\"http://www.tbxinfo.net/ns/ling\"")
  let termbase = try Termbase(bytes, name: "f")
  #expect(termbase.faults.isEmpty)
  #expect(
    String(decoding: termbase.written(as: .tbx).bytes, as: UTF8.self).contains(
      "<ling:register>formal</ling:register>"))
  #expect(
    String(decoding: termbase.written(as: .tbxDCA).bytes, as: UTF8.self).contains("type=\"register\">formal<")
  )
}

@Test func versionTwoIsRead() throws {
  let text = """
    <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
    <text><body><termEntry id="c1"><descrip type="subjectField">law</descrip>
    <langSet xml:lang="id"><ntig><termGrp><term>hakim</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
    <langSet xml:lang="en"><tig><term>judge</term><termNote type="administrativeStatus">preferred</termNote><descrip type="explanation">one</descrip></tig></langSet>
    </termEntry></body></text></martif>
    """
  let termbase = try Termbase(Array(text.utf8), name: "f")
  #expect(termbase.faults.map { "\($0.place) \($0.message)" } == [])
  let concept = try #require(termbase.concepts.first)
  #expect(concept.terms.map(\.text) == ["hakim", "judge"] && concept.domain == "law")
  #expect(concept.terms[0].pos == .noun && concept.terms[1].status == .preferred)
  #expect(
    String(decoding: termbase.written(as: .tbx2).bytes, as: UTF8.self).contains(
      "<descrip type=\"explanation\">one</descrip>"))
  let (dct, losses) = termbase.written(as: .tbx)
  #expect(String(decoding: dct, as: UTF8.self).contains("<note>explanation: one</note>"))
  #expect(losses.text == "fields outside TBX-Basic (kept as notes) ×1")
}

@Test(arguments: [
  (
    "<conceptEntry id=\"c1\"><langSec xml:lang=\"id\"><termSec><term>a</term><min:administrativeStatus>good</min:administrativeStatus></termSec></langSec></conceptEntry>",
    "'good' is no administrativeStatus; it is one of preferredTerm-admn-sts"
  ),
  (
    "<conceptEntry id=\"c1\"><langSec xml:lang=\"id\"></langSec></conceptEntry>", "the entry 'c1' has no term"
  ),
  (
    "<conceptEntry id=\"c1\"><langSec xml:lang=\"id\"><termSec><note>x</note></termSec></langSec></conceptEntry>",
    "a term section of 'c1' has no term"
  ),
  (
    "<conceptEntry id=\"c1\"><langSec><termSec><term>a</term></termSec></langSec></conceptEntry>",
    "the field xml:lang is empty"
  ),
  (
    "<conceptEntry id=\"c1\"><foo/><langSec xml:lang=\"id\"><termSec><term>a</term></termSec></langSec></conceptEntry>",
    "<foo> can't stand in <conceptEntry>"
  ),
  (
    "<conceptEntry id=\"c9\"><langSec xml:lang=\"id\"><termSec><term>y</term></termSec></langSec></conceptEntry>",
    "the id 'c9' stands twice in the file"
  ),
  ("<entry/>", "<entry> can't stand in <body>"),
])
func faultsOfEntriesAreTold(entries: String, fault: String) throws {
  let good =
    "<conceptEntry id=\"c9\"><langSec xml:lang=\"id\"><termSec><term>z</term></termSec></langSec></conceptEntry>"
  let termbase = try Termbase(tbx(entries + good), name: "f")
  #expect(termbase.faults.count == 1)
  #expect(termbase.faults.first?.message.hasPrefix(fault) == true, "\(termbase.faults.map(\.message))")
  #expect(termbase.faults.first.map { $0.line == 4 && $0.column > 1 } == true)
  #expect(termbase.concepts.map(\.id) == ["c9"])
}

@Test(arguments: ["c1", "1", "a b", "_x0041_", "x:y", "é", "", "_x", "日本", "a_x_b"])
func namesComeBackFromXML(id: String) throws {
  var concept = Concept()
  concept.id = id
  concept.terms = [ConceptTerm("kata", language: "id")]
  let bytes = Termbase(concepts: [concept]).written(as: .tbx).bytes
  #expect(try Termbase(bytes, name: "f").concepts.map(\.id) == [id])
}

/// An English that answers only one of the Indonesian terms says so, by a reference.
@Test func answersAreReferences() throws {
  let text =
    "id\tsource\tpos\ttarget\nc1\tKPK\tabbr\tKPK; Corruption Eradication Commission\nc1\tKomisi Pemberantasan Korupsi\tname\tCorruption Eradication Commission\n"
  let termbase = try Termbase(Array(text.utf8), name: "f")
  let dct = termbase.written(as: .tbx).bytes
  let written = String(decoding: dct, as: UTF8.self)
  #expect(written.contains("<basic:crossReference target=\"c1_x_1\">KPK</basic:crossReference>"))
  #expect(
    try Termbase(dct, name: "g").concepts.flatMap(\.lines).map { "\($0.source)=\($0.targets)" }
      == termbase.concepts.flatMap(\.lines).map { "\($0.source)=\($0.targets)" })
}
