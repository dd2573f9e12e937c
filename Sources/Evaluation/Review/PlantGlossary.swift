internal import NewsModel

/// The glossary as the planting sees it: Indonesian with English, letter for letter.
struct PlantGlossary {
  private struct Entry {
    /// The words of the source, in lower case.
    var source: [String]
    /// Whether the source begins with a capital, as its place in a text must.
    var isCapitalised: Bool
    /// Its English.
    var english: [String]
    /// Which entries are of the same class.
    var group: String
  }

  private struct Concept {
    var permitted: [String] = []
    var forbidden: [String] = []
    var isCapitalised: Bool
  }

  /// Entries by the first word of their source.
  private var entries: [String: [Entry]] = [:]
  /// The Englishes of each class.
  private var groups: [String: [String]] = [:]
  /// Concepts with their permitted and forbidden English, by source.
  private var forbiddenEnglish: [String: Concept] = [:]

  init(_ glossary: Glossary) {
    for table in glossary.tables {
      for row in table.rows.indices {
        let entry = table.entry(at: row)
        let source = entry.source.lowercased()
        if entry.status == .forbidden || entry.status == .deprecated {
          forbiddenEnglish[source, default: Concept(isCapitalised: PlantGlossary.isCapitalised(entry.source))]
            .forbidden += entry.targets
          continue
        }
        forbiddenEnglish[source, default: Concept(isCapitalised: PlantGlossary.isCapitalised(entry.source))]
          .permitted += entry.targets
        let isOfClass =
          switch entry.domain {
          case "institution": entry.pos == .name || entry.pos == .noun
          case "title": entry.pos == .noun
          case "place": entry.pos == .name
          default: false
          }
        guard isOfClass else { continue }
        let words = source.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        let group = entry.domain + " " + entry.pos.rawValue
        entries[first, default: []].append(
          Entry(
            source: words, isCapitalised: PlantGlossary.isCapitalised(entry.source), english: entry.targets,
            group: group))
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

  /// The entries that stand in a source, the longest at each place; none inside another.
  private func found(in source: PlantText) -> [Entry] {
    var found: [Entry] = []
    var index = 0
    while index < source.tokens.count {
      let token = source.tokens[index]
      let here = (entries[token.text] ?? []).filter { entry in
        source.tokens[index...].prefix(entry.source.count).map(\.text) == entry.source
          && (index == 0 || !entry.isCapitalised || token.isCapitalised)
      }
      let longest = here.map(\.source.count).max() ?? 0
      found += here.filter { $0.source.count == longest }
      index += max(1, longest)
    }
    return found
  }

  /// The permitted English of concepts that forbid another, put for the forbidden one.
  func forbidden(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    var changes: [PlantChange] = []
    for (term, english) in forbiddenEnglish {
      guard let place = PlantGlossary.range(of: term, in: source),
        place.lowerBound == 0
          || PlantGlossary.isCapitalised(source.text(place)) == english.isCapitalised
      else { continue }
      for permitted in english.permitted {
        guard let range = PlantGlossary.range(of: permitted, in: target) else { continue }
        for forbidden in english.forbidden
        where !PlantGlossary.share(permitted, forbidden) {
          changes.append(PlantChange(range: range, new: forbidden))
        }
        break
      }
    }
    return changes.sorted { ($0.range.lowerBound, $0.new) < ($1.range.lowerBound, $1.new) }
  }

  private static func isCapitalised(_ text: String) -> Bool {
    text.utf8.first.map { $0 &- 0x41 < 26 } ?? false
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
