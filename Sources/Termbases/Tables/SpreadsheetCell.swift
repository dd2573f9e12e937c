/// Cells of spreadsheets: what would be run as a formula is made plain text, and made itself again when it is read.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is run by spreadsheets (OWASP, CSV injection);
/// an apostrophe before it makes it text. So that every cell comes back as it was, one that begins with apostrophes and
/// then one of these gets another.
enum SpreadsheetCell {
  /// The cell as a spreadsheet may open it.
  static func neutralised(_ cell: String) -> String { isRisky(cell.utf8[...]) ? "'" + cell : cell }

  /// The cell as it was before `neutralised`.
  static func restored(_ cell: String) -> String {
    cell.utf8.first == 0x27 && isRisky(cell.utf8.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  private static func isRisky(_ bytes: Substring.UTF8View) -> Bool {
    for byte in bytes {
      switch byte {
      case 0x27: continue
      case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: return true
      default: return false
      }
    }
    return false
  }
}
