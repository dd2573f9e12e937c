internal import NewsModel

// Where the speaker of a quotation stands: behind it, or before it.

extension SpeechFinder {
  /// The speaker behind a quotation: "…," kata X; "…," ujarnya; "…," X menambahkan.
  func attributionBehind(_ number: Int, in paragraph: Range<Int>) -> Attribution? {
    var index = spans[number].words.upperBound
    let next = number + 1 < spans.count ? spans[number + 1].words.lowerBound : paragraph.upperBound
    let limit = min(next, paragraph.upperBound)
    var skipped = 0
    while index < limit, skipped < 3, let sign = scan.mark(index), sign != ASCII.of("(") {
      index += 1
      skipped += 1
    }
    guard index < limit else { return nil }
    let end = sentenceEnd(index, limit)
    let isThus = scan.kind(index).contains(.thus)
    if isThus { index += 1 }
    // "lanjut tulis X", "kata X menambahkan".
    if index + 1 < end, scan.kind(index).contains(.bare), scan.kind(index + 1).contains(.bare) { index += 1 }
    guard index < end else { return nil }
    let kind = scan.kind(index)
    if kind.contains(.bareIts) { return Attribution(phrase: .clitic(at: index), verb: index, end: index + 1) }
    if kind.contains(.bare), let phrase = phrases.phrase(from: index + 1, to: end) {
      return Attribution(phrase: phrase, verb: index, end: phrase.words.upperBound)
    }
    if isThus { return thus(index, end) }
    if kind.contains(.quoted) || kind.contains(.stop), let source = source(index, end) { return source }
    return behindSubject(index, end, of: spans[number])
  }

  /// "demikian disampaikan X", "demikian bunyi surat itu", "demikian tertulis di situs".
  private func thus(_ index: Int, _ end: Int) -> Attribution? {
    var index = index
    var verb: Int?
    while index < end {
      let kind = scan.kind(index)
      if !kind.isDisjoint(with: [.passive, .bare]) {
        verb = verb ?? index
      } else if kind.isDisjoint(with: [.carrier, .by, .stop, .quoted]) || kind.contains(.pronoun) {
        break
      }
      index += 1
    }
    guard let phrase = phrases.phrase(from: index, to: end) else { return nil }
    return Attribution(phrase: phrase, verb: verb, end: phrase.words.upperBound)
  }

  /// "seperti dikutip dari X".
  private func source(_ index: Int, _ end: Int) -> Attribution? {
    var index = index
    while index < end, scan.kind(index).contains(.stop), !scan.kind(index).contains(.quoted) { index += 1 }
    guard index < end, scan.kind(index).contains(.quoted) else { return nil }
    index += 1
    while index < end, !scan.kind(index).isDisjoint(with: [.preposition, .by]), scan.mention(index) == nil {
      index += 1
    }
    guard let phrase = phrases.phrase(from: index, to: end) else { return nil }
    return Attribution(phrase: phrase, verb: nil, end: phrase.words.upperBound)
  }

  /// "…," X menambahkan.
  private func behindSubject(_ index: Int, _ end: Int, of span: QuotedSpan) -> Attribution? {
    let isOpen = span.inside.last.map { scan.mark($0) == ASCII.comma } ?? false
    let isAsked = span.inside.last.map { scan.isEnd($0) && scan.mark($0) != ASCII.period } ?? false
    let limit = min(end, index + (isOpen ? 14 : isAsked ? 5 : 3))
    guard let verb = (index..<limit).first(where: { isVerb($0, .active) }), verb > index,
      let phrase = phrases.subject(from: index, to: verb), isOpen || phrase.isPronoun || phrase.name != nil
    else { return nil }
    return Attribution(phrase: phrase, verb: verb, end: verb + 1)
  }

  /// The speaker before a quotation: X mengatakan, "…"; X: "…"; Menurut X, "…".
  func attributionBefore(_ number: Int, in paragraph: Range<Int>) -> Attribution? {
    let span = spans[number]
    let sentence = scan.sentence(span.words.lowerBound)
    guard sentence >= 0 else { return nil }
    var start = max(scan.text.sentences[sentence].words.lowerBound, paragraph.lowerBound)
    if number > 0 { start = max(start, min(spans[number - 1].words.upperBound, span.words.lowerBound)) }
    // Who spoke the quotation before is no subject of a verb here.
    start = max(start, min(past, span.words.lowerBound), span.words.lowerBound - SpeakerPhrases.reach)
    var end = span.words.lowerBound
    guard end > start else { return nil }
    let sign = scan.mark(end - 1)
    let isColon = sign == ASCII.colon
    let isLed = isColon || sign == ASCII.comma
    if isLed { end -= 1 }
    guard end > start else { return nil }
    var index = end - 1
    while index >= start {
      let isAdjacent = isLed || index == end - 1 || index >= end - 3 && scan.kind(end - 1).contains(.that)
      if isAdjacent, let attribution = attribution(at: index, from: start, to: end) { return attribution }
      index -= 1
    }
    guard isColon else { return nil }
    let clause = phrases.clause(from: start, to: end)
    guard let name = phrases.firstPerson(of: clause..<end) else { return nil }
    return Attribution(
      phrase: SpeakerPhrase(words: clause..<end, name: name), verb: nil, end: span.words.upperBound)
  }

  /// The speaker by the verb at a word, within the words from `start` to `end`.
  private func attribution(at index: Int, from start: Int, to end: Int) -> Attribution? {
    let kind = scan.kind(index)
    if isVerb(index, .active), let phrase = phrases.subject(from: start, to: index) {
      return Attribution(phrase: phrase, verb: index, end: end)
    }
    if kind.contains(.bareIts) { return Attribution(phrase: .clitic(at: index), verb: index, end: end) }
    if isVerb(index, .bare), let phrase = phrases.phrase(from: index + 1, to: end) {
      return Attribution(phrase: phrase, verb: index, end: end)
    }
    if kind.contains(.passive), let phrase = agent(index, end) {
      return Attribution(phrase: phrase, verb: index, end: end)
    }
    if kind.contains(.accordingIts) { return Attribution(phrase: .clitic(at: index), verb: nil, end: end) }
    if kind.contains(.according), let phrase = phrases.phrase(from: index + 1, to: end) {
      return Attribution(phrase: phrase, verb: nil, end: end)
    }
    return nil
  }

  /// The agent of a passive verb: "disampaikan (oleh) X".
  func agent(_ verb: Int, _ end: Int) -> SpeakerPhrase? {
    let start = verb + 1 < end && scan.kind(verb + 1).contains(.by) ? verb + 2 : verb + 1
    guard start < end, let phrase = phrases.phrase(from: start, to: end) else { return nil }
    return phrase.name != nil || phrase.isPronoun || start > verb + 1 ? phrase : nil
  }

  /// Whether a word is a verb of that sort here: "lebih lanjut" and "yang mengatakan" are none.
  func isVerb(_ index: Int, _ kind: SpeechWord) -> Bool {
    guard !scan.kind(index).isDisjoint(with: kind), scan.mention(index) == nil else { return false }
    if kind == .bare, index > 0, scan.kind(index - 1).contains(.more) { return false }
    return true
  }

  private func sentenceEnd(_ index: Int, _ limit: Int) -> Int {
    let sentence = scan.sentence(index)
    guard sentence >= 0 else { return limit }
    return min(limit, scan.text.sentences[sentence].words.upperBound)
  }
}
