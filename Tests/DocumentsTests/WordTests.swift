import Documents
import MarkupTrees
import Testing

/// An article in four segments, with all that is hard to keep.
let sampleTable = TranslationTable(
  title: "Panen \"Raya\" & <Harga> Gabah",
  about: ["Kabar Pesisir · 12 March 2026", "https://kabar.example/a?b=1&c=2"],
  rows: [
    .init(
      id: "s-1f09", source: "Petani menjual gabah seharga Rp 6.500 per kilogram.",
      target: "Farmers sell unhusked rice for Rp 6,500 a kilogram.",
      notes: ["gabah: unhusked rice", "Rp 6.500: Rp 6,500"]),
    .init(id: "s-20aa", source: "“Kami lega,” kata Tuti <ketua> & anggota.", target: ""),
    .init(id: "s-31bb", source: "Baris satu\nbaris dua\tsetelah tab", target: "  ", notes: ["a\u{1}b"]),
    .init(id: "s-4", source: "Cuaca 🌧️ buruk — kata  mereka.", target: "Bad weather, they said."),
  ])

/// What comes back of a table: blanks around a text and signs that XML can't hold are gone.
func expectedRows(_ table: TranslationTable) -> [TranslationTable.Row] {
  table.rows.map { row in
    var row = row
    if row.target.allSatisfy({ $0 == " " }) { row.target = "" }
    row.notes = row.notes.map { String($0.filter { $0 != "\u{1}" }) }
    return row
  }
}

@Suite struct WordTests {
  @Test func whatIsWrittenIsReadBack() throws {
    let file = try WordWriter.document(sampleTable)
    #expect(try WordReader.rows(of: file) == expectedRows(sampleTable))
    #expect(try WordWriter.document(sampleTable) == file)
  }

  @Test func everyPartIsXMLAndListed() throws {
    let zip = try ZipReader(WordWriter.document(sampleTable))
    let types = try XMLDocument(parsing: #require(try zip.part("[Content_Types].xml")))
    let listed = Set(types.root.elements.compactMap { $0["PartName"] })
    for name in zip.names {
      _ = try XMLDocument(parsing: #require(try zip.part(name)))
      #expect(name.hasSuffix(".rels") || name == "[Content_Types].xml" || listed.contains("/" + name))
    }
    #expect(listed.allSatisfy { zip.names.contains(String($0.dropFirst())) })
  }

  @Test func noRowsAreATableToo() throws {
    #expect(try WordReader.rows(of: WordWriter.document(TranslationTable(title: "", rows: []))) == [])
  }

  /// What word processors make of a table.
  @Test(arguments: [
    // Runs torn apart, another prefix, and marks of the spelling checker between.
    (
      #"<w:p><w:r><w:t>Bad </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">wea</w:t></w:r><w:r><w:t>ther</w:t></w:r></w:p>"#,
      "Bad weather"
    ),
    // Tracked changes, read as accepted.
    (
      #"<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>new</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space="preserve"> road</w:t></w:r></w:moveTo></w:p>"#,
      "The new road"
    ),
    // A frame for content, a link, a field with its instruction, special signs.
    (
      #"<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>read</w:t></w:r></w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:tab/><w:t>all</w:t><w:br/><w:t>twenty</w:t><w:noBreakHyphen/><w:t>one</w:t></w:r></w:p></w:sdtContent></w:sdt>"#,
      "read\tall\ntwenty\u{2011}one"
    ),
    // Several paragraphs, the last of them empty.
    ("<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:t>Two.</w:t></w:r></w:p><w:p/>", "One.\nTwo."),
    // A table inside the cell, and a picture with text, are none of the text.
    (
      "<w:p><w:r><w:t>Kept</w:t></w:r><w:r><w:drawing><w:t>not</w:t></w:drawing></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>not</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
      "Kept"
    ),
  ])
  func cellsOfWordProcessors(cell: String, text: String) throws {
    #expect(try WordReader.rows(of: document(target: cell)).map(\.target) == [text])
    let strict = document(target: cell, namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main")
    #expect(try WordReader.rows(of: strict).map(\.target) == [text])
  }

  @Test func columnsMayMoveAndRowsMayGo() throws {
    let rows = """
      <w:tr><w:tc><w:p><w:r><w:t> english </w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Checked by</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ID</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc><w:tc/><w:tc/></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>Rain</w:t></w:r></w:p></w:tc><w:tc/><w:tc><w:p><w:r><w:t>s-1</w:t></w:r></w:p></w:tc></w:tr>
      """
    #expect(try WordReader.rows(of: document(rows: rows)) == [.init(id: "s-1", source: "", target: "Rain")])
  }

  @Test func commentsComeWithTheirRow() throws {
    let cell =
      #"<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>Rain</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>"#
    let comments =
      #"<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Tuti"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Drizzle?</w:t></w:r></w:p></w:comment><w:comment w:id="8"><w:p><w:r><w:t>Elsewhere</w:t></w:r></w:p></w:comment></w:comments>"#
    let relations =
      #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>"#
    let file = document(
      target: cell,
      parts: [("word/comments.xml", comments), ("word/_rels/document.xml.rels", relations)])
    #expect(try WordReader.rows(of: file).map(\.comments) == [["Drizzle?"]])
  }

  @Test func whatIsNoDocument() throws {
    func error(_ file: [UInt8]) -> DocumentError? {
      do {
        _ = try WordReader.rows(of: file)
        return nil
      } catch {
        return error
      }
    }
    #expect(error(Array("Berita".utf8)) == .file(.noZip))
    #expect(error(try zip([("mimetype", [1])])) == .noText)
    #expect(error(document(rows: "<w:tr><w:tc><w:p/></w:tc></w:tr>")) == .noTable)
    #expect(error(document(rows: "")) == .noTable)
    let entity = #"<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>"#
    if case .part("word/document.xml", let fault)? = error(document(whole: entity)),
      case .entity = fault.reason
    {
    } else {
      Issue.record("an entity is a fault")
    }
    let deep = String(repeating: "<a>", count: 100_000)
    if case .part? = error(document(whole: deep)) {} else { Issue.record("depth is limited") }
  }
}

/// A document of our table, written as word processors do.
private func document(
  target: String, namespace: String = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  parts: [(String, String)] = []
) -> [UInt8] {
  document(
    rows: """
      <w:tr><w:tc><w:p><w:r><w:t>ID</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>English</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>s-1</w:t></w:r></w:p></w:tc><w:tc>\(target)</w:tc></w:tr>
      """, namespace: namespace, parts: parts)
}

private func document(
  rows: String, namespace: String = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  parts: [(String, String)] = []
) -> [UInt8] {
  document(
    whole:
      "<w:document xmlns:w=\"\(namespace)\"><w:body><w:p/><w:tbl><w:tblPr/>\(rows)</w:tbl></w:body></w:document>",
    parts: parts)
}

private func document(whole: String, parts: [(String, String)] = []) -> [UInt8] {
  let relations =
    #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>"#
  let all = [("_rels/.rels", relations), ("word/document.xml", whole)] + parts
  return (try? zip(all.map { ($0.0, Array($0.1.utf8)) })) ?? []
}
