internal import NewsModel

/// Lays one brief out as HTML: a head and the sections, each a heading with a table or list.
struct HTMLBrief {
  /// A section, ready to be set.
  struct Section {
    /// Its name within the page.
    let anchor: String
    let heading: String
    /// How much it holds, where a number says that.
    let count: Int?
    let body: HTML
  }

  let brief: Brief
  let gloss: GlossMode
  /// What begins all names of places in the page; empty where it holds one brief.
  let prefix: String
  /// The rank of the brief's own heading, 1 or 2.
  let level: Int
  let marks: BriefMarks
  /// The language of the article.
  let language: String
  private let terms: (shown: [Int], left: Int)

  init(_ brief: Brief, _ gloss: GlossMode, prefix: String = "", level: Int = 1) {
    self.brief = brief
    self.gloss = gloss
    self.prefix = prefix
    self.level = level
    terms = gloss == .none ? ([], 0) : BriefSelection.terms(of: brief)
    marks = BriefMarks(brief, gloss, terms: terms.shown)
    language = HTMLText.language(brief.article.language)
  }

  /// The name by which lists speak of the brief.
  var name: String { brief.title?.text ?? brief.input ?? "Brief" }

  func heading(_ level: Int, _ attributes: HTML.Attributes, _ inside: HTML) -> HTML {
    switch level {
    case 1: HTML("h1", attributes, inside)
    case 2: HTML("h2", attributes, inside)
    case 3: HTML("h3", attributes, inside)
    default: HTML("h4", attributes, inside)
    }
  }

  /// The headline, the line of persons and dates, and the address.
  func head() -> HTML {
    var head = HTML()
    if let title = brief.title {
      head.addLine(
        heading(
          level, ["id": prefix + "title", "lang": language, "class": marksClass(marks.title)],
          marked(title, marks.title, place: .title)))
    } else {
      head.addLine(heading(level, ["id": prefix + "title"], HTML(name)))
    }
    let parts = ArticleHead.parts(of: brief.article)
    if !parts.isEmpty { head.addLine(HTML("p", ["class": "meta"], parts.joined(separator: " · "))) }
    if let url = brief.article.url { head.addLine(HTML("p", ["class": "meta"], link(to: url))) }
    return head
  }

  /// A link to an address of the web; any other address as text.
  func link(to url: String) -> HTML {
    guard let address = HTMLText.address(url) else { return HTML(url) }
    return HTML(
      "a", ["href": address, "rel": "noopener noreferrer nofollow", "class": "address"],
      HTML(unbroken: address))
  }

  /// All sections that have something in them.
  func sections() -> [Section] {
    let tables = HTMLTables(self)
    var sections = [summary()]
    if !terms.shown.isEmpty {
      var body = tables.terms(terms.shown)
      if terms.left > 0 { body.addLine(HTML("p", ["class": "rest"], BriefSelection.rest(terms.left))) }
      sections.append(section("terms", "Terms", terms.shown.count, body))
    }
    if gloss != .none, !brief.candidates.isEmpty { sections.append(candidates()) }
    if !brief.acronyms.isEmpty {
      sections.append(section("acronyms", "Acronyms", brief.acronyms.count, tables.acronyms()))
    }
    if !brief.names.isEmpty { sections.append(section("names", "Names", brief.names.count, tables.names())) }
    if !brief.speakers.isEmpty {
      sections.append(section("speakers", "Speakers", brief.speakers.count, tables.speakers()))
    }
    let figures = BriefSelection.figures(of: brief)
    if !figures.isEmpty {
      sections.append(section("figures", "Numbers and dates", figures.count, tables.figures(figures)))
    }
    if !brief.notes.isEmpty {
      sections.append(section("notes", "For the translator", brief.notes.count, notes()))
    }
    if !brief.senses.isEmpty { sections.append(section("senses", "Senses", brief.senses.count, senses())) }
    return sections
  }

  private func section(_ anchor: String, _ heading: String, _ count: Int?, _ body: HTML) -> Section {
    Section(anchor: prefix + anchor, heading: heading, count: count, body: body)
  }

  private func summary() -> Section {
    let most = brief.sentences.map(\.share).max() ?? 1
    var list = HTML.newLine
    for (index, sentence) in brief.sentences.enumerated() {
      let rank =
        HTML("span", ["class": "number"], HTML.unseen("Sentence ") + HTML("\(sentence.number)"))
        + HTMLBar.bar(sentence.share, of: most)
        + HTML(
          "span", ["class": "share"], HTML.unseen(", importance ") + HTML(ShareBar.percent(sentence.share)))
      list.addLine(
        HTML(
          "li", ["id": anchor(of: .sentence(index))],
          HTML("p", ["class": "rank"], rank)
            + HTML(
              "p", ["lang": language, "class": marksClass(marks.sentences[index])],
              marked(sentence.glossed, marks.sentences[index], place: .sentence(index)))))
    }
    let shown = "\(brief.sentences.count) of \(brief.sentenceCount) sentence"
    var body = HTML()
    body.addLine(HTML("p", ["class": "lead"], shown + (brief.sentenceCount == 1 ? "" : "s")))
    if !brief.sentences.isEmpty { body.addLine(HTML("ol", ["role": "list", "class": "sentences"], list)) }
    return section("summary", "Summary", nil, body)
  }

  private func candidates() -> Section {
    let (shown, left) = BriefSelection.candidates(of: brief)
    var list = HTML.newLine
    for word in shown { list.addLine(HTML("li", ["lang": language], word)) }
    if left > 0 { list.addLine(HTML("li", "and \(left) more")) }
    let body = HTML("ul", ["role": "list", "class": "words"], list)
    return section("candidates", "Not in the glossary", brief.candidates.count, body)
  }

  private func notes() -> HTML {
    var list = HTML.newLine
    for note in brief.notes { list.addLine(HTML("li", words(of: note) + place(of: note))) }
    return HTML("ul", ["role": "list", "class": "notes"], list)
  }

  /// The note, with the address of the article's next page as a link where it tells that.
  private func words(of note: Note) -> HTML {
    guard note.kind == .morePages, let address = brief.article.continuation?.address, !address.isEmpty,
      note.text.hasSuffix(address)
    else { return HTML(note.text) }
    return HTML(note.text.text(in: TextRange(0, note.text.utf8.count - address.utf8.count)))
      + link(to: address)
  }

  /// The sentence of the summary that a note is about.
  private func place(of note: Note) -> HTML {
    guard let range = note.range,
      let index = brief.sentences.firstIndex(where: { $0.range.contains(range) })
    else { return HTML() }
    return HTML(" ")
      + HTML(
        "a", ["href": "#" + anchor(of: .sentence(index)), "class": "place"],
        "Sentence \(brief.sentences[index].number)")
  }

  private func senses() -> HTML {
    var body = HTML()
    for term in brief.senses {
      body.addLine(heading(level + 2, ["lang": language], HTML(term.text)))
      var list = HTML.newLine
      for sense in term.senses {
        list.addLine(
          HTML(
            "li",
            HTML("span", ["class": "score"], SenseLines.number(sense.score)) + HTML(" ")
              + HTML(SenseLines.words(sense))))
      }
      body.addLine(HTML("ol", ["role": "list", "class": "senses"], list))
    }
    return body
  }
}
