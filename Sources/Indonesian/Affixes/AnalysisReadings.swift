internal import NewsModel

/// Turns analyses into readings, from the least to the most stripped.
///
/// `diberlakukannya` gives diberlakukan, memberlakukan, berlakukan, berlaku, laku.
struct AnalysisReadings {
  let roots: RootTable

  /// Adds the readings of one analysis of `form`; its surface stands already.
  func add(_ analysis: Analysis, of form: FormBuffer, to writer: inout ReadingWriter) {
    let hostEnd = form.count - analysis.particle.count
    let wordEnd = hostEnd - analysis.clitic.count
    let wordStart = analysis.agent == .none ? 0 : analysis.agent == .ku ? 2 : 3
    if analysis.particle != .none {
      writer.append(form, Part(start: 0, end: hostEnd, first: form[0]))
      writer.commit(.withoutParticle, analysis.particle.layer, analysis.cost)
    }
    if analysis.clitic != .none || analysis.agent != .none {
      writer.append(form, Part(start: wordStart, end: wordEnd, first: form[wordStart]))
      writer.commit(.withoutClitic, analysis.outerLayers, analysis.cost)
    }
    addTwin(analysis, form, wordStart..<wordEnd, &writer)
    addBases(analysis, form, &writer)
    if !analysis.target.isEmpty, analysis.depth > 0 || analysis.suffix != .none {
      // A compound is headed solid or in two words.
      writer.append(form, analysis.root)
      writer.commit(.base, analysis.layers, analysis.cost)
    }
    writer.append(form, analysis, roots)
    writer.commit(.root, analysis.layers, analysis.cost)
  }

  /// The active verb that a dictionary heads: of di-, ter- and agent forms, of bare verbs as headlines have
  /// them.
  private func addTwin(
    _ analysis: Analysis, _ form: FormBuffer, _ word: Range<Int>, _ writer: inout ReadingWriter
  ) {
    var base: Part
    var layers = analysis.outerLayers
    let isVerbal = analysis.wordClass == ASCII.of("v") || analysis.wordClass == ASCII.of("x")
    if analysis.extraLayers.contains(.di), word.count > 4 {
      // A closed exception: "dipunyai".
      base = Part(start: word.lowerBound + 2, end: word.upperBound, first: form[word.lowerBound + 2])
      layers.insert(.di)
    } else if analysis.suffix == .slippedKan {
      // "menggerakan", "digerakan": the active verb as it should be written.
      base = analysis.stems[0]
      if analysis.prefixes[0] == .di { layers.insert(.di) }
    } else if analysis.depth > 0, analysis.prefixes[0] == .di || (analysis.prefixes[0] == .ter && isVerbal) {
      base = analysis.stems[0]
      base.end += analysis.suffix.count
      layers.formUnion(analysis.prefixes[0].layer)
    } else if analysis.depth > 0, analysis.prefixes[0] == .per, analysis.suffix != .an {
      base = Part(start: word.lowerBound, end: word.upperBound, first: form[word.lowerBound])
    } else if analysis.agent != .none
      || analysis.depth == 0
        && (analysis.suffix == .kan || analysis.suffix == .i || (analysis.suffix == .none && isVerbal))
    {
      // ku- and kau- stand before verbs only, be they made of nouns or with inner prefixes: "kupupuk", "kuberlakukan".
      base = Part(start: word.lowerBound, end: word.upperBound, first: form[word.lowerBound])
    } else {
      return
    }
    let isShortRoot = analysis.depth <= 1 && isOneSyllable(form, analysis.root)
    let keepsFirst =
      analysis.depth > 0 && analysis.prefixes[0] == .per || analysis.depth > 1 && analysis.prefixes[1] == .per
    ActiveTwin.write(form, base, isShortRoot: isShortRoot, keepsFirst: keepsFirst, to: &writer)
    if analysis.suffix == .slippedKan { writer.append("kan".utf8) }
    writer.commit(.activeTwin, layers, analysis.cost + (analysis.depth == 0 ? 0.5 : 0))
  }

  private func isOneSyllable(_ form: FormBuffer, _ root: Part) -> Bool {
    guard root.count <= 4 else { return false }
    var vowels = ASCII.isVowel(root.first) ? 1 : 0
    for index in root.start + 1..<root.end where ASCII.isVowel(form[index]) { vowels += 1 }
    return vowels == 1
  }

  /// What is left behind each prefix, while it is no bare root yet.
  private func addBases(_ analysis: Analysis, _ form: FormBuffer, _ writer: inout ReadingWriter) {
    var layers = analysis.outerLayers
    for index in 0..<analysis.depth {
      layers.formUnion(analysis.prefixes[index].layer)
      let isInner = index + 1 < analysis.depth
      var stem = analysis.stems[index]
      let keepsSuffix =
        switch analysis.suffix {
        case .none, .slippedKan: false
        case .kan, .i: true
        case .an: isInner ? !analysis.prefixes[index + 1].forbids(.an) : analysis.prefixes[index] == .ber
        }
      let cost = analysis.cost + Float(index) * 0.02
      if analysis.suffix == .slippedKan {
        writer.append(form, stem)
        writer.append("kan".utf8)
        writer.commit(.base, layers, cost)
      } else if keepsSuffix {
        stem.end += analysis.suffix.count
        writer.append(form, stem)
        writer.commit(.base, layers, cost)
        stem.end -= analysis.suffix.count
      }
      if isInner {
        writer.append(form, stem)
        writer.commit(.base, layers.union(analysis.suffix.layer), cost + 0.01)
      }
    }
  }
}
