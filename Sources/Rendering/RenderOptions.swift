/// Which words of a text get their English.
public enum GlossMode: String, Sendable, CaseIterable {
  /// No word.
  case none
  /// Each term where the reader meets it first.
  case first
  /// Each term in every sentence.
  case terms
  /// Every word, function words included, between the lines.
  case all
}

/// How plain text is laid out.
public struct TextStyle: Sendable {
  /// The width of a line in characters, at least 40.
  public var width: Int
  /// Whether ANSI colours are used.
  public var usesColour: Bool
  /// Which words get their English.
  public var gloss: GlossMode

  /// Makes a style of its parts.
  public init(width: Int = 80, usesColour: Bool = false, gloss: GlossMode = .terms) {
    self.width = max(40, width)
    self.usesColour = usesColour
    self.gloss = gloss
  }
}
