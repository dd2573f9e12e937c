internal import MarkupTrees

/// The styles of a document: one for each column, so that a translator changes the look of all rows at once, and so that
/// the word processor checks each column in its own language.
enum WordStyles {
  static func bytes(_ table: TranslationTable) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("w:styles", ["xmlns:w": WordFormat.main])
    defaults(table.targetLanguage, into: &xml)
    style("Normal", "Normal", isDefault: true, into: &xml)
    style("Title", "Title", size: 32, isBold: true, language: table.sourceLanguage, after: 60, into: &xml)
    style("About", "About", size: 18, colour: "595959", after: 60, into: &xml)
    style("Instruction", "Instruction", size: 18, colour: "595959", after: 160, into: &xml)
    style("Head", "Column heading", size: 18, isBold: true, keepsWithNext: true, into: &xml)
    style("SegmentID", "Segment ID", size: 14, colour: "595959", language: "zxx", into: &xml)
    style("Source", "Source", size: 22, language: table.sourceLanguage, into: &xml)
    style("Target", "Target", size: 22, language: table.targetLanguage, into: &xml)
    style("Notes", "Notes", size: 16, colour: "404040", after: 20, into: &xml)
    style("Footer", "footer", size: 16, colour: "595959", alignment: "right", into: &xml)
    xml.close()
    return xml.bytes
  }

  /// The names of styles that word processors know.
  private static let builtIn: Set<String> = ["Normal", "Title", "footer"]

  private static func defaults(_ language: String, into xml: inout XMLWriter) {
    xml.open("w:docDefaults")
    xml.open("w:rPrDefault")
    xml.open("w:rPr")
    xml.element("w:rFonts", ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:cs": "Calibri"])
    xml.element("w:sz", ["w:val": "22"])
    xml.element("w:szCs", ["w:val": "22"])
    xml.element("w:lang", ["w:val": language])
    xml.close()
    xml.close()
    xml.open("w:pPrDefault")
    xml.open("w:pPr")
    xml.element("w:spacing", ["w:after": "0", "w:line": "264", "w:lineRule": "auto"])
    xml.close()
    xml.close()
    xml.close()
  }

  /// - Parameters:
  ///   - size: in half points.
  ///   - after: the room below, in twentieths of a point.
  private static func style(
    _ id: String, _ name: String, isDefault: Bool = false, size: Int? = nil, isBold: Bool = false,
    colour: String? = nil, language: String? = nil, after: Int? = nil, alignment: String? = nil,
    keepsWithNext: Bool = false, into xml: inout XMLWriter
  ) {
    xml.open(
      "w:style",
      [
        "w:type": "paragraph", "w:default": isDefault ? "1" : nil,
        "w:customStyle": builtIn.contains(name) ? nil : "1",
        "w:styleId": id,
      ])
    xml.element("w:name", ["w:val": name])
    if !isDefault { xml.element("w:basedOn", ["w:val": "Normal"]) }
    xml.element("w:qFormat")
    if keepsWithNext || after != nil || alignment != nil {
      xml.open("w:pPr")
      if keepsWithNext { xml.element("w:keepNext") }
      if let after { xml.element("w:spacing", ["w:after": "\(after)"]) }
      if let alignment { xml.element("w:jc", ["w:val": alignment]) }
      xml.close()
    }
    if size != nil || isBold || colour != nil || language != nil {
      xml.open("w:rPr")
      if isBold { xml.element("w:b") }
      if let colour { xml.element("w:color", ["w:val": colour]) }
      if let size {
        xml.element("w:sz", ["w:val": "\(size)"])
        xml.element("w:szCs", ["w:val": "\(size)"])
      }
      if let language { xml.element("w:lang", ["w:val": language]) }
      xml.close()
    }
    xml.close()
  }
}
