package import MarkupTrees

/// Why an exchange file could not be read or changed.
package struct ExchangeFault: Error, Equatable {
  /// What is wrong.
  package enum Problem: Sendable, Equatable {
    /// The file holds nothing.
    case empty
    /// It is no text in UTF-8 (XML may be in other encodings).
    case notText
    /// It is none of the formats that are read.
    case unknownFormat
    /// A version of its format that is not read.
    case version(String)
    /// It is not well-formed XML, or over a limit.
    case markup(XMLFault.Reason)
    /// An element lacks what its format demands.
    case missing(String, in: String)
    /// There are more segments than are read.
    case tooManyUnits(limit: Int)
    /// A line of a PO or TSV file can't be read.
    case line(String)
    /// The tags of a new target are no whole markup.
    case tags
    /// There is no translation to keep in the folder.
    case noPackage
  }

  /// What is wrong.
  package var problem: Problem
  /// The line, from 1, where one can be named.
  package var line: Int?
  /// The column in bytes, from 1, where one can be named.
  package var column: Int?

  package init(_ problem: Problem, line: Int? = nil, column: Int? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
  }

  init(_ fault: XMLFault) {
    self.init(.markup(fault.reason), line: fault.position.line, column: fault.position.column)
  }

  init(_ problem: Problem, at element: XMLElement) {
    self.init(problem, line: element.position.line, column: element.position.column)
  }
}

extension ExchangeFault: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence without end mark; the file is named by who has its name.
  package var description: String {
    let place = line.map { line in "line \(line)" + (column.map { ", column \($0)" } ?? "") + ": " } ?? ""
    return place + sentence
  }

  private var sentence: String {
    switch problem {
    case .empty: "the file is empty; give a file with translations"
    case .notText: "the file is no text in UTF-8; save it as UTF-8"
    case .unknownFormat:
      "the file is none of XLIFF, TMX, PO and tab-separated text; export the translation in one of these"
    case .version(let version):
      "version \(version) of the format is not read; export it as XLIFF 1.2 or 2.0 to 2.2, or TMX 1.4"
    case .markup(let reason): ExchangeFault.sentence(reason)
    case .missing(let part, let element): "\(element) has no \(part); export the file anew"
    case .tooManyUnits(let limit): "there are more than \(limit) segments; split the file"
    case .line(let what): what
    case .tags: "the tags of the translation are no whole markup; close each tag that is opened"
    case .noPackage: "there is no package of Padan in the folder; make one with 'padan package INPUT -o DIR'"
    }
  }

  private static func sentence(_ reason: XMLFault.Reason) -> String {
    switch reason {
    case .notWellFormed(let words): "the XML is broken (\(words)); mend it, or export it anew"
    case .entity(let name):
      "the entity '\(name)' is not one of XML's own and is never looked up; write its text instead"
    case .tooDeep(let limit): "elements stand inside each other more than \(limit) deep, as in no real file"
    case .tooLong(let limit): "a text is longer than \(limit >> 20) MiB; split it"
    case .tooManyNodes(let limit): "there are more than \(limit) elements; split the file"
    case .empty: "the file holds no element; give a file with translations"
    case .outOfMemory: "there is not enough memory to read the file"
    }
  }
}
