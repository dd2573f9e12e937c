package import NewsModel

/// Findings for people: the two sentences with marks under the places.
package struct ReviewText {
  /// How the text looks.
  private let style: TextStyle

  /// Makes a view.
  package init(_ style: TextStyle) { self.style = style }

  /// A finding with its segment.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - segment: both sides.
  ///   - place: where the segment stands ("pairs.tsv:12").
  package func text(_ finding: Finding, in segment: TranslatedSegment, place: String) -> String {
    let ink = Ink(isOn: style.usesColour)
    let severity =
      finding.severity == .note ? ink.faint("note") : ink.warning(finding.severity.rawValue)
    var lines = [
      "\(ink.strong(place)): \(severity): \(finding.explanation.printable) [\(finding.rule) \(finding.fingerprint(in: segment))]"
    ]
    lines += side(segment.source, finding.source, ink) + side(segment.target, finding.target, ink)
    if let suggestion = finding.suggestion { lines.append("  → " + ink.term(suggestion.printable)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A side of the segment, cut into lines that fit, with marks under the places.
  private func side(_ text: String, _ places: [TextRange], _ ink: Ink) -> [String] {
    let scalars = MarkedScalars(text, places)
    var lines: [String] = []
    var start = 0
    let width = max(style.width - 2, 20)
    // Lines without a place are left out of long sides, except the first.
    while start < scalars.count {
      let end = scalars.lineEnd(from: start, width: width)
      let marks = scalars.marks(start..<end)
      if !marks.isEmpty || start == 0 || places.isEmpty {
        lines.append("  " + scalars.text(start..<end))
        if !marks.isEmpty { lines.append("  " + ink.warning(marks)) }
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

  init(_ text: String, _ places: [TextRange]) {
    // A place that is nearly everything needs no marks.
    let places = places.filter { $0.count * 10 < text.utf8.count * 9 }
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
      isMarked.append(places.contains { $0.contains(offset) })
      offset += length
    }
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The end of a line of at most `width` signs, at a blank where there is one.
  func lineEnd(from start: Int, width: Int) -> Int {
    guard count - start > width else { return count }
    var end = start + width
    while end > start, scalars[end] != " " { end -= 1 }
    return end > start ? end + 1 : start + width
  }

  func marks(_ range: Range<Int>) -> String {
    var marks = ""
    var last = 0
    for (number, index) in range.enumerated() where isMarked[index] {
      marks += String(repeating: " ", count: number - last) + "^"
      last = number + 1
    }
    return marks
  }
}
