internal import NewsModel

/// The glossary as the planting sees it: Indonesian with English, letter for letter.
struct PlantGlossary {
  private struct Entry {
    /// The words of the source, in lower case.
    var source: [String]
    /// Its English.
    var english: [String]
    /// Which entries are of the same class.
    var group: String
  }

  /// Entries by the first word of their source.
  private var entries: [String: [Entry]] = [:]
  /// The Englishes of each class.
  private var groups: [String: [String]] = [:]
  /// Concepts with their permitted and forbidden English, by source.
  private var forbiddenEnglish: [String: (permitted: [String], forbidden: [String])] = [:]

  init(_ glossary: Glossary) {
    for table in glossary.tables {
      for row in table.rows.indices {
        let entry = table.entry(at: row)
        let source = entry.source.lowercased()
        if entry.status == .forbidden || entry.status == .deprecated {
          forbiddenEnglish[source, default: ([], [])].forbidden += entry.targets
          continue
        }
        forbiddenEnglish[source, default: ([], [])].permitted += entry.targets
        guard ["institution", "title", "place"].contains(entry.domain),
          entry.pos == .name || entry.pos == .noun
        else {
          continue
        }
        let words = source.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        let group = entry.domain + " " + entry.pos.rawValue
        entries[first, default: []].append(Entry(source: words, english: entry.targets, group: group))
        if let english = entry.targets.first, !english.contains("(") {
          groups[group, default: []].append(english)
        }
      }
    }
    forbiddenEnglish = forbiddenEnglish.filter { !$0.value.forbidden.isEmpty }
  }

  /// The English of bodies, offices and places that stand in both texts, each put for another of its class.
  func terms(_ source: PlantText, _ target: PlantText, _ random: inout SplitMix64) -> [PlantChange] {
    var changes: [PlantChange] = []
    var taken: [Range<Int>] = []
    for entry in found(in: source).sorted(by: { $0.source.count > $1.source.count }) {
      for english in entry.english {
        guard let range = PlantGlossary.range(of: english, in: target), let group = groups[entry.group],
          !taken.contains(where: { $0.overlaps(range) })
        else { continue }
        let other = group[random.next(below: group.count)]
        guard !PlantGlossary.share(other, english), PlantGlossary.range(of: other, in: target) == nil else {
          break
        }
        taken.append(range)
        changes.append(PlantChange(range: range, new: other))
        break
      }
    }
    return changes
  }

  private func found(in source: PlantText) -> [Entry] {
    var found: [Entry] = []
    for (index, token) in source.tokens.enumerated() {
      for entry in entries[token.text] ?? [] {
        let words = source.tokens[index...].prefix(entry.source.count).map(\.text)
        if words == entry.source { found.append(entry) }
      }
    }
    return found
  }

  /// The permitted English of concepts that forbid another, put for the forbidden one.
  func forbidden(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    var changes: [PlantChange] = []
    for (term, english) in forbiddenEnglish {
      guard PlantGlossary.range(of: term, in: source) != nil else { continue }
      for permitted in english.permitted {
        guard let range = PlantGlossary.range(of: permitted, in: target) else { continue }
        for forbidden in english.forbidden
        where !PlantGlossary.share(permitted, forbidden) || permitted.count != forbidden.count {
          changes.append(PlantChange(range: range, new: forbidden))
        }
        break
      }
    }
    return changes.sorted { ($0.range.lowerBound, $0.new) < ($1.range.lowerBound, $1.new) }
  }

  /// Whether two expressions have a word in common.
  private static func share(_ one: String, _ two: String) -> Bool {
    let words = Set(PlantText(one).tokens.map(\.text)).subtracting(["of", "the", "and", "for", "in"])
    return !words.isDisjoint(with: PlantText(two).tokens.map(\.text))
  }

  /// Where an expression stands, word for word in any case.
  private static func range(of expression: String, in text: PlantText) -> Range<Int>? {
    let words = PlantText(expression).tokens.map(\.text)
    guard let first = words.first, text.tokens.count >= words.count else { return nil }
    for start in 0...text.tokens.count - words.count where text.tokens[start].text == first {
      guard text.tokens[start..<start + words.count].map(\.text) == words else { continue }
      return text.tokens[start].range.lowerBound..<text.tokens[start + words.count - 1].range.upperBound
    }
    return nil
  }
}
