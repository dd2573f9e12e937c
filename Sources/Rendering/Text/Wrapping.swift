/// Breaks text into lines at blanks.
enum Wrapping {
  /// A run of text with a mark put on after the line breaks are settled.
  struct Piece {
    var text: String
    var ink: (@Sendable (String) -> String)?
  }

  /// Lines of at most `width` characters; a longer word stands alone on its line.
  ///
  /// - Parameters:
  ///   - pieces: what is to be set, one after another; a blank between two where they hold one.
  ///   - indent: what every line but the first begins with, counted in its width.
  ///   - first: what the first line begins with.
  static func lines(_ pieces: [Piece], width: Int, first: String = "", indent: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var used = first.count
    var isFresh = true
    for word in words(pieces) {
      let length = word.reduce(0) { $0 + $1.text.count }
      if !isFresh, used + 1 + length > width {
        lines.append(line)
        (line, used, isFresh) = (indent, indent.count, true)
      }
      if !isFresh {
        line += " "
        used += 1
      }
      for part in word { line += part.ink.map { $0(part.text) } ?? part.text }
      used += length
      isFresh = false
    }
    if !isFresh || lines.isEmpty { lines.append(line) }
    return lines
  }

  static func lines(_ text: String, width: Int, first: String = "", indent: String = "") -> [String] {
    lines([Piece(text: text)], width: width, first: first, indent: indent)
  }

  /// The words, each as the parts of pieces that make it up.
  private static func words(_ pieces: [Piece]) -> [[Piece]] {
    var words: [[Piece]] = []
    var current: [Piece] = []
    for piece in pieces {
      var isFirst = true
      for part in piece.text.split(separator: " ", omittingEmptySubsequences: false) {
        if !isFirst, !current.isEmpty {
          words.append(current)
          current = []
        }
        if !part.isEmpty { current.append(Piece(text: String(part), ink: piece.ink)) }
        isFirst = false
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }
}

extension String {
  /// The text filled up with blanks to `width`.
  func filled(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text cut to `width` characters, the last an ellipsis where something went.
  func cut(to width: Int) -> String { count <= width ? self : String(prefix(max(0, width - 1))) + "…" }
}
