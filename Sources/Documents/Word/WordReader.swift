internal import MarkupTrees

/// Takes the rows back out of a document that `WordWriter` wrote and a word processor saved, whatever else was written
/// into it.
///
/// Tracked changes are read as accepted: what was deleted is gone, what was inserted stands.
package enum WordReader {
  /// - Returns: the rows in the document's order, with the comments that stand in them; ids as they stand there.
  /// - Throws: where the file is no document, or has no table of ours.
  package static func rows(
    of file: [UInt8], limits: ZipReader.Limits = ZipReader.Limits()
  ) throws(DocumentError) -> [TranslationTable.Row] {
    let zip: ZipReader
    do { zip = try ZipReader(file, limits: limits) } catch { throw .file(error) }
    let parts = WordParts(zip)
    guard let path = try parts.textPath(), let document = try parts.document(path) else { throw .noText }
    let comments = try parts.comments(of: path)
    var rows: [TranslationTable.Row] = []
    var hasTable = false
    for table in tables(in: document.root) {
      guard let columns = Columns(table) else { continue }
      hasTable = true
      for cells in columns.rows { rows.append(columns.row(cells, comments)) }
    }
    guard hasTable else { throw .noTable }
    return rows
  }

  /// The tables that stand in no other table.
  private static func tables(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child in
      if child.isWord("tbl") { return [child] }
      return WordCell.isPassedOver(child) ? [] : tables(in: child)
    }
  }
}

/// A table of ours with the places of its columns, wherever they were moved.
private struct Columns {
  private var id = 0
  private var source: Int?
  private var target = 0
  private var notes: Int?
  /// The rows below the headings, as cells.
  private(set) var rows: [[XMLElement]] = []

  /// nil where the first row does not name the columns for ids and translations.
  init?(_ table: XMLElement) {
    let all = WordCell.elements("tr", in: table).filter { row in
      // A row that a tracked change took away.
      row.elements.first { $0.isWord("trPr") }?.elements.contains { $0.isWord("del") } != true
    }
    guard let head = all.first else { return nil }
    let names = Columns.cells(of: head).map { WordCell.text(of: $0).trimmed.lowercased() }
    guard let id = names.firstIndex(of: WordFormat.idHeading.lowercased()),
      let target = names.firstIndex(of: WordFormat.targetHeading.lowercased())
    else { return nil }
    self.id = id
    self.target = target
    source = names.firstIndex(of: WordFormat.sourceHeading.lowercased())
    notes = names.firstIndex(of: WordFormat.notesHeading.lowercased())
    rows = all.dropFirst().map(Columns.cells)
  }

  /// The most columns that one cell is taken to span.
  private static let mostSpan = 64

  /// The cells of a row by column; a cell over several columns counts for each.
  private static func cells(of row: XMLElement) -> [XMLElement] {
    WordCell.elements("tc", in: row).flatMap { cell in
      let span =
        cell.elements.first { $0.isWord("tcPr") }?.elements.first { $0.isWord("gridSpan") }
        .flatMap { $0.attributes.first { $0.name.local == "val" } }.flatMap { Int($0.value) } ?? 1
      return [XMLElement](repeating: cell, count: min(max(span, 1), mostSpan))
    }
  }

  func row(_ cells: [XMLElement], _ comments: [String: String]) -> TranslationTable.Row {
    func text(_ column: Int?) -> String {
      guard let column, cells.indices.contains(column) else { return "" }
      return WordCell.text(of: cells[column]).trimmed
    }
    var said: [String] = []
    for cell in cells {
      for id in WordCell.comments(in: cell) {
        if let comment = comments[id], !said.contains(comment) { said.append(comment) }
      }
    }
    return TranslationTable.Row(
      id: text(id), source: text(source), target: text(target),
      notes: text(notes).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty },
      comments: said)
  }
}

extension String {
  /// The text without blanks, tabs and line ends around it.
  fileprivate var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(self[first...last])
  }
}
