internal import NewsModel

extension HTMLBrief {
  /// The name in the page of a text that is shown.
  func anchor(of place: BriefMarks.Place) -> String {
    switch place {
    case .title: prefix + "title"
    // By its place among the chosen ones: two sentences of a hostile brief may bear one number.
    case .sentence(let index): prefix + "sentence-\(index + 1)"
    }
  }

  /// The name in the page of the first mention of a row in a shown text.
  func anchor(of row: BriefRow, in place: BriefMarks.Place) -> String {
    switch place {
    case .title: prefix + "title-" + row.anchor
    case .sentence(let index): prefix + "sentence-\(index + 1)-" + row.anchor
    }
  }

  /// How a text with these marks is set: with room for what stands above its lines, where anything does.
  func marksClass(_ marks: [BriefMark]) -> String? {
    marks.contains { $0.english != nil } ? (gloss == .all ? "glossed all" : "glossed") : nil
  }

  /// The text with the English above its words, and links to the rows that tell of them.
  func marked(_ text: GlossedText, _ marks: [BriefMark], place: BriefMarks.Place) -> HTML {
    var html = HTML()
    var position = 0
    for mark in marks where mark.range.start >= position {
      html.add(HTML(text.text.text(in: TextRange(position, mark.range.start))))
      html.add(marked(text.text.text(in: mark.range), mark, place: place))
      position = mark.range.end
    }
    html.add(HTML(text.text.text(in: TextRange(position, max(position, text.text.utf8.count)))))
    return html
  }

  private func marked(_ word: String, _ mark: BriefMark, place: BriefMarks.Place) -> HTML {
    var base = HTML(word)
    if let row = mark.row {
      base = HTML(
        "a",
        [
          "href": "#" + prefix + row.anchor, "id": mark.isAnchor ? anchor(of: row, in: place) : nil,
        ], base)
    }
    guard let english = mark.english else { return base }
    if mark.row == nil { base = HTML("span", base) }
    // The brackets are for those who hear the page or copy from it.
    let above = HTML.unseen(" (") + HTML(english) + HTML.unseen(")")
    return HTML("ruby", base + HTML("rt", ["lang": "en"], above))
  }

  /// Links from a row to the places of the text that lead to it: "title, 1, 4".
  func places(of row: BriefRow) -> HTML {
    // The eye needs no comma between numbers that stand apart.
    let links = (marks.places[row] ?? []).prefix(HTMLBrief.mostPlaces).map { mention in
      let place = mention.place
      let label: HTML =
        switch place {
        case .title: HTML("title")
        case .sentence(let index):
          HTML.unseen("sentence ") + HTML("\(brief.sentences[index].number)")
        }
      let target = mention.isMarked ? anchor(of: row, in: place) : anchor(of: place)
      return HTML("a", ["href": "#" + target], label)
    }
    return links.joined(HTML.unseen(", "))
  }

  /// A row leads to so many places.
  private static let mostPlaces = 6
}
