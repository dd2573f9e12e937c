internal import NewsModel

/// Reads files of roots: UTF-8 lines of `root TAB class [TAB count]`, as the table of the product has them.
///
/// Lines that begin with `#` and empty lines are passed over, and so is a header line `root TAB class TAB count`.
package enum RootFile {
  /// The longest file, in bytes.
  package static let longestFile = 8 << 20
  /// The letters of the shortest root.
  static let shortest = 2
  /// The letters of the longest root.
  static let longest = 40

  /// Reads a file, every line checked.
  ///
  /// - Returns: the roots of the good lines in their order, and the faults of the others.
  /// - Throws: the fault where nothing is read at all: the file is too long.
  package static func read(_ bytes: [UInt8], name: String) throws(RootFault) -> (
    roots: [UserRoot], faults: [RootFault]
  ) {
    guard bytes.count <= longestFile else {
      throw RootFault(problem: .tooLong(limit: longestFile), file: name, line: 1)
    }
    var roots: [UserRoot] = []
    var faults: [RootFault] = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isFirst = true
    for (index, line) in bytes[start...].split(separator: ASCII.newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty || line.first == ASCII.numberSign { continue }
      let fields = line.split(separator: ASCII.tab, omittingEmptySubsequences: false).map(text)
      defer { isFirst = false }
      if isFirst, fields.prefix(2) == ["root", "class"] { continue }
      do throws(Wrong) {
        roots.append(try root(fields))
      } catch {
        faults.append(RootFault(problem: error.problem, file: name, line: index + 1))
      }
    }
    return (roots, faults)
  }

  private struct Wrong: Error {
    var problem: RootFault.Problem
  }

  private static func root(_ fields: [String]) throws(Wrong) -> UserRoot {
    guard fields.count == 2 || fields.count == 3 else { throw Wrong(problem: .fieldCount(fields.count)) }
    let form = fields[0].lowercased()
    guard isRoot(form) else { throw Wrong(problem: .badRoot(shown(fields[0]))) }
    guard let rootClass = RootClass(rawValue: fields[1].lowercased()) else {
      throw Wrong(problem: .badClass(shown(fields[1])))
    }
    guard fields.count == 3, !fields[2].isEmpty else { return UserRoot(form: form, rootClass: rootClass) }
    guard fields[2].utf8.allSatisfy(ASCII.isDigit) else { throw Wrong(problem: .badCount(shown(fields[2]))) }
    // A number too long for the type is beyond all counts.
    return UserRoot(form: form, rootClass: rootClass, count: min(Int(fields[2]) ?? .max, 1_000_000_000))
  }

  private static func isRoot(_ form: String) -> Bool {
    let letters = Array(form.utf8)
    guard (shortest...longest).contains(letters.count) else { return false }
    return letters.indices.allSatisfy { index in
      ASCII.isLower(letters[index])
        || letters[index] == ASCII.hyphen && index > 0 && index + 1 < letters.count
          && letters[index - 1] != ASCII.hyphen
    }
  }

  /// A field without blanks around it.
  private static func text(_ field: ArraySlice<UInt8>) -> String {
    let inner = field.drop(while: ASCII.isSpace)
    let end = inner.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? inner.startIndex
    return String(decoding: inner[..<end], as: UTF8.self)
  }

  /// What a message shows of a field.
  private static func shown(_ field: String) -> String { field.count > 40 ? field.prefix(40) + "…" : field }
}
