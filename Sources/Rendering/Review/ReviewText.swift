package import NewsModel

/// Findings for people: the two sentences with marks under the places.
package struct ReviewText {
  /// How the text looks.
  private let style: TextStyle
  /// Whether what was found is set in lines of the width; else it is one line, as editors read it.
  private let wraps: Bool

  /// Makes a view.
  package init(_ style: TextStyle, wraps: Bool = false) {
    self.style = style
    self.wraps = wraps
  }

  /// A finding with its segment.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - segment: both sides.
  ///   - place: where the segment stands ("pairs.tsv:12").
  package func text(_ finding: Finding, in segment: TranslatedSegment, place: String) -> String {
    let ink = Ink(isOn: style.usesColour)
    let colour: @Sendable (String) -> String =
      switch finding.severity {
      case .note: ink.faint
      case .warning: ink.warning
      case .error: ink.error
      }
    let pieces: [Wrapping.Piece] = [
      Wrapping.Piece(text: "\(place.printable): ", ink: ink.strong),
      Wrapping.Piece(text: finding.severity.rawValue, ink: colour),
      Wrapping.Piece(text: ": \(finding.explanation.printable) "),
      Wrapping.Piece(text: "[\(finding.rule) \(finding.fingerprint(in: segment))]"),
    ]
    var lines = Wrapping.lines(pieces, width: wraps ? style.width : .max, indent: "    ")
    lines += side(segment.source, segment.sourceTags, finding.source, colour)
    lines += side(segment.target, segment.targetTags, finding.target, colour)
    if let suggestion = finding.suggestion { lines.append("  → " + ink.term(suggestion.printable)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A side of the segment, cut into lines that fit, with marks under the places.
  private func side(
    _ text: String, _ tags: [PlacedTag], _ places: [TextRange], _ colour: (String) -> String
  ) -> [String] {
    let scalars = MarkedScalars(text, tags, places)
    var lines: [String] = []
    var start = 0
    let width = max(style.width - 2, 20)
    // Lines without a place are left out of long sides, except the first.
    while start < scalars.count {
      let end = scalars.lineEnd(from: start, width: width)
      let marks = scalars.marks(start..<end)
      if !marks.isEmpty || start == 0 || places.isEmpty {
        lines.append("  " + scalars.text(start..<scalars.textEnd(start..<end)))
        if !marks.isEmpty { lines.append("  " + colour(marks)) }
      }
      start = end
    }
    return lines
  }
}

/// The scalars of a text, each marked or not.
private struct MarkedScalars {
  private var scalars: [Unicode.Scalar] = []
  private var isMarked: [Bool] = []
  var count: Int { scalars.count }

  init(_ text: String, _ tags: [PlacedTag], _ places: [TextRange]) {
    // A place that is nearly everything needs no marks.
    let places = places.filter { $0.count * 10 < text.utf8.count * 9 || $0.isEmpty && !tags.isEmpty }
    var next = 0
    func addTags(upTo offset: Int) {
      while next < tags.count, tags[next].offset <= offset {
        let offset = tags[next].offset
        // A tag is marked where its place is, and within what is marked.
        let isMarked = places.contains {
          $0.isEmpty ? $0.start == offset : $0.start < offset && offset < $0.end
        }
        for scalar in tags[next].tag.label.unicodeScalars { add(scalar, isMarked) }
        next += 1
      }
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      addTags(upTo: offset)
      add(scalar, places.contains { $0.contains(offset) })
      offset += UTF8.width(scalar)
    }
    addTags(upTo: offset)
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ isMarked: Bool) {
    scalars.append(scalar.steersText ? " " : scalar)
    self.isMarked.append(isMarked)
  }

  /// Where a line ends without the blank at which it was cut.
  func textEnd(_ range: Range<Int>) -> Int {
    range.upperBound < count && scalars[range.upperBound - 1] == " " && range.count > 1
      ? range.upperBound - 1 : range.upperBound
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The end of a line of at most `width` columns, at a blank where there is one.
  func lineEnd(from start: Int, width: Int) -> Int {
    var end = start
    var used = 0
    while end < count, used + scalars[end].columns <= width {
      used += scalars[end].columns
      end += 1
    }
    guard end < count else { return count }
    var blank = end
    while blank > start, scalars[blank] != " " { blank -= 1 }
    return blank > start ? blank + 1 : max(end, start + 1)
  }

  /// A line of marks under the marked signs of a line.
  func marks(_ range: Range<Int>) -> String {
    var marks = ""
    var free = 0
    for index in range {
      let columns = scalars[index].columns
      guard isMarked[index] else {
        free += columns
        continue
      }
      marks += String(repeating: " ", count: free) + String(repeating: "^", count: columns)
      free = 0
    }
    return marks
  }
}
