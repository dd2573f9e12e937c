package import NewsModel

/// Brings the translations of an earlier package to a changed article.
package struct PackageUpdate: Sendable {
  /// What became of the segments.
  package struct Report: Sendable, Equatable {
    /// Segments that say what they said; their translations, where they had any, stand.
    package var kept = 0
    /// Of these, those with a translation.
    package var translated = 0
    /// Segments whose source changed: the source now, and how like it is to the earlier one.
    package var changed: [(source: String, score: Int)] = []
    /// The sources of new segments.
    package var new: [String] = []
    /// The sources of segments that are no longer there, as far as they were translated.
    package var gone: [String] = []

    package init() {}

    package static func == (first: Report, second: Report) -> Bool {
      first.kept == second.kept && first.translated == second.translated
        && first.changed.elementsEqual(second.changed, by: ==) && first.new == second.new
        && first.gone == second.gone
    }
  }

  /// What the proposals of an earlier wording's translation name as their origin.
  package static let origin = "earlier version"

  /// The new document with ids, translations and proposals of the old one.
  package private(set) var document: TranslationDocument
  /// Translations that no segment has any more: of segments that are gone, and of those that were changed.
  package private(set) var earlier: [TranslationUnit] = []
  /// What became of the segments.
  package private(set) var report = Report()

  /// Makes the update.
  ///
  /// - Parameters:
  ///   - segments: all segments of the changed article; those that the earlier package had stay in it, whether they are
  ///     still chosen or not.
  ///   - old: the earlier package.
  ///   - takesAll: whether all segments are wanted, and not only the chosen ones.
  package init(of segments: ArticleSegments, from old: TranslationDocument, takesAll: Bool) {
    document = segments.document
    let matching = SegmentMatching(old: old.units, new: document.units)
    var used: Set<Int> = []
    var units: [TranslationUnit] = []
    var given = Set(matching.old.compactMap { $0.map { old.units[$0].id } })
    for (index, unit) in document.units.enumerated() {
      guard let place = matching.old[index] else {
        guard takesAll || segments.isChosen[index] else { continue }
        var unit = unit
        unit.id = PackageUpdate.free(unit.id, &given)
        report.new.append(unit.source.plain)
        units.append(unit)
        continue
      }
      used.insert(place)
      units.append(taken(unit, from: old.units[place], score: matching.scores[index]))
    }
    document.units = units
    for (place, unit) in old.units.enumerated() where !used.contains(place) && unit.target != nil {
      report.gone.append(unit.source.plain)
      earlier.append(unit)
    }
  }

  private mutating func taken(
    _ unit: TranslationUnit, from old: TranslationUnit, score: Int
  ) -> TranslationUnit {
    var unit = unit
    unit.id = old.id
    let isSame = old.source.plain == unit.source.plain
    guard let target = old.target, !target.isEmpty, old.state != .initial else {
      if isSame { report.kept += 1 } else { report.changed.append((unit.source.plain, score)) }
      unit.proposals = old.proposals
      return unit
    }
    if isSame {
      report.kept += 1
      report.translated += 1
      unit.target = target
      unit.state = old.state
      unit.proposals = old.proposals
    } else {
      report.changed.append((unit.source.plain, score))
      unit.proposals = [
        MatchProposal(score: min(score, 99), source: old.source, target: target, origin: PackageUpdate.origin)
      ]
      var earlier = old
      earlier.id += "-earlier"
      self.earlier.append(earlier)
    }
    return unit
  }

  private static func free(_ id: String, _ given: inout Set<String>) -> String {
    var free = id
    var number = 2
    while !given.insert(free).inserted {
      free = "\(id)-\(number)"
      number += 1
    }
    return free
  }
}
