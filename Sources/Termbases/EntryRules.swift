internal import NewsModel

/// What a glossary's entries must keep to, each rule a function from all entries to findings.
enum EntryRules {
  /// The rules, in the order in which they are reported.
  static let all: [@Sendable ([GlossaryCheck.Placed]) -> [GlossaryCheck.Finding]] = [
    repeatedPairs, conceptsOfOneDomain, usualSenses, verbsWithoutTo, namesWithCapitals, functionWordsOnly,
    oddSigns,
  ]

  private static func found(
    _ placed: GlossaryCheck.Placed, _ severity: GlossaryCheck.Finding.Severity, _ message: String
  ) -> GlossaryCheck.Finding {
    GlossaryCheck.Finding(place: placed.place, severity: severity, message: message)
  }

  /// The same source with the same English, class and domain stands once.
  @Sendable static func repeatedPairs(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    var seen: [String: String] = [:]
    return entries.compactMap { placed in
      let entry = placed.entry
      let key = [
        entry.source, entry.pos.rawValue, entry.targets.first ?? "", entry.status.rawValue, entry.domain,
      ].joined(separator: "\t")
      guard let first = seen[key] else {
        seen[key] = placed.place
        return nil
      }
      return found(
        placed, .error, "'\(entry.source)' as '\(entry.targets.first ?? "")' stands already at \(first)")
    }
  }

  /// Lines of one id are one concept, and so of one domain.
  @Sendable static func conceptsOfOneDomain(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    var seen: [String: GlossaryCheck.Placed] = [:]
    return entries.compactMap { placed in
      guard !placed.entry.id.isEmpty, let first = seen[placed.entry.id] else {
        seen[placed.entry.id] = placed
        return nil
      }
      guard first.entry.domain != placed.entry.domain else { return nil }
      return found(
        placed, .error,
        "the id \(placed.entry.id) is of the domain \(first.entry.domain) at \(first.place); one id is one concept"
      )
    }
  }

  /// Of several senses of a source one at most is the usual one, without cues.
  @Sendable static func usualSenses(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    var usual: [String: GlossaryCheck.Placed] = [:]
    return entries.compactMap { placed in
      let entry = placed.entry
      guard entry.cues.isEmpty, entry.status == .preferred else { return nil }
      guard let first = usual[entry.source] else {
        usual[entry.source] = placed
        return nil
      }
      guard first.entry.id != entry.id else { return nil }
      return found(
        placed, .warning,
        "'\(entry.source)' has two senses without cue words, here and at \(first.place); only the first is ever chosen"
      )
    }
  }

  /// Verbs are given without "to".
  @Sendable static func verbsWithoutTo(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    entries.compactMap { placed in
      guard placed.entry.pos == .verb, let target = placed.entry.targets.first(where: { $0.hasPrefix("to ") })
      else {
        return nil
      }
      return found(placed, .warning, "the verb '\(target)' is written without 'to'")
    }
  }

  /// Names begin with a capital.
  @Sendable static func namesWithCapitals(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    entries.compactMap { placed in
      guard placed.entry.pos == .name, let first = placed.entry.source.first, first.isLowercase else {
        return nil
      }
      return found(placed, .warning, "the name '\(placed.entry.source)' begins with a small letter")
    }
  }

  /// The English of a word of content holds more than function words.
  @Sendable static func functionWordsOnly(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    let function: Set<String> = [
      "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "and", "or", "with", "from",
    ]
    return entries.compactMap { placed in
      guard [.noun, .verb, .adj, .name].contains(placed.entry.pos) else { return nil }
      let empty = placed.entry.targets.first {
        $0.split(separator: " ").allSatisfy { function.contains(String($0)) }
      }
      return empty.map { found(placed, .error, "the English '\($0)' is made of function words only") }
    }
  }

  /// Neither side holds brackets, slashes or doubled blanks: what they say belongs into the note.
  @Sendable static func oddSigns(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    entries.compactMap { placed in
      let texts = [placed.entry.source] + placed.entry.targets
      guard let odd = texts.first(where: { $0.contains("(") || $0.contains("  ") || $0.contains(" / ") })
      else { return nil }
      return found(
        placed, .warning, "'\(odd)' holds brackets, a slash or doubled blanks; explanations go into the note")
    }
  }
}
