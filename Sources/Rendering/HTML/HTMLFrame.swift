/// The frame of a self-contained page: everything but what is in its body. Nothing is loaded, run or sent.
struct HTMLFrame {
  /// The page's title.
  let title: String
  /// The program's name and version.
  let producer: String
  /// What the page's own things look like, over the common sheet.
  let sheet: HTMLSheet

  /// What a page may do: show itself in its two sheets.
  static func policy(_ sheet: HTMLSheet) -> String {
    "default-src 'none'; style-src 'sha256-\(HTMLSheet.common.digest)' 'sha256-\(sheet.digest)'; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - looks: the classes of the body.
  ///   - body: what is in it.
  func page(_ body: HTML, looks: String? = nil) -> String {
    var page = HTML.declaration
    page.addLine(
      HTML(
        "html", ["lang": "en"],
        HTML.newLine + HTML("head", head) + HTML.newLine + HTML("body", ["class": looks], body)
          + HTML.newLine))
    return page.source
  }

  private var head: HTML {
    var lines = HTML.newLine
    lines.addLine(HTML(void: "meta", ["charset": "utf-8"]))
    lines.addLine(
      HTML(void: "meta", ["http-equiv": "Content-Security-Policy", "content": HTMLFrame.policy(sheet)]))
    lines.addLine(HTML(void: "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]))
    lines.addLine(HTML(void: "meta", ["name": "color-scheme", "content": "light dark"]))
    lines.addLine(HTML(void: "meta", ["name": "referrer", "content": "no-referrer"]))
    lines.addLine(HTML(void: "meta", ["name": "generator", "content": producer]))
    lines.addLine(HTML(title: title))
    lines.addLine(HTML(style: HTMLSheet.common.text))
    lines.addLine(HTML(style: sheet.text))
    return lines
  }
}
