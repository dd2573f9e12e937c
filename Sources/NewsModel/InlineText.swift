/// The text of a segment, with the inline tags that another tool put into it.
///
/// `Harga <pc id="1">beras</pc> turun.` has five pieces: text, an opening tag, text, a closing tag, text. Tags stand
/// for formatting of the original document: a translator moves them, and never writes them. Annotations (terms,
/// comments) are no tags: they are values of the unit, with ranges in `plain`.
public struct InlineText: Sendable, Hashable {
  /// One part of an inline text.
  public enum Piece: Sendable, Hashable {
    /// Running text.
    case text(String)
    /// A tag.
    case tag(InlineTag)
  }

  /// The parts in order; no text is empty, and no two texts stand beside each other.
  public private(set) var pieces: [Piece] = []

  /// Makes a text without tags.
  public init(_ text: String = "") { append(text) }

  /// Makes a text of its parts; empty texts are left out and neighbouring ones joined.
  public init(pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .text(let text): append(text)
      case .tag(let tag): append(tag)
      }
    }
  }

  /// Adds running text at the end.
  public mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    if case .text(let last)? = pieces.last {
      pieces[pieces.count - 1] = .text(last + text)
    } else {
      pieces.append(.text(text))
    }
  }

  /// Adds a tag at the end.
  public mutating func append(_ tag: InlineTag) { pieces.append(.tag(tag)) }

  /// The running text alone; ranges of a unit's notes and terms are UTF-8 offsets in it.
  public var plain: String {
    var text = ""
    for case .text(let part) in pieces { text += part }
    return text
  }

  /// The tags in order.
  public var tags: [InlineTag] {
    pieces.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
  }

  /// Whether it holds neither text nor tag.
  public var isEmpty: Bool { pieces.isEmpty }
}

/// An inline tag of another tool, kept as it stood in the file.
public struct InlineTag: Sendable, Hashable {
  /// What a tag does.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Opens a span that a closing tag of the same id ends.
    case open
    /// Ends a span.
    case close
    /// Stands for something by itself: a line break, a picture, a placeholder.
    case alone
  }

  /// What it does.
  public var kind: Kind
  /// What source and target know it by; the two tags of a span share it. Empty where the file gives none.
  public var id: String
  /// The tag as the file has it (`<pc id="1">`, `</pc>`, `<ph id="2"/>`): well-formed markup once spans are closed.
  public var markup: String

  /// Makes a tag of its parts.
  public init(_ kind: Kind, id: String, markup: String) {
    self.kind = kind
    self.id = id
    self.markup = markup
  }
}
