/// How the pages of reviews look, over what all pages share.
enum ReviewStyle {
  /// The sheet. It names every rule, as a filter needs; a test holds it to the rules.
  static let sheet = HTMLSheet(text: text, digest: "ymJ4wvl33UR0XBO/iZwg4dqzR2OCAMceeCwbHhjoBfw=")

  private static let text: StaticString = """

    :root {
      --error: #a4161a; --error-back: #ffdcd9; --warning-back: #ffe7c2; --note-back: #e4eef0;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --error: #ff9d96; --error-back: #5a1d1b; --warning-back: #4f3310; --note-back: #24383b;
      }
    }
    body { max-width: 80rem; }
    h2 { margin-top: 2rem; }
    .at, .rule, .many { color: var(--soft); font-size: 0.875rem; }
    .filters { margin-top: 1rem; padding: 0.5rem 0; border: solid var(--line); border-width: 1px 0; font-size: 0.875rem; }
    fieldset { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; padding: 0.2rem 0; border: 0; }
    legend { float: left; min-width: 4.5rem; padding: 0.25rem 0; font-weight: 700; }
    label { display: inline-flex; align-items: center; gap: 0.35em; min-height: 1.75rem; }
    input { accent-color: var(--accent); width: 1.1em; height: 1.1em; margin: 0; }
    input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .segment { margin-top: 1rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
    .side { font: 1.0625rem/1.55 var(--text); }
    .side + .side { margin-top: 0.5rem; }
    .tag {
      padding: 0 0.2em; border: 1px solid var(--line); border-radius: 3px; color: var(--soft);
      font: 0.8em/1.2 ui-monospace, "Liberation Mono", monospace;
    }
    mark { padding: 0 0.1em; border-radius: 2px; color: inherit; background: var(--note-back); }
    mark.warning { background: var(--warning-back); box-shadow: 0 2px 0 var(--warn); }
    mark.error { background: var(--error-back); box-shadow: 0 2px 0 var(--error); }
    .findings { margin-top: 0.5rem; font-size: 0.9375rem; }
    .findings li { padding: 0.15rem 0 0.15rem 4.8rem; }
    strong { display: inline-block; width: 4.8rem; margin-left: -4.8rem; color: var(--soft); }
    .error strong { color: var(--error); }
    .warning strong { color: var(--warn); }
    .instead { color: var(--accent); }

    body:has(#severity-warning:checked) .segment:not(.has-error, .has-warning),
    body:has(#severity-warning:checked) .findings .note,
    body:has(#severity-error:checked) .segment:not(.has-error),
    body:has(#severity-error:checked) .findings li:not(.error),
    body:has(#rule-acronyms:checked) .segment:not(.in-acronyms),
    body:has(#rule-acronyms:checked) .findings li:not(.of-acronyms),
    body:has(#rule-addresses:checked) .segment:not(.in-addresses),
    body:has(#rule-addresses:checked) .findings li:not(.of-addresses),
    body:has(#rule-attribution:checked) .segment:not(.in-attribution),
    body:has(#rule-attribution:checked) .findings li:not(.of-attribution),
    body:has(#rule-blanks:checked) .segment:not(.in-blanks),
    body:has(#rule-blanks:checked) .findings li:not(.of-blanks),
    body:has(#rule-consistency:checked) .segment:not(.in-consistency),
    body:has(#rule-consistency:checked) .findings li:not(.of-consistency),
    body:has(#rule-currency:checked) .segment:not(.in-currency),
    body:has(#rule-currency:checked) .findings li:not(.of-currency),
    body:has(#rule-dates:checked) .segment:not(.in-dates),
    body:has(#rule-dates:checked) .findings li:not(.of-dates),
    body:has(#rule-empty:checked) .segment:not(.in-empty),
    body:has(#rule-empty:checked) .findings li:not(.of-empty),
    body:has(#rule-end-punctuation:checked) .segment:not(.in-end-punctuation),
    body:has(#rule-end-punctuation:checked) .findings li:not(.of-end-punctuation),
    body:has(#rule-forbidden-terms:checked) .segment:not(.in-forbidden-terms),
    body:has(#rule-forbidden-terms:checked) .findings li:not(.of-forbidden-terms),
    body:has(#rule-missing-acronyms:checked) .segment:not(.in-missing-acronyms),
    body:has(#rule-missing-acronyms:checked) .findings li:not(.of-missing-acronyms),
    body:has(#rule-missing-institutions:checked) .segment:not(.in-missing-institutions),
    body:has(#rule-missing-institutions:checked) .findings li:not(.of-missing-institutions),
    body:has(#rule-missing-places:checked) .segment:not(.in-missing-places),
    body:has(#rule-missing-places:checked) .findings li:not(.of-missing-places),
    body:has(#rule-missing-titles:checked) .segment:not(.in-missing-titles),
    body:has(#rule-missing-titles:checked) .findings li:not(.of-missing-titles),
    body:has(#rule-names:checked) .segment:not(.in-names),
    body:has(#rule-names:checked) .findings li:not(.of-names),
    body:has(#rule-negation:checked) .segment:not(.in-negation),
    body:has(#rule-negation:checked) .findings li:not(.of-negation),
    body:has(#rule-numbers:checked) .segment:not(.in-numbers),
    body:has(#rule-numbers:checked) .findings li:not(.of-numbers),
    body:has(#rule-omission:checked) .segment:not(.in-omission),
    body:has(#rule-omission:checked) .findings li:not(.of-omission),
    body:has(#rule-placeholders:checked) .segment:not(.in-placeholders),
    body:has(#rule-placeholders:checked) .findings li:not(.of-placeholders),
    body:has(#rule-quotation-marks:checked) .segment:not(.in-quotation-marks),
    body:has(#rule-quotation-marks:checked) .findings li:not(.of-quotation-marks),
    body:has(#rule-repeated-words:checked) .segment:not(.in-repeated-words),
    body:has(#rule-repeated-words:checked) .findings li:not(.of-repeated-words),
    body:has(#rule-repetition:checked) .segment:not(.in-repetition),
    body:has(#rule-repetition:checked) .findings li:not(.of-repetition),
    body:has(#rule-same-as-source:checked) .segment:not(.in-same-as-source),
    body:has(#rule-same-as-source:checked) .findings li:not(.of-same-as-source),
    body:has(#rule-scale:checked) .segment:not(.in-scale),
    body:has(#rule-scale:checked) .findings li:not(.of-scale),
    body:has(#rule-separators:checked) .segment:not(.in-separators),
    body:has(#rule-separators:checked) .findings li:not(.of-separators),
    body:has(#rule-tags:checked) .segment:not(.in-tags),
    body:has(#rule-tags:checked) .findings li:not(.of-tags),
    body:has(#rule-terms:checked) .segment:not(.in-terms),
    body:has(#rule-terms:checked) .findings li:not(.of-terms),
    body:has(#rule-times:checked) .segment:not(.in-times),
    body:has(#rule-times:checked) .findings li:not(.of-times),
    body:has(#rule-units:checked) .segment:not(.in-units),
    body:has(#rule-units:checked) .findings li:not(.of-units),
    body:has(#rule-untranslated:checked) .segment:not(.in-untranslated),
    body:has(#rule-untranslated:checked) .findings li:not(.of-untranslated),
    body:has(#rule-weekdays:checked) .segment:not(.in-weekdays),
    body:has(#rule-weekdays:checked) .findings li:not(.of-weekdays) { display: none; }

    @media (width >= 52rem) {
      body { padding: 2.5rem 2rem 4rem; }
      .segment { display: grid; grid-template-columns: 4rem 1fr 1fr; gap: 0.3rem 1.5rem; }
      .side + .side { margin-top: 0; }
      .findings { grid-column: 2 / span 2; }
    }
    @media (forced-colors: active) { mark { outline: 1px solid; } }
    @page { size: A4; margin: 18mm 15mm; }
    @media print {
      body { max-width: none; padding: 0; }
      .filters { display: none; }
      .segment { break-inside: avoid; }
    }

    """
}
