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

  private mutating func set(_ target: InlineText, _ state: TranslationUnit.State, _ index: Int) {
    document.units[index].target = target
    document.units[index].state = state
  }
}
