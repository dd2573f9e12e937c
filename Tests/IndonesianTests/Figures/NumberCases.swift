import Indonesian
import NewsModel
import TestSupport
import Testing

/// One line of the table of reference cases: a source string and its accepted English.
struct NumberCase: Sendable {
  var indonesian: String
  /// Accepted renderings, comments taken off.
  var accepted: [String]
  /// Whether the case wants a flag.
  var wantsFlag: Bool

  /// Reads the table's lines.
  static func all() throws -> [NumberCase] {
    try Places.text(Places.fixture("numbers_cases.tsv")).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let english = cells[3]
      let flag = english.contains("flag") || english.contains("mismatch")
      var accepted: [String] = []
      for part in english.components(by: " / ") {
        accepted.append(part)
        if part.hasSuffix(")"), let open = part.lastIndex(of: "(") { accepted.append(String(part[..<open])) }
      }
      return NumberCase(indonesian: cells[2], accepted: accepted.map(words), wantsFlag: flag)
    }
  }

  /// Whether the figures found in the source answer the case.
  ///
  /// A flag that is wanted must be there. The figures' English must stand in an accepted rendering in order,
  /// and what the rendering has besides must hold no figure that the source's other words don't hold.
  func isRight(_ figures: [Figure]) -> Bool {
    if wantsFlag { return figures.contains { !$0.flags.isEmpty } }
    if figures.isEmpty { return accepted.contains { $0.contains(indonesian) } }
    var rest = Array(indonesian.utf8)
    for figure in figures.reversed() { rest.replaceSubrange(figure.range.bounds, with: [0x20]) }
    let uncovered = NumberCase.words(String(decoding: rest, as: UTF8.self))
    return accepted.contains { rendering in
      var rendering = " " + rendering + " "
      for figure in figures {
        let part = " " + NumberCase.words(figure.english) + " "
        guard let place = rendering.firstRange(of: part) else { return false }
        rendering.replaceSubrange(place, with: " | ")
      }
      let known = Set(uncovered.split(separator: " "))
      return rendering.split(separator: " ").allSatisfy { !NumberCase.isFigure($0) || known.contains($0) }
    }
  }

  /// Words of a rendering that only a figure brings.
  private static func isFigure(_ word: Substring) -> Bool {
    if word.contains(where: \.isNumber) { return true }
    return [
      "one", "two", "three", "four", "five", "six", "thirteen", "fifteen", "million", "billion", "trillion",
      "thousand",
      "percent", "quarter", "half", "double", "tens", "dozen", "thirties", "anniversary", "p.m.", "a.m.",
      "Time",
    ].contains(String(word))
  }

  /// Blanks even, `%` as the word, no question mark or comma after a word, no brackets around.
  private static func words(_ text: String) -> String {
    var text = text
    for (old, new) in [("%", " percent"), ("?", ","), (", ", " "), ("(", " "), (")", " ")] {
      text = text.components(by: old).joined(separator: new)
    }
    return text.split(separator: " ").joined(separator: " ")
  }
}

extension String {
  /// The parts between `separator`, empty ones included.
  func components(by separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

@Suite("Figures: the reference table")
struct NumberCaseTests {
  @Test("at least nine of ten reference cases are right") func share() throws {
    let cases = try NumberCase.all()
    let finder = FigureFinder(published: CalendarDate(year: 2024, month: 7, day: 14))
    var wrong: [String] = []
    var right = [0, 0]
    let cut = cases.count * 2 / 3
    for (number, item) in cases.enumerated() {
      let figures = finder.figures(in: item.indonesian)
      if item.isRight(figures) {
        right[number < cut ? 0 : 1] += 1
      } else {
        wrong.append(
          "\(item.indonesian) → \(figures.map { "\($0.kind) \($0.english) \($0.flags)" }), not \(item.accepted)"
        )
      }
    }
    print("reference cases right: \(right[0]) of \(cut), last third \(right[1]) of \(cases.count - cut)")
    for line in wrong { print("  wrong:", line) }
    #expect(Double(right[0] + right[1]) >= 0.9 * Double(cases.count), "\(wrong)")
  }
}
