import Testing

@testable import MarkupTrees

@Test(arguments: [
  "<a/>", "<a> <b/> teks <b c=\"1\">x</b>\n</a>", "<p:a xmlns:p=\"urn:p\" p:b=\"&quot;&lt;&amp;\"/>",
  "<a><!-- sela --><?alat isi?><![CDATA[]]]]><![CDATA[>]]></a>", "<a b=\"satu&#10;dua&#9;tiga\">&#13;é</a>",
])
func writingGivesWhatWasRead(source: String) throws {
  let document = try XMLDocument(parsing: Array(source.utf8))
  let written = String(decoding: document.serialised(), as: UTF8.self)
  #expect(written == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(source)\n")
}

@Test func whatStandsAroundTheRootIsKept() throws {
  let source =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE a PUBLIC \"p\" \"s\">\n<!-- satu -->\n<a/>\n<?dua?>\n"
  #expect(
    String(decoding: try XMLDocument(parsing: Array(source.utf8)).serialised(), as: UTF8.self) == source)
}

@Test func randomTreesComeBack() throws {
  for seed in 1...300 {
    var random = Random(seed: UInt64(seed))
    let document = XMLDocument(root: random.element(depth: 4))
    let again = try XMLDocument(parsing: document.serialised())
    #expect(again.root == random.joined(document.root), "seed \(seed)")
  }
}

@Test func attributesAreSetAndTakenAway() throws {
  var root = try XMLDocument(parsing: Array("<a b=\"1\" xml:lang=\"id\"><c/>x<c>y</c></a>".utf8)).root
  #expect(root["b"] == "1" && root["lang", in: XMLBuiltIn.namespace] == "id" && root["lang"] == nil)
  root["b"] = nil
  root["d"] = "2"
  root["lang", in: XMLBuiltIn.namespace] = "en"
  #expect(root.elements.count == 2 && root.text == "xy" && root.first("c", in: "")?.text == "")
  let written = String(decoding: XMLDocument(root: root).serialised(), as: UTF8.self)
  #expect(written.contains("<a xml:lang=\"en\" d=\"2\">"))
}

@Test func theWriterIndentsButNotInText() {
  var writer = XMLWriter()
  writer.open("a", ["x": "1 < 2", "y": nil])
  writer.element("b", text: "satu & dua")
  writer.open("c")
  writer.text("teks ")
  writer.element("d", ["e": "\""])
  writer.close()
  writer.open("f", keepsBlanks: true)
  writer.element("g")
  writer.close()
  writer.comment("a--b-")
  writer.open("h")
  writer.close()
  writer.close()
  #expect(
    String(decoding: writer.bytes, as: UTF8.self) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <a x="1 &lt; 2">
        <b>satu &amp; dua</b>
        <c>teks <d e="&quot;"/></c>
        <f><g/></f>
        <!--a- -b- -->
        <h></h>
      </a>

      """)
}

@Test func signsThatXMLLacksAreLeftOut() throws {
  var writer = XMLWriter()
  writer.element("a", ["b": "x\u{0}\u{8}y"], text: "x\u{1F}\u{FFFE}\u{FFFD}\ny\r")
  let root = try XMLDocument(parsing: writer.bytes).root
  #expect(root["b"] == "xy" && root.text == "x\u{FFFD}\ny\r")
}

/// A small repeatable source of trees (SplitMix64).
private struct Random {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func word() -> String {
    let pieces = ["a", "é", "<", "&", "\"", "]]>", "--", "\n", " ", "𝄞", "'", "?>", "\t"]
    return (0...number(below: 6)).map { _ in pieces[number(below: pieces.count)] }.joined()
  }

  mutating func element(depth: Int) -> XMLElement {
    var element = XMLElement(XMLName(["satu", "dua", "tiga"][number(below: 3)]))
    for name in ["x", "y"] where number(below: 2) == 0 {
      element.attributes.append(XMLAttribute(XMLName(name), word()))
    }
    for _ in 0..<number(below: 5) {
      switch number(below: 4) {
      case 0 where depth > 0: element.children.append(.element(self.element(depth: depth - 1)))
      case 1: element.children.append(.cdata(word()))
      case 2: element.children.append(.comment("sela"))
      default: element.children.append(.text(word()))
      }
    }
    return element
  }

  /// The tree as a reader gives it: neighbouring texts are one, and a section that had to be parted is two.
  func joined(_ element: XMLElement) -> XMLElement {
    var copy = element
    copy.children = []
    for child in element.children {
      switch child {
      case .text(let text):
        if case .text(let before)? = copy.children.last {
          copy.children[copy.children.count - 1] = .text(before + text)
        } else {
          copy.children.append(child)
        }
      case .cdata(let text):
        let parts = text.split(separator: "]]>", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
          let start = index > 0 ? ">" : ""
          let end = index < parts.count - 1 ? "]]" : ""
          copy.children.append(.cdata(start + part + end))
        }
      case .element(let inner): copy.children.append(.element(joined(inner)))
      default: copy.children.append(child)
      }
    }
    return copy
  }
}
