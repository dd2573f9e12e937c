internal import NewsModel

/// Reads the product's own JSON of termbases.
struct JSONTermbaseReader: Sendable {
  private let isLenient: Bool
  private var items = JSONItems()
  private var concepts: [Concept] = []
  private(set) var head = TermbaseHead()
  private(set) var tail: [ConceptField] = []
  private(set) var faults: FaultList
  private(set) var isDead = false
  private var hasSchema = false
  private var ids = IDTable()

  init(file: String, isLenient: Bool) {
    self.isLenient = isLenient
    faults = FaultList(file: file)
  }

  mutating func feed(_ piece: [UInt8]) {
    guard !isDead else { return }
    var items = items
    self.items = JSONItems()
    items.feed(piece) { take($0) }
    self.items = items
    endItems()
  }

  mutating func finish() {
    guard !isDead else { return }
    items.finish()
    endItems()
    if !isDead, !hasSchema { faults.add(.missingKey("schema"), line: 1, column: 1) }
  }

  mutating func take() -> [Concept] {
    defer { concepts.removeAll(keepingCapacity: true) }
    return concepts
  }

  private mutating func endItems() {
    guard let fault = items.fault else { return }
    faults.add(fault.problem, line: fault.line, column: fault.column)
    isDead = true
  }

  private mutating func take(_ item: JSONItems.Item) {
    if isDead { return }
    do throws(JSONParsing.Failure) {
      let node = try JSONParsing.parse(item.bytes)
      if let key = item.key {
        try member(key, node)
      } else {
        let concept = try ConceptJSON.concept(node)
        if !concept.id.isEmpty, !ids.insert(concept.id) { throw node.failure(.repeatedID(concept.id)) }
        concepts.append(concept)
      }
    } catch {
      // The place in the value, as a place in the file.
      let before = item.bytes[..<min(error.offset, item.bytes.count)]
      let lines = before.count { $0 == 0x0A }
      let last = before.lastIndex(of: 0x0A).map { before[($0 + 1)...] } ?? before[...]
      let column = last.count { $0 & 0xC0 != 0x80 } + (lines == 0 ? item.column : 1)
      faults.add(error.problem ?? .json(error.reason), line: item.line + lines, column: column)
      if error.problem == nil || faults.isFull, !isLenient { isDead = true }
    }
  }

  private mutating func member(_ key: String, _ node: JSONNode) throws(JSONParsing.Failure) {
    switch key {
    case "schema":
      guard try node.text(key).hasPrefix(ConceptJSON.schemaName + "/1") else {
        throw node.failure(.wrongType(key: key, expected: "\"\(ConceptJSON.schema)\""))
      }
      hasSchema = true
    case "producer": break
    case "language": head.language = try node.text(key)
    case "title": head.title = try node.text(key)
    case "dialect": head.dialect = try node.text(key)
    case "columns": head.columns = try node.texts(key)
    case "header": head.header = try ConceptJSON.fields(node, key)
    case "tail": tail = try ConceptJSON.fields(node, key)
    case "namespaces": head.namespaces = try ConceptJSON.attributes(node, key)
    case "concepts": throw node.failure(.wrongType(key: key, expected: "an array"))
    default: throw node.failure(.unknownKey(key))
    }
  }
}
