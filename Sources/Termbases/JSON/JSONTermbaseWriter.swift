/// Writes the product's own JSON of termbases: everything that a concept holds, a concept a line.
struct JSONTermbaseWriter: Sendable {
  private var out = JSONWriting()
  private var count = 0
  private let producer: String

  init(producer: String) { self.producer = producer }

  mutating func take() -> [UInt8] { out.take() }

  mutating func begin(_ head: TermbaseHead) {
    // The members before the concepts, as an object that is left open.
    var members = JSONWriting()
    members.object {
      $0.member("schema", ConceptJSON.schema)
      $0.member("producer", producer)
      $0.member("language", head.language)
      $0.member("title", head.title)
      $0.member("dialect", head.dialect)
      $0.list("columns", head.columns) { $1.string($0) }
      if !head.namespaces.isEmpty {
        $0.key("namespaces")
        $0.object { for item in head.namespaces { $0.member(item.name, item.value, always: true) } }
      }
      $0.list("header", head.header, ConceptJSON.write)
    }
    let text = members.take()
    out.raw(String(decoding: text.dropLast(), as: UTF8.self))
    out.raw(",\n\"concepts\":[")
  }

  mutating func write(_ concept: Concept) {
    out.raw(count > 0 ? ",\n" : "\n")
    count += 1
    ConceptJSON.write(concept, to: &out)
  }

  mutating func finish(_ tail: [ConceptField]) {
    out.raw("\n]")
    if !tail.isEmpty {
      // The comma before the member is written by hand: its object was begun before the concepts.
      out.raw(",\n")
      out.list("tail", tail, ConceptJSON.write)
    }
    out.raw("}\n")
  }
}
