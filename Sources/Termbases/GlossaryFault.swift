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
    /// The file is of none of the known formats.
    case unknownFormat
    /// The file is of another format than the user said.
    case otherFormat(String)
    /// The file ends before it should, or holds nothing.
    case cutOff
    /// The XML is not well-formed, or over a limit; why.
    case xml(String)
    /// The JSON is not well-formed, or over a limit; why.
    case json(String)
    /// A value of the JSON is not what it should be.
    case wrongType(key: String, expected: String)
    /// An object of the JSON has a key that there is not.
    case unknownKey(String)
    /// The JSON lacks a key.
    case missingKey(String)
    /// The bytes of a line are no text.
    case notText
    /// A quoted cell goes on behind its closing quotation mark.
    case strayQuote
    /// A quoted cell never ends.
    case unclosedQuote
    /// A field holds a NUL or another control sign.
    case controlSign(String)
    /// A field is longer than any real one; `limit` in bytes.
    case fieldTooLong(limit: Int)
    /// A concept has more terms than any real one.
    case tooManyTerms(limit: Int)
    /// An entry has no term.
    case noTerm(String)
    /// An id stands twice in the file.
    case repeatedID(String)
    /// An element stands where it can't.
    case misplaced(String, inside: String)
    /// There were so many faults that the rest of the file was not looked at.
    case tooManyFaults(limit: Int)
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
    case .noHeader, .missingColumn, .unknownColumn, .repeatedColumn, .tooLong, .unknownFormat, .otherFormat,
      .cutOff, .xml, .json, .unclosedQuote, .missingKey:
      true
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
    case .unknownFormat:
      "the file is no termbase of a known kind; name its format with --from, or give TSV, CSV, TBX, UTX, an OmegaT glossary or padan's JSON"
    case .otherFormat(let expected): "the file is not \(expected); leave out --from, or name its real format"
    case .cutOff: "the file ends in the middle; get the whole file"
    case .xml(let reason): "the XML can't be read: \(reason)"
    case .json(let reason): "the JSON can't be read: \(reason)"
    case .wrongType(let key, let expected): "'\(key)' is not \(expected)"
    case .unknownKey(let key):
      "there is no key '\(key)'; the keys are those of Documentation/schemas/termbase.schema.json"
    case .missingKey(let key): "there is no '\(key)'"
    case .notText: "the line is no valid text; save the file as UTF-8"
    case .strayQuote:
      "text stands behind the closing quotation mark of a cell; a quotation mark inside a quoted cell is doubled"
    case .unclosedQuote: "the quotation mark that opens a cell here is never closed"
    case .controlSign(let name): "the field \(name) holds a control sign; take it out"
    case .fieldTooLong(let limit):
      "a field is longer than \(limit >> 10) KiB, as no real one is; shorten it, or close its quotation mark"
    case .tooManyTerms(let limit): "the concept has more than \(limit) terms, as no real one has; split it"
    case .noTerm(let what): "\(what) has no term"
    case .repeatedID(let id): "the id '\(id)' stands twice in the file; one id is one concept"
    case .misplaced(let name, let parent): "<\(name)> can't stand in <\(parent)>"
    case .tooManyFaults(let limit):
      "there are more than \(limit) faults; the rest of the file was not looked at"
    }
  }
}
