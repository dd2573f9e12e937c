internal import NewsModel

/// Differences between termbases as text and as JSON.
package struct DiffReport {
  /// The names of the two files.
  let names: (String, String)
  let diff: TermbaseDiff

  /// Makes a report.
  package init(_ diff: TermbaseDiff, first: String, second: String) {
    self.diff = diff
    names = (first, second)
  }

  /// Lines for people: `-` only in the first, `+` only in the second, `~` in both and other.
  package var text: String {
    if diff.isEmpty { return "" }
    var text = "--- \(names.0)\n+++ \(names.1)\n"
    for concept in diff.removed { text += "- \(DiffReport.line(concept))\n" }
    for concept in diff.added { text += "+ \(DiffReport.line(concept))\n" }
    for changed in diff.changed {
      text += "~ \(changed.concept.title)\(DiffReport.id(changed.concept))\n"
      for change in changed.changes { text += "    \(DiffReport.line(change))\n" }
    }
    let (added, removed, changed) = (diff.added.count, diff.removed.count, diff.changed.count)
    return text + "\(added) concept\(added == 1 ? "" : "s") added, \(removed) removed, \(changed) changed\n"
  }

  private static func id(_ concept: Concept) -> String { concept.id.isEmpty ? "" : " (\(concept.id))" }

  private static func line(_ concept: Concept) -> String {
    let english = concept.terms.filter { LanguageTag.isTarget($0.language) }.map(\.text).joined(
      separator: "; ")
    return concept.title + (english.isEmpty ? "" : ": " + english) + id(concept)
  }

  private static func line(_ change: TermbaseDiff.Change) -> String {
    switch change {
    case .field(let name, let old, let new): "\(name): \(shown(old)) → \(shown(new))"
    case .added(let term): "+ \(line(term))"
    case .removed(let term): "- \(line(term))"
    case .term(let language, let text, let field, let old, let new):
      "\(language) \(text): \(field): \(shown(old)) → \(shown(new))"
    }
  }

  private static func line(_ term: ConceptTerm) -> String {
    "\(term.language) \(term.text)" + (term.status.map { ", \($0.rawValue)" } ?? "")
  }

  private static func shown(_ text: String) -> String { text.isEmpty ? "(none)" : text }

  /// One object, by Documentation/schemas/glossary-diff.schema.json.
  package func json(producer: String) -> String {
    var out = JSONWriting()
    out.object {
      $0.member("schema", "padan.glossary-diff/1")
      $0.member("producer", producer)
      $0.member("first", names.0)
      $0.member("second", names.1)
      $0.list("added", diff.added, always: true, ConceptJSON.write)
      $0.list("removed", diff.removed, always: true, ConceptJSON.write)
      $0.list("changed", diff.changed, always: true) { changed, out in
        out.object {
          $0.member("id", changed.concept.id, always: true)
          $0.member("term", changed.concept.title, always: true)
          $0.list("changes", changed.changes, always: true, DiffReport.write)
        }
      }
    }
    return String(decoding: out.take(), as: UTF8.self) + "\n"
  }

  private static func write(_ change: TermbaseDiff.Change, to out: inout JSONWriting) {
    out.object {
      switch change {
      case .field(let name, let old, let new):
        $0.member("kind", "field")
        $0.member("field", name)
        $0.member("from", old, always: true)
        $0.member("to", new, always: true)
      case .added(let term), .removed(let term):
        if case .added = change { $0.member("kind", "termAdded") } else { $0.member("kind", "termRemoved") }
        $0.member("language", term.language)
        $0.member("term", term.text)
        $0.member("status", term.status?.rawValue ?? "")
      case .term(let language, let text, let field, let old, let new):
        $0.member("kind", "term")
        $0.member("language", language)
        $0.member("term", text)
        $0.member("field", field)
        $0.member("from", old, always: true)
        $0.member("to", new, always: true)
      }
    }
  }
}
