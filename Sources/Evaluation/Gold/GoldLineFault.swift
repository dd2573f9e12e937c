internal import FoundationEssentials

/// What is wrong with a line of gold; the others are used all the same.
package enum GoldLineFault: Error, Sendable, Equatable {
  /// The line is no JSON object.
  case notJSON
  /// The value under this key is absent or should be of another kind.
  case wrongValue(key: String, expected: Kind)
  /// An offset lies outside its text.
  case outside(offset: Int, length: Int)
  /// The line has fewer or more columns than the header.
  case columns(found: Int, expected: Int)
  /// A column holds this instead of a whole number from 1 on.
  case notCount(column: String, value: String)
  /// A column holds a word that is none of those it may hold.
  case unknownWord(column: String, value: String, allowed: [String])
  /// A column holds this instead of a day such as 2024-07-14.
  case notDate(column: String, value: String)
  /// No tab parts a sentence from its translation.
  case noTranslation
  /// A column that must say something is empty.
  case empty(column: String)

  /// What a value should be.
  package enum Kind: String, Sendable {
    case text
    /// A list of whole numbers.
    case offsets
    /// A list of quotations.
    case quotations
    /// A list of texts.
    case texts
  }
}

/// Gold that was read line by line.
package struct GoldLines<Item: Sendable>: Sendable {
  /// What can be used, in the order of the lines.
  package var items: [Item] = []
  /// What can't, with the numbers of the lines, which count from 1.
  package var faults: [(line: Int, fault: GoldLineFault)] = []

  /// Gold with nothing in it yet.
  package init() {}
}

extension GoldLines {
  /// Reads JSON Lines or other lines of their own; blank lines are passed over.
  ///
  /// - Parameters:
  ///   - file: UTF-8, lines ended by a line feed, with or without a carriage return before it.
  ///   - read: makes an item of a line, given without its end.
  static func read(_ file: [UInt8], _ read: (ArraySlice<UInt8>) throws(GoldLineFault) -> Item) -> Self {
    var lines = GoldLines()
    for (number, line) in PlainLines.split(file).enumerated() where !PlainLines.isBlank(line) {
      do throws(GoldLineFault) {
        lines.items.append(try read(line))
      } catch {
        lines.faults.append((number + 1, error))
      }
    }
    return lines
  }

  /// Reads JSON Lines whose objects are of one shape.
  ///
  /// - Parameter make: makes an item of an object.
  static func json<Line: Decodable>(
    _ file: [UInt8], _ make: (Line) throws(GoldLineFault) -> Item
  ) -> Self {
    let decoder = JSONDecoder()
    return read(file) { line throws(GoldLineFault) in
      let object: Line
      do {
        object = try decoder.decode(Line.self, from: Data(line))
      } catch {
        throw .notJSON
      }
      return try make(object)
    }
  }
}

/// The lines of a file.
enum PlainLines {
  /// The lines without their ends; a byte order mark at the beginning is left out.
  static func split(_ file: [UInt8]) -> [ArraySlice<UInt8>] {
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return file[start...].split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
  }

  /// Whether nothing but blanks and tabs is in a line.
  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
