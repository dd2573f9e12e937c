internal import NewsModel

/// The terms of a text with their English, in a line below it: `memasok supply · senjata weapon`.
enum GlossLine {
  static func lines(_ glossed: GlossedText, _ style: TextStyle, indent: String) -> [String] {
    guard style.gloss == .first || style.gloss == .terms else { return [] }
    let ink = Ink(isOn: style.usesColour)
    var pieces: [Wrapping.Piece] = []
    var told: Set<String> = []
    for gloss in glossed.glosses where gloss.isContent && (style.gloss == .terms || gloss.isFirst) {
      guard let english = glossed.news(of: gloss) else { continue }
      let word = glossed.text.text(in: gloss.range).printable
      guard told.insert(word + "\t" + english).inserted else { continue }
      if !pieces.isEmpty { pieces.append(.init(text: " · ", ink: { ink.faint($0) })) }
      pieces.append(.init(text: word, ink: { ink.term($0) }))
      pieces.append(.init(text: " " + english.printable, ink: { ink.faint($0) }))
    }
    return pieces.isEmpty ? [] : Wrapping.lines(pieces, width: style.width, first: indent, indent: indent)
  }
}

/// A text with the English of every word below it, word under word.
enum Interlinear {
  static func lines(_ glossed: GlossedText, width: Int, ink: Ink) -> [String] {
    var lines: [String] = []
    var (above, below, used) = ("", "", 0)
    func close() {
      if used > 0 { lines += [above.withoutEndBlanks, ink.faint(below.withoutEndBlanks)] }
      (above, below, used) = ("", "", 0)
    }
    for (word, english) in columns(glossed) {
      let column = max(word.columns, english.columns) + 1
      if used > 0, used + column - 1 > width { close() }
      above += word.filled(to: column)
      below += english.filled(to: column)
      used += column
    }
    close()
    return lines
  }

  /// The words of the text, each with its English or none; a term of several words is one column.
  private static func columns(_ glossed: GlossedText) -> [(String, String)] {
    var columns: [(String, String)] = []
    var position = 0
    for gloss in glossed.glosses where gloss.range.start >= position {
      columns += words(glossed.text.text(in: TextRange(position, gloss.range.start)))
      columns.append((glossed.text.text(in: gloss.range).printable, (gloss.english.first ?? "").printable))
      position = gloss.range.end
    }
    columns += words(glossed.text.text(in: TextRange(position, glossed.text.utf8.count)))
    // Marks stand at the word before them, as they do in print.
    return columns.reduce(into: []) { merged, column in
      if column.1.isEmpty, let first = column.0.first, !first.isLetter, !first.isNumber, !merged.isEmpty,
        column.0.count <= 3, !"\"“‘(".contains(first)
      {
        merged[merged.count - 1].0 += column.0
      } else {
        merged.append(column)
      }
    }
  }

  private static func words(_ text: String) -> [(String, String)] {
    text.printable.split(separator: " ").map { (String($0), "") }
  }
}
