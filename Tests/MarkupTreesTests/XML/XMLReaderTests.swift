import Testing

@testable import MarkupTrees

private func told(_ source: String, piece: Int = .max) throws -> [String] {
  let reader = XMLReader()
  let bytes = Array(source.utf8)
  var steps: [String] = []
  var start = 0
  while start < bytes.count {
    let end = start + min(piece, bytes.count - start)
    steps += told(by: try reader.feed(bytes[start..<end]))
    start = end
  }
  return steps + told(by: try reader.finish())
}

private func told(by tape: XMLTape) -> [String] {
  tape.entries.map { entry in
    switch entry.kind {
    case .begin:
      let element = tape.element(at: entry)
      let attributes = element.attributes.map { " \($0.name.written)=\($0.value)" }.joined()
      let namespaces = element.namespaces.map { " [\($0.prefix)→\($0.address)]" }.joined()
      return "<\(element.name.written) in \(element.name.namespace)\(attributes)\(namespaces)>"
    case .end: return "</\(tape.name(of: entry).written)>"
    case .text: return tape.text(of: entry)
    case .cdata: return "CDATA \(tape.text(of: entry))"
    case .comment: return "comment\(tape.text(of: entry))"
    case .instruction: return "?\(tape.name(of: entry).local) \(tape.text(of: entry))"
    case .doctype:
      return
        "doctype \(tape.doctype?.name ?? "-") \(tape.doctype?.publicID ?? "-") \(tape.doctype?.systemID ?? "-")"
    }
  }
}

private let sample = """
  <?xml version="1.0"?>
  <!DOCTYPE buku SYSTEM "buku.dtd">
  <?alat a b?>
  <b:buku xmlns:b="urn:buku" xmlns="urn:umum" b:nomor="1 &amp; 2" judul='"é"'>Satu &lt; dua &#233;<!-- sela -->\
  <bab/><![CDATA[<mentah>]]></b:buku>
  """

@Test(arguments: [Int.max, 1, 2, 3, 7, 64])
func entriesStandInOrderWhateverThePieces(piece: Int) throws {
  #expect(
    try told(sample, piece: piece) == [
      "doctype buku - buku.dtd", "?alat a b",
      "<b:buku in urn:buku b:nomor=1 & 2 judul=\"é\" [b→urn:buku] [→urn:umum]>", "Satu < dua é",
      "comment sela ", "<bab in urn:umum>", "</bab>", "CDATA <mentah>", "</b:buku>",
    ])
}

@Test func otherEncodingsAreRead() throws {
  let source = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>kata é</a>"
  var bytes: [UInt8] = [0xFF, 0xFE]
  for unit in source.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
  #expect(try XMLDocument(parsing: bytes).root.text == "kata é")
  let latin =
    Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>caf".utf8) + [0xE9] + Array("</a>".utf8)
  #expect(try XMLDocument(parsing: latin).root.text == "café")
}

@Test(arguments: [
  ("", XMLFault.Reason.empty),
  ("<!-- sela -->", .empty),
  ("<a>&rahasia;</a>", .entity("rahasia")),
  ("<!DOCTYPE a SYSTEM 'a.dtd'><a>&rahasia;</a>", .entity("rahasia")),
  ("<!DOCTYPE a SYSTEM 'a.dtd'><a b='&rahasia;'/>", .entity("rahasia")),
  ("<!DOCTYPE a [<!ENTITY x 'xx'>]><a>&x;</a>", .entity("x")),
  ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", .entity("x")),
  ("<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://jauh.example/x'> %x;]><a/>", .entity("x")),
  (String(repeating: "<a>", count: 201), .tooDeep(limit: 200)),
  ("<a>" + String(repeating: "x", count: 8_000_001) + "</a>", .tooLong(limit: 8_000_000)),
])
func hostileFilesAreRefused(source: String, reason: XMLFault.Reason) {
  let fault = #expect(throws: XMLFault.self) { try XMLDocument(parsing: Array(source.utf8)) }
  #expect(fault?.reason == reason)
}

@Test(arguments: [
  ("<a>\n<b>\n</a>", 3), ("<a>x<b>y", 1), ("<a>\n<b c=\"1\" c=\"2\"/></a>", 2), ("<a/>\n<b/>", 2),
  ("<a>\n<x:b/></a>", 2),
  ("<a>\n\u{1}</a>", 2), ("kata", 1), ("<a b='<'/>", 1),
])
func faultsNameTheirLine(source: String, line: Int) {
  let fault = #expect(throws: XMLFault.self) { try XMLDocument(parsing: Array(source.utf8)) }
  #expect(fault?.position.line == line)
  guard case .notWellFormed(let saying)? = fault?.reason else {
    Issue.record("not told as badly formed: \(String(describing: fault))")
    return
  }
  #expect(!saying.isEmpty && !saying.contains("\n"))
}

@Test func wrongBytesAreAFault() {
  #expect(throws: XMLFault.self) {
    try XMLDocument(parsing: Array("<a>".utf8) + [0xFF, 0xFE] + Array("</a>".utf8))
  }
}
