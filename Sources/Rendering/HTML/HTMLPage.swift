public import NewsModel

extension Brief {
  /// The brief as one self-contained HTML page: no script, nothing fetched.
  ///
  /// - Parameter producer: the program's name and version.
  public func html(gloss: GlossMode = .terms, producer: String) -> String {
    var page = BriefPage(gloss: gloss, producer: producer, isOnly: true)
    page.add(self)
    return page.html()
  }
}

/// One self-contained HTML page of one or several briefs; each is set when it is added, so that only its mark-up is
/// kept.
public struct BriefPage: Sendable {
  private let gloss: GlossMode
  private let producer: String
  private let isOnly: Bool
  private var count = 0
  private var title = ""
  private var input: String?
  private var head = HTML()
  private var contents = HTML.newLine
  private var main = HTML()

  /// - Parameters:
  ///   - gloss: which words get their English.
  ///   - producer: the program's name and version.
  ///   - isOnly: whether the page is for one brief; else it gets a heading of its own and each brief a section.
  public init(gloss: GlossMode = .terms, producer: String, isOnly: Bool) {
    self.gloss = gloss
    self.producer = producer
    self.isOnly = isOnly
  }

  /// Whether nothing was added yet.
  public var isEmpty: Bool { count == 0 }

  /// Adds a brief; where the page is for one only, just the first counts.
  public mutating func add(_ brief: Brief) {
    guard !isOnly || count == 0 else { return }
    count += 1
    let prefix = isOnly ? "" : "brief-\(count)-"
    let layout = HTMLBrief(brief, gloss, prefix: prefix, level: isOnly ? 1 : 2)
    let sections = layout.sections()
    if isOnly {
      title = layout.name
      input = brief.input
      head = layout.head()
      if sections.count >= BriefPage.leastContents {
        for section in sections { contents.addLine(HTML("li", BriefPage.entry(section))) }
      }
      for section in sections { main.addLine(set(section, layout)) }
    } else {
      contents.addLine(
        HTML("li", HTML("a", ["href": "#" + prefix + "title", "lang": layout.language], layout.name)))
      var inside = HTML.newLine
      inside.addLine(HTML("header", HTML.newLine + layout.head() + source(brief)))
      if sections.count >= BriefPage.leastContents {
        let links = sections.map { HTML("li", BriefPage.entry($0)) }.reduce(HTML.newLine) {
          $0 + $1 + HTML.newLine
        }
        inside.addLine(
          HTML(
            "nav", ["class": "within", "aria-label": "Contents of brief \(count)"],
            HTML("ul", ["role": "list"], links)))
      }
      for section in sections { inside.addLine(set(section, layout)) }
      main.addLine(HTML("article", ["aria-labelledby": prefix + "title"], inside))
    }
  }

  /// The page.
  public func html() -> String {
    var body = HTML.newLine
    body.addLine(HTML("a", ["class": "skip", "href": "#main"], "Skip to the brief"))
    let heading = "\(count) brief\(count == 1 ? "" : "s")"
    body.addLine(HTML("header", HTML.newLine + (isOnly ? head : HTML("h1", heading) + HTML.newLine)))
    let hasContents = contents != HTML.newLine
    if hasContents {
      body.addLine(
        HTML(
          "nav", ["class": "contents", "aria-labelledby": "contents"],
          HTML("h2", ["id": "contents"], "Contents") + HTML("ul", ["role": "list"], contents)))
    }
    body.addLine(HTML("main", ["id": "main"], HTML.newLine + main))
    let made = [producer, isOnly ? input : nil].compactMap { $0 }.joined(separator: " · ")
    body.addLine(HTML("footer", HTML("p", made)))
    return HTMLFrame(
      title: (isOnly ? title : heading) + " · brief", producer: producer, sheet: HTMLStyle.sheet
    ).page(body, looks: hasContents ? (isOnly ? "long" : "long several") : nil)
  }

  /// From so many sections on there is a table of contents.
  private static let leastContents = 4

  private static func entry(_ section: HTMLBrief.Section) -> HTML {
    let count = section.count.map { HTML(" ") + HTML("span", ["class": "many"], "\($0)") }
    return HTML("a", ["href": "#" + section.anchor], HTML(section.heading) + (count ?? HTML()))
  }

  private func source(_ brief: Brief) -> HTML {
    guard let input = brief.input, brief.title != nil else { return HTML() }
    return HTML("p", ["class": "meta"], input) + HTML.newLine
  }

  private func set(_ section: HTMLBrief.Section, _ layout: HTMLBrief) -> HTML {
    HTML(
      // Landmarks, where no other brief has sections of the same names.
      "section", ["aria-labelledby": isOnly ? section.anchor : nil],
      HTML.newLine + layout.heading(layout.level + 1, ["id": section.anchor], HTML(section.heading))
        + HTML.newLine + section.body)
  }
}
