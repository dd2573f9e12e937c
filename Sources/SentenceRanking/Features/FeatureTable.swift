internal import NewsModel

/// The features of all sentences of a text: a row of whole numbers (thousandths) a sentence.
struct FeatureTable {
  private let text: AnalysedText
  private let vectors: TermVectors
  private let facts: SentenceFacts
  /// The headline's terms as far as the text has them, in order.
  private let titleTerms: [Int32]
  private let titleTotal: Double
  private let titleLength: Double
  /// The terms of the most weight, with their weight; 0 for others.
  private let mainWeights: [Double]
  private let mainTotal: Double
  /// The sentences that are no headings.
  private let running: Int
  private let words: Int
  private let first: Int?
  private let speaks: [Int]
  private let figures: [Int]

  /// So many terms of the most weight are the main ones.
  private static let mainTerms = 10

  init(_ body: RankingText, title: RankingText?, vectors: TermVectors, facts: SentenceFacts) {
    text = body.analysed
    self.vectors = vectors
    self.facts = facts
    let (shared, total, square) = title.map { vectors.terms(of: $0) } ?? ([], 0, 0)
    titleTerms = shared
    titleTotal = total
    titleLength = square.squareRoot()
    (mainWeights, mainTotal) = FeatureTable.main(vectors.weights)
    running = text.sentences.count { !$0.traits.contains(.heading) }
    words = vectors.lengths.reduce(0, +)
    first = text.sentences.firstIndex { !$0.traits.contains(.heading) }
    speaks = text.countsBySentence(text.statements.lazy.compactMap { $0.ranges.first?.start })
    figures = text.countsBySentence(text.figures.lazy.map(\.range.start))
  }

  /// The values of all sentences.
  func rows() -> [[Int32]] {
    var before = (sentences: 0, words: 0)
    var isKnown = [Bool](repeating: false, count: vectors.counts.count)
    var likeLast = 0.0
    var rows: [[Int32]] = []
    rows.reserveCapacity(text.sentences.count)
    for index in text.sentences.indices {
      let parts = vectors.sentences[index]
      let fresh = FeatureTable.freshShare(parts, isKnown, vectors.rarity)
      let likeNext = index + 1 < text.sentences.count ? vectors.cosine(index, index + 1) : 0
      let around = Around(
        sentences: before.sentences, words: before.words, fresh: fresh, last: likeLast, next: likeNext)
      rows.append(values(of: index, around))
      likeLast = likeNext
      if !text.sentences[index].traits.contains(.heading) { before.sentences += 1 }
      before.words += vectors.lengths[index]
      for part in parts { isKnown[Int(part.term)] = true }
    }
    Surroundings(text, vectors).fill(&rows)
    return rows
  }

  /// What only a walk through the text tells of a sentence.
  private struct Around {
    var sentences: Int
    var words: Int
    var fresh: Double
    var last: Double
    var next: Double
  }

