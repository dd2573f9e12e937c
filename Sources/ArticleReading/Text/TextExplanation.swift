internal import NewsModel

/// Tells of each line of a plain text why it came into the article or not, as reasons whose points sum to its score.
///
/// The points of a line by itself are the weight by which the body was found; to lie in the body is worth more than any
/// line can weigh, and each reason to leave it out takes away more than that.
enum TextExplanation {
  /// What it is worth to lie in the body.
  private static let inside = 1000.0
  /// What each reason to leave a line out takes away.
  private static let out = -3000.0

  /// Explains the lines; `kept` are those of the article, `dropped` were left out when it was laid.
  static func blocks(
    _ lines: [Line], _ kinds: [TextLineKind], _ layout: TextLayout, kept: Set<Int>,
    dropped: [ArticleAssembly.Dropped]
  ) -> [ExplainedBlock] {
    let late = Set(dropped.flatMap(\.blocks))
    let listed = TextLayout.listed(lines, kinds)
    return lines.indices.map { index in
      let isInside = layout.body.contains(index)
      var reasons: [ExplainedBlock.Reason] = []
      if isInside { reasons.append(.init("in the body", inside)) }
      let weight = TextLayout.weight(of: lines[index], kinds[index], isListed: listed[index])
      reasons.append(.init(words(kinds[index]), Double(weight)))
      if late.contains(index) {
        reasons.append(.init("said again, or the reporter's mark", out))
      } else if index == layout.title {
        reasons.append(.init("the headline", out))
      } else if !kept.contains(index) {
        reasons.append(.init(isInside ? "no paragraph of the article" : "before or after the body", out))
      }
      return ExplainedBlock(
        text: lines[index].string, place: "line \(index + 1)", kind: name(kinds[index]), reasons: reasons)
    }
  }

  private static func name(_ kind: TextLineKind) -> String {
    if case .furniture(let furniture) = kind { return "\(furniture)" }
    return "\(kind)"
  }

  private static func words(_ kind: TextLineKind) -> String {
    switch kind {
    case .prose: "prose"
    case .item: "an item of a list"
    case .heading: "a heading"
    case .credit: "names the writer, the source or the date"
    case .date: "a date"
    case .photoCredit: "whose a photo is"
    case .caption: "a picture's caption"
    case .furniture(let furniture): "words of the page: \(furniture)"
    case .marks: "marks and numbers only"
    case .scrap: "a scrap"
    }
  }
}
