/// One line of a page: the text between two block borders or line breaks.
struct Block {
  /// What the line is by its markup.
  enum Kind: UInt8 {
    case text, heading, item, quotation, caption, cell
  }

  /// What was decided about the line.
  enum Verdict: UInt8 {
    /// Nothing speaks against it.
    case open
    /// Its element is navigation, a footer, a control.
    case element
    /// A class or id says what it is: related links, sharing, comments, an advertisement ...
    case label
    /// It tells about a picture.
    case caption
    /// It is made of links.
    case links
    /// Its words are furniture.
    case furniture
    /// It names the writer, the date or the source.
    case credit
    /// It says again what the title or another paragraph says.
    case repeated
    /// It stands outside of the article's container, or after its end.
    case outside
  }

  /// Where its text starts in the page's clean text.
  var start: Int32
  /// Where its text ends.
  var end: Int32
  /// The innermost block element around it.
  var element: Int32
  /// The node at which the line began; grows from block to block.
  var node: Int32
  /// How many bytes of it are links' text.
  var linked: Int32
  /// How many bytes of it are printed bold.
  var strong: Int32
  /// How many bytes at its start are printed bold.
  var boldLead: Int32
  /// What it is by its markup.
  var kind: Kind
  /// The level of a heading, 1 to 6; 0 for others.
  var level: UInt8
  /// What was decided about it.
  var verdict: Verdict
  /// The blocks before it in its list or table are its siblings; the list's element, or -1.
  var list: Int32

  /// The length of its text.
  var count: Int { Int(end - start) }
  /// The share of the text that links make up.
  var linkShare: Double { count == 0 ? 0 : min(1, Double(linked) / Double(count)) }
}
