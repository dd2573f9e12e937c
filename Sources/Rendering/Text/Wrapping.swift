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
  ///   - firstWidth: how many columns that takes, where marks for a terminal are in it.
  static func lines(
    _ pieces: [Piece], width: Int, first: String = "", firstWidth: Int? = nil, indent: String = ""
  ) -> [String] {
    let firstWidth = firstWidth ?? first.columns
    // Most rows of tables fit as they are.
    let whole = pieces.reduce(firstWidth) { $0 + $1.text.columns }
    if whole <= width {
      return [
        pieces.reduce(into: first) { line, piece in line += piece.ink.map { $0(piece.text) } ?? piece.text }
      ]
    }
    var lines: [String] = []
    var line = first
    var used = firstWidth
    var isFresh = true
    for word in words(pieces) {
      let length = word.reduce(0) { $0 + $1.text.columns }
      if !isFresh, used + 1 + length > width {
        lines.append(line)
        (line, used, isFresh) = (indent, indent.columns, true)
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

  /// As for pieces, for a text without marks.
  static func lines(
    _ text: String, width: Int, first: String = "", firstWidth: Int? = nil, indent: String = ""
  ) -> [String] {
    lines([Piece(text: text)], width: width, first: first, firstWidth: firstWidth, indent: indent)
  }

  /// The words, each as the parts of pieces that make it up.
  private static func words(_ pieces: [Piece]) -> [[Piece]] {
    var words: [[Piece]] = []
    var current: [Piece] = []
    for piece in pieces {
      var isFirst = true
      for part in piece.text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
        if !isFirst, !current.isEmpty {
          words.append(current)
          current = []
        }
        if !part.isEmpty { current.append(Piece(text: String(Substring(part)), ink: piece.ink)) }
        isFirst = false
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }
}

extension String {
  /// How many columns the text takes on a terminal: its scalars, those that only mark another one not counted.
  var columns: Int {
    var count = 0
    var isPlain = true
    for byte in utf8 {
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte >= 0xCC { isPlain = false }
    }
    return isPlain ? count : wideColumns
  }

  /// As `columns`, for text beyond Latin letters: wide signs take two columns, joined ones none.
  private var wideColumns: Int {
    unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// The text filled up with blanks to `width`.
  func filled(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

  /// The text without blanks at its end.
  var withoutEndBlanks: String {
    let bytes = utf8
    guard let last = bytes.lastIndex(where: { $0 != 0x20 }) else { return "" }
    return String(self[...last])
  }

  /// The text cut to `width` characters, the last an ellipsis where something went.
  func cut(to width: Int) -> String { columns <= width ? self : String(prefix(max(0, width - 1))) + "…" }
}

extension Unicode.Scalar {
  /// How many columns the scalar takes on a terminal.
  var columns: Int {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF:
      2
    default: 1
    }
  }
}
