public import NewsModel

extension Brief {
  /// The brief as Markdown (CommonMark with tables).
  public func markdown(gloss: GlossMode = .terms) -> String { MarkdownBrief(self, gloss).render() }
}

/// Lays a brief out as Markdown; nothing from the article is left to act as mark-up.
struct MarkdownBrief {
  private let brief: Brief
  private let gloss: GlossMode

  init(_ brief: Brief, _ gloss: GlossMode) {
    self.brief = brief
    self.gloss = gloss
  }

  func render() -> String {
    var blocks: [String] = []
    if let title = brief.title { blocks.append("# " + inline(title)) }
    let head = ArticleHead.parts(of: brief.article).map(MarkdownText.escaped)
    if !head.isEmpty { blocks.append(head.joined(separator: " · ")) }
    if let url = brief.article.url { blocks.append("<" + MarkdownText.address(url) + ">") }
    blocks.append("## Summary: \(brief.sentences.count) of \(brief.sentenceCount) sentences")
    blocks += brief.sentences.map { sentence in
      "\(sentence.number). (\(ShareBar.percent(sentence.share))) " + inline(sentence.glossed)
    }
    if gloss != .none { blocks += terms() }
    blocks += table(
      "Acronyms", ["Acronym", "Indonesian", "English", "Short in English", "Count"],
      brief.acronyms.map {
        [
          $0.short, $0.long ?? "", $0.english.joined(separator: "; "),
          $0.use == .kept ? $0.short : $0.englishShort ?? "", "\($0.mentions.count)",
        ]
      })
    blocks += table(
      "Names", ["Name", "English", "Kind", "Role", "Count"],
      brief.names.map {
        [
          $0.name.text, $0.english ?? "", $0.kindWord, $0.name.role ?? "", "\($0.name.mentions.count)",
        ]
      })
    blocks += table(
      "Speakers", ["Speaker", "Role", "Quoted", "Reported", "Verbs"],
      brief.speakers.map {
        [$0.text, $0.role ?? "", "\($0.direct)", "\($0.reported)", $0.verbWords]
      })
    blocks += table(
      "Numbers and dates", ["Indonesian", "English", "To check"],
      BriefSelection.figures(of: brief).map { row in
        [row.text, row.figure.english, row.figure.flags.map(\.text).joined(separator: " ")]
      })
    if !brief.notes.isEmpty {
      blocks.append("## For the translator")
      blocks.append(brief.notes.map { "- " + MarkdownText.escaped($0.text) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func terms() -> [String] {
    let (shown, left) = BriefSelection.terms(of: brief)
    var blocks = table(
      "Terms", ["Indonesian", "Class", "Root", "English", "Domain", "Count", "Note"],
      shown.map { brief.terms[$0] }.map {
        [
          $0.entry.source, $0.entry.pos.rawValue, $0.root ?? "", $0.entry.targets.joined(separator: "; "),
          $0.entry.domain, "\($0.mentions.count)", $0.entry.note,
        ]
      })
    if left > 0 { blocks.append("And \(left) more in the article; `--format json` lists all.") }
    return blocks
  }

  private func table(_ name: String, _ columns: [String], _ rows: [[String]]) -> [String] {
    guard !rows.isEmpty else { return [] }
    var lines = [
      "| " + columns.joined(separator: " | ") + " |", "|" + String(repeating: " --- |", count: columns.count),
    ]
    lines += rows.map { "| " + $0.map(MarkdownText.escaped).joined(separator: " | ") + " |" }
    return ["## " + name, lines.joined(separator: "\n")]
  }

  /// The text with the English in brackets after its terms.
  private func inline(_ glossed: GlossedText) -> String {
    var text = ""
    var position = 0
    for mark in glossed.glosses where mark.range.start >= position {
      guard let english = gloss.english(of: mark, in: glossed) else { continue }
      text += MarkdownText.escaped(glossed.text.text(in: TextRange(position, mark.range.end)))
      text += " *[" + MarkdownText.escaped(english) + "]*"
      position = mark.range.end
    }
    return text + MarkdownText.escaped(glossed.text.text(in: TextRange(position, glossed.text.utf8.count)))
  }
}

/// Text made safe for Markdown.
enum MarkdownText {
  /// Every sign that Markdown or HTML could take as mark-up gets a backslash; control signs go.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text.printable {
      if "\\`*_[]<>|#~&!$".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// An address that can stand between angle brackets.
  static func address(_ url: String) -> String {
    url.printable.filter { $0 != "<" && $0 != ">" && $0 != " " && $0 != "\\" }
  }
}
