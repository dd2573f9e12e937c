/// Mark-up that can be trusted: elements of this program around text that was escaped. There is no other way to make
/// one, so that nothing of an article acts as mark-up, and every element is closed.
struct HTML: Sendable, Equatable {
  /// An attribute; without a value it is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// The mark-up as it is written: HTML that is well-formed XML too.
  private(set) var source = ""

  /// Nothing.
  init() {}

  /// Text; a very long word may be broken where it has to.
  init(_ text: String) { source = HTMLText.escaped(text, breaks: "<wbr/>") }

  /// Text in which only the style breaks words, as an address.
  init(unbroken text: String) { source = HTMLText.escaped(text) }

  /// An element with what is in it.
  init(_ name: StaticString, _ attributes: Attributes, _ inside: HTML) {
    source = "<\(name)" + HTML.written(attributes) + ">" + inside.source + "</\(name)>"
  }

  /// An element with a text in it.
  init(_ name: StaticString, _ attributes: Attributes, _ text: String) {
    self.init(name, attributes, HTML(text))
  }

  /// An element without attributes.
  init(_ name: StaticString, _ inside: HTML) { self.init(name, [:], inside) }

  /// An element without attributes with a text in it.
  init(_ name: StaticString, _ text: String) { self.init(name, [:], HTML(text)) }

  /// The page's title, which can hold text only.
  init(title: String) { source = "<title>" + HTMLText.escaped(title) + "</title>" }

  /// An element that can have nothing in it.
  init(void name: StaticString, _ attributes: Attributes) {
    source = "<\(name)" + HTML.written(attributes) + "/>"
  }

  /// What this program says of the look of its pages.
  init(style: StaticString) { source = "<style>\(style)</style>" }

  /// The declaration that a page begins with.
  static let declaration: HTML = {
    var html = HTML()
    html.source = "<!DOCTYPE html>\n"
    return html
  }()

  /// The end of a line of the source, where that says nothing.
  static let newLine: HTML = {
    var html = HTML()
    html.source = "\n"
    return html
  }()

  /// Text that is not seen, and read out: what a sighted reader is told by the place of things.
  static func unseen(_ text: String) -> HTML { HTML("span", ["class": "unseen"], text) }

  var isEmpty: Bool { source.isEmpty }

  mutating func add(_ other: HTML) { source += other.source }

  /// Adds an element on a line of its own.
  mutating func addLine(_ other: HTML) { source += other.source + "\n" }

  static func + (first: HTML, second: HTML) -> HTML {
    var both = first
    both.add(second)
    return both
  }

  private static func written(_ attributes: Attributes) -> String {
    attributes.reduce(into: "") { text, attribute in
      guard let value = attribute.value else { return }
      text += " \(attribute.key)=\"" + HTMLText.escaped(value) + "\""
    }
  }
}

extension [HTML] {
  /// The parts with something between two.
  func joined(_ separator: HTML) -> HTML {
    var whole = HTML()
    for (index, part) in enumerated() {
      if index > 0 { whole.add(separator) }
      whole.add(part)
    }
    return whole
  }
}
