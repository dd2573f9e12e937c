package import NewsModel

/// Plants faults in good translations: each by itself, at a place drawn at random among all where it can stand.
///
/// A place is one where a reader of both texts would call the change a fault: a number is changed only where the source
/// has it too, a negation dropped only where the source has one. Nothing is asked of the review.
package struct FaultPlanter {
  private let pairs: [PairGold]
  private let sources: [PlantText]
  private let targets: [PlantText]
  private let glossary: PlantGlossary
  private var random: SplitMix64

  /// Takes pairs of good translations.
  ///
  /// - Parameters:
  ///   - pairs: the pairs.
  ///   - glossary: where terms and their English are taken from.
  ///   - seed: decides all that is drawn.
  package init(_ pairs: [PairGold], glossary: Glossary, seed: UInt64) {
    self.pairs = pairs
    sources = pairs.map { PlantText($0.source) }
    targets = pairs.map { PlantText($0.target) }
    self.glossary = PlantGlossary(glossary)
    random = SplitMix64(seed: seed)
  }

  /// Faults of a kind in different pairs.
  ///
  /// - Parameter most: so many at most.
  package mutating func faults(_ kind: PlantedFault.Kind, most: Int) -> [PlantedFault] {
    var places: [(pair: Int, change: PlantChange)] = []
    let words = kind == .untranslated ? englishWords() : []
    for pair in pairs.indices {
      let (source, target) = (sources[pair], targets[pair])
      let found: [PlantChange] =
        switch kind {
        case .number: PlantFigures.numbers(source, target, &random)
        case .scale: PlantFigures.scales(source, target, &random)
        case .separators: PlantFigures.separators(source, target)
        case .dayMonth: PlantFigures.dates(source, target)
        case .unit: PlantFigures.units(source, target, &random)
        case .name: PlantWords.names(source, target, &random)
        case .negation: PlantWords.negations(source, target)
        case .attribution: PlantWords.attributions(source, target)
        case .untranslated: PlantWords.leftovers(source, target, english: words, &random)
        case .sentence: PlantWords.sentences(source, target)
        case .term: glossary.terms(source, target, &random)
        case .forbidden: glossary.forbidden(source, target)
        }
      places += found.map { (pair, $0) }
    }
    var used: Set<Int> = []
    var faults: [PlantedFault] = []
    while faults.count < most, !places.isEmpty {
      let drawn = random.next(below: places.count)
      let (pair, change) = places[drawn]
      places.swapAt(drawn, places.count - 1)
      places.removeLast()
      guard used.insert(pair).inserted else { continue }
      let (text, range) = targets[pair].replacing(change.range, with: change.new)
      guard text != pairs[pair].target else { continue }
      faults.append(
        PlantedFault(
          kind: kind, pair: pair, old: targets[pair].text(change.range), new: change.new, target: text,
          range: range))
    }
    return faults
  }

  /// All words that the English side has in lower case.
  private func englishWords() -> Set<String> {
    var words: Set<String> = []
    for target in targets { for token in target.tokens where !token.isNumber { words.insert(token.text) } }
    return words
  }
}

/// A change of a target: what is replaced, and by what.
struct PlantChange {
  var range: Range<Int>
  var new: String
}
