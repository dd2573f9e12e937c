internal import NewsModel

/// Finds persons, places and organisations by learned weights, in the stretches where a name can stand.
///
/// Method: a linear model of labels in a row (M. Collins, "Discriminative training methods for hidden Markov models",
/// 2002), decoded by Viterbi's algorithm; the rules' own findings are among its features. All sums are whole numbers,
/// so that every machine finds the same.
struct NameTagger {
  let scan: NameScan
  let weights: NameWeights
  /// What the rules take each word for.
  private let rules: [UInt8]

  /// Takes what the rules found.
  init(scan: NameScan, weights: NameWeights, rules found: [FoundName]) {
    self.scan = scan
    self.weights = weights
    var rules = [UInt8](repeating: 0, count: scan.words.count)
    for name in found {
      let kind: UInt8 =
        switch name.kind {
        case .person: 1
        case .place: 3
        case .organisation: 5
        case .outlet: 7
        case .work: 9
        case .other: 11
        }
      for index in name.words { rules[index] = index == name.words.lowerBound ? kind : kind + 1 }
    }
    self.rules = rules
  }

  /// The names of sentences, given as their words.
  func names(in sentences: [Range<Int>]) -> [FoundName] {
    var names: [FoundName] = []
    var decoding = NameDecoding(weights)
    var features = NameFeatures()
    var capital = 0
    for sentence in sentences {
      forEachStretch(of: sentence, &capital) { stretch in
        features.set(stretch, in: sentence, scan, rules: rules)
        decoding.decode(features)
        NameTagger.add(decoding.labels, from: stretch.lowerBound, to: &names)
      }
    }
    return names
  }

  /// The features of a stretch.
  func features(of stretch: Range<Int>, in sentence: Range<Int>) -> NameFeatures {
    NameFeatures(stretch, in: sentence, scan, rules: rules)
  }

  /// Adds the names that labels of words from `start` on make; the first label never goes on with a name before.
  private static func add(_ labels: [NameLabel], from start: Int, to names: inout [FoundName]) {
    for (index, label) in labels.enumerated() {
      guard let kind = label.kind else { continue }
      if label.goesOn, let last = names.last, last.words.upperBound == start + index, last.kind == kind {
        names[names.count - 1].words = last.words.lowerBound..<start + index + 1
      } else {
        names.append(FoundName(words: start + index..<start + index + 1, kind: kind))
      }
    }
  }

  /// The parts of a sentence where a name can stand: words with a capital, what can join them, a small word of content
  /// right before ("kota Medan"), a number or a small direction right behind.
  func stretches(of sentence: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var capital = 0
    forEachStretch(of: sentence, &capital) { stretches.append($0) }
    return stretches
  }

  /// Goes from capital to capital: only they and their neighbours can stand in a stretch. `capital` counts in the list of
  /// words with a capital, and moves behind those of the sentence.
  @inline(__always)
  private func forEachStretch(of sentence: Range<Int>, _ capital: inout Int, _ body: (Range<Int>) -> Void) {
    let capitals = scan.noted.capitals
    while capital < capitals.count, capitals[capital] < sentence.lowerBound { capital += 1 }
    var start: Int?
    var wasCapital = false
    // The first word that was not looked at.
    var next = sentence.lowerBound
    while capital < capitals.count, capitals[capital] < sentence.upperBound {
      let place = Int(capitals[capital])
      capital += 1
      if place > next + 1 {
        // Words between that no capital stands beside.
        if let first = start { body(first..<next) }
        (start, wasCapital, next) = (nil, false, place - 1)
      }
      let nextCapital = capital < capitals.count ? Int(capitals[capital]) : Int.max
      while next < min(place + 2, sentence.upperBound) || wasCapital && next < sentence.upperBound {
        if next == nextCapital { break }
        let isNext = next + 1 == place || next + 1 == nextCapital && next + 1 < sentence.upperBound
        let isCapital = next == place || isBracketOfFirm(next)
        if isCapital || canStand(next, after: wasCapital, before: isNext) {
          if start == nil { start = next }
        } else if let first = start {
          body(first..<next)
          start = nil
        }
        wasCapital = isCapital
        next += 1
      }
    }
    if let first = start { body(first..<next) }
  }

  /// Whether a bracket belongs to the form of a firm: "PT Pertamina (Persero)".
  private func isBracketOfFirm(_ index: Int) -> Bool {
    guard scan.words[index].kind == .mark else { return false }
    let word = scan.isMark(index, 0x28) ? index + 1 : scan.isMark(index, 0x29) ? index - 1 : -1
    return scan.words.indices.contains(word) && scan.words[word].kind == .word
      && scan.words[word].shape.contains(.capitalised) && scan.lookUp(word).contains(.endsOrganisation)
  }

