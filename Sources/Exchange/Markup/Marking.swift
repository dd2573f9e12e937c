internal import MarkupTrees
internal import NewsModel

/// A stretch of a source that an annotation covers, on its way into a file.
struct Mark {
  var range: TextRange
  /// The id, unique in its unit.
  var id: String
  /// What is annotated: the attributes beside the id.
  var type: String
  var value: String?
  var reference: String?
}

/// Sorts marks into those that nest and those that cross others.
struct MarkLayers {
  /// Marks that stand inside each other or apart, outer ones first.
  private(set) var nested: [Mark] = []
  /// Marks that cross one of the nested ones.
  private(set) var crossing: [Mark] = []

  init(_ marks: [Mark]) {
    let sorted = marks.filter { !$0.range.isEmpty }.enumerated().sorted {
      ($0.element.range.start, -$0.element.range.end, $0.offset)
        < ($1.element.range.start, -$1.element.range.end, $1.offset)
    }
    var ends: [Int] = []
    for (_, mark) in sorted {
      while let end = ends.last, end <= mark.range.start { ends.removeLast() }
      if let end = ends.last, end < mark.range.end {
        crossing.append(mark)
      } else {
        nested.append(mark)
        ends.append(mark.range.end)
      }
    }
  }
}

/// Something that stands between two characters of a marked text.
enum MarkEvent {
  case close
  case end(Mark)
  case start(Mark)
  case open(Mark)

  /// The events of a text by their offsets, in the order in which they stand there.
  static func events(of layers: MarkLayers) -> [(offset: Int, event: MarkEvent)] {
    var events: [(offset: Int, event: MarkEvent)] = []
    for mark in layers.nested { events.append((mark.range.end, .close)) }
    for mark in layers.crossing { events.append((mark.range.end, .end(mark))) }
    for mark in layers.crossing { events.append((mark.range.start, .start(mark))) }
    for mark in layers.nested { events.append((mark.range.start, .open(mark))) }
    // Sorting by offset alone must keep the order above.
    return events.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }
}
