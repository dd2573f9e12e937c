internal import NewsModel

/// The sentences of a text as weighted terms: what every feature is computed from.
///
/// A term is a dictionary form without its affixes, a name in all its forms, or several words that the glossary takes
/// for one.
struct TermVectors {
  /// A term of a sentence with its weight in it.
  struct Part {
    var term: Int32
    var weight: Double
  }

  /// Each sentence's terms in order of number, each once; the weights' squares sum to 1.
  private(set) var sentences: [[Part]] = []
  /// Each sentence's number of words, marks not counted.
  private(set) var lengths: [Int] = []
  /// How many of its words have subject matter.
  private(set) var contentWords: [Int] = []
  /// How often each term stands in the text.
  private(set) var counts: [Double] = []
  /// The rarity of each term.
  private(set) var rarity: [Double] = []
  /// The weight of each term in the text: its count, in logarithm, times its rarity.
  private(set) var weights: [Double] = []
  /// The text as a whole, as one weight a term; the squares sum to 1.
  private(set) var centroid: [Double] = []
  private var numbers = HashNumbers(capacity: 512)
  /// The terms that words stand for which are never a term by themselves here: parts of names.
  private var parts = HashNumbers()
  private let frequencies: DocumentFrequencies

  /// Takes the sentences of one text after another.
  init(_ texts: [RankingText], frequencies: DocumentFrequencies = .embedded) {
    self.frequencies = frequencies
    var occurrences: [[Int32]] = []
    for text in texts { add(text, to: &occurrences) }
    for terms in occurrences {
      for term in terms { counts[Int(term)] += 1 }
    }
    weights = counts.indices.map { TermVectors.weight(counts[$0]) * rarity[$0] }
    centroid = TermVectors.unit(weights)
    sentences = occurrences.map { vector(of: $0) }
  }

  private mutating func add(_ text: RankingText, to occurrences: inout [[Int32]]) {
    let analysed = text.analysed
    let units = TermUnits(text).units
    var next = 0
    for sentence in analysed.sentences {
      var terms: [Int32] = []
      var (length, content) = (0, 0)
      var index = sentence.words.lowerBound
      while next < units.count, units[next].words.lowerBound < index { next += 1 }
      while index < sentence.words.upperBound {
        if next < units.count, units[next].words.lowerBound == index,
          units[next].words.upperBound <= sentence.words.upperBound
        {
          let unit = units[next]
          next += 1
          let words = analysed.words[unit.words].count { $0.kind != .mark }
          length += words
          content += words
          terms.append(number(of: unit, in: analysed))
          index = unit.words.upperBound
          while next < units.count, units[next].words.lowerBound < index { next += 1 }
          continue
        }
        if next < units.count, units[next].words.lowerBound == index { next += 1 }
        let word = analysed.words[index]
        index += 1
        guard word.kind != .mark else { continue }
        length += 1
        guard let form = analysed.termForm(of: word) else { continue }
        content += 1
        terms.append(number(of: form, in: analysed))
      }
      occurrences.append(terms)
      lengths.append(length)
      contentWords.append(content)
    }
  }

  /// The terms of another text as far as this one has them, each once and in order, and the rarity of all its terms.
  func terms(of text: RankingText) -> (shared: [Int32], total: Double, square: Double) {
    let analysed = text.analysed
    var shared: [Int32] = []
    var seen: Set<UInt64> = []
    var (total, square) = (0.0, 0.0)
    var covered = 0
    let take = { (hash: UInt64, rarity: Double) in
      guard seen.insert(hash).inserted else { return }
      total += rarity
      square += rarity * rarity
      if let term = numbers[hash] ?? parts[hash] { shared.append(term) }
    }
    for unit in TermUnits(text).units where numbers[unit.hash] != nil {
      // What comes before a unit that the text has, word by word; then the unit.
      for word in analysed.words[covered..<max(covered, unit.words.lowerBound)] {
        if let form = analysed.termForm(of: word) {
          let hash = hash(form, analysed)
          take(hash, frequencies.inverse(ofHash: hash))
        }
      }
      let rarity = analysed.words[unit.words].compactMap { analysed.termForm(of: $0) }
        .map { frequencies.inverse(ofHash: hash($0, analysed)) }.max()
      take(unit.hash, rarity ?? 0)
      covered = max(covered, unit.words.upperBound)
    }
    for word in analysed.words[covered...] {
      guard let form = analysed.termForm(of: word) else { continue }
      let hash = hash(form, analysed)
      take(hash, frequencies.inverse(ofHash: hash))
    }
    return (Set(shared).sorted(), total, square)
  }

  private func hash(_ form: Range<Int>, _ text: AnalysedText) -> UInt64 {
    WordHash.of(text.forms.span.extracting(form))
  }

