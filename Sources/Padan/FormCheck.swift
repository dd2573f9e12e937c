internal import Indonesian
internal import NewsModel
package import Termbases
internal import Terminology

/// Checks that sources are found again in their own inflected forms. What the analyser takes apart otherwise than the
/// entry supposes, no reader of an article would ever see.
package struct FormCheck {
  /// So many forms are analysed at a time.
  private static let most = 2000

  private let analyser: Analyser
  private let finder: TermFinder
  private let inputs: [GlossaryCheck.Input]

  /// A source of a file with its forms.
  private struct Source {
    let entry: TermEntry
    let place: String
    let forms: [String]
  }

  /// Makes a check of some files.
  ///
  /// - Parameters:
  ///   - inputs: the files; wrong lines of theirs are passed over.
  ///   - besides: whether the built-in glossary is there beside them, as it is when they are used.
  package init(_ inputs: [GlossaryCheck.Input], besidesBuiltIn besides: Bool) {
    self.inputs = inputs
    var tables = inputs.compactMap { (try? GlossaryFile.read($0.bytes, name: $0.name))?.table }
    if besides { tables += BuiltInGlossary.load() }
    let glossary = Glossary(tables: tables)
    finder = TermFinder(index: TermIndex(glossary))
    analyser = Analyser(lexicon: LexiconMaking.lexicon(of: glossary))
  }

  /// A warning for each source that one of its regular forms does not lead to.
  package func findings() -> [GlossaryCheck.Finding] {
    let regular = RegularForms { [analyser] in analyser.rootClass(of: $0) }
    var findings: [GlossaryCheck.Finding] = []
    var batch: [Source] = []
    var count = 0
    var seen: Set<[String]> = []
    for input in inputs {
      GlossaryCheck.forEachEntry(of: input) { entry, place in
        guard entry.status == .preferred || entry.status == .admitted,
          seen.insert([entry.source, entry.pos.rawValue]).inserted
        else { return }
        let forms = regular.forms(of: entry.source, entry.pos)
        guard !forms.isEmpty else { return }
        batch.append(Source(entry: entry, place: place, forms: forms))
        count += forms.count
        guard count >= FormCheck.most else { return }
        findings += self.findings(of: batch)
        (batch, count) = ([], 0)
      }
    }
    return findings + self.findings(of: batch)
  }

  private func findings(of sources: [Source]) -> [GlossaryCheck.Finding] {
    // Each form is a paragraph of its own, so that none is read with the next.
    let forms = sources.flatMap(\.forms)
    let text = analyser.analyse(forms.joined(separator: "\n\n"))
    let matches = finder.matches(in: text)
    var (next, start) = (0, 0)
    return sources.compactMap { source in
      let missed = source.forms.filter { form in
        let end = start + form.utf8.count
        defer { start = end + 2 }
        var isFound = false
        while next < matches.count, matches[next].range.start < end {
          let match = matches[next]
          if match.range.start == start, match.range.end == end, leads(match, to: source.entry, form) {
            isFound = true
          }
          next += 1
        }
        return !isFound
      }
      guard !missed.isEmpty else { return nil }
      return GlossaryCheck.Finding(
        place: source.place, severity: .warning,
        message:
          "'\(source.entry.source)' is not found in \(missed.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }

  /// Whether a match has the source, or English of the entry, in one of its senses, or is an entry of the form's own.
  private func leads(_ match: TermMatch, to entry: TermEntry, _ form: String) -> Bool {
    ([match.entry] + match.others).contains { place in
      let found = finder.index.glossary.entry(at: place)
      return found.source == entry.source || found.targets.contains { entry.targets.contains($0) }
        || ["", "nya", "ku", "mu"].contains { found.source + $0 == form }
        || ["di", "ku", "kau"].contains { $0 + found.source == form }
    }
  }
}
