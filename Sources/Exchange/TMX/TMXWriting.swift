internal import MarkupTrees
package import NewsModel

/// Writes translated units as TMX 1.4.
package enum TMXWriting {
  /// The file.
  ///
  /// - Parameters:
  ///   - document: units without a target, and drafts, are left out.
  ///   - producer: the program's name and version.
  package static func bytes(of document: TranslationDocument, producer: String) -> [UInt8] {
    let parts = producer.split(separator: " ", maxSplits: 1)
    var writer = XMLWriter(doctype: XMLDoctype(name: "tmx", systemID: "tmx14.dtd"))
    writer.open("tmx", ["version": "1.4"])
    writer.element(
      "header",
      [
        "creationtool": String(parts.first ?? "padan"), "creationtoolversion": String(parts.last ?? "0"),
        "segtype": "sentence", "o-tmf": "padan", "adminlang": "en", "srclang": document.sourceLanguage,
        "datatype": "plaintext",
      ])
    writer.open("body")
    for unit in document.units where unit.state != .initial {
      guard let target = unit.target, !target.isEmpty else { continue }
      writer.open("tu", ["tuid": unit.id])
      for note in unit.notes { writer.element("note", text: note.text) }
      variant(unit.source, document.sourceLanguage, &writer)
      variant(target, document.targetLanguage ?? "en", &writer)
      writer.close()
    }
    writer.close()
    writer.close()
    return writer.bytes
  }

  private static func variant(_ text: InlineText, _ language: String, _ writer: inout XMLWriter) {
    writer.open("tuv", ["xml:lang": language])
    writer.open("seg", keepsBlanks: true)
    for piece in text.pieces {
      switch piece {
      case .text(let text): writer.text(text)
      case .tag(let tag): writer.element("ph", text: tag.markup)
      }
    }
    writer.close()
    writer.close()
  }
}
