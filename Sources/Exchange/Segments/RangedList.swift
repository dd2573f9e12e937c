internal import NewsModel

/// Values by where they begin in a text, so that those of a sentence are found by halving.
struct RangedList<Value> {
  private let values: [(range: TextRange, value: Value)]

  init(_ values: [(range: TextRange, value: Value)]) {
    self.values = values.enumerated().sorted {
      ($0.element.range.start, $0.element.range.end, $0.offset)
        < ($1.element.range.start, $1.element.range.end, $1.offset)
    }.map(\.element)
  }

  /// The values that begin inside a range, each with its place in it, cut off at its end.
  func values(in range: TextRange) -> [(range: TextRange, value: Value)] {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return values[low...].prefix { $0.range.start < range.end }.map { place, value in
      (range: TextRange(place.start - range.start, min(place.end, range.end) - range.start), value: value)
    }
  }
}
