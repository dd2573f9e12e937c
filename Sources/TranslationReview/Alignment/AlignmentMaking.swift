internal import English
package import NewsModel

extension AlignmentSide {
  /// The Indonesian side: for each sentence its figures by value, its names, and the English of its terms.
  ///
  /// - Parameters:
  ///   - source: the analysed text.
  ///   - sentences: the ranges to take as sentences, in order.
  ///   - matches: the glossary's terms in it, in order.
  package init(
    source: AnalysedText, sentences: [TextRange], matches: [TermMatch], glossary: Glossary
  ) {
    let bytes = Array(source.text.utf8)
    let answers = TermAnswers(glossary)
    var memory = WordMemory()
    var walk = SourceWalk(source, matches: matches)
    self.init(
      sentences.map { range in
        var anchors: [Anchor] = []
        let part = walk.part(in: range)
        let figures = SourceFigures(part.figures, bytes: bytes, range: range, words: source.words[part.words])
        for figure in figures.figures { if let anchor = Anchor(figure) { anchors.append(anchor) } }
        for word in source.words[part.words] where word.shape.contains(.name) && word.range.count > 2 {
          // A name stands in both languages as it is.
          for token in EnglishText(words: Array(bytes[word.range.bounds])).tokens where token.kind == .word {
            anchors.append(Anchor(keys: [UInt32(truncatingIfNeeded: token.stem)], weight: 1.5))
          }
        }
        for match in part.matches where match.isContent {
          let keys = Set(
            answers.answer(to: match.entry, others: match.others, &memory).permitted.flatMap(\.words)
              .map { UInt32(truncatingIfNeeded: $0.stem) })
          anchors.append(Anchor(keys: keys.sorted()))
        }
        return Sentence(length: source.text.characters(in: range), anchors: anchors)
      })
  }

  /// The English side: for each sentence its figures by value and its words.
  package init(target: [String]) {
    self.init(
      target.map { sentence in
        let text = EnglishText(sentence)
        var anchors: [Anchor] = []
        for figure in text.figures { if let anchor = Anchor(figure) { anchors.append(anchor) } }
        var seen: Set<UInt64> = []
        for token in text.tokens where token.kind == .word && !EnglishPhrase.isSmall(token) {
          guard seen.insert(token.stem).inserted else { continue }
          anchors.append(
            Anchor(
              keys: [UInt32(truncatingIfNeeded: token.stem)],
              weight: token.shape.contains(.capitalised) && !token.shape.contains(.opensSentence) ? 1.5 : 1))
        }
        return Sentence(length: sentence.count, anchors: anchors)
      })
  }
}

extension AlignmentSide.Anchor {
  /// A figure by its value, or a date by its day; nil where it tells little.
  fileprivate init?(_ figure: EnglishFigure) {
    guard !figure.traits.contains(.weak) else { return nil }
    var hash: UInt32 = 0x9E37_79B9
    func add(_ number: Int) { hash = (hash ^ UInt32(truncatingIfNeeded: number)) &* 0x0100_0193 }
    if figure.day > 0 {
      add(figure.day)
      add(figure.month)
    } else if let value = figure.value {
      add(Int(truncatingIfNeeded: value.mantissa))
      add(value.exponent)
    } else {
      return nil
    }
    self.init(keys: [hash], weight: 2.5)
  }
}

extension String {
  fileprivate func characters(in range: TextRange) -> Int { text(in: range).count }
}
