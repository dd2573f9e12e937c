internal import CYAML
internal import Glibc

/// Reads YAML through libyaml, which is opened when a file is there; it makes values with their places.
@safe struct YAMLReader: ~Copyable {
  private let functions: padan_yaml
  private let isReady: Bool
  private var parser: UnsafeMutablePointer<yaml_parser_t>
  /// Deeper than any configuration.
  private static let deepest = 8

  /// Reads the only document of a file; nil where nothing is in it.
  ///
  /// - Throws: `ConfigurationFault` with line and column.
  static func read(_ bytes: [UInt8]) throws(ConfigurationFault) -> YAMLValue? {
    var found = padan_yaml()
    guard let library = unsafe dlopen("libyaml-0.so.2", RTLD_LAZY | RTLD_LOCAL),
      unsafe padan_yaml_find(library, &found) == nil
    else { throw ConfigurationFault(problem: .noLibrary, line: 1, column: 1) }
    var reader = YAMLReader(found)
    guard reader.isReady else {
      throw ConfigurationFault(problem: .syntax("there is no memory to read it"), line: 1, column: 1)
    }
    return try reader.document(bytes)
  }

  private init(_ functions: padan_yaml) {
    self.functions = functions
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    // It fails only where memory is at an end.
    isReady = unsafe functions.parser_initialize(parser) == 1
  }

  deinit {
    unsafe functions.parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// libyaml keeps the address of the text while it parses, so all of it happens inside the closure.
  private mutating func document(_ bytes: [UInt8]) throws(ConfigurationFault) -> YAMLValue? {
    var result: Result<YAMLValue?, ConfigurationFault> = .success(nil)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe functions.parser_set_encoding(parser, YAML_UTF8_ENCODING)
      unsafe functions.parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(ConfigurationFault) {
        result = .success(try root())
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// An event without the union of libyaml.
  private struct Event {
    var type: yaml_event_type_t
    var text: String
    var line: Int
    var column: Int
  }

  private mutating func next() throws(ConfigurationFault) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe functions.parser_parse(parser, &event) == 1 else {
      var words = "it can't be read"
      if let problem = unsafe parser.pointee.problem { words = unsafe String(cString: problem) }
      let mark = unsafe parser.pointee.problem_mark
      throw ConfigurationFault(
        problem: .syntax(words), line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
    defer { unsafe functions.event_delete(&event) }
    let parts = unsafe padan_yaml_parts(&event)
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: parts.text, count: parts.length), as: UTF8.self)
    let (line, column) = unsafe (Int(parts.line) + 1, Int(parts.column) + 1)
    if unsafe parts.is_marked != 0 {
      throw ConfigurationFault(problem: .marked, line: line, column: column)
    }
    return unsafe Event(
      type: yaml_event_type_t(UInt32(parts.type)), text: text, line: line, column: column)
  }

  private mutating func root() throws(ConfigurationFault) -> YAMLValue? {
    var value: YAMLValue?
    while true {
      let event = try next()
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT:
        if value != nil {
          throw ConfigurationFault(
            problem: .syntax("a second document begins"), line: event.line, column: event.column)
        }
      case YAML_STREAM_END_EVENT: return value
      default: value = try self.value(event, depth: 0)
      }
    }
  }

  private mutating func value(_ event: Event, depth: Int) throws(ConfigurationFault) -> YAMLValue {
    guard depth < YAMLReader.deepest else {
      throw ConfigurationFault(problem: .tooDeep, line: event.line, column: event.column)
    }
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      var items: [YAMLValue] = []
      while true {
        let item = try next()
        if item.type == YAML_SEQUENCE_END_EVENT { break }
        items.append(try value(item, depth: depth + 1))
      }
      return YAMLValue(content: .list(items), line: event.line, column: event.column)
    case YAML_MAPPING_START_EVENT:
      var rows: [(key: YAMLKey, value: YAMLValue)] = []
      var known: Set<String> = []
      while true {
        let key = try next()
        if key.type == YAML_MAPPING_END_EVENT { break }
        guard key.type == YAML_SCALAR_EVENT else {
          throw ConfigurationFault(
            problem: .syntax("a key is no word"), line: key.line, column: key.column)
        }
        guard known.insert(key.text).inserted else {
          throw ConfigurationFault(problem: .twice(key: key.text), line: key.line, column: key.column)
        }
        let item = try value(try next(), depth: depth + 1)
        rows.append((YAMLKey(text: key.text, line: key.line, column: key.column), item))
      }
      return YAMLValue(content: .table(rows), line: event.line, column: event.column)
    default:
      return YAMLValue(content: .scalar(event.text), line: event.line, column: event.column)
    }
  }
}
