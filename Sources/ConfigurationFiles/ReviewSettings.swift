package import NewsModel

/// How translations are reviewed, as far as a file sets it.
package struct ReviewSettings: Sendable, Equatable {
  /// The table `severity`: how grave what a rule finds is, by its name.
  package var severity: [String: RuleLevel] = [:]
  /// The least severity that makes the command fail.
  package var failOn: Finding.Severity?
  /// Whether notes are shown.
  package var notes: Bool?
  /// The file of dismissed findings.
  package var dismissals: ConfiguredFile?

  /// Sets nothing.
  package init() {}

  init(_ table: SettingTable, rules: [String]) throws(ConfigurationFault) {
    for row in try table.rows(knowing: ["severity", "fail-on", "notes", "dismissals"]) {
      switch row.key.text {
      case "severity":
        for rule in try SettingTable(row.value, named: row.key.text).rows(knowing: rules) {
          severity[rule.key.text] = try rule.choice() as RuleLevel
        }
      case "fail-on": failOn = try row.choice()
      case "notes": notes = try row.choice() as Truth == .yes
      case "dismissals": dismissals = try row.file()
      default: break
      }
    }
  }

  /// YAML's words for what is so and what is not.
  private enum Truth: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }
}

/// A file that a configuration names.
package struct ConfiguredFile: Sendable, Equatable {
  /// The path as it is written: one that does not begin at the root counts from the folder of the configuration.
  package var path: String
  /// Where it is named: the line, from 1.
  package var line: Int
  /// The column, from 1.
  package var column: Int

  /// The path as the system knows it.
  package func path(in configuration: Configuration) -> String {
    guard !path.hasPrefix("/"), let slash = configuration.path.lastIndex(of: "/") else { return path }
    return configuration.path[...slash] + path
  }

  /// Where it is named: file, line and column.
  package func place(in configuration: Configuration) -> String { "\(configuration.path):\(line):\(column)" }
}

extension SettingTable.Row {
  /// The value as a file.
  func file() throws(ConfigurationFault) -> ConfiguredFile { try SettingTable.Row.file(value, of: key.text) }

  /// The value as files: a list, or a single one.
  func files() throws(ConfigurationFault) -> [ConfiguredFile] {
    switch value.content {
    case .list(let items):
      var files: [ConfiguredFile] = []
      for item in items { files.append(try SettingTable.Row.file(item, of: key.text)) }
      return files
    case .scalar(""): return []
    case .scalar: return [try file()]
    case .table: throw fault(.list)
    }
  }

  private static func file(_ value: YAMLValue, of key: String) throws(ConfigurationFault) -> ConfiguredFile {
    guard case .scalar(let path) = value.content, !path.isEmpty else {
      throw ConfigurationFault(
        problem: .wrongKind(key: key, expected: .file), line: value.line, column: value.column)
    }
    return ConfiguredFile(path: path, line: value.line, column: value.column)
  }

  private func fault(_ kind: ConfigurationFault.Kind) -> ConfigurationFault {
    ConfigurationFault(
      problem: .wrongKind(key: key.text, expected: kind), line: value.line, column: value.column)
  }
}
