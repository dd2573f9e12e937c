internal import MarkupTrees

extension XMLElement {
  /// Whether this is an element of WordprocessingML, in its usual or its strict form.
  func isWord(_ local: String) -> Bool {
    name.local == local && (name.namespace == WordFormat.main || name.namespace == WordFormat.strictMain)
  }
}

/// What stands in a cell of a document.
enum WordCell {
  /// The elements of this name inside another, through whatever frames a word processor puts around rows and cells; none
  /// inside of another table.
  static func elements(_ local: String, in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child in
      if child.isWord(local) { return [child] }
      return child.isWord("tbl") || isPassedOver(child) ? [] : elements(local, in: child)
    }
  }

  /// The text of a cell: paragraphs and line breaks as line ends.
  static func text(of cell: XMLElement) -> String {
    elements("p", in: cell).map { paragraph in
      var text = ""
      collect(paragraph, into: &text)
      return text
    }.joined(separator: "\n")
  }

  /// The numbers of the comments that stand in a cell.
  static func comments(in element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      if child.isWord("commentReference") {
        return child.attributes.filter { $0.name.local == "id" }.map(\.value)
      }
      return isPassedOver(child) ? [] : comments(in: child)
    }
  }

  /// What is no part of the text that a reader sees: deleted and moved text, properties, pictures, and the older of two
  /// forms of one thing.
  static func isPassedOver(_ element: XMLElement) -> Bool {
    switch element.name.local {
    case "del", "moveFrom", "pPr", "rPr", "tcPr", "trPr", "tblPr", "sdtPr", "drawing", "pict", "object",
      "Fallback", "instrText", "delText", "delInstrText", "rt":
      true
    default: false
    }
  }

  private static func collect(_ element: XMLElement, into text: inout String) {
    for child in element.elements where !isPassedOver(child) {
      if child.isWord("t") {
        text += child.text
      } else if child.isWord("tab") {
        text += "\t"
      } else if child.isWord("br") || child.isWord("cr") {
        text += "\n"
      } else if child.isWord("noBreakHyphen") {
        text += "\u{2011}"
      } else if child.isWord("softHyphen") {
        text += "\u{AD}"
      } else {
        collect(child, into: &text)
      }
    }
  }
}
