/// What is wrong with a configuration file.
package struct ConfigurationFault: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Problem: Sendable, Equatable {
    /// libyaml is not on this machine, or lacks a function.
    case noLibrary
    /// The file is no YAML; what the parser says.
    case syntax(String)
    /// Anchors, aliases and tags are not read.
    case marked
    /// Lists and tables lie in each other too deep.
    case tooDeep
    /// A key stands twice in its table.
    case twice(key: String)
    /// There is no such key here; the nearest that there is, and all.
    case unknownKey(key: String, nearest: String?, known: [String])
    /// The value is none of those that the key takes.
    case unknownValue(key: String, value: String, known: [String])
    /// A table is wanted here, or a single value.
    case wrongKind(key: String, expected: Kind)
  }

  /// What a key takes.
  package enum Kind: String, Sendable {
    /// Keys with values.
    case table
    /// One word or number.
    case value
    /// The path of a file.
    case file
    /// Paths of files.
    case list
  }

  /// What is wrong.
  package var problem: Problem
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, in characters.
  package var column: Int

  /// The sentence for the user, without end mark: what is wrong and what to do.
  package var sentence: String {
    switch problem {
    case .noLibrary: "reading it takes libyaml; install libyaml-0-2, or use --no-config"
    case .syntax(let words): "it is no YAML: \(words); mend the line"
    case .marked: "anchors, aliases and tags are not read here; write the value out"
    case .tooDeep: "tables lie too deep in each other; a table of settings is enough"
    case .twice(let key): "\"\(key)\" stands twice; leave one out"
    case .unknownKey(let key, let nearest?, _): "there is no \"\(key)\" here; perhaps \"\(nearest)\" is meant"
    case .unknownKey(let key, nil, let known):
      "there is no \"\(key)\" here; the keys are \(known.joined(separator: ", "))"
    case .unknownValue(let key, let value, let known):
      "\"\(key)\" takes \(known.joined(separator: ", ")), not \"\(value)\""
    case .wrongKind(let key, .table): "\"\(key)\" takes a table of keys and values, each on a line of its own"
    case .wrongKind(let key, .value): "\"\(key)\" takes one value, on its own line"
    case .wrongKind(let key, .file): "\"\(key)\" takes the path of a file, on its own line"
    case .wrongKind(let key, .list): "\"\(key)\" takes a list of files, as [desk.tsv, names.tsv]"
    }
  }
}
