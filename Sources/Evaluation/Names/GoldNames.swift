package import Indonesian
package import NewsModel

/// A sentence of tokens whose names are marked: `TOKEN<TAB>TAG` lines with the tags B-X, I-X and O.
package struct GoldNames: Sendable, Equatable {
  /// A name's place in the sentence and what bears it, as the gold spells it ("PER").
  package struct Span: Sendable, Hashable {
    /// Its tokens.
    package var tokens: Range<Int>
    /// What bears it.
    package var kind: String
  }

  /// The tokens.
  package var tokens: [String]
  /// The names, in order.
  package var spans: [Span]

  /// Makes gold of tokens and their tags.
  ///
  /// A further word without a first one begins a name, as in the usual scorers.
  package init(_ rows: [(token: String, tag: String)]) {
    tokens = rows.map(\.token)
    spans = []
    var start: Int?
    for index in 0...rows.count {
      let tag = index < rows.count ? rows[index].tag : "O"
      if let begin = start {
        let kind = rows[begin].tag.dropFirst(2)
        if tag == "O" || tag.hasPrefix("B") || tag.dropFirst(2) != kind {
          spans.append(Span(tokens: begin..<index, kind: String(kind)))
          start = nil
        }
      }
      if tag != "O", start == nil { start = index }
    }
  }

  /// The text: the tokens with one blank between two.
  package var text: String { tokens.joined(separator: " ") }

  /// By what the sentence finds its half.
  package var key: String { text }

  /// Where each token stands in the text, UTF-8.
  var places: [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    for token in tokens {
      places.append(start..<start + token.utf8.count)
      start += token.utf8.count + 1
    }
    return places
  }

  /// Reads a file; an empty line ends a sentence.
  package static func sentences(_ file: [UInt8]) -> GoldLines<GoldNames> {
    var lines = GoldLines<GoldNames>()
    var rows: [(token: String, tag: String)] = []
    for (number, line) in PlainLines.split(file).enumerated() {
      if PlainLines.isBlank(line) {
        if !rows.isEmpty { lines.items.append(GoldNames(rows)) }
        rows = []
        continue
      }
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count == 2 else {
        lines.faults.append((number + 1, .columns(found: cells.count, expected: 2)))
        continue
      }
      let (token, tag) = (
        String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self)
      )
      guard !token.isEmpty else {
        lines.faults.append((number + 1, .empty(column: "token")))
        continue
      }
      guard tag == "O" || tag.utf8.count > 2 && (tag.hasPrefix("B-") || tag.hasPrefix("I-")) else {
        lines.faults.append(
          (number + 1, .unknownWord(column: "tag", value: tag, allowed: ["B-PER", "I-PER", "O"])))
        continue
      }
      rows.append((token, tag))
    }
    if !rows.isEmpty { lines.items.append(GoldNames(rows)) }
    return lines
  }
}

extension GoldNames {
  /// The kinds of the gold that Padan's kinds answer to; works and names of unknown kind answer to none.
  static func tag(of kind: Name.Kind) -> String? {
    switch kind {
    case .person: "PER"
    case .place: "LOC"
    case .organisation, .outlet: "ORG"
    case .work, .other: nil
    }
  }

  /// The spans that Padan finds in the sentence taken by itself.
  ///
  /// A short form in brackets straight behind its long one is one span with it, and what only qualifies another word
  /// ("warga Prancis") is none, as the reference data mark it.
  package func found(by analyser: Analyser) -> [Span] {
    let places = places
    var mentions: [(range: TextRange, kind: String, name: Int)] = []
    for (number, name) in analyser.analyse(text).names.enumerated() {
      guard let kind = GoldNames.tag(of: name.kind) else { continue }
      for mention in name.mentions where !name.attributes.contains(mention) {
        mentions.append((mention, kind, number))
      }
    }
    mentions.sort { $0.range.start < $1.range.start }
    var spans: [Span] = []
    var last = -1
    var token = 0
    for mention in mentions {
      while token < places.count, places[token].upperBound <= mention.range.start { token += 1 }
      var end = token
      while end < places.count, places[end].lowerBound < mention.range.end { end += 1 }
      guard end > token, token >= (spans.last?.tokens.upperBound ?? 0) else { continue }
      if last == mention.name, let before = spans.last, before.tokens.upperBound == token,
        tokens[token].hasPrefix("(")
      {
        spans[spans.count - 1].tokens = before.tokens.lowerBound..<end
      } else {
        spans.append(Span(tokens: token..<end, kind: mention.kind))
      }
      last = mention.name
    }
    return spans
  }

  /// The label of each word of the analysed text, to learn from; nil where the gold has other kinds than Padan's.
  package func labels(of analysed: AnalysedText) -> [NameLabel]? {
    let places = places
    var labels = [NameLabel](repeating: .outside, count: analysed.words.count)
    var word = 0
    for span in spans {
      guard let kind: Name.Kind = ["PER": .person, "LOC": .place, "ORG": .organisation][span.kind] else {
        return nil
      }
      let (start, end) = (
        places[span.tokens.lowerBound].lowerBound, places[span.tokens.upperBound - 1].upperBound
      )
      while word < labels.count, analysed.words[word].range.end <= start { word += 1 }
      var begins = true
      while word < labels.count, analysed.words[word].range.start < end {
        labels[word] = NameLabel(kind, begins: begins) ?? .outside
        begins = false
        word += 1
      }
    }
    return labels
  }
}
