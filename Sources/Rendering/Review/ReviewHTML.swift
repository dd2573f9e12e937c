package import NewsModel

/// A review as one self-contained HTML page: both sides beside each other, marks on the places, and filters that need
/// neither a server nor a script.
package enum ReviewHTML {
  /// - Parameters:
  ///   - files: the reviewed translations.
  ///   - showsAll: whether segments without a finding are shown too.
  ///   - producer: the program's name and version.
  package static func text(
    _ files: [ReviewedTranslation], showsAll: Bool = false, producer: String
  ) -> String {
    let findings = files.flatMap(\.findings)
    var body = HTML.newLine
    body.addLine(HTML("a", ["class": "skip", "href": "#main"], "Skip to the findings"))
    body.addLine(HTML("header", HTML.newLine + head(files, findings)))
    body.addLine(
      HTML("form", ["class": "filters", "aria-label": "Filters"], HTML.newLine + filters(findings)))
    var main = HTML.newLine
    for (index, file) in files.enumerated() {
      main.addLine(section(file, number: index + 1, isOnly: files.count == 1, showsAll: showsAll))
    }
    body.addLine(HTML("main", ["id": "main"], main))
    body.addLine(HTML("footer", HTML("p", producer)))
    let title = files.count == 1 ? files[0].input : "\(files.count) files"
    return HTMLFrame(title: title + " · review", producer: producer, sheet: ReviewStyle.sheet).page(body)
  }

  private static func head(_ files: [ReviewedTranslation], _ findings: [Finding]) -> HTML {
    let segments = files.reduce(0) { $0 + $1.segments.count }
    let dismissed = files.reduce(0) { $0 + $1.dismissed }
    var parts = Finding.Severity.allCases.reversed().map { severity in
      counted(findings.count { $0.severity == severity }, severity.rawValue)
    }
    if dismissed > 0 { parts.append("\(dismissed) dismissed") }
    var html = HTML()
    html.addLine(
      HTML("h1", files.count == 1 ? "Review of \(files[0].input)" : "Review of \(files.count) files"))
    html.addLine(
      HTML("p", ["class": "meta"], "\(parts.joined(separator: " · ")) in \(counted(segments, "segment"))"))
    return html
  }

  private static func counted(_ count: Int, _ name: String) -> String {
    "\(count) \(name)\(count == 1 ? "" : "s")"
  }

  // MARK: Filters

  private static func filters(_ findings: [Finding]) -> HTML {
    var html = HTML()
    let severities: [(String, String)] = [
      ("all", "all"), ("warning", "errors and warnings"), ("error", "errors"),
    ]
    html.addLine(
      fieldset(
        "Severity", name: "severity",
        severities.map { (id: "severity-\($0.0)", label: HTML($0.1), isChecked: $0.0 == "all") }))
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    let rules = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let all = [(id: "rule-all", label: HTML("all"), isChecked: true)]
    html.addLine(
      fieldset(
        "Rule", name: "rule",
        all
          + rules.map { rule, count in
            (
              id: "rule-\(rule)", label: HTML(rule + " ") + HTML("span", ["class": "many"], "\(count)"),
              isChecked: false
            )
          }))
    return html
  }

  private static func fieldset(
    _ legend: String, name: String, _ choices: [(id: String, label: HTML, isChecked: Bool)]
  ) -> HTML {
    var inside = HTML.newLine
    inside.addLine(HTML("legend", legend))
    for choice in choices {
      let input = HTML(
        void: "input",
        [
          "type": "radio", "name": name, "id": choice.id, "checked": choice.isChecked ? "checked" : nil,
        ])
      inside.addLine(HTML("label", input + HTML(" ") + choice.label))
    }
    return HTML("fieldset", inside)
  }

  // MARK: Segments

  private static func section(
    _ file: ReviewedTranslation, number: Int, isOnly: Bool, showsAll: Bool
  ) -> HTML {
    var inside = HTML.newLine
    let heading = "file-\(number)"
    inside.addLine(
      HTML("h2", ["id": heading, "class": isOnly ? "unseen" : nil], isOnly ? "Findings" : file.input))
    var bySegment: [Int: [Finding]] = [:]
    for finding in file.findings { bySegment[finding.segment, default: []].append(finding) }
    var items = HTML.newLine
    for (index, segment) in file.segments.enumerated() {
      let findings = bySegment[index] ?? []
      if showsAll || !findings.isEmpty { items.addLine(item(segment, findings)) }
    }
    if items == HTML.newLine {
      inside.addLine(HTML("p", "Nothing was found."))
    } else {
      inside.addLine(HTML("ol", ["class": "segments", "role": "list"], items))
    }
    return HTML("section", ["aria-labelledby": heading], inside)
  }

  private static func item(_ segment: ReviewedTranslation.Segment, _ findings: [Finding]) -> HTML {
    var classes = ["segment"]
    if findings.isEmpty { classes.append("clean") }
    for severity in Finding.Severity.allCases where findings.contains(where: { $0.severity == severity }) {
      classes.append("has-" + severity.rawValue)
    }
    classes += Set(findings.map { "in-" + $0.rule }).sorted()
    var html = HTML.newLine
    html.addLine(HTML("p", ["class": "at"], HTML.unseen("Segment ") + HTML(segment.place.text)))
    let worst = { (places: (Finding) -> [TextRange]) in
      findings.flatMap { finding in places(finding).map { (range: $0, severity: finding.severity) } }
    }
    html.addLine(
      HTML(
        "p", ["class": "side", "lang": "id"],
        marked(segment.texts.source, segment.texts.sourceTags, worst { $0.source })))
    html.addLine(
      HTML(
        "p", ["class": "side", "lang": "en"],
        marked(segment.texts.target, segment.texts.targetTags, worst { $0.target })))
    if !findings.isEmpty {
      var items = HTML.newLine
      for finding in findings { items.addLine(item(finding, in: segment)) }
      html.addLine(HTML("ul", ["class": "findings", "role": "list"], items))
    }
    return HTML("li", ["class": classes.joined(separator: " ")], html)
  }

  private static func item(_ finding: Finding, in segment: ReviewedTranslation.Segment) -> HTML {
    var html = HTML("strong", finding.severity.rawValue) + HTML(" " + finding.explanation)
    if let suggestion = finding.suggestion {
      html.add(HTML(" ") + HTML("span", ["class": "instead"], "→ " + suggestion))
    }
    html.add(
      HTML(" ")
        + HTML("span", ["class": "rule"], HTML(finding.rule + " · " + finding.fingerprint(in: segment.texts)))
    )
    return HTML("li", ["class": "\(finding.severity.rawValue) of-\(finding.rule)"], html)
  }

  /// The text with its tags and with its places marked, each by the gravest of what was found there.
  private static func marked(
    _ text: String, _ tags: [PlacedTag], _ places: [(range: TextRange, severity: Finding.Severity)]
  ) -> HTML {
    let length = text.utf8.count
    // A mark on nearly everything would hide the others.
    let places = places.filter { $0.range.count * 10 < length * 9 || $0.range.isEmpty }
    var bounds = Set([0, length] + tags.map { min($0.offset, length) })
    for place in places where place.range.end <= length {
      bounds.formUnion([place.range.start, place.range.end])
    }
    var html = HTML()
    var next = 0
    func add(_ piece: HTML, _ covering: (TextRange) -> Bool) {
      let worst = places.filter { covering($0.range) }.map(\.severity).max()
      html.add(worst.map { HTML("mark", ["class": $0.rawValue], piece) } ?? piece)
    }
    let sorted = bounds.sorted()
    for (number, start) in sorted.enumerated() {
      while next < tags.count, tags[next].offset <= start {
        // A tag is marked where its place is, and within what is marked.
        let offset = tags[next].offset
        add(HTML("span", ["class": "tag"], tags[next].tag.label)) {
          $0.isEmpty ? $0.start == offset : $0.start < offset && offset < $0.end
        }
        next += 1
      }
      guard number + 1 < sorted.count else { break }
      let end = sorted[number + 1]
      add(HTML(text.text(in: TextRange(start, end)))) { $0.start <= start && end <= $0.end && !$0.isEmpty }
    }
    return html
  }
}
