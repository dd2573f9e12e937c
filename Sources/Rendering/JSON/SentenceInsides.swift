internal import NewsModel

/// Figures and mentions of names by where they begin, so that those of a sentence are found by halving.
struct SentenceInsides {
  private let names: [Name]
  private let figures: [Figure]
  private let statements: [Statement]
  private let places: [(mention: TextRange, name: Int)]

  init(_ text: AnalysedText) {
    names = text.names
    figures = text.figures
    statements = text.statements
    places = text.names.enumerated().flatMap { number, name in name.mentions.map { ($0, number) } }
      .sorted { ($0.0.start, $0.0.end) < ($1.0.start, $1.0.end) }
  }

  /// The figures wholly inside a range.
  func figures(in range: TextRange) -> [Figure] {
    var found: [Figure] = []
    var index = figures.firstIndex(from: range.start) { $0.range.start }
    while index < figures.count, figures[index].range.start < range.end {
      if figures[index].range.end <= range.end { found.append(figures[index]) }
      index += 1
    }
    return found
  }

  /// The statements that begin inside a range.
  func statements(in range: TextRange) -> [Statement] {
    let first = statements.firstIndex(from: range.start) { $0.ranges.first?.start ?? 0 }
    return Array(statements[first...].prefix { ($0.ranges.first?.start ?? 0) < range.end })
  }

  /// The mentions wholly inside a range, each with its name.
  func mentions(in range: TextRange) -> [(TextRange, Name)] {
    var found: [(TextRange, Name)] = []
    var index = places.firstIndex(from: range.start) { $0.mention.start }
    while index < places.count, places[index].mention.start < range.end {
      if places[index].mention.end <= range.end {
        found.append((places[index].mention, names[places[index].name]))
      }
      index += 1
    }
    return found
  }
}

extension Array {
  /// The index of the first element that begins at `start` or behind it; the elements are in order of their beginnings.
  fileprivate func firstIndex(from start: Int, _ beginning: (Element) -> Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if beginning(self[middle]) < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
