internal import NewsModel

/// The inline tags of the source stand in the target.
struct TagsRule: ReviewRule {
  private static let bold = (
    open: InlineText.Piece.tag(InlineTag(.open, id: "1", markup: #"<pc id="1">"#)),
    close: InlineText.Piece.tag(InlineTag(.close, id: "1", markup: "</pc>"))
  )
  private static let source = InlineText(pieces: [
    .text("Harga "), bold.open, .text("beras"), bold.close, .text(" naik."),
  ])

  let documentation = RuleDescription(
    "tags", .error,
    summary: "An inline tag is lost, added, doubled or wrongly nested.",
    details: """
      Inline tags (the codes of XLIFF and TMX) stand for the formatting of the original, which breaks without them. They \
      are known by their ids; where tools number each side anew, by their mark-up. A span that covers no text any more is \
      a warning, and another order a note, since words change places.
      """,
    fails: [
      TranslatedSegment(source: TagsRule.source, target: InlineText("The price of rice rose."))
    ],
    passes: [
      TranslatedSegment(
        source: TagsRule.source,
        target: InlineText(pieces: [
          .text("The price of "), bold.open, .text("rice"), bold.close, .text(" rose."),
        ]))
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let (source, target) = (segment.texts.sourceTags, segment.texts.targetTags)
    // An empty target has its own rule.
    guard !source.isEmpty || !target.isEmpty, !(target.isEmpty && segment.texts.target.isEmpty) else {
      return
    }
    let comparison = TagComparison(source: source, target: target)
    let nesting = (source: TagNesting(source), target: TagNesting(target))
    var checked = CheckedTags(rule: name, segment: segment.index)
    checked.addSpans(
      of: source, comparison.lost, nesting.source.opening, isSource: true
    ) { tag in "The tag “\(tag.label)” is missing." }
    let known = Set(source.map { $0.tag.kind.rawValue + $0.tag.id })
    checked.addSpans(
      of: target, comparison.added, nesting.target.opening, isSource: false
    ) { tag in
      !tag.id.isEmpty && known.contains(tag.kind.rawValue + tag.id)
        ? "The tag “\(tag.label)” stands more often than in the source."
        : "The tag “\(tag.label)” is not in the source."
    }
    if nesting.source.fault == nil, let fault = nesting.target.fault {
      checked.add(fault, of: target)
    } else {
      checked.addOrder(source, target, comparison)
    }
    checked.addEmptySpans(source, target, comparison, nesting)
    findings += checked.findings
  }
}

/// Makes the findings of a segment's tags.
private struct CheckedTags {
  let rule: String
  let segment: Int
  private(set) var findings: [Finding] = []

  init(rule: String, segment: Int) {
    self.rule = rule
    self.segment = segment
  }

  private mutating func add(
    _ severity: Finding.Severity = .error, source: [TextRange] = [], target: [TextRange] = [],
    _ explanation: String
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity, segment: segment, source: source, target: target,
        explanation: explanation))
  }

  /// Adds a finding for each of these tags of one side; the two tags of a span are one.
  ///
  /// - Parameter opening: the opening tags of the closing ones.
  mutating func addSpans(
    of tags: [PlacedTag], _ indices: [Int], _ opening: [Int: Int], isSource: Bool,
    _ explanation: (InlineTag) -> String
  ) {
    let among = Set(indices)
    var ends: [Int: Int] = [:]
    for index in indices {
      if let begin = opening[index], among.contains(begin) { ends[begin] = index }
    }
    let closed = Set(ends.values)
    for index in indices where !closed.contains(index) {
      let start = tags[index].offset
      let range = TextRange(start, ends[index].map { tags[$0].offset } ?? start)
      add(source: isSource ? [range] : [], target: isSource ? [] : [range], explanation(tags[index].tag))
    }
  }

  mutating func add(_ fault: TagNesting.Fault, of target: [PlacedTag]) {
    switch fault {
    case .closesFirst(let tag):
      let place = TextRange(target[tag].offset, target[tag].offset)
      add(target: [place], "The tag “\(target[tag].tag.label)” closes before it opens.")
    case .crosses(let tag, let other):
      let place = TextRange(target[other].offset, target[other].offset)
      add(
        target: [place],
        "The tags “\(target[tag].tag.label)” and “\(target[other].tag.label)” cross each other.")
    }
  }

  /// Spans with text in the source that have none in the target.
  mutating func addEmptySpans(
    _ source: [PlacedTag], _ target: [PlacedTag], _ comparison: TagComparison,
    _ nesting: (source: TagNesting, target: TagNesting)
  ) {
    for close in target.indices {
      guard let open = nesting.target.opening[close], target[open].offset == target[close].offset,
        let sourceOpen = comparison.answers[open], let sourceClose = comparison.answers[close],
        source[sourceOpen].offset < source[sourceClose].offset
      else { continue }
      let place = TextRange(target[open].offset, target[open].offset)
      add(
        .warning, source: [TextRange(source[sourceOpen].offset, source[sourceClose].offset)],
        target: [place], "The tag “\(target[open].tag.label)” covers no text.")
    }
  }

  /// Tags that stand in another order, told once.
  mutating func addOrder(_ source: [PlacedTag], _ target: [PlacedTag], _ comparison: TagComparison) {
    var last = -1
    for (index, answer) in comparison.answers.enumerated() {
      guard let answer else { continue }
      guard answer < last else {
        last = answer
        continue
      }
      let places = (source[answer].offset, target[index].offset)
      return add(
        .note, source: [TextRange(places.0, places.0)], target: [TextRange(places.1, places.1)],
        "The tag “\(target[index].tag.label)” stands in another order.")
    }
  }
}
