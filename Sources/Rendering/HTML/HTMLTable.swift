/// A table with a caption, headings of columns, and in each row a heading of its own; columns in which no row has
/// anything are left out.
struct HTMLTable {
  struct Column {
    let heading: String
    /// How it is set; also its place on a narrow screen.
    let kind: StaticString
  }

  struct Row {
    /// Its name in the page.
    var anchor: String?
    /// One for each column; the first is the row's heading.
    let cells: [HTML]
    /// The language of the heading.
    var language: String?
  }

  let caption: String
  let columns: [Column]
  let rows: [Row]

  func html() -> HTML {
    let used = columns.indices.filter { index in index == 0 || rows.contains { !$0.cells[index].isEmpty } }
    var head = HTML()
    for index in used {
      head.add(
        HTML(
          "th", ["scope": "col", "role": "columnheader", "class": "\(columns[index].kind)"],
          columns[index].heading))
    }
    var body = HTML.newLine
    for row in rows {
      var cells = HTML()
      for index in used {
        let kind = "\(columns[index].kind)"
        cells.add(
          index == 0
            ? HTML(
              "th", ["scope": "row", "role": "rowheader", "lang": row.language, "class": kind],
              row.cells[index])
            : HTML("td", ["role": "cell", "class": kind], row.cells[index]))
      }
      body.addLine(HTML("tr", ["id": row.anchor, "role": "row"], cells))
    }
    // The roles say what the elements are: some browsers forget it where a narrow screen sets rows as blocks.
    return HTML(
      "table", ["role": "table"],
      HTML("caption", caption) + HTML.newLine
        + HTML("thead", ["role": "rowgroup"], HTML("tr", ["role": "row"], head)) + HTML.newLine
        + HTML("tbody", ["role": "rowgroup"], body)) + HTML.newLine
  }
}
