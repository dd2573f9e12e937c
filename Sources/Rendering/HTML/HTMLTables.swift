internal import NewsModel

/// The tables of a brief: terms, acronyms, names, speakers, figures.
struct HTMLTables {
  private let page: HTMLBrief
  private let brief: Brief

  init(_ page: HTMLBrief) {
    self.page = page
    brief = page.brief
  }

  private static let count = HTMLTable.Column(heading: "Count", kind: "count")
  private static let sentences = HTMLTable.Column(heading: "Sentence", kind: "places")

  private func row(_ row: BriefRow, _ source: String, _ cells: [HTML], count: Int) -> HTMLTable.Row {
    HTMLTable.Row(
      anchor: page.prefix + row.anchor,
      cells: [HTML(source)] + cells + [HTML(count > 0 ? "\(count)" : ""), page.places(of: row)],
      language: page.language)
  }

  private func native(_ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return HTML() }
    return HTML("span", ["lang": page.language], text)
  }

  func terms(_ shown: [Int]) -> HTML {
    HTMLTable(
      caption: "Of the title and the summary, and those that stand more than once",
      columns: [
        .init(heading: "Indonesian", kind: "source"), .init(heading: "Class", kind: "class"),
        .init(heading: "Root", kind: "root"), .init(heading: "English", kind: "english"),
        .init(heading: "Domain", kind: "domain"), HTMLTables.count, HTMLTables.sentences,
      ],
      rows: shown.map { number in
        let term = brief.terms[number]
        var english = HTML(term.entry.targets.joined(separator: ", "))
        if !term.entry.note.isEmpty { english.add(HTML("span", ["class": "remark"], term.entry.note)) }
        return row(
          .term(number), term.entry.source,
          [HTML(term.entry.pos.rawValue), native(term.root), english, HTML(term.entry.domain)],
          count: term.mentions.count)
      }
    ).html()
  }

  func acronyms() -> HTML {
    HTMLTable(
      caption: "What they stand for, and what English prints",
      columns: [
        .init(heading: "Acronym", kind: "source"), .init(heading: "Indonesian", kind: "english"),
        .init(heading: "English", kind: "english"), .init(heading: "Short in English", kind: "class"),
        HTMLTables.count, HTMLTables.sentences,
      ],
      rows: brief.acronyms.enumerated().map { number, acronym in
        row(
          .acronym(number), acronym.short,
          [
            native(acronym.long), HTML(acronym.englishLong.joined(separator: ", ")),
            HTML(acronym.useWords ?? ""),
          ],
          count: acronym.mentions.count)
      }
    ).html()
  }

  func names() -> HTML {
    HTMLTable(
      caption: "In their fullest form, with the English where it is another",
      columns: [
        .init(heading: "Name", kind: "source"), .init(heading: "English", kind: "english"),
        .init(heading: "Kind", kind: "class"), .init(heading: "Role", kind: "root"), HTMLTables.count,
        HTMLTables.sentences,
      ],
      rows: brief.names.enumerated().map { number, name in
        row(
          .name(number), name.name.text,
          [HTML(name.english ?? ""), HTML(name.kindWord), native(name.name.role)],
          count: name.name.mentions.count)
      }
    ).html()
  }

  func speakers() -> HTML {
    HTMLTable(
      caption: "Who is quoted or reported, by which verbs",
      columns: [
        .init(heading: "Speaker", kind: "source"), .init(heading: "Statements", kind: "class"),
        .init(heading: "Verbs", kind: "english"), .init(heading: "Role", kind: "root"),
      ],
      rows: brief.speakers.map { speaker in
        var name = HTML(speaker.text)
        if let number = speaker.name, brief.names.indices.contains(number) {
          name = HTML("a", ["href": "#" + page.prefix + BriefRow.name(number).anchor], name)
        }
        return HTMLTable.Row(
          cells: [name, HTML(speaker.counts), HTML(speaker.verbWords), native(speaker.role)],
          language: page.language)
      }
    ).html()
  }

  func figures(_ rows: [(text: String, figure: Figure, count: Int)]) -> HTML {
    HTMLTable(
      caption: "As an English-language desk prints them",
      columns: [
        .init(heading: "Indonesian", kind: "source"), .init(heading: "English", kind: "english"),
        .init(heading: "To check", kind: "check"), HTMLTables.count, HTMLTables.sentences,
      ],
      rows: rows.enumerated().map { number, entry in
        row(
          .figure(number), entry.text,
          [HTML(entry.figure.english), HTML(entry.figure.flags.map(\.text).joined(separator: " "))],
          count: entry.count)
      }
    ).html()
  }
}
