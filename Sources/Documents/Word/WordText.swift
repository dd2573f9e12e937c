internal import MarkupTrees

/// The text of a document: title, a line on what to do, and the table.
struct WordText {
  private let table: TranslationTable
  private var xml = XMLWriter()

  init(_ table: TranslationTable) { self.table = table }

  func bytes() -> [UInt8] {
    var text = self
    text.write()
    return text.xml.bytes
  }

  private mutating func write() {
    xml.open("w:document", ["xmlns:w": WordFormat.main])
    xml.open("w:body")
    paragraph("Title", table.title)
    for line in table.about { paragraph("About", line) }
    paragraph(
      "Instruction",
      "Write the translation in the column \(WordFormat.targetHeading). Leave the ids and the headings of the columns as they are."
    )
    xml.open("w:tbl")
    properties()
    headings()
    for row in table.rows { write(row) }
    xml.close()
    xml.open("w:sectPr")
    xml.element(
      "w:footerReference", ["w:type": "default", "xmlns:r": WordFormat.officeRelations, "r:id": "rId3"])
    xml.element(
      "w:pgSz",
      ["w:w": "\(WordFormat.pageWidth)", "w:h": "\(WordFormat.pageHeight)", "w:orient": "landscape"])
    let margin = "\(WordFormat.margin)"
    xml.element(
      "w:pgMar",
      [
        "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin, "w:header": "500",
        "w:footer": "500", "w:gutter": "0",
      ])
    xml.close()
    xml.close()
    xml.close()
  }

  private mutating func properties() {
    xml.open("w:tblPr")
    xml.element("w:tblW", ["w:w": "\(WordFormat.widths.reduce(0, +))", "w:type": "dxa"])
    xml.open("w:tblBorders")
    for side in ["w:top", "w:bottom", "w:insideH", "w:insideV"] {
      xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "BFBFBF"])
    }
    xml.close()
    xml.element("w:tblLayout", ["w:type": "fixed"])
    xml.open("w:tblCellMar")
    xml.element("w:top", ["w:w": "60", "w:type": "dxa"])
    xml.element("w:left", ["w:w": "80", "w:type": "dxa"])
    xml.element("w:bottom", ["w:w": "60", "w:type": "dxa"])
    xml.element("w:right", ["w:w": "80", "w:type": "dxa"])
    xml.close()
    // The first row is a heading.
    xml.element("w:tblLook", ["w:val": "0020", "w:firstRow": "1", "w:noHBand": "1", "w:noVBand": "1"])
    xml.close()
    xml.open("w:tblGrid")
    for width in WordFormat.widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    xml.close()
  }

  private mutating func headings() {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.element("w:cantSplit")
    xml.element("w:tblHeader")
    xml.close()
    let names = [
      WordFormat.idHeading, WordFormat.sourceHeading, WordFormat.targetHeading, WordFormat.notesHeading,
    ]
    for (column, name) in names.enumerated() { cell(column, "Head", [name], shading: "EDEDED") }
    xml.close()
  }

  private mutating func write(_ row: TranslationTable.Row) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.element("w:cantSplit")
    xml.close()
    cell(0, "SegmentID", [row.id])
    cell(1, "Source", [row.source])
    cell(2, "Target", [row.target])
    cell(3, "Notes", row.notes.isEmpty ? [""] : row.notes)
    xml.close()
  }

  private mutating func cell(_ column: Int, _ style: String, _ paragraphs: [String], shading: String? = nil) {
    xml.open("w:tc")
    xml.open("w:tcPr")
    xml.element("w:tcW", ["w:w": "\(WordFormat.widths[column])", "w:type": "dxa"])
    if let shading { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shading]) }
    xml.close()
    for text in paragraphs { paragraph(style, text) }
    xml.close()
  }

  /// A paragraph; line ends and tabs in it are those of the document.
  private mutating func paragraph(_ style: String, _ text: String) {
    xml.open("w:p")
    xml.open("w:pPr")
    xml.element("w:pStyle", ["w:val": style])
    xml.close()
    if !text.isEmpty {
      xml.open("w:r")
      var isFirst = true
      for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if !isFirst { xml.element("w:br") }
        isFirst = false
        var isFirstPiece = true
        for piece in line.split(separator: 0x09, omittingEmptySubsequences: false) {
          if !isFirstPiece { xml.element("w:tab") }
          isFirstPiece = false
          if !piece.isEmpty {
            xml.element("w:t", ["xml:space": "preserve"], text: String(Substring(piece)))
          }
        }
      }
      xml.close()
    }
    xml.close()
  }
}
