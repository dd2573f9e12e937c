package import MarkupTrees

/// Why a document gives no rows; `description` says what in one sentence without end mark.
package enum DocumentError: Error, Equatable, CustomStringConvertible {
  /// The file is no ZIP file, which every .docx is, or a damaged one.
  case file(ZipError)
  /// It has no part with the text: it is another kind of file.
  case noText
  /// A part is no XML that can be read.
  case part(String, XMLFault)
  /// It has no table whose first row names the columns for ids and translations.
  case noTable
  /// A value has no place in a document.
  case unwritable(ZipError)

  package var description: String {
    switch self {
    case .file(.noZip): "it is no .docx file, or its end is missing; save it anew in Word's format (.docx)"
    case .file(let error), .unwritable(let error): error.description
    case .noText: "the file has no text of a .docx document; save it in Word's format (.docx)"
    case .part(let name, let fault):
      "the part \(name) of the document is damaged at line \(fault.position.line), column \(fault.position.column); save it anew"
    case .noTable:
      "the document has no table with the columns \(WordFormat.idHeading) and \(WordFormat.targetHeading) in its first row; give a document of 'padan package'"
    }
  }
}
