internal import NewsModel

/// The sentences of an article as weighted terms: what every feature is computed from.
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
  /// How often each term stands in the article.
  private(set) var counts: [Double] = []
  /// The rarity of each term.
  private(set) var rarity: [Double] = []
  /// The article as a whole, as one weight a term; the squares sum to 1.
  private(set) var centroid: [Double] = []
  private var numbers: [UInt64: Int32] = [:]

  init(_ analysed: AnalysedText, frequencies: DocumentFrequencies = .embedded) {
    var occurrences: [[Int32]] = []
    for sentence in analysed.sentences {
      var terms: [Int32] = []
      var length = 0
      for word in analysed.words[sentence.words] where word.kind != .mark {
        length += 1
        if let term = number(of: word, in: analysed, frequencies) { terms.append(term) }
      }
      occurrences.append(terms)
      lengths.append(length)
    }
    for terms in occurrences {
      for term in terms { counts[Int(term)] += 1 }
    }
    centroid = TermVectors.unit(counts.indices.map { (1 + Logarithm.natural(counts[$0])) * rarity[$0] })
    sentences = occurrences.map { vector(of: $0) }
  }

  /// The terms of another text, as far as the article has them, and the rarity of all its terms together.
  func terms(of analysed: AnalysedText, frequencies: DocumentFrequencies = .embedded) -> (
    shared: Set<Int32>, total: Double
  ) {
    var shared: Set<Int32> = []
    var seen: Set<UInt64> = []
    var total = 0.0
    for word in analysed.words {
      guard let form = analysed.termForm(of: word),
        seen.insert(WordHash.of(analysed.forms.span.extracting(form))).inserted
      else { continue }
      total += frequencies.inverse(of: analysed.forms.span.extracting(form))
      if let term = numbers[WordHash.of(analysed.forms.span.extracting(form))] { shared.insert(term) }
    }
    return (shared, total)
  }

  private mutating func number(
    of word: Word, in analysed: AnalysedText, _ frequencies: DocumentFrequencies
  ) -> Int32? {
    guard let form = analysed.termForm(of: word) else { return nil }
    let hash = WordHash.of(analysed.forms.span.extracting(form))
    if let known = numbers[hash] { return known }
    let new = Int32(counts.count)
    numbers[hash] = new
    counts.append(0)
    rarity.append(frequencies.inverse(of: analysed.forms.span.extracting(form)))
    return new
  }

  private func vector(of terms: [Int32]) -> [Part] {
    var parts: [Part] = []
    for term in terms.sorted() {
      if let last = parts.last, last.term == term {
        parts[parts.count - 1].weight += 1
      } else {
        parts.append(Part(term: term, weight: 1))
      }
    }
    var square = 0.0
    for index in parts.indices {
      parts[index].weight = (1 + Logarithm.natural(parts[index].weight)) * rarity[Int(parts[index].term)]
      square += parts[index].weight * parts[index].weight
    }
    guard square > 0 else { return parts }
    let length = square.squareRoot()
    for index in parts.indices { parts[index].weight /= length }
    return parts
  }

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

  /// How alike a sentence and every other are: the cosines of their vectors, 0 to 1, by the sentences' order.
  func cosines(with sentence: Int, _ postings: Postings) -> [Double] {
    var sums = [Double](repeating: 0, count: sentences.count)
    for part in sentences[sentence] {
      for place in Int(postings.starts[Int(part.term)])..<Int(postings.starts[Int(part.term) + 1]) {
        sums[Int(postings.sentences[place])] += part.weight * postings.weights[place]
      }
    }
    return sums
  }

  /// How near a sentence is to the article as a whole: the cosine with its centroid, 0 to 1.
  func centrality(_ sentence: Int) -> Double {
    sentences[sentence].reduce(0) { $0 + $1.weight * centroid[Int($1.term)] }
  }
}
