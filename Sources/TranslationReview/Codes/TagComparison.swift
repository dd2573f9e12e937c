internal import NewsModel

/// Which inline tags of a target answer which of its source.
///
/// Tags are known by what they do and their id, as XLIFF demands. Where ids do not agree, tags whose mark-up is the same
/// but for its ids answer each other: memories (TMX) number the tags of each language anew.
struct TagComparison {
  /// The indices of the source's tags that no tag of the target answers.
  private(set) var lost: [Int] = []
  /// The indices of the target's tags that answer none of the source.
  private(set) var added: [Int] = []
  /// For each tag of the target, the index of the source's that it answers.
  private(set) var answers: [Int?]

  /// Compares two sides, in time linear in their tags.
  init(source: [PlacedTag], target: [PlacedTag]) {
    answers = Array(repeating: nil, count: target.count)
    var isAnswered = [Bool](repeating: false, count: source.count)
    for key in [TagComparison.key, TagComparison.shape] {
      var free: [String: [Int]] = [:]
      // From the end, so that the first of equal tags is taken first.
      for index in source.indices.reversed() where !isAnswered[index] {
        if let key = key(source[index].tag) { free[key, default: []].append(index) }
      }
      for index in target.indices where answers[index] == nil {
        guard let key = key(target[index].tag), let place = free[key]?.popLast() else { continue }
        answers[index] = place
        isAnswered[place] = true
      }
    }
    lost = source.indices.filter { !isAnswered[$0] }
    added = target.indices.filter { answers[$0] == nil }
  }

  /// What a tag does and its id; its mark-up where it has none.
  private static func key(_ tag: InlineTag) -> String? {
    tag.kind.rawValue + (tag.id.isEmpty ? " " + tag.markup : "#" + tag.id)
  }

  /// The attributes that number tags.
  private static let numbering = ["id", "i", "x", "rid", "xid", "startRef", "assoc"]

  /// The mark-up without what numbers it; nil where nothing is left that would tell it from others.
  private static func shape(_ tag: InlineTag) -> String? {
    var kept = ""
    var hasContent = false
    var rest = Substring(tag.markup)
    while let equals = rest.firstIndex(of: "="), rest.index(after: equals) < rest.endIndex {
      let quote = rest[rest.index(after: equals)]
      let head = rest[..<equals]
      let name = head.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).last ?? ""
      let value = rest[rest.index(after: equals)...].dropFirst()
      guard quote == "\"" || quote == "'", !head.contains(">"), let end = value.firstIndex(of: quote) else {
        break
      }
      if numbering.contains(String(name)) {
        kept += head.dropLast(name.count)
      } else {
        kept += head + "=" + value[..<end]
        hasContent = true
      }
      rest = value[value.index(after: end)...]
    }
    // Behind the first sign that closes a tag stands another tool's code.
    if let close = rest.firstIndex(of: ">"), rest.index(after: close) < rest.endIndex { hasContent = true }
    return hasContent ? tag.kind.rawValue + " " + kept + rest : nil
  }
}

/// How the tags of one side stand to each other.
struct TagNesting {
  /// What is wrong with the order of two tags.
  enum Fault: Equatable {
    /// A closing tag stands before the tag that opens its span.
    case closesFirst(tag: Int)
    /// Two spans begin inside each other and end crosswise.
    case crosses(tag: Int, other: Int)
  }

  /// The first fault.
  private(set) var fault: Fault?
  /// The opening tag of each closing one, by index.
  private(set) var opening: [Int: Int] = [:]

  init(_ tags: [PlacedTag]) {
    var open: [String: [Int]] = [:]
    var lastOpened: [String: Int] = [:]
    for (index, placed) in tags.enumerated() where placed.tag.kind == .open {
      lastOpened[placed.tag.id] = index
    }
    var stack: [Int] = []
    var isClosed = [Bool](repeating: false, count: tags.count)
    for (index, placed) in tags.enumerated() {
      let id = placed.tag.id
      switch placed.tag.kind {
      case .alone: break
      case .open:
        open[id, default: []].append(index)
        stack.append(index)
      case .close:
        guard let begin = open[id]?.popLast() else {
          if let last = lastOpened[id], last > index { fault = fault ?? .closesFirst(tag: index) }
          continue
        }
        opening[index] = begin
        isClosed[begin] = true
        while let top = stack.last, isClosed[top] || top == begin { stack.removeLast() }
        if let top = stack.last, top > begin { fault = fault ?? .crosses(tag: begin, other: top) }
      }
    }
  }
}
