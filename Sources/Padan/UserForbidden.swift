internal import NewsModel

/// The English that the user's glossaries forbid, by its Indonesian: it holds for entries of the same file and of those
/// that it outranks, the product's among them.
struct UserForbidden: Sendable {
  private struct Line: Sendable {
    var table: Int32
    var id: String
    var targets: [String]
  }

  private var lines: [String: [Line]] = [:]

  /// Nothing forbidden.
  init() {}

  /// Collects the forbidden lines of the user's tables.
  init(_ glossary: Glossary) {
    for (number, table) in glossary.tables.enumerated() where !table.isBuiltIn && table.mayForbid {
      for row in table.rows.indices
      where table.bytes[table.field(.status, of: row)].elementsEqual("forbidden".utf8) {
        let entry = table.entry(at: row)
        lines[entry.source, default: []].append(
          Line(table: Int32(number), id: entry.id, targets: entry.targets))
      }
    }
  }

  /// The English that must not be printed for an entry.
  func words(for entry: TermEntry, at place: EntryPlace) -> [String] {
    guard let lines = lines[entry.source] else { return [] }
    var words: [String] = []
    for line in lines where line.table <= place.table {
      // Within a file an id parts the senses; other files' ids mean nothing here.
      if line.table == place.table, !line.id.isEmpty, !entry.id.isEmpty, line.id != entry.id { continue }
      for target in line.targets where !words.contains(target) { words.append(target) }
    }
    return words
  }

  /// The entry without English that the user forbids, as long as any is left.
  func allowed(_ entry: TermEntry, at place: EntryPlace) -> TermEntry {
    if lines.isEmpty { return entry }
    let words = words(for: entry, at: place)
    let left = entry.targets.filter { !words.contains($0) }
    if left.isEmpty || left.count == entry.targets.count { return entry }
    var entry = entry
    entry.targets = left
    return entry
  }

  /// Whether nothing is forbidden.
  var isEmpty: Bool { lines.isEmpty }
}
