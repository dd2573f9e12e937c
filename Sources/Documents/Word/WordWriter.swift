internal import MarkupTrees

/// Writes a table of segments as a document for word processors (.docx): A4 across, a row a segment, the heading row on
/// every page. The same table gives the same bytes.
package enum WordWriter {
  /// - Throws: `unwritable` where the document would be over ZIP's limits.
  package static func document(_ table: TranslationTable) throws(DocumentError) -> [UInt8] {
    var zip = ZipWriter()
    do {
      try zip.add("[Content_Types].xml", contentTypes())
      try zip.add("_rels/.rels", relations(packageRelations))
      try zip.add("word/document.xml", WordText(table).bytes())
      try zip.add("word/_rels/document.xml.rels", relations(documentRelations))
      try zip.add("word/styles.xml", WordStyles.bytes(table))
      try zip.add("word/settings.xml", settings(table))
      try zip.add("word/footer1.xml", footer())
      try zip.add("docProps/core.xml", properties(table))
    } catch {
      throw .unwritable(error)
    }
    return zip.file()
  }

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private static func contentTypes() -> [UInt8] {
    var xml = XMLWriter()
    xml.open("Types", ["xmlns": WordFormat.types])
    xml.element(
      "Default",
      ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
    xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
    for (part, type) in [
      ("/word/document.xml", word + "document.main+xml"), ("/word/styles.xml", word + "styles+xml"),
      ("/word/settings.xml", word + "settings+xml"), ("/word/footer1.xml", word + "footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ] {
      xml.element("Override", ["PartName": part, "ContentType": type])
    }
    xml.close()
    return xml.bytes
  }

  private static let packageRelations = [
    ("rId1", WordFormat.officeRelations + "/officeDocument", "word/document.xml"),
    (
      "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ]

  private static let documentRelations = [
    ("rId1", WordFormat.officeRelations + "/styles", "styles.xml"),
    ("rId2", WordFormat.officeRelations + "/settings", "settings.xml"),
    ("rId3", WordFormat.officeRelations + "/footer", "footer1.xml"),
  ]

  private static func relations(_ list: [(String, String, String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("Relationships", ["xmlns": WordFormat.relations])
    for (id, type, target) in list {
      xml.element("Relationship", ["Id": id, "Type": type, "Target": target])
    }
    xml.close()
    return xml.bytes
  }

  private static func settings(_ table: TranslationTable) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("w:settings", ["xmlns:w": WordFormat.main])
    xml.element("w:zoom", ["w:percent": "100"])
    xml.open("w:compat")
    // Word 2013 and later; without it Word opens the document in its compatibility mode.
    xml.element(
      "w:compatSetting",
      [
        "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
      ])
    xml.close()
    xml.element("w:themeFontLang", ["w:val": table.targetLanguage])
    xml.close()
    return xml.bytes
  }

  /// The page's number and how many there are.
  private static func footer() -> [UInt8] {
    var xml = XMLWriter()
    xml.open("w:ftr", ["xmlns:w": WordFormat.main])
    xml.open("w:p")
    xml.open("w:pPr")
    xml.element("w:pStyle", ["w:val": "Footer"])
    xml.close()
    field("PAGE", into: &xml)
    xml.open("w:r")
    xml.element("w:t", ["xml:space": "preserve"], text: " / ")
    xml.close()
    field("NUMPAGES", into: &xml)
    xml.close()
    xml.close()
    return xml.bytes
  }

  private static func field(_ instruction: String, into xml: inout XMLWriter) {
    xml.open("w:fldSimple", ["w:instr": " \(instruction) "])
    xml.open("w:r")
    xml.element("w:t", text: "1")
    xml.close()
    xml.close()
  }

  /// Title and language; no time, so that the bytes stay the same.
  private static func properties(_ table: TranslationTable) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ])
    xml.element("dc:title", text: table.title)
    xml.element("dc:language", text: table.targetLanguage)
    xml.close()
    return xml.bytes
  }
}
