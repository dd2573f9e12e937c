internal import NewsModel

/// Finds which concept of one termbase is which of another.
struct ConceptMatching {
  /// For each concept of the first, the place of its counterpart in the second.
  private(set) var counterparts: [Int?]
  /// The concepts of the second without a counterpart.
  var rest: [Int] { taken.indices.filter { !taken[$0] } }

  private var taken: [Bool]
  /// So many concepts of one source are looked at; more would cost time without bound.
  private static let mostOfOneSource = 64

  /// - Parameter trustsIDs: whether one id is one concept in both, as in two versions of a file; else concepts of one
  ///   id must share a term as well.
  init(_ first: [Concept], _ second: [Concept], trustsIDs: Bool) {
    counterparts = Array(repeating: nil, count: first.count)
    taken = Array(repeating: false, count: second.count)
    matchIDs(first, second, trustsIDs)
    var sources: [String: [Int]] = [:]
    for (index, concept) in second.enumerated() where !taken[index] {
      for source in concept.sources {
        if sources[source, default: []].count < ConceptMatching.mostOfOneSource {
          sources[source, default: []].append(index)
        }
      }
    }
    // What shares its English is matched first, so that it is not taken by a concept that shares only the source.
    for needsEnglish in [true, false] {
      for (index, concept) in first.enumerated() where counterparts[index] == nil {
        match(concept, index, second, sources, needsEnglish)
      }
    }
  }

  private mutating func matchIDs(_ first: [Concept], _ second: [Concept], _ trustsIDs: Bool) {
    var places: [String: Int] = [:]
    for (index, concept) in second.enumerated() where !concept.id.isEmpty && places[concept.id] == nil {
      places[concept.id] = index
    }
    for (index, concept) in first.enumerated() {
      guard let place = places[concept.id], !taken[place] else { continue }
      if !trustsIDs, concept.sources.isDisjoint(with: second[place].sources),
        concept.targets.isDisjoint(with: second[place].targets)
      {
        continue
      }
      counterparts[index] = place
      taken[place] = true
    }
  }

  private mutating func match(
    _ concept: Concept, _ index: Int, _ second: [Concept], _ sources: [String: [Int]], _ needsEnglish: Bool
  ) {
    var best: (place: Int, score: Int)?
    let targets = concept.targets
    for source in concept.sources {
      for place in sources[source] ?? [] where !taken[place] {
        let other = second[place]
        let shared = targets.intersection(other.targets).count
        if needsEnglish, shared == 0 { continue }
        guard let score = ConceptMatching.likeness(concept, other, shared: shared) else { continue }
        if score > best?.score ?? -1 { best = (place, score) }
      }
    }
    guard let best else { return }
    counterparts[index] = best.place
    taken[best.place] = true
  }

  /// How alike two concepts of one source are; nil where they are two senses.
  private static func likeness(_ one: Concept, _ two: Concept, shared: Int) -> Int? {
    if one == two { return Int.max }
    let classes = (one.sourceClasses, two.sourceClasses)
    let isOtherClass = !classes.0.isEmpty && !classes.1.isEmpty && classes.0.isDisjoint(with: classes.1)
    let isOtherField =
      !one.domain.isEmpty && !two.domain.isEmpty && one.domain.lowercased() != two.domain.lowercased()
    if shared == 0, isOtherClass || isOtherField { return nil }
    return 4 * shared + (isOtherField ? 0 : 2) + (isOtherClass ? 0 : 1)
  }
}

extension Concept {
  /// Its Indonesian terms.
  fileprivate var sources: Set<String> { texts(of: LanguageTag.isSource) }
  /// Its English ones.
  fileprivate var targets: Set<String> { texts(of: LanguageTag.isTarget) }

  private func texts(of isWanted: (String) -> Bool) -> Set<String> {
    var texts: Set<String> = []
    for term in terms where isWanted(term.language) { texts.insert(term.text) }
    return texts
  }

  fileprivate var sourceClasses: Set<TermEntry.PartOfSpeech> {
    Set(sourceIndices.compactMap { terms[$0].pos })
  }

  /// Its first Indonesian term, or whatever term it has: a name for people.
  package var title: String {
    (terms.first { LanguageTag.isSource($0.language) } ?? terms.first)?.text ?? id
  }
}
