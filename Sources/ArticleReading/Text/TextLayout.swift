/// Where the headline and the body of a plain text are.
///
/// A paste may bring the whole page along. So the body is found first, as the stretch of lines in which prose
/// outweighs scraps most; the headline is looked for above it.
struct TextLayout {
  /// The line of the headline; nil where the text begins with its body.
  private(set) var title: Int?
  /// The lines of the body.
  private(set) var body: Range<Int>

  /// The headline stands at most so many lines above the body.
  private static let headLines = 30

  /// Finds both.
  init(_ lines: [Line], _ kinds: [TextLineKind]) {
    let dense = Self.densest(lines, kinds)
    let near = max(0, dense.lowerBound - Self.headLines)..<min(dense.upperBound, dense.lowerBound + 12)
    let dateline = near.first { kinds[$0] == .prose && Dateline.length(in: lines[$0]) != nil }
    let above =
      max(0, dense.lowerBound - Self.headLines)..<(dateline ?? min(dense.lowerBound + 1, kinds.count))
    title = Self.title(in: above, lines, kinds)
    let start = dateline ?? Self.start(after: title, dense, kinds)
    body = start..<max(start, dense.upperBound)
  }

  /// The stretch with the greatest sum of weights (Kadane's method).
  private static func densest(_ lines: [Line], _ kinds: [TextLineKind]) -> Range<Int> {
    var (best, bestRange, sum, start) = (0, 0..<0, 0, 0)
    for index in lines.indices {
      let weight =
        switch kinds[index] {
        case .prose: min(lines[index].count, 400)
        case .item: min(lines[index].count, 60)
        case .heading: 0
        // Dates and links stand in lists of other articles.
        case .date: -150
        case .scrap: -40
        case .credit, .photoCredit, .caption, .furniture, .marks: -15
        }
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight
      if sum > best { (best, bestRange) = (sum, start..<(index + 1)) }
    }
    return bestRange
  }

  /// The line that is most like a headline: long for a heading, near the body, over a byline, said again.
  private static func title(in range: Range<Int>, _ lines: [Line], _ kinds: [TextLineKind]) -> Int? {
    var best: (index: Int, score: Double)?
    for index in range {
      let line = lines[index]
      switch kinds[index] {
      case .heading, .scrap: break
      // A headline may ask; a sentence with its full stop is none.
      case .prose where line.last == 0x3F || line.last == 0x21 || !line.endsSentence: break
      default: continue
      }
      guard (3...40).contains(line.wordCount), line.count <= 250,
        !line.contains(0xA9) || !line.contains(0xC2), Dateline.length(in: line) == nil
      else {
        continue
      }
      var score = Double(min(line.wordCount, 12)) - 0.3 * Double(range.upperBound - index)
      let below = kinds[(index + 1)..<min(kinds.count, index + 6)]
      if below.contains(.credit) || below.contains(.date) { score += 6 }
      if kinds[index] == .heading { score += 6 }
      let key = line.key
      if key.count < 300,
        range.contains(where: {
          $0 != index && lines[$0].count < 300 && ArticleAssembly.contains(lines[$0].key, key)
        })
      {
        score += 4
      }
      if score > best?.score ?? -100 { best = (index, score) }
    }
    return best?.index
  }

  /// The first prose after the last line of the head.
  private static func start(after title: Int?, _ dense: Range<Int>, _ kinds: [TextLineKind]) -> Int {
    let first = title.map { $0 + 1 } ?? dense.lowerBound
    let head = first..<min(kinds.count, first + Self.headLines)
    var start = first
    for index in head {
      switch kinds[index] {
      case .credit, .date, .photoCredit, .caption:
        // A credit far below the first prose ends the article rather than its head.
        if head[first..<index].filter({ kinds[$0] == .prose }).count <= 1 { start = index + 1 }
      default: break
      }
    }
    return (start..<max(start, kinds.count)).first { kinds[$0] == .prose || kinds[$0] == .item }
      ?? kinds.count
  }
}
