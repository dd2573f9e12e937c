import Exchange
import NewsModel
import Testing

struct FaultTests {
  private func check(_ text: String, _ sentence: String, line: Int? = nil) {
    do {
      let file = try reading(text)
      Issue.record("it was read: \(file.format)")
    } catch let fault as ExchangeFault {
      #expect(fault.description.contains(sentence), "\(fault.description)")
      if let line { #expect(fault.line == line) }
    } catch {
      Issue.record(error)
    }
  }

  @Test func eachFaultHasItsSentence() {
    let core = "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""
    check("", "the file is empty")
    check(" \n\t", "the file is empty")
    check("Harga naik.", "the line has no tab")
    check("a\tb\nc\u{0}\td", "no text in UTF-8")
    check("<html><body/></html>", "none of XLIFF, TMX, PO")
    check("<!-- x -->", "none of XLIFF, TMX, PO")
    check("<xliff version=\"3.0\" xmlns=\"urn:x\"/>", "version 3.0")
    check("<xliff \(core) version=\"2.0\"><file id=\"f\"/></xliff>", "no attribute srcLang")
    check("<xliff \(core) srcLang=\"id\">\n<file></xliff>", "the XML is broken", line: 2)
    check(
      "<xliff \(core) srcLang=\"id\"><file><unit id=\"u\"><segment/></unit></file></xliff>",
      "the segment of unit 'u' has no source")
    check("<xliff version=\"1.2\"/>", "no element file")
    check("<tmx version=\"1.4\"><header/></tmx>", "no body")
    check("msgid \"a\"\nmsgstr b\n", "none of a PO file's", line: 2)
    check("msgid \"a\"\n\"b\nmsgstr \"\"\n", "none of a PO file's", line: 2)
  }

  @Test func nothingOutsideIsRead() {
    let entity =
      "<?xml version=\"1.0\"?><!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
      + "<xliff version=\"1.2\"><file source-language=\"id\"><body><trans-unit id=\"1\"><source>&e;</source></trans-unit></body></file></xliff>"
    check(entity, "entity")
    let bomb =
      "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><tmx version=\"1.4\"><body>&b;</body></tmx>"
    check(bomb, "entity")
    let deep = String(repeating: "<g id=\"1\">", count: 100_000)
    check(
      "<xliff version=\"1.2\"><file source-language=\"id\"><body><trans-unit id=\"1\"><source>\(deep)", "deep"
    )
  }
}
