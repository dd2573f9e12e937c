/// Something wrong in a glossary file, with its place.
package struct GlossaryFault: Error, Equatable, Sendable {
  /// What can be wrong.
  package enum Problem: Equatable, Sendable {
    /// The file is empty or holds only comments.
    case noHeader
    /// The header line lacks a column that there must be.
    case missingColumn(String)
    /// The header line names a column that there is not.
    case unknownColumn(String)
    /// The header line names a column twice.
    case repeatedColumn(String)
    /// The line has another number of fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A field that must hold something is empty.
    case emptyField(String)
    /// A field holds a value that is not in its list.
    case unknownValue(String, column: String, allowed: [String])
    /// The date is none.
    case badDate(String)
    /// The bytes are no UTF-8.
    case notUTF8
    /// A comment stands below the header line.
    case innerComment
    /// The file is longer than can be held; `limit` in bytes.
    case tooLong(limit: Int)
  }

  /// What is wrong.
  package var problem: Problem
  /// The file, as the user named it.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column of the text editor, in characters from 1.
  package var column: Int

  /// Whether the file can't be read at all, however many of its lines are good.
  package var isOfHeader: Bool {
    switch problem {
    case .noHeader, .missingColumn, .unknownColumn, .repeatedColumn, .tooLong: true
    default: false
    }
  }

  /// `file:line:column`.
  package var place: String { "\(file):\(line):\(column)" }

  /// What is wrong and what would be right, without the place.
  package var message: String {
    switch problem {
    case .noHeader:
      "the file has no header line; its first line names the columns, at least source and target"
    case .missingColumn(let name): "the header line has no column \(name)"
    case .unknownColumn(let name):
      "there is no column '\(name)'; the columns are those of Glossaries/README.md"
    case .repeatedColumn(let name): "the column \(name) stands twice in the header line"
    case .fieldCount(let found, let expected):
      "the line has \(found) field\(found == 1 ? "" : "s") where the header has \(expected); fields are parted by tabs"
    case .emptyField(let name): "the field \(name) is empty"
    case .unknownValue(let value, let column, let allowed):
      "'\(value)' is no \(column); it is one of \(allowed.joined(separator: ", "))"
    case .badDate(let text): "'\(text)' is no date; write it as 2026-01-31"
    case .notUTF8: "the line is not UTF-8; save the file as UTF-8"
    case .innerComment:
      "a comment stands below the header line, and sorting would part it from its entry; move it to the head of the file or into a note"
    case .tooLong(let limit): "the file is longer than \(limit >> 20) MiB"
    }
  }
}
