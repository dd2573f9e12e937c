/// Names and figures of WordprocessingML (ECMA-376-1:2016; ISO/IEC 29500-1 for the strict form).
enum WordFormat {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let types = "http://schemas.openxmlformats.org/package/2006/content-types"

  static let idHeading = "ID"
  static let sourceHeading = "Indonesian"
  static let targetHeading = "English"
  static let notesHeading = "Notes"

  /// A4 across, in twentieths of a point.
  static let pageWidth = 16_838
  static let pageHeight = 11_906
  static let margin = 1_000
  /// The columns: id, source, target, notes. Notes are the longest, and decide how many rows a page has.
  static let widths = [1_150, 4_500, 4_700, 4_488]
}
