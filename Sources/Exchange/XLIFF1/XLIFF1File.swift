internal import MarkupTrees
internal import NewsModel

/// An XLIFF 1.2 file, kept whole.
struct XLIFF1File: KeptFile {
  var tree: XMLDocument
  private(set) var document: TranslationDocument
  let places: [XLIFF1Reading.Place]
  let core: String

  init(reading bytes: [UInt8]) throws(ExchangeFault) {
    do throws(XMLFault) {
      tree = try XMLDocument(parsing: bytes)
    } catch {
      throw ExchangeFault(error)
    }
    var reading = try XLIFF1Reading(of: tree.root)
    try reading.read()
    document = reading.document
    places = reading.places
    core = reading.core
  }

  mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault) {
    let place = places[unit]
    let path = place.path[...]
    let nodes = try InlineMarkup.nodes(of: target, scope: tree.root.scope(at: path))
    let core = core
    tree.root.change(at: path) { unit in
      if unit["approved"] == "yes", state != .final { unit["approved"] = "no" }
      let number = XLIFF1File.targetPlace(in: &unit, core: core)
      guard let number, case .element(var element) = unit.children[number] else { return }
      element["state"] = XLIFF1States.name(of: state)
      element["state-qualifier"] = nil
      if let segment = place.segment {
        XLIFF1File.put(nodes, inSegment: segment, of: &element, like: unit.first("seg-source", in: core))
      } else {
        element.children = nodes
      }
      unit.children[number] = .element(element)
    }
    document.units[unit].target = target
    document.units[unit].state = state
  }

  /// The target's place among a unit's children; an empty target is made where there is none.
  private static func targetPlace(in unit: inout XMLElement, core: String) -> Int? {
    if let place = unit.places(of: "target", in: core).first { return place }
    guard let before = (unit.places(of: "seg-source", in: core) + unit.places(of: "source", in: core)).first,
      case .element(let source) = unit.children[before]
    else { return nil }
    let name = XMLName("target", prefix: source.name.prefix, namespace: core)
    var added: [XMLNode] = [.element(XMLElement(name))]
    if before > 0, case .text(let blank) = unit.children[before - 1] { added.insert(.text(blank), at: 0) }
    unit.children.insert(contentsOf: added, at: before + 1)
    return before + added.count
  }

  /// Puts a text into the part of a target that answers one segment of the source.
  private static func put(
    _ nodes: [XMLNode], inSegment segment: String, of target: inout XMLElement, like source: XMLElement?
  ) {
    if SegmentMarks.change(segment, in: &target, { $0.children = nodes }) { return }
    // The target has no segments yet: it gets those of the source, empty.
    var like = source?.children ?? []
    SegmentMarks.empty(&like)
    target.children = like
    _ = SegmentMarks.change(segment, in: &target) { $0.children = nodes }
  }

  func serialised() -> [UInt8] { tree.serialised() }
}

/// The marks by which XLIFF 1.2 parts a unit into segments (`<mrk mtype="seg" mid="1">`).
enum SegmentMarks {
  static func isOne(_ element: XMLElement) -> Bool {
    element.name.local == "mrk" && element["mtype"] == "seg"
  }

  /// All segments inside, in order.
  static func all(in element: XMLElement?) -> [XMLElement] {
    guard let element else { return [] }
    return element.elements.flatMap { isOne($0) ? [$0] : all(in: $0) }
  }

  /// Changes the segment of an id; false where there is none.
  static func change(_ id: String, in element: inout XMLElement, _ body: (inout XMLElement) -> Void) -> Bool {
    for index in element.children.indices {
      guard case .element(var child) = element.children[index] else { continue }
      if isOne(child) {
        guard child["mid"] == id else { continue }
        body(&child)
      } else if !change(id, in: &child, body) {
        continue
      }
      element.children[index] = .element(child)
      return true
    }
    return false
  }

  /// Takes away what stands inside of the segments.
  static func empty(_ nodes: inout [XMLNode]) {
    for index in nodes.indices {
      guard case .element(var child) = nodes[index] else { continue }
      if isOne(child) { child.children = [] } else { empty(&child.children) }
      nodes[index] = .element(child)
    }
  }
}
