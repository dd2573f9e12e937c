/// An inline tag at its place in the running text.
public struct PlacedTag: Sendable, Hashable {
  /// The tag.
  public var tag: InlineTag
  /// Where it stands in the running text, a UTF-8 offset.
  public var offset: Int

  /// Makes a placed tag of its parts.
  public init(_ tag: InlineTag, at offset: Int) {
    self.tag = tag
    self.offset = offset
  }
}

extension InlineText {
  /// The tags in order, each with its offset in `plain`.
  public var placedTags: [PlacedTag] {
    var offset = 0
    var tags: [PlacedTag] = []
    for piece in pieces {
      switch piece {
      case .text(let text): offset += text.utf8.count
      case .tag(let tag): tags.append(PlacedTag(tag, at: offset))
      }
    }
    return tags
  }
}

extension InlineTag {
  /// What longer mark-up is too long to be shown, in UTF-8 units.
  private static let longestShown = 24

  /// The tag for people: its mark-up, or its id in angle brackets where that is long (`<g id="1">`, `</3>`).
  public var label: String {
    if markup.utf8.count <= InlineTag.longestShown { return markup }
    let name = id.isEmpty ? String(markup.dropFirst().prefix { $0.isLetter || $0.isNumber }) : id
    let short = name.utf8.count <= InlineTag.longestShown ? name : String(name.prefix(12)) + "…"
    return switch kind {
    case .open: "<\(short)>"
    case .close: "</\(short)>"
    case .alone: "<\(short)/>"
    }
  }
}

extension TranslatedSegment {
  /// The source with its tags in it, as people are shown it.
  public var shownSource: String { TranslatedSegment.shown(source, sourceTags) }
  /// The target with its tags in it.
  public var shownTarget: String { TranslatedSegment.shown(target, targetTags) }

  private static func shown(_ text: String, _ tags: [PlacedTag]) -> String {
    var shown = ""
    var start = 0
    for placed in tags {
      shown += text.text(in: TextRange(start, placed.offset)) + placed.tag.label
      start = placed.offset
    }
    return shown + text.text(in: TextRange(start, text.utf8.count))
  }
}
