internal import NewsModel

/// Something wrong in a file of roots, with its place.
package struct RootFault: Error, Equatable, Sendable {
  /// What can be wrong.
  package enum Problem: Equatable, Sendable {
    /// The line has neither two nor three fields.
    case fieldCount(Int)
    /// What stands for a root can't be one.
    case badRoot(String)
    /// What stands for a class is none.
    case badClass(String)
    /// What stands for a count is none.
    case badCount(String)
    /// The file is longer than can be held; `limit` in bytes.
    case tooLong(limit: Int)
  }

  /// What is wrong.
  package var problem: Problem
  /// The file, as the user named it.
  package var file: String
  /// The line, from 1.
  package var line: Int

  /// Makes a fault of its parts.
  package init(problem: Problem, file: String, line: Int) {
    self.problem = problem
    self.file = file
    self.line = line
  }

  /// Whether the file can't be read at all, however many of its lines are good.
  package var isOfFile: Bool { if case .tooLong = problem { true } else { false } }

  /// `file:line`.
  package var place: String { "\(file):\(line)" }

  /// What is wrong and what would be right, without the place.
  package var message: String {
    switch problem {
    case .fieldCount(let count):
      "the line has \(count) field\(count == 1 ? "" : "s"); it takes root, class and perhaps a count, parted by tabs"
    case .badRoot(let text):
      "'\(text)' is no root; a root has \(RootFile.shortest) to \(RootFile.longest) letters from a to z, with hyphens between them"
    case .badClass(let text):
      "'\(text)' is no class; the classes are "
        + RootClass.allCases.map { "\($0.rawValue) (\($0))" }.joined(separator: ", ")
    case .badCount(let text): "'\(text)' is no count; write a whole number, or leave the field out"
    case .tooLong(let limit): "the file is longer than \(limit >> 20) MiB"
    }
  }
}