  private func canStand(_ index: Int, after: Bool, before: Bool) -> Bool {
    guard after || before else { return false }
    let word = scan.words[index]
    switch word.kind {
    case .number: return after && word.range.count <= 3
    case .mark:
      guard after, before else { return false }
      switch scan.bytes[word.range.start] {
      case ASCII.slash, ASCII.ampersand, ASCII.hyphen, ASCII.period, ASCII.apostrophe: return true
      default: return false
      }
    case .word:
      if after, before, !scan.lookUp(index).isDisjoint(with: [.insidePerson, .insideOrganisation]) {
        return true
      }
      if word.shape.contains(.function) { return false }
      return before || after && scan.lookUp(index).contains(.endsPlace)
    case .web: return false
    }
  }
}

/// Viterbi's search for the best row of labels; its memory is used again for the next one.
struct NameDecoding {
  private let weights: NameWeights
  /// The weights of labels after labels; those that may not follow are far below all others.
  private let transitions: [NameWeights.Row]
  private var scores: [NameWeights.Row] = []
  /// By word: the sum of the best labels up to it, for each label of it.
  private var sums: [NameWeights.Row] = []
  /// The labels that were found last.
  private(set) var labels: [NameLabel] = []

  /// Takes the weights of features and of labels after labels.
  init(_ weights: NameWeights) { self.init(weights, weights.transitions) }

  private init(_ weights: NameWeights, _ transitions: [NameWeights.Row]) {
    self.weights = weights
    self.transitions = (0..<8).map { label in
      label < NameLabel.count
        ? transitions[label].replacing(
          with: NameDecoding.worst, where: NameDecoding.allowed(label) .== 0)
        : NameWeights.Row(repeating: NameDecoding.worst)
    }
  }

  /// Finds the labels of a stretch of words, whose facts have two words more on either side.
  mutating func decode(_ features: NameFeatures) {
    scores.removeAll(keepingCapacity: true)
    let (weights, table) = (weights, weights.scores)
    let (facts, rows) = (features.facts.span, table.rows.span)
    for place in 2..<max(2, facts.count - 2) {
      scores.append(NameWeights.Row(truncatingIfNeeded: NameScores.sum(of: place, in: facts, rows, weights)))
    }
    search()
  }

  /// The labels of words with these scores.
  static func labels(_ scores: [NameWeights.Row], _ transitions: [NameWeights.Row]) -> [NameLabel] {
    var decoding = NameDecoding(NameWeights(), transitions)
    decoding.scores = scores
    decoding.search()
    return decoding.labels
  }

  /// So low that no sum falls short of it; a few of them are still a number.
  private static let worst = Int32.min / 8

  /// Finds the labels of the words whose scores are set; the first word follows one outside of names.
  ///
  /// The way back is found by the sums: where several labels before make the same, the first one is taken.
  private mutating func search() {
    labels.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    guard !scores.isEmpty else { return }
    let (after0, after1, after2, after3) = (transitions[0], transitions[1], transitions[2], transitions[3])
    let (after4, after5, after6) = (transitions[4], transitions[5], transitions[6])
    var before = after0 &+ scores[0]
    sums.append(before)
    for place in 1..<max(1, scores.count) {
      // All labels of the word at once, by each label before it.
      var best = after0 &+ NameWeights.Row(repeating: before[0])
      NameDecoding.raise(&best, to: after1 &+ NameWeights.Row(repeating: before[1]))
      NameDecoding.raise(&best, to: after2 &+ NameWeights.Row(repeating: before[2]))
      NameDecoding.raise(&best, to: after3 &+ NameWeights.Row(repeating: before[3]))
      NameDecoding.raise(&best, to: after4 &+ NameWeights.Row(repeating: before[4]))
      NameDecoding.raise(&best, to: after5 &+ NameWeights.Row(repeating: before[5]))
      NameDecoding.raise(&best, to: after6 &+ NameWeights.Row(repeating: before[6]))
      before = best &+ scores[place]
      // What stays below grows no lower from word to word.
      NameDecoding.raise(&before, to: NameWeights.Row(repeating: NameDecoding.worst))
      sums.append(before)
    }
    var label = 0
    for other in 1..<NameLabel.count where before[other] > before[label] { label = other }
    for _ in scores { labels.append(.outside) }
    var place = scores.count - 1
    while true {
      labels[place] = NameLabel(rawValue: UInt8(truncatingIfNeeded: label)) ?? .outside
      guard place > 0 else { return }
      let sum = sums[place][label] &- scores[place][label]
      place -= 1
      for other in 0..<NameLabel.count where sums[place][other] &+ transitions[other][label] == sum {
        label = other
        break
      }
    }
  }

  @inline(__always) private static func raise(_ row: inout NameWeights.Row, to other: NameWeights.Row) {
    row.replace(with: other, where: other .> row)
  }

  /// 1 for the labels that may follow a label, 0 for the others: labels 2, 4 and 6 go on with a name that 1, 3 and 5
  /// begin.
  private static func allowed(_ before: Int) -> NameWeights.Row {
    switch before {
    case 1, 2: NameWeights.Row(1, 1, 1, 1, 0, 1, 0, 0)
    case 3, 4: NameWeights.Row(1, 1, 0, 1, 1, 1, 0, 0)
    case 5, 6: NameWeights.Row(1, 1, 0, 1, 0, 1, 1, 0)
    default: NameWeights.Row(1, 1, 0, 1, 0, 1, 0, 0)
    }
  }
}
