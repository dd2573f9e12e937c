/// A style sheet with the hash by which a page's policy knows it.
struct HTMLSheet: Sendable {
  /// The sheet; it has no sign that XML or HTML would read as mark-up.
  let text: StaticString
  /// Its SHA-256 in base 64; a test holds it to the sheet.
  let digest: String

  /// What all pages share: colours, letters, the frame.
  static let common = HTMLSheet(text: commonText, digest: "GakS54J3BXLIVudYA+bLgU8ld81S1BSKdk8vlpvEGSI=")

  private static let commonText: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #fffefb; --ink: #1f1d1a; --soft: #575249; --line: #ddd8cc; --accent: #0a5c63; --warn: #8c3a00;
      --text: Charter, "Bitstream Charter", "Source Serif 4", "Sitka Text", Cambria, Georgia, serif;
      --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #181715; --ink: #e8e4db; --soft: #aaa498; --line: #3b3833; --accent: #86cdd3; --warn: #ffb27a;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.25rem 1rem 3rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 var(--plain); overflow-wrap: break-word;
    }
    h1, h2, h3, h4, p, ul, ol, table { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    h1 { font: 700 1.7rem/1.25 var(--text); text-wrap: pretty; }
    h2 { font: 700 1.05rem/1.4 var(--plain); }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
      white-space: pre;
    }
    .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 0.8rem; background: var(--paper); color: var(--accent); }
    .skip:focus { top: 0.4rem; z-index: 1; }
    .meta, footer { color: var(--soft); font-size: 0.875rem; }
    header .meta { margin-top: 0.5rem; }
    footer { margin-top: 3rem; }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; }
      html { font-size: 9.5pt; }
      .skip { display: none; }
    }

    """
}
