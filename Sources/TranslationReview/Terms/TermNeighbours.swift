internal import English
internal import NewsModel

/// Which term of the source stood where an alien stands, by the words beside both: "Bank Rakyat Belgrade" beside "Bank
/// Rakyat Indonesia", "the Jordan Open" beside "Australia Terbuka", "Densus chief Sri Mulyani" beside "Menteri Keuangan
/// Sri Mulyani".
///
/// Words beside an expression keep their place in translations that are otherwise free, so that this tells more than
/// what the whole segments have in common.
struct TermNeighbours {
  private let segment: ReviewedSegment
  private let article: ReviewedArticle

  init(_ segment: ReviewedSegment, _ article: ReviewedArticle) {
    (self.segment, self.article) = (segment, article)
  }

  /// How surely an alien stands where a term stood.
  enum Link: Comparable {
    /// Nothing beside them is the same.
    case none
    /// A word of other terms beside the one belongs to a word beside the other.
    case word
    /// A name stands beside both.
    case name
    /// The same holder's name stands behind both offices.
    case holder
  }

  /// Marks and words of the target that are passed over.
  private static let small: WordSet = [
    "of", "the", "a", "an", "in", "at", "from", "by", "to", "on", "and", "for", "with",
  ]
  /// Words of the source that are passed over.
  private static let smallOfSource: WordSet = [
    "di", "dari", "ke", "yang", "para", "pada", "oleh", "untuk", "dan", "kota", "negara", "provinsi",
    "propinsi",
    "kabupaten", "pulau", "bidang", "asal", "of", "the", "on",
  ]
  /// So many small words and marks are passed over.
  private static let mostPassed = 2
  /// So far from an office its holder's name may stand, in words.
  private static let titleReach = 8

  /// How surely an alien stands where a term stood: more surely than any English of the term itself.
  func link(_ alien: AlienExpressions.Alien, _ term: SegmentTerm) -> Link {
    let target = segment.target.tokens
    guard let start = target.firstIndex(where: { $0.range.start >= alien.range.start }) else { return .none }
    let end = target.firstIndex { $0.range.start >= alien.range.end } ?? target.count
    let best = link(start..<end, term)
    guard best > .none, term.isAnswered else { return best }
    for start in target.indices where target[start].kind == .word {
      for phrase in article.answers[term.answer].permitted {
        guard let first = phrase.words.first, EnglishPhrase.isAlike(first, target[start]),
          let end = phrase.words.count == 1 ? start + 1 : segment.target.end(of: phrase, from: start)
        else { continue }
        if link(start..<end, term) >= best { return .none }
      }
    }
    return best
  }

  /// How surely some words of the target stand where a term stood.
  private func link(_ place: Range<Int>, _ term: SegmentTerm) -> Link {
    let (source, target) = (segment.sourceTokens, segment.target.tokens)
    let (start, end) = (place.lowerBound, place.upperBound)
    guard let first = source.firstIndex(where: { $0.range.start >= term.range.start }) else { return .none }
    let last = source.firstIndex { $0.range.start >= term.range.end } ?? source.count
    let beside = [
      neighbour(of: target, from: start - 1, by: -1, TermNeighbours.small),
      neighbour(of: target, from: end, by: 1, TermNeighbours.small),
    ]
    let besideTerm = [
      neighbour(of: source, from: first - 1, by: -1, TermNeighbours.smallOfSource),
      neighbour(of: source, from: last, by: 1, TermNeighbours.smallOfSource),
    ].compactMap(\.self)
    var best = Link.none
    for case let place? in beside {
      let word = target[place]
      for other in besideTerm { best = max(best, link(word, source[other])) }
    }
    if term.termClass == .title, let name = beside[1], target[name].shape.contains(.capitalised),
      isHolder(target[name], behind: last)
    {
      best = .holder
    }
    return best
  }

  /// The word next to a place, past small words and marks; nil at the end of the sentence.
  private func neighbour(of tokens: [EnglishToken], from start: Int, by step: Int, _ small: WordSet) -> Int? {
    var (index, passed) = (start, 0)
    while tokens.indices.contains(index) {
      let token = tokens[index]
      if TermNeighbours.isEnd(token) || token.kind == .number { return nil }
      if token.kind == .word, !small.contains(token.hash) { return index }
      passed += 1
      if passed > TermNeighbours.mostPassed { return nil }
      index += step
    }
    return nil
  }

  /// Whether a sentence or clause ends here: . : ; ? !
  private static func isEnd(_ token: EnglishToken) -> Bool {
    token.kind == .mark && [0x2E, 0x3A, 0x3B, 0x3F, 0x21].contains(token.hash)
  }

