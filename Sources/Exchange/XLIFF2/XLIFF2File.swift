internal import MarkupTrees
internal import NewsModel

/// An XLIFF 2 file, kept whole.
struct XLIFF2File: KeptFile {
  var tree: XMLDocument
  private(set) var document: TranslationDocument
  /// The segment of each unit.
  let places: [ElementPath]
  let core: String

  init(reading bytes: [UInt8]) throws(ExchangeFault) {
    do throws(XMLFault) {
      tree = try XMLDocument(parsing: bytes)
    } catch {
      throw ExchangeFault(error)
    }
    var reading = try XLIFF2Reading(of: tree.root)
    try reading.read()
    document = reading.document
    places = reading.places
    core = reading.core
  }

  mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault) {
    let path = places[unit][...]
    let nodes = try InlineMarkup.nodes(of: target, scope: tree.root.scope(at: path))
    let core = core
    tree.root.change(at: path) { segment in
      let old = segment["state"] ?? "initial"
      if old != state.rawValue {
        segment["state"] = state.rawValue
        // A sub-state belongs to the state that it stood with.
        segment["subState"] = nil
      }
      if let place = segment.places(of: "target", in: core).first {
        guard case .element(var element) = segment.children[place] else { return }
        element.children = nodes
        segment.children[place] = .element(element)
      } else if let source = segment.places(of: "source", in: core).first {
        guard case .element(let element) = segment.children[source] else { return }
        let name = XMLName("target", prefix: element.name.prefix, namespace: core)
        var added: [XMLNode] = [.element(XMLElement(name, children: nodes))]
        if source > 0, case .text(let blank) = segment.children[source - 1] {
          added.insert(.text(blank), at: 0)
        }
        segment.children.insert(contentsOf: added, at: source + 1)
      }
    }
    document.units[unit].target = target
    document.units[unit].state = state
  }

  func serialised() -> [UInt8] { tree.serialised() }
}
