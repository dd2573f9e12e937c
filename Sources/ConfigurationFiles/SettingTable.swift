/// A table of a configuration file, whose keys are checked against those that are known.
struct SettingTable {
  /// A key with its value.
  struct Row {
    let key: YAMLKey
    let value: YAMLValue

    /// The value as one of a set of words.
    func choice<Choice: RawRepresentable & CaseIterable>() throws(ConfigurationFault) -> Choice
    where Choice.RawValue == String {
      guard case .scalar(let text) = value.content else {
        throw ConfigurationFault(
          problem: .wrongKind(key: key.text, expected: .value), line: value.line, column: value.column)
      }
      guard let choice = Choice(rawValue: text) else {
        throw ConfigurationFault(
          problem: .unknownValue(key: key.text, value: text, known: Choice.allCases.map(\.rawValue)),
          line: value.line, column: value.column)
      }
      return choice
    }
  }

  private let rows: [Row]

  init(_ value: YAMLValue, named name: String) throws(ConfigurationFault) {
    switch value.content {
    case .table(let rows): self.rows = rows.map { Row(key: $0.key, value: $0.value) }
    case .scalar(""): rows = []  // "style:" with nothing below
    case .scalar, .list:
      throw ConfigurationFault(
        problem: .wrongKind(key: name, expected: .table), line: value.line, column: value.column)
    }
  }

  /// The rows; a key that is not among `known` is a fault that names the nearest.
  func rows(knowing known: [String]) throws(ConfigurationFault) -> [Row] {
    for row in rows where !known.contains(row.key.text) {
      throw ConfigurationFault(
        problem: .unknownKey(
          key: row.key.text, nearest: Nearness.nearest(to: row.key.text, of: known), known: known),
        line: row.key.line, column: row.key.column)
    }
    return rows
  }
}

/// How near one word is to another.
enum Nearness {
  /// The word of `words` that is nearest, where it is at most two letters away, of short words one.
  static func nearest(to word: String, of words: [String]) -> String? {
    let letters = Array(word.utf8.prefix(64))
    let near = words.map { ($0, distance(letters, Array($0.utf8))) }.min { $0.1 < $1.1 }
    guard let near, near.1 <= (near.0.utf8.count > 4 ? 2 : 1) else { return nil }
    return near.0
  }

  /// The number of letters to put in, take out or change (V. I. Levenshtein, 1965), by rows of the table.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[second.count]
  }
}