  /// Whether a word of the target is one of the source, or of the English of a term there.
  private func link(_ word: EnglishToken, _ other: EnglishToken) -> Link {
    if word.hash == other.hash, word.shape.contains(.capitalised) || other.shape.contains(.capitalised) {
      return .name
    }
    for term in segment.terms
    where term.range.overlaps(other.range) && article.answers[term.answer].permitted.contains(stem: word.stem)
    {
      return term.termClass.isProtected ? .name : .word
    }
    return .none
  }

  /// Whether a name stands behind an office in the source, with no other office between.
  private func isHolder(_ name: EnglishToken, behind end: Int) -> Bool {
    let source = segment.sourceTokens
    for index in source.indices[end...].prefix(TermNeighbours.titleReach) {
      let token = source[index]
      if token.kind == .word, token.hash == name.hash, token.shape.contains(.capitalised) { return true }
      if TermNeighbours.isEnd(token) { return false }
      if segment.terms.contains(where: { $0.termClass == .title && $0.range.overlaps(token.range) }) {
        return false
      }
    }
    return false
  }

  /// Whether an alien has a word of the English of a term.
  func shares(_ alien: AlienExpressions.Alien, _ term: SegmentTerm) -> Bool {
    let permitted = article.answers[term.answer].permitted
    return alien.expressions.first?.phrase.words.contains { permitted.contains($0) } ?? false
  }

  /// The body whose short form stands behind the name of another ("the Social Ministry BPS"); nil where none does.
  func owner(ofShortFormBehind alien: AlienExpressions.Alien) -> SegmentTerm? {
    let target = segment.target.tokens
    guard var index = target.firstIndex(where: { $0.range.start >= alien.range.end }) else { return nil }
    if target[index].kind == .mark, target[index].hash == 0x28 { index += 1 }
    guard target.indices.contains(index), target[index].shape.contains(.allCapitals) else { return nil }
    // A part of a longer name is no body of its own.
    if let before = target.last(where: { $0.range.start < alien.range.start }), before.kind == .word,
      before.shape.contains(.capitalised), !before.shape.contains(.opensSentence)
    {
      return nil
    }
    let capitals = TermAnswer.capitals(of: segment.target.text(alien.range))
    if capitals.elementsEqual(segment.target.text(target[index].range).utf8) { return nil }
    return segment.terms.first { term in
      (term.termClass == .institution || term.termClass == .acronym) && !shares(alien, term)
        && isShortForm(target[index], of: article.answers[term.answer])
    }
  }

  /// Whether a word in capitals is an English of a term, or made of its first letters.
  private func isShortForm(_ token: EnglishToken, of answer: TermAnswer) -> Bool {
    answer.permitted.contains { phrase in
      phrase.words.count == 1 && phrase.words.allSatisfy { EnglishPhrase.isAlike($0, token) }
    } || answer.isShortForm(segment.target.text(token.range))
  }

  /// The name of several words in whose English a place has been put for a part ("Bank Rakyat Belgrade"); nil where there
  /// is none.
  func whole(withPart alien: AlienExpressions.Alien) -> SegmentTerm? {
    guard alien.termClass == .place else { return nil }
    let target = segment.target.tokens
    guard let start = target.firstIndex(where: { $0.range.start >= alien.range.start }) else { return nil }
    let end = target.firstIndex { $0.range.start >= alien.range.end } ?? target.count
    return segment.terms.first { term in
      !shares(alien, term)
        && article.answers[term.answer].permitted.contains { phrase in
          let words = phrase.words
          guard words.count > 1, words.allSatisfy(\.isCapitalised) else { return false }
          return words.indices.contains { first in
            (first + 1...words.endIndex).contains { last in
              last - first < words.count && stands(words[..<first].reversed(), from: start - 1, by: -1)
                && stands(Array(words[last...]), from: end, by: 1)
            }
          } && !segment.target.holds(phrase)
        }
    }
  }

  /// Whether words stand one behind the other in the target, small words between them.
  private func stands(_ words: [EnglishPhrase.Word], from start: Int, by step: Int) -> Bool {
    let target = segment.target.tokens
    var index = start
    for word in words {
      while target.indices.contains(index), target[index].kind == .word,
        TermNeighbours.small.contains(target[index].hash)
      {
        index += step
      }
      guard target.indices.contains(index), target[index].kind == .word,
        EnglishPhrase.isAlike(word, target[index])
      else { return false }
      index += step
    }
    return true
  }
}
