import NewsModel
import Testing

@testable import TranslationReview

/// A text with tags: `<1>` opens, `</1>` closes, `<1/>` stands alone; what stands behind a colon is the tag's code.
private func tags(_ text: String) -> [PlacedTag] {
  var inline = InlineText()
  var rest = text[...]
  while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
    inline.append(String(rest[..<open]))
    let inside = rest[rest.index(after: open)..<close]
    let name = inside.filter { $0 != "/" }
    let id = String(name.prefix { $0 != ":" })
    let code = name.dropFirst(id.count + 1)
    let kind: InlineTag.Kind = inside.first == "/" ? .close : inside.last == "/" ? .alone : .open
    inline.append(
      InlineTag(kind, id: id, markup: code.isEmpty ? "<x id=\"\(id)\"/>" : "<x id=\"\(id)\">\(code)</x>"))
    rest = rest[rest.index(after: close)...]
  }
  inline.append(String(rest))
  return inline.placedTags
}

@Test(arguments: [
  ("a <1>b</1> <2/>", "<2/> <1>b</1>", 0, 0), ("<1>b</1>", "b", 2, 0), ("b", "<1/>", 0, 1),
  ("<1/>", "<1/><1/>", 0, 1), ("<1/>", "<2/>", 1, 1), ("<1/>", "<1>", 1, 1),
  // The code tells where the numbers do not.
  ("<1:br/>", "<2:br/>", 0, 0), ("<1:br/>", "<2:hr/>", 1, 1), ("<1:br/><2:br/>", "<2:br/><1:br/>", 0, 0),
  ("<1:br/>", "<2:br/><3:br/>", 0, 1), ("", "", 0, 0),
])
func tagsAnswerEachOther(source: String, target: String, lost: Int, added: Int) {
  let comparison = TagComparison(source: tags(source), target: tags(target))
  #expect((comparison.lost.count, comparison.added.count) == (lost, added), "\(comparison)")
}

@Test(arguments: [
  ("<1>a<2>b</2></1>", nil), ("<1/><2/>", nil), ("<1>a", nil), ("a</1>", nil), ("<1>a</1><1>b</1>", nil),
  ("</1>a<1>", TagNesting.Fault.closesFirst(tag: 0)), ("<1>a<2>b</1>c</2>", .crosses(tag: 0, other: 1)),
  ("<1><2><3></3></1></2>", .crosses(tag: 0, other: 1)),
])
func nestingIsRead(text: String, fault: TagNesting.Fault?) { #expect(TagNesting(tags(text)).fault == fault) }

@Test func hostileNestingTakesLinearTime() {
  let deep = (0..<20_000).map { "<\($0)>" }.joined() + (0..<20_000).map { "</\($0)>" }.joined()
  #expect(TagNesting(tags(deep)).fault == .crosses(tag: 0, other: 19_999))
}
