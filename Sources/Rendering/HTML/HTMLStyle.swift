/// How the pages of briefs look, over what all pages share.
enum HTMLStyle {
  /// The sheet.
  static let sheet = HTMLSheet(text: text, digest: "zSDZ/jxe742BIbanPncoVLIFYt/GbiT74+ADy9ogriA=")

  private static let text: StaticString = """

    :root {
      --rail: #e9e4d8; --under: #9db9bb; --lit: #fff0b8;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --rail: #35322d; --under: #4c7276; --lit: #3a3110;
      }
    }
    body { max-width: 50rem; }
    h3, h4 { font: 700 1rem/1.4 var(--plain); }
    article h2 { font: 700 1.5rem/1.25 var(--text); }
    a { color: var(--accent); text-decoration: underline 1px; text-underline-offset: 0.18em; }
    a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    :target { background: var(--lit); scroll-margin-top: 4rem; }
    h1:target, h2:target, h3:target, main:target { background: none; }
    .lead, .rest, caption { color: var(--soft); font-size: 0.875rem; }
    .address { overflow-wrap: anywhere; }

    nav { font-size: 0.875rem; }
    nav.contents { margin-top: 1.25rem; padding: 0.6rem 0; border: solid var(--line); border-width: 1px 0; }
    nav.contents h2 { font-size: 0.875rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
    nav a { display: inline-block; padding: 0.25rem 0; text-decoration-color: var(--under); }
    nav .many { color: var(--soft); }
    nav.within { margin-top: 0.6rem; }
    section { margin-top: 2.25rem; }
    article { margin-top: 3rem; padding-top: 2rem; border-top: 3px solid var(--ink); }
    article:first-child { margin-top: 2rem; }

    .sentences li { margin-top: 1rem; padding: 0.1rem 0; }
    .sentences p:not(.rank) { font: 1.125rem/1.6 var(--text); }
    .rank { display: flex; align-items: center; gap: 0.6rem; font-size: 0.875rem; line-height: 1.5; }
    .number { min-width: 1.4em; font-weight: 700; }
    .share { color: var(--soft); font-variant-numeric: tabular-nums; }
    .bar { width: 4rem; height: 0.4rem; flex: none; }
    .rail { fill: var(--rail); }
    .fill { fill: var(--accent); }
    p[lang] a, h1[lang] a, h2[lang] a {
      color: inherit; text-decoration: underline dotted 1px var(--under); text-underline-offset: 0.22em;
    }
    p[lang] a:hover, h1[lang] a:hover, h2[lang] a:hover { color: var(--accent); text-decoration-style: solid; }
    ruby > a, ruby > span { display: inline-block; max-width: 100%; line-height: 1.25; }
    ruby { ruby-position: over; ruby-align: center; }
    rt {
      padding: 0 0.28em; color: var(--accent); font: 400 0.78rem/1.2 var(--plain); text-align: center;
      text-decoration: none;
    }
    h1 rt { font-size: 0.85rem; }
    .sentences p.glossed { line-height: 2.3; }
    h1.glossed, h2.glossed { line-height: 1.9; }

    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
    caption { padding-bottom: 0.4rem; text-align: left; }
    th, td { padding: 0.4rem 1rem 0.4rem 0; text-align: left; vertical-align: top; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 400; white-space: nowrap; }
    tbody tr { border-top: 1px solid var(--line); }
    tbody th { min-width: 7em; font: 700 1.02rem/1.4 var(--text); }
    td.class, td.root, td.domain { color: var(--soft); font-size: 0.875rem; }
    .count { text-align: right; font-variant-numeric: tabular-nums; }
    .places { min-width: 7em; }
    .places a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
    .places a + .unseen + a { margin-left: 0.4rem; }
    .remark { display: block; color: var(--soft); font-size: 0.875rem; }
    td.check { color: var(--warn); }
    .words { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin-top: 0.4rem; }
    .words li { font-family: var(--text); }
    .notes li { margin-top: 0.5rem; padding-left: 1.3rem; position: relative; }
    .notes li::before {
      content: "!" / ""; position: absolute; left: 0.2rem; color: var(--warn); font-weight: 700;
    }
    .place { white-space: nowrap; }
    ol.senses { margin-bottom: 0.8rem; }
    .senses li { padding-left: 4rem; text-indent: -4rem; font-size: 0.9375rem; }
    .senses li:first-child { font-weight: 600; }
    .score { display: inline-block; width: 3.4rem; text-align: right; text-indent: 0; }
    .rest { margin-top: 0.5rem; }

    @media (min-width: 40rem) {
      body { padding: 2.5rem 2rem 4rem; }
      h1 { font-size: 2.1rem; }
      .sentences li { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 1rem; margin-top: 1.1rem; }
      .rank { flex-wrap: wrap; align-content: flex-start; gap: 0.2rem 0.6rem; padding-top: 0.2rem; }
      .glossed { padding-top: 0; }
      .sentences li:has(.glossed) .rank { padding-top: 0.8rem; }
    }
    @media (min-width: 80rem) {
      body.long { max-width: 68rem; display: grid; grid-template-columns: 13rem minmax(0, 50rem); gap: 0 3rem; }
      .long > header, .long > main, .long > footer { grid-column: 2; }
      .long > .contents {
        grid-column: 1; grid-row: 1 / span 3; align-self: start; position: sticky; top: 2.5rem; margin: 0.4rem 0 0;
        padding: 0 0 0 0; border: 0; max-height: calc(100vh - 5rem); overflow-y: auto;
      }
      .long > .contents ul { display: block; margin-top: 0.4rem; }
      .long > .contents li { border-top: 1px solid var(--line); }
      .long > .contents a { display: block; padding: 0.4rem 0; text-decoration: none; }
      .long > .contents a:hover { text-decoration: underline; }
    }
    @media not all and (min-width: 40rem) {
      table, tbody { display: block; }
      caption { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tbody tr { display: flex; flex-wrap: wrap; gap: 0.1rem 0.8rem; padding: 0.5rem 0; }
      tbody th, td { padding: 0; }
      td:empty { display: none; }
      .rank { margin-bottom: 0.3rem; }
      tbody th { flex: 1 1 calc(100% - 4rem); order: 1; }
      td.count { order: 2; }
      td.count::before { content: "×" / ""; }
      td.english, td.check { flex: 1 0 100%; order: 3; }
      td.class { order: 4; }
      td.root { order: 5; }
      td.domain { order: 6; }
      td.places { order: 7; min-width: 0; margin-left: auto; text-align: right; }
    }
    @media (forced-colors: active) {
      .rail { fill: Canvas; stroke: CanvasText; }
      .fill { fill: CanvasText; }
    }
    @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
    @media print {
      :root { --rail: #e4e4e4; }
      body, body.long { display: block; max-width: none; padding: 0; background: none; }
      nav.within, body:not(.several) > .contents { display: none; }
      nav.contents ul { display: block; }
      h1 { font-size: 1.9rem; }
      section { margin-top: 1.7rem; }
      th, td { padding-top: 0.3rem; padding-bottom: 0.3rem; }
      a, p[lang] a, h1[lang] a, h2[lang] a { color: inherit; text-decoration: none; }
      .places { min-width: 6em; }
      .places a { min-width: 0; min-height: 0; }
      .places a + .unseen + a { margin-left: 0.6rem; }
      :target { background: none; }
      h1, h2, h3, h4, caption, .lead, thead { break-after: avoid; break-inside: avoid; }
      thead { display: table-header-group; }
      tr, li { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      article { break-before: page; margin-top: 0; padding-top: 0; border: 0; }
    }

    """
}
