public import NewsModel

/// Counts of a glossary's entries.
public struct GlossaryStats: Sendable {
  /// A counted value and how often it stands.
  public typealias Count = (name: String, count: Int)

  /// Concepts, by their ids; a line without id is a concept of its own.
  public var concepts = 0
  /// Lines.
  public var entries = 0
  /// Different sources.
  public var sources = 0
  /// Lines a file, in the glossary's order.
  public var files: [Count] = []
  /// Lines a word class, most first.
  public var classes: [Count] = []
  /// Lines a status, most first.
  public var statuses: [Count] = []
  /// Sources of more than one word.
  public var severalWords = 0

  /// Counts a glossary.
  public init(_ glossary: Glossary) {
    var ids: Set<String> = []
    var sources: Set<String> = []
    var classes: [String: Int] = [:]
    var statuses: [String: Int] = [:]
    for table in glossary.tables {
      files.append((table.name, table.rows.count))
      for row in table.rows.indices {
        let entry = table.entry(at: row)
        if entry.id.isEmpty { concepts += 1 } else { ids.insert(entry.id) }
        if sources.insert(entry.source).inserted, entry.source.contains(" ") { severalWords += 1 }
        classes[entry.pos.rawValue, default: 0] += 1
        statuses[entry.status.rawValue, default: 0] += 1
      }
      entries += table.rows.count
    }
    concepts += ids.count
    self.sources = sources.count
    self.classes = GlossaryStats.sorted(classes)
    self.statuses = GlossaryStats.sorted(statuses)
  }

  private static func sorted(_ counts: [String: Int]) -> [Count] {
    counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The counts as a table for people.
  public var text: String {
    var lines = [
      "\(concepts) concepts, \(entries) entries, \(sources) sources, \(severalWords) of several words"
    ]
    for (heading, counts) in [("Files", files), ("Classes", classes), ("Status", statuses)] {
      lines.append("")
      lines.append(heading)
      let width = counts.map(\.name.count).max() ?? 0
      for (name, count) in counts {
        let number = String(count)
        lines.append(
          "  " + name + String(repeating: " ", count: width - name.count + 2 + max(0, 6 - number.count))
            + number)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
