/// A tab-separated table with a header line, as gold comes in; quotation marks are letters like others.
struct GoldTable {
  /// A line of the table.
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let fields: [Substring]

    /// The field in a column; nil where the table has no such column.
    subscript(_ column: String) -> String? { columns[column].map { String(fields[$0]) } }

    /// The field in a column that must say something.
    func text(_ column: String) throws(GoldLineFault) -> String {
      guard let text = self[column], !text.isEmpty else { throw .empty(column: column) }
      return text
    }
  }

  /// Reads a table; blank lines and lines that begin with `#` before the header are passed over.
  ///
  /// - Parameters:
  ///   - file: UTF-8.
  ///   - required: the columns that must be there; others may stand between them, in any order.
  ///   - read: makes an item of a row.
  /// - Throws: `GoldTableFault` where the header lacks a column.
  static func read<Item>(
    _ file: [UInt8], required: [String], _ read: (Row) throws(GoldLineFault) -> Item
  ) throws(GoldTableFault) -> GoldLines<Item> {
    var lines = GoldLines<Item>()
    var columns: [String: Int]?
    var width = 0
    for (number, line) in PlainLines.split(file).enumerated() where !line.isEmpty {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        Substring(decoding: $0, as: UTF8.self)
      }
      guard let known = columns else {
        if line.first == 0x23 { continue }
        let header = Dictionary(
          fields.enumerated().map { (String($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first }
        )
        if let missing = required.first(where: { header[$0] == nil }) {
          throw GoldTableFault(missing: missing, columns: required)
        }
        columns = header
        width = fields.count
        continue
      }
      do throws(GoldLineFault) {
        guard fields.count == width else { throw .columns(found: fields.count, expected: width) }
        lines.items.append(try read(Row(columns: known, fields: fields)))
      } catch {
        lines.faults.append((number + 1, error))
      }
    }
    guard columns != nil else { throw GoldTableFault(missing: required[0], columns: required) }
    return lines
  }
}

/// A table of gold whose header lacks a column.
package struct GoldTableFault: Error, Sendable, Equatable {
  /// The column that is missing.
  package var missing: String
  /// All columns that must be there.
  package var columns: [String]
}