  private mutating func number(of form: Range<Int>, in text: AnalysedText) -> Int32 {
    let hash = hash(form, text)
    let number = numbers.number(hash, new: Int32(counts.count))
    if Int(number) == counts.count { add(rarity: frequencies.inverse(ofHash: hash)) }
    return number
  }

  /// The term of a unit: as rare as its rarest word. Its words alone lead to it, unless they are terms themselves.
  private mutating func number(of unit: TermUnits.Unit, in text: AnalysedText) -> Int32 {
    let number = numbers.number(unit.hash, new: Int32(counts.count))
    let isNew = Int(number) == counts.count
    var rarity = 0.0
    for word in text.words[unit.words] {
      guard let form = text.termForm(of: word) else { continue }
      let hash = hash(form, text)
      if isNew { rarity = max(rarity, frequencies.inverse(ofHash: hash)) }
      _ = parts.number(hash, new: number)
    }
    if isNew { add(rarity: rarity) }
    return number
  }

  /// Takes in a new term, whose number is settled.
  private mutating func add(rarity: Double) {
    counts.append(0)
    self.rarity.append(rarity)
  }

  private func vector(of terms: [Int32]) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(terms.count)
    for term in terms.sorted() {
      if let last = parts.last, last.term == term {
        parts[parts.count - 1].weight += 1
      } else {
        parts.append(Part(term: term, weight: 1))
      }
    }
    var square = 0.0
    for index in parts.indices {
      parts[index].weight = TermVectors.weight(parts[index].weight) * rarity[Int(parts[index].term)]
      square += parts[index].weight * parts[index].weight
    }
    guard square > 0 else { return parts }
    let length = square.squareRoot()
    for index in parts.indices { parts[index].weight /= length }
    return parts
  }

  /// What a term counts that stands so often: a second time tells less than the first.
  private static func weight(_ count: Double) -> Double { count == 1 ? 1 : 1 + Logarithm.natural(count) }

  private static func unit(_ values: [Double]) -> [Double] {
    let square = values.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return values }
    let length = square.squareRoot()
    return values.map { $0 / length }
  }

  /// The sentences of every term with their weights, term after term.
  struct Postings {
    fileprivate var starts: [Int32]
    fileprivate var sentences: [Int32]
    fileprivate var weights: [Double]
  }

  /// For each term the sentences that have it, with its weight there.
  func postings() -> Postings {
    var starts = [Int32](repeating: 0, count: counts.count + 1)
    for parts in sentences {
      for part in parts { starts[Int(part.term) + 1] += 1 }
    }
    for term in counts.indices { starts[term + 1] += starts[term] }
    let size = Int(starts.last ?? 0)
    var postings = Postings(
      starts: starts, sentences: Array(repeating: 0, count: size), weights: Array(repeating: 0, count: size))
    for (index, parts) in sentences.enumerated() {
      for part in parts {
        let place = Int(starts[Int(part.term)])
        starts[Int(part.term)] += 1
        postings.sentences[place] = Int32(index)
        postings.weights[place] = part.weight
      }
    }
    return postings
  }

  /// How much of being contained counts as likeness.
  private static let containment = 0.8

  /// How much every sentence says what this one says, 0 to 1, by the sentences' order: the cosine of the two, or nearly
  /// the part of the other's weight whose terms stand in this one, if that is more.
  func likeness(to sentence: Int, _ postings: Postings) -> [Double] {
    var sums = [(cosine: Double, contained: Double)](repeating: (0, 0), count: sentences.count)
    for part in sentences[sentence] {
      for place in Int(postings.starts[Int(part.term)])..<Int(postings.starts[Int(part.term) + 1]) {
        let weight = postings.weights[place]
        sums[Int(postings.sentences[place])].cosine += part.weight * weight
        sums[Int(postings.sentences[place])].contained += weight * weight
      }
    }
    return sums.map { max($0.cosine, TermVectors.containment * $0.contained) }
  }

  /// How alike two sentences are: the cosine of their vectors, 0 to 1.
  func cosine(_ left: Int, _ right: Int) -> Double {
    let (one, two) = (sentences[left], sentences[right])
    var (first, second, sum) = (0, 0, 0.0)
    while first < one.count, second < two.count {
      if one[first].term == two[second].term {
        sum += one[first].weight * two[second].weight
        first += 1
        second += 1
      } else if one[first].term < two[second].term {
        first += 1
      } else {
        second += 1
      }
    }
    return sum
  }

  /// How near a sentence is to the text as a whole: the cosine with its centroid, 0 to 1.
  func centrality(_ sentence: Int) -> Double {
    sentences[sentence].reduce(0) { $0 + $1.weight * centroid[Int($1.term)] }
  }
}
