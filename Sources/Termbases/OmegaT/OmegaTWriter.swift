internal import NewsModel

/// Writes a glossary of OmegaT: source, target and comment, parted by tabs, UTF-8.
///
/// OmegaT offers every line as a translation, so deprecated and forbidden English is left out.
struct OmegaTWriter: Sendable {
  private var bytes: [UInt8] = []
  private(set) var losses = Losses()

  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  mutating func begin(_ head: TermbaseHead) {
    bytes.append(contentsOf: "# Glossary in tab-separated format -*- coding: utf-8 -*-\n".utf8)
  }

  mutating func write(_ concept: Concept) {
    concept.countUnpaired(into: &losses)
    losses.add("fields of other formats", concept.fieldCount(known: []))
    losses.add("ids", concept.id.isEmpty ? 0 : 1)
    losses.add("subject fields", concept.domain.isEmpty ? 0 : 1)
    losses.add(
      "dates of changes", concept.changed.isEmpty && concept.terms.allSatisfy(\.changed.isEmpty) ? 0 : 1)
    for term in concept.terms {
      losses.add("classes", term.pos == nil ? 0 : 1)
      losses.add("statuses", term.status == .admitted ? 1 : 0)
      losses.add("cue words", term.cues.count)
    }
    for line in concept.lines {
      if line.status == .deprecated || line.status == .forbidden {
        losses.add("\(line.status?.rawValue ?? "") terms", line.targets.count)
        continue
      }
      var comment = [line.definition, line.note].map(Words.line).filter { !$0.isEmpty }.joined(
        separator: "; ")
      if !line.variety.isEmpty { comment = comment.isEmpty ? line.variety : line.variety + "; " + comment }
      for target in line.targets { row(Words.line(line.source), Words.line(target), comment) }
    }
  }

  private mutating func row(_ source: String, _ target: String, _ comment: String) {
    if source.hasPrefix("#") { return losses.add("terms that begin with a number sign") }
    bytes.append(contentsOf: source.utf8)
    bytes.append(0x09)
    bytes.append(contentsOf: target.utf8)
    bytes.append(0x09)
    bytes.append(contentsOf: comment.utf8)
    bytes.append(0x0A)
  }
}
