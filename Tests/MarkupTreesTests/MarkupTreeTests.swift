import MarkupTrees
import Testing

private func outline(_ source: String) throws -> String {
  let tree = try MarkupTree(html: Array(source.utf8))
  func line(_ node: Int) -> String {
    let element = tree.nodes[node]
    if element.tag == .text { return "\"" + tree.text(at: node) + "\"" }
    var children: [String] = []
    var child = node + 1
    while child < Int(element.end) {
      children.append(line(child))
      child = Int(tree.nodes[child].end)
    }
    return element.tag.name + (children.isEmpty ? "" : "(" + children.joined(separator: " ") + ")")
  }
  return tree.nodes.isEmpty ? "" : line(0)
}

@Test(arguments: [
  (
    "<p>Satu &amp; dua<p>tiga <b>empat</b> lima",
    #"html(body(p("Satu & dua") p("tiga " b("empat") " lima")))"#
  ),
  ("<p>a<script>var p = '<p>no</p>'</script>b</p>", #"html(body(p("a b")))"#),
  ("<p>a<style>p{}</style><!-- <p>x</p> -->b</p>", #"html(body(p("a  b")))"#),
  ("<p>a<!-->b<!--->c--></p>", #"html(body(p("a b c-->")))"#),
  ("<p>a<SCRIPT SRC='x'></SCRIPT >b</p>", #"html(body(p("a b")))"#),
  ("<p>satu<scripted>dua", #"html(body(p("satu" #other("dua"))))"#),
  ("<p>satu<svg viewBox='0 0 1 1'><path d='M0'/></svg>dua", #"html(body(p("satu dua")))"#),
  ("<p>akhir<script>tanpa penutup <p>hilang", #"html(body(p("akhir ")))"#),
  ("", ""),
])
func treesAreFlatAndWithoutScripts(source: String, expected: String) throws {
  #expect(try outline(source) == expected)
}

@Test func attributesAreKeptByName() throws {
  let tree = try MarkupTree(
    html: Array(#"<div class="isi &quot;a&quot;" data-x="1" id=k hidden>x</div>"#.utf8))
  let node = try #require(tree.nodes.firstIndex { $0.tag == .div })
  #expect(tree.string(of: .class, at: node) == "isi \"a\"")
  #expect(tree.string(of: .id, at: node) == "k")
  #expect(tree.string(of: .role, at: node) == nil)
  #expect(tree.attributes.count == 2)
}

@Test(arguments: [
  (#"<p class='a b' data-x="<p>" id = k>t</p>"#, ["class=a b", "id=k"]),
  (#"<p CLASS=a/b onclick='x("y")'>t</p>"#, ["class=a/b"]),
  (#"<p id="a"class="b">t</p>"#, ["id=a", "class=b"]),
  (#"<p style="x" lang>t</p>"#, ["lang="]),
  (#"<p title="a > b" id='c'/>t"#, ["id=c"]),
  (#"<p =id class=c>t</p>"#, ["class=c"]),
  (#"<p id="never closed>t</p>"#, nil),
])
func startTagsAreThinnedToTheKeptAttributes(source: String, expected: [String]?) throws {
  let tree = try MarkupTree(html: Array(source.utf8))
  let node = tree.nodes.firstIndex { $0.tag == .p }
  if let expected {
    let p = try #require(node)
    let found = AttributeName.allCases.compactMap { name in
      tree.string(of: name, at: p).map { name.name + "=" + $0 }
    }
    #expect(found.sorted() == expected.sorted())
    #expect(tree.text(at: p) == "t" || source.contains("/>"))
  }
}

@Test func tagsThatNeverEndCostNoSquare() throws {
  let tree = try MarkupTree(html: Array(String(repeating: "<a href=\"", count: 200_000).utf8))
  #expect(tree.nodes.count < 1000)
}

@Test func dataScriptsAreKeptAside() throws {
  let page =
    #"<script type="application/ld+json">{"a":"<b>"}</script><p>x</p><script id="__NEXT_DATA__" type="application/json">{"b":1}</script><script>var c</script>"#
  let tree = try MarkupTree(html: Array(page.utf8))
  #expect(tree.jsonLD.map { String(decoding: $0, as: UTF8.self) } == [#"{"a":"<b>"}"#])
  #expect(tree.jsonData.map { String(decoding: $0, as: UTF8.self) } == [#"{"b":1}"#])
}

@Test func depthIsLimited() {
  let page = Array(String(repeating: "<div>", count: 100_000).utf8)
  #expect(throws: MarkupError.tooDeep(limit: 1024)) { try MarkupTree(html: page) }
}

@Test func lengthIsLimited() {
  var limits = MarkupTree.Limits()
  limits.bytes = 10
  #expect(throws: MarkupError.tooLong(limit: 10)) {
    try MarkupTree(html: Array("<p>sebelas..".utf8), limits: limits)
  }
}

@Test func everyNameOfAnElementIsFoundAgain() throws {
  for tag in Tag.allCases where ![.text, .other, .html, .head, .body, .iframe].contains(tag) {
    let tree = try MarkupTree(html: Array("<\(tag.name)>".utf8))
    #expect(tree.nodes.contains { $0.tag == tag }, "\(tag.name)")
  }
}

@Test func anyBytesGiveATree() throws {
  var state: UInt64 = 88
  for _ in 0..<300 {
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let pick = Int(state >> 40)
      bytes +=
        pick % 3 == 0
        ? Array("<>/!-&;'\" =pabdiv".utf8.dropFirst(pick / 3 % 15).prefix(2)) : [UInt8(pick >> 4 & 0xFF)]
    }
    let decoded = DecodedText(bytes)
    let tree = try MarkupTree(html: decoded.bytes)
    for (index, node) in tree.nodes.enumerated() {
      #expect(Int(node.end) > index && Int(node.end) <= tree.nodes.count)
      #expect(Int(node.parent) < index)
    }
  }
}

@Test(arguments: [">", ""]) func manyAttributesCostNoSquare(end: String) throws {
  let tag = "<p id=x " + (0..<200_000).map { "class=a\($0) b\($0)=1 " }.joined()
  let tree = try MarkupTree(html: Array((tag + end + "teks").utf8))
  #expect(tree.attributes.count <= 32)
  #expect(tree.nodes.contains { $0.tag == .p } == !end.isEmpty)
}

@Test func elementsWithoutEndSwallowNothingButCode() throws {
  let page = Array("<p>a<noscript>b<iframe src=x>c</p>".utf8)
  let tree = try MarkupTree(html: page)
  #expect(tree.text(at: 0) == "a b c")
}
