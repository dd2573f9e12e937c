public import NewsModel

extension Brief {
  /// The brief as text for a terminal or a plain file.
  public func text(_ style: TextStyle = TextStyle()) -> String { TextBrief(self, style).render() }
}

/// Lays a brief out as text.
struct TextBrief {
  private let brief: Brief
  private let style: TextStyle
  private let ink: Ink
  private var lines: [String] = []

  init(_ brief: Brief, _ style: TextStyle) {
    self.brief = brief
    self.style = style
    ink = Ink(isOn: style.usesColour)
  }

  func render() -> String {
    var page = self
    page.head()
    page.summary()
    page.terms()
    page.candidates()
    page.acronyms()
    page.names()
    page.speakers()
    page.figures()
    page.notes()
    page.senses()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func head() {
    let ink = ink
    if let title = brief.title {
      lines += Wrapping.lines(
        [.init(text: title.text.printable, ink: { ink.strong($0) })], width: style.width)
      lines += GlossLine.lines(title, style, indent: "")
    }
    let parts = ArticleHead.parts(of: brief.article)
    if !parts.isEmpty {
      lines += Wrapping.lines(
        [.init(text: parts.joined(separator: " · "), ink: { ink.faint($0) })], width: style.width)
    }
  }

  private mutating func heading(_ name: String, _ rest: String = "") {
    if !lines.isEmpty { lines.append("") }
    lines.append(ink.heading(name) + (rest.isEmpty ? "" : ink.faint(" · " + rest)))
  }

  private mutating func summary() {
    let shown = brief.sentences.count
    heading("SUMMARY", "\(shown) of \(brief.sentenceCount) sentence\(brief.sentenceCount == 1 ? "" : "s")")
    let most = brief.sentences.map(\.share).max() ?? 1
    for sentence in brief.sentences {
      let number = String(sentence.number)
      let bar = ShareBar.text(sentence.share, of: most)
      let first = String(repeating: " ", count: max(0, 3 - number.count)) + number + " "
      let indent = String(repeating: " ", count: 12)
      let start = first + ink.bar(bar) + "  "
      if style.gloss == .all {
        let rows = Interlinear.lines(sentence.glossed, width: style.width - 12, ink: ink)
        lines += rows.enumerated().map { ($0 == 0 ? start : indent) + $1 }
        continue
      }
      lines += Wrapping.lines(
        sentence.glossed.text.printable, width: style.width, first: start, firstWidth: 12, indent: indent)
      lines += GlossLine.lines(sentence.glossed, style, indent: indent)
    }
  }

  private mutating func terms() {
    guard style.gloss != .none else { return }
    let (shown, left) = BriefSelection.terms(of: brief)
    guard !shown.isEmpty else { return }
    let rows = shown.map { brief.terms[$0] }
    heading("TERMS")
    let width = column(rows.map(\.entry.source))
    // On a narrow page the class gives way to the English.
    let classes = style.width < 64 ? 0 : min(18, rows.map { $0.classAndRoot.columns }.max() ?? 4)
    for term in rows {
      let english = term.entry.targets.joined(separator: ", ").printable
      var left = ink.term(cell(term.entry.source, width))
      if classes > 0 { left += "  " + ink.faint(cell(term.classAndRoot, classes)) }
      row(left, used: width + (classes > 0 ? 2 + classes : 0), english, count: term.mentions.count)
    }
    if left > 0 {
      lines += Wrapping.lines(
        [.init(text: BriefSelection.rest(left), ink: { [ink] in ink.faint($0) })],
        width: style.width, first: "  ", indent: "  ")
    }
  }

  /// The width of a table's first column: as its widest text, at most a third of the page.
  private func column(_ texts: [String]) -> Int { min(style.width / 3, texts.map(\.columns).max() ?? 8) }

  private func cell(_ text: String, _ width: Int) -> String {
    text.printable.cut(to: width).filled(to: width)
  }

  /// A table's row: what stands left is set already, `text` wraps beside it, the count closes it.
  private mutating func row(_ left: String, used: Int, _ text: String, count: Int) {
    let indent = String(repeating: " ", count: used + 4)
    let ink = ink
    var pieces = [Wrapping.Piece(text: text)]
    if count > 1 { pieces.append(.init(text: " ×\(count)", ink: { ink.faint($0) })) }
    lines += Wrapping.lines(
      pieces, width: style.width, first: "  " + left + "  ", firstWidth: used + 4, indent: indent)
  }

  private mutating func candidates() {
    guard style.gloss != .none, !brief.candidates.isEmpty else { return }
    heading("NOT IN THE GLOSSARY")
    let (shown, left) = BriefSelection.candidates(of: brief)
    var words = shown.joined(separator: " · ")
    if left > 0 { words += " · and \(left) more" }
    lines += Wrapping.lines(words, width: style.width, first: "  ", indent: "  ")
  }

  private mutating func senses() {
    guard !brief.senses.isEmpty else { return }
    heading("SENSES")
    for term in brief.senses {
      lines += Wrapping.lines("  " + ink.term(term.text.printable), width: style.width)
      for sense in term.senses { lines += SenseLines.lines(sense, style) }
    }
  }

  private mutating func acronyms() {
    guard !brief.acronyms.isEmpty else { return }
    heading("ACRONYMS")
    let width = column(brief.acronyms.map(\.short))
    for acronym in brief.acronyms {
      let english = acronym.englishLong.joined(separator: ", ")
      let text = [acronym.long, english.isEmpty ? nil : english, acronym.useWords].compactMap {
        $0?.printable
      }
      .joined(separator: " · ")
      row(ink.term(cell(acronym.short, width)), used: width, text, count: acronym.mentions.count)
    }
  }

  private mutating func names() {
    guard !brief.names.isEmpty else { return }
    heading("NAMES")
    let width = column(brief.names.map(\.name.text))
    for name in brief.names {
      var parts: [String] = []
      if let english = name.english { parts.append(english) }
      if !name.kindWord.isEmpty { parts.append(name.kindWord) }
      if let role = name.name.role { parts.append(role) }
      row(
        ink.term(cell(name.name.text, width)), used: width, parts.joined(separator: " · ").printable,
        count: name.name.mentions.count)
    }
  }

  private mutating func speakers() {
    guard !brief.speakers.isEmpty else { return }
    heading("SPEAKERS")
    let width = column(brief.speakers.map(\.text))
    // On a narrow page the counts stand with the rest.
    let counts = style.width < 64 ? 0 : brief.speakers.map { $0.counts.columns }.max() ?? 0
    for speaker in brief.speakers {
      var left = ink.term(cell(speaker.text, width))
      if counts > 0 { left += "  " + ink.faint(cell(speaker.counts, counts)) }
      let parts = [counts > 0 ? "" : speaker.counts, speaker.verbWords, speaker.role ?? ""]
      row(
        left, used: width + (counts > 0 ? 2 + counts : 0),
        parts.filter { !$0.isEmpty }.joined(separator: " · ").printable, count: 1)
    }
  }

  private mutating func figures() {
    let rows = BriefSelection.figures(of: brief)
    guard !rows.isEmpty else { return }
    heading("NUMBERS AND DATES")
    let width = column(rows.map(\.text.printable))
    for (text, figure, count) in rows {
      let flag = figure.flags.isEmpty ? "" : "  " + ink.warning("!")
      row(cell(text, width), used: width, figure.english.printable + flag, count: count)
    }
  }

  private mutating func notes() {
    guard !brief.notes.isEmpty else { return }
    heading("FOR THE TRANSLATOR")
    for note in brief.notes {
      lines += Wrapping.lines(
        note.text.printable, width: style.width, first: "  " + ink.warning("!") + " ", firstWidth: 4,
        indent: "    ")
    }
  }
}
