package import NewsModel

/// Earlier translations, found again by likeness.
///
/// ```swift
/// var memory = TranslationMemory()
/// try memory.add(bytes, name: "2025.tmx")
/// memory.prepare()
/// let proposals = memory.proposals(for: "Harga beras turun.")
/// ```
///
/// Every word leads to the segments that hold it. A segment as like as is asked for shares so many words with the text
/// that it must share one of the text's rarest (prefix filtering: Bayardo, Ma and Srikant 2007, "Scaling up all pairs
/// similarity search", WWW, section 3.1); so only the lists of a few rare words are looked through, and of what they
/// hold only what has about as many words.
package struct TranslationMemory: Sendable {
  /// The least score that is proposed.
  package static let leastScore = 60
  /// So many proposals are given for a segment.
  package static let mostProposals = 3

  private var sources: [String] = []
  private var targets: [String] = []
  private var origins: [Int32] = []
  private var names: [String] = []
  /// The words of all sources, one after another, and where each source's begin.
  private var words: [UInt32] = []
  private var starts: [Int32] = [0]
  /// The segments of each bucket of words, one bucket after another, and where each begins.
  private var postings: [Int32] = []
  private var buckets: [Int32] = []
  private var exact: [UInt64: [Int32]] = [:]

  /// Makes an empty memory.
  package init() {}

  /// How many segments it holds.
  package var count: Int { sources.count }

  /// Adds one pair.
  package mutating func add(_ source: String, _ target: String, origin: String) {
    guard !source.isEmpty, !target.isEmpty, sources.count < Int(Int32.max) else { return }
    if names.last != origin { names.append(origin) }
    sources.append(source)
    targets.append(target)
    origins.append(Int32(names.count - 1))
    let keys = WordKeys.keys(of: source)
    words += keys
    starts.append(Int32(clamping: words.count))
  }

  private func words(of unit: Int) -> [UInt32] { Array(words[Int(starts[unit])..<Int(starts[unit + 1])]) }

  private func bucket(_ word: UInt32) -> Int { Int((word ^ (word >> 15)) & UInt32(buckets.count - 2)) }

  /// Gets ready to answer; to be called once all is added.
  package mutating func prepare() {
    exact = [:]
    for (unit, source) in sources.enumerated() {
      exact[ContentHash.hash(of: WordDistance.trimmed(source).utf8), default: []].append(Int32(unit))
    }
    var size = 1024
    while size < words.count / 8, size < 1 << 20 { size *= 2 }
    // One place more, for the end of the last bucket.
    buckets = Array(repeating: 0, count: size + 1)
    for word in words { buckets[bucket(word) + 1] += 1 }
    for index in 1..<buckets.count { buckets[index] += buckets[index - 1] }
    postings = Array(repeating: 0, count: words.count)
    var next = buckets
    for unit in sources.indices {
      for index in Int(starts[unit])..<Int(starts[unit + 1]) {
        let place = bucket(words[index])
        postings[Int(next[place])] = Int32(unit)
        next[place] += 1
      }
    }
  }

  /// The earlier translations of the same or a like text, the best first.
  package func proposals(for text: String, atMost most: Int = TranslationMemory.mostProposals)
    -> [MatchProposal]
  {
    guard !sources.isEmpty, !buckets.isEmpty else { return [] }
    var found: [(score: Int, unit: Int)] = []
    let trimmed = WordDistance.trimmed(text)
    for unit in exact[ContentHash.hash(of: trimmed.utf8)] ?? []
    where WordDistance.trimmed(sources[Int(unit)]) == trimmed {
      found.append((100, Int(unit)))
    }
    let keys = WordKeys.keys(of: text)
    if !keys.isEmpty, keys.count <= WordDistance.mostWords {
      let sorted = keys.sorted()
      for unit in candidates(for: keys) {
        guard let score = score(of: unit, keys, sorted) else { continue }
        if score < 99 || WordDistance.trimmed(sources[unit]) != trimmed { found.append((score, unit)) }
      }
    }
    // Of the same score, what was added last is newest.
    found.sort { ($0.score, $0.unit) > ($1.score, $1.unit) }
    var given: Set<String> = []
    var proposals: [MatchProposal] = []
    for (score, unit) in found where proposals.count < most && given.insert(targets[unit]).inserted {
      proposals.append(
        MatchProposal(
          score: score, source: InlineText(sources[unit]), target: InlineText(targets[unit]),
          origin: names[Int(origins[unit])]))
    }
    return proposals
  }

  /// The segments that share one of the rarest words.
  private func candidates(for keys: [UInt32]) -> [Int] {
    // max(n, m) words less the distance are shared, and that is at least this share of n.
    let shared = (keys.count * TranslationMemory.leastScore + 99) / 100
    let rarest = keys.map { key -> (size: Int32, bucket: Int) in
      let place = bucket(key)
      return (buckets[place + 1] - buckets[place], place)
    }.sorted { ($0.size, $0.bucket) < ($1.size, $1.bucket) }.prefix(keys.count - shared + 1)
    let lengths =
      keys.count * TranslationMemory.leastScore / 100...keys.count * 100 / TranslationMemory.leastScore
    var candidates: [Int] = []
    var last = -1
    for (_, place) in rarest where place != last {
      last = place
      for unit in postings[Int(buckets[place])..<Int(buckets[place + 1])] {
        if lengths.contains(Int(starts[Int(unit) + 1] - starts[Int(unit)])) { candidates.append(Int(unit)) }
      }
    }
    candidates.sort()
    var kept = 0
    for (index, unit) in candidates.enumerated() where index == 0 || candidates[index - 1] != unit {
      candidates[kept] = unit
      kept += 1
    }
    return Array(candidates.prefix(kept))
  }

  /// The score of a segment; nil where it is under the least.
  private func score(of unit: Int, _ keys: [UInt32], _ sorted: [UInt32]) -> Int? {
    let other = words(of: unit)
    let longer = max(keys.count, other.count)
    let limit = longer * (100 - TranslationMemory.leastScore) / 100
    // Words that the two do not share must all be changed: a quick look before the slow one.
    guard longer - shared(sorted, other.sorted()) <= limit,
      let distance = WordDistance.distance(keys, other, atMost: limit)
    else { return nil }
    return WordDistance.score(distance: distance, longer: longer)
  }

  private func shared(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var (a, b, count) = (0, 0, 0)
    while a < first.count, b < second.count {
      if first[a] == second[b] {
        count += 1
        a += 1
        b += 1
      } else if first[a] < second[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return count
  }
}
