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
    names.reserveCapacity(scan.noted.capitals.count)
    var decoding = weights.decoding
    var sum = NameSum(weights)
    for (stretch, sentence) in stretches(of: sentences) {
      decoding.clear()
      var features = NameFeatures(stretch.lowerBound, in: sentence, scan)
      for index in stretch {
        if index > stretch.lowerBound { features.advance(in: scan) }
        sum.clear()
        features.give(to: &sum, in: scan, rules: rules)
        decoding.add(sum.sum)
      }
      decoding.search()
      NameTagger.add(decoding.labels, from: stretch.lowerBound, to: &names)
    }
    return names
  }

  /// Calls `body` with each stretch of sentences, and the features of its words.
  func forEachFeatures(
    of sentences: [Range<Int>], _ body: (Range<Int>, [[NameLearner.Feature]]) -> Void
  ) {
    for (stretch, sentence) in stretches(of: sentences) {
      let features = stretch.map { index in
        var list = NameFeatureList()
        NameFeatures(index, in: sentence, scan).give(to: &list, in: scan, rules: rules)
        return list.all
      }
      body(stretch, features)
    }
  }

  /// Adds the names that labels of words from `start` on make; the first label never goes on with a name before.
  private static func add(_ labels: [NameLabel], from start: Int, to names: inout [FoundName]) {
    for index in labels.indices {
      let label = labels[index]
      guard let kind = label.kind else { continue }
      if label.goesOn, let last = names.last, last.words.upperBound == start + index, last.kind == kind {
        names[names.count - 1].words = last.words.lowerBound..<start + index + 1
      } else {
        names.append(FoundName(words: start + index..<start + index + 1, kind: kind))
      }
    }
  }

  /// The parts of sentences where a name can stand, with the sentence of each: words with a capital, what can join them, a
  /// small word of content right before ("kota Medan"), a number or a small direction right behind.
  ///
  /// Goes from capital to capital: only they and their neighbours can stand in a stretch.
  private func stretches(of sentences: [Range<Int>]) -> [(words: Range<Int>, sentence: Range<Int>)] {
    let capitals = scan.noted.capitals
    var stretches: [(words: Range<Int>, sentence: Range<Int>)] = []
    stretches.reserveCapacity(capitals.count)
    var capital = 0
    for sentence in sentences {
      while capital < capitals.count, capitals[capital] < sentence.lowerBound { capital += 1 }
      var start = -1
      var wasCapital = false
      // The first word that was not looked at.
      var next = sentence.lowerBound
      while capital < capitals.count, capitals[capital] < sentence.upperBound {
        let place = Int(capitals[capital])
        capital += 1
        if place > next + 1 {
          // Words between that no capital stands beside.
          if start >= 0 { stretches.append((start..<next, sentence)) }
          (start, wasCapital, next) = (-1, false, place - 1)
        }
        let nextCapital = capital < capitals.count ? Int(capitals[capital]) : Int.max
        while next < min(place + 2, sentence.upperBound) || wasCapital && next < sentence.upperBound {
          if next == nextCapital { break }
          let isNext = next + 1 == place || next + 1 == nextCapital && next + 1 < sentence.upperBound
          let isCapital = next == place || isBracketOfFirm(next)
          if isCapital || canStand(next, after: wasCapital, before: isNext) {
            if start < 0 { start = next }
          } else if start >= 0 {
            stretches.append((start..<next, sentence))
            start = -1
          }
          wasCapital = isCapital
          next += 1
        }
      }
      if start >= 0 { stretches.append((start..<next, sentence)) }
    }
    return stretches
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