  private func values(of index: Int, _ around: Around) -> [Int32] {
    var row = [Int32](repeating: 0, count: Feature.allCases.count)
    func set(_ feature: Feature, _ value: Double) { row[feature.index] = Feature.thousandths(value) }
    func set(_ feature: Feature, _ value: Bool) { set(feature, value ? 1 : 0) }
    let sentence = text.sentences[index]
    let length = Double(max(vectors.lengths[index], 1))
    let form = facts.forms[index]
    // Where it stands.
    let paragraph = sentence.paragraph - (text.sentences.first?.paragraph ?? 0)
    set(.sentencesBefore, Double(min(around.sentences, 30)))
    set(.place, Double(around.sentences) / Double(max(running - 1, 1)))
    set(.wordsBefore, Double(min(around.words, 1000)))
    set(.paragraphsBefore, Double(min(paragraph, 30)))
    set(.opensParagraph, index == 0 || text.sentences[index - 1].paragraph != sentence.paragraph)
    set(
      .closesParagraph,
      index + 1 == text.sentences.count || text.sentences[index + 1].paragraph != sentence.paragraph)
    // How long it is.
    set(.words, min(length, 80))
    set(.length, min(length * Double(max(running, 1)) / Double(max(words, 1)), 10))
    set(.articleWords, Double(min(words, 2000)))
    set(.shareBefore, Double(around.words) / Double(max(words, 1)))
    // What its terms tell.
    let parts = vectors.sentences[index]
    set(.centrality, vectors.centrality(index))
    let (share, likeness) = title(parts)
    set(.titleTerms, share)
    set(.titleLikeness, likeness)
    set(.leadLikeness, first.map { $0 == index ? 1 : vectors.cosine(index, $0) } ?? 0)
    set(.lastLikeness, around.last)
    set(.nextLikeness, around.next)
    set(.newTerms, around.fresh)
    set(.mainTerms, mainTotal > 0 ? parts.reduce(0) { $0 + mainWeights[Int($1.term)] } / mainTotal : 0)
    set(.termWeight, FeatureTable.mean(parts, vectors.weights))
    set(.rarity, FeatureTable.mean(parts, vectors.rarity))
    set(.content, Double(vectors.contentWords[index]) / length)
    // What is said in it, and by whom.
    set(.quoted, Double(form.quoted) / length)
    set(.opensQuotation, form.opensQuotation)
    set(.statement, speaks[index] > 0)
    set(.firstPerson, Double(min(form.firstPerson, 4)))
    set(.question, sentence.traits.contains(.question))
    // What it leans on.
    set(.pronoun, form.opensWithPronoun)
    set(.connective, form.first.contains(.connective))
    // Names and figures.
    set(.names, Double(min(facts.names.mentions[index], 8)))
    set(.nameWords, Double(form.nameWords) / length)
    set(.newNames, Double(min(facts.names.fresh[index], 6)))
    set(.role, facts.names.hasRole[index])
    set(.figures, Double(min(figures[index], 5)))
    set(.numbers, Double(min(form.numbers, 5)))
    // Its form.
    set(.commas, Double(form.commas) / length)
    set(.unfinished, sentence.traits.contains(.unfinished))
    set(.colon, form.endsWithColon)
    set(.boilerplate, form.isBoilerplate && length < 15)
    set(.brackets, form.hasBrackets)
    return row
  }

  /// The part of the headline's rarity that the terms have, and the cosine of the two.
  private func title(_ parts: [TermVectors.Part]) -> (share: Double, likeness: Double) {
    guard titleTotal > 0, titleLength > 0 else { return (0, 0) }
    var (share, likeness) = (0.0, 0.0)
    var next = 0
    for part in parts {
      while next < titleTerms.count, titleTerms[next] < part.term { next += 1 }
      guard next < titleTerms.count else { break }
      guard titleTerms[next] == part.term else { continue }
      let rarity = vectors.rarity[Int(part.term)]
      share += rarity
      likeness += part.weight * rarity
    }
    return (min(share / titleTotal, 1), likeness / titleLength)
  }

  /// The weight of each of the main terms, 0 of others, and the sum; of terms of one weight the first come first.
  private static func main(_ weights: [Double]) -> ([Double], Double) {
    var top: [Int] = []
    for term in weights.indices where top.count < mainTerms || weights[term] > weights[top[mainTerms - 1]] {
      if top.count == mainTerms { top.removeLast() }
      top.insert(term, at: top.firstIndex { weights[$0] < weights[term] } ?? top.count)
    }
    var main = [Double](repeating: 0, count: weights.count)
    for term in top { main[term] = weights[term] }
    return (main, top.reduce(0) { $0 + weights[$1] })
  }

  /// The part of a sentence's rarity that its new terms have.
  private static func freshShare(_ parts: [TermVectors.Part], _ isKnown: [Bool], _ rarity: [Double]) -> Double
  {
    var (fresh, all) = (0.0, 0.0)
    for part in parts {
      all += rarity[Int(part.term)]
      if !isKnown[Int(part.term)] { fresh += rarity[Int(part.term)] }
    }
    return all > 0 ? fresh / all : 0
  }

  private static func mean(_ parts: [TermVectors.Part], _ values: [Double]) -> Double {
    parts.isEmpty ? 0 : parts.reduce(0) { $0 + values[Int($1.term)] } / Double(parts.count)
  }
}
