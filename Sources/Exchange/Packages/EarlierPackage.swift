package import NewsModel

/// An earlier package of an article, with what a translator made of it in whichever of its files.
package struct EarlierPackage: Sendable {
  /// The segments with their translations.
  package private(set) var document: TranslationDocument
  /// Translations of sources that no segment has: what was kept of sentences that went earlier.
  package private(set) var unplaced: [TranslationUnit] = []
  private var byID: [String: Int] = [:]
  private var bySource: [String: [Int]] = [:]

  /// Reads the package's main file, which has all segments; its translations count as those of any other file, when
  /// their turn comes (`take`).
  ///
  /// - Throws: the file's first fault.
  package init(main bytes: [UInt8]) throws(ExchangeFault) {
    document = try TranslationFile(reading: bytes).document
    for index in document.units.indices {
      document.units[index].target = nil
      document.units[index].state = .initial
      byID[document.units[index].id] = byID[document.units[index].id] ?? index
      bySource[document.units[index].source.plain, default: []].append(index)
    }
  }

  /// Takes over the translations of a file; they replace those of files taken before, so that the one that was changed
  /// last is taken last.
  ///
  /// - Throws: the file's first fault.
  package mutating func take(_ bytes: [UInt8]) throws(ExchangeFault) {
    let file = try TranslationFile(reading: bytes, targetLanguage: document.targetLanguage ?? "en")
    for unit in file.document.units where unit.state != .initial {
      guard let target = unit.target, !target.isEmpty else { continue }
      let source = unit.source.plain
      if let index = byID[unit.id], document.units[index].source.plain == source {
        set(target, unit.state, index)
      } else {
        let places = bySource[source] ?? []
        for index in places { set(target, unit.state, index) }
        if places.isEmpty, !unplaced.contains(where: { $0.source == unit.source && $0.target == target }) {
          unplaced.append(
            TranslationUnit(id: unit.id, source: unit.source, target: target, state: unit.state))
        }
      }
    }
  }

  /// A row of a table with translations, as documents for word processors hold them.
  package struct Row: Sendable {
    /// The segment's id.
    package var id: String
    /// Its source as it stands in the table.
    package var source: String
    /// Its translation; empty where there is none.
    package var target: String

    package init(id: String, source: String, target: String) {
      self.id = id
      self.source = source
      self.target = target
    }
  }

  /// Takes over the translations of a table, as `take` does those of a file.
  package mutating func take(_ rows: [Row]) {
    for row in rows where row.target.contains(where: { !$0.isWhitespace }) {
      // The id tells the segment; somebody may have written into the source's cell.
      let places = byID[row.id].map { [$0] } ?? bySource[row.source] ?? []
      for index in places { set(InlineText(row.target), .translated, index) }
    }
  }

  private mutating func set(_ target: InlineText, _ state: TranslationUnit.State, _ index: Int) {
    let states = TranslationUnit.State.allCases
    // A format that knows fewer states says nothing against what another one knows of the same text.
    if document.units[index].target == target,
      let known = states.firstIndex(of: document.units[index].state),
      let other = states.firstIndex(of: state),
      known > other
    {
      return
    }
    document.units[index].target = target
    document.units[index].state = state
  }
}
