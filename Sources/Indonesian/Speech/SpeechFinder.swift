internal import NewsModel

/// Finds who says what: quotations and reported speech with their speakers and verbs.
///
/// One pass over the sentences of an analysed text whose names are found. A quotation's speaker is looked for behind it
/// ("…," kata X), before it (X mengatakan, "…"), and where neither tells, in whom the text around it is about. Quoted
/// words that nobody says, terms and titles, are no statement.
struct SpeechFinder {
  let scan: SpeechScan
  let phrases: SpeakerPhrases
  let spans: [QuotedSpan]
  var found: [Statement] = []
  var focus = SpeakerFocus()
  /// The last quotation: its span, its statement, and the sentence of its verb.
  private var last: (span: Int, statement: Int, sentence: Int)?
  /// The last sentence in which somebody was found to speak.
  var lastSpoken = -1
  /// What was read already as the words of a speaker, up to this word.
  var past = 0

  /// The statements of a text, in the order of where they begin; `mentions` are those of its names.
  static func statements(in text: AnalysedText, _ noted: NotedText, _ mentions: [NameMention]) -> [Statement]
  {
    var spans = QuotedSpans(noted)
    let paragraphs = paragraphs(of: text)
    for paragraph in paragraphs { spans.read(paragraph) }
    var finder = SpeechFinder(SpeechScan(text, noted, mentions, spans: spans.spans), spans.spans)
    for paragraph in paragraphs { finder.read(paragraph, isAlone: paragraphs.count == 1) }
    return finder.found
  }

  private init(_ scan: SpeechScan, _ spans: [QuotedSpan]) {
    self.scan = scan
    self.spans = spans
    phrases = SpeakerPhrases(scan: scan)
  }

  /// The words of each paragraph.
  private static func paragraphs(of text: AnalysedText) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var number = -1
    for sentence in text.sentences where !sentence.words.isEmpty {
      if sentence.paragraph == number, let open = paragraphs.popLast() {
        paragraphs.append(open.lowerBound..<sentence.words.upperBound)
      } else {
        paragraphs.append(sentence.words)
        number = sentence.paragraph
      }
    }
    return paragraphs
  }

  // MARK: The pass

  private var nextSpan = 0

  private mutating func read(_ paragraph: Range<Int>, isAlone: Bool) {
    if readTurn(paragraph, isAlone: isAlone) {
      while nextSpan < spans.count, spans[nextSpan].words.lowerBound < paragraph.upperBound { nextSpan += 1 }
      wasSpeech = false
      return
    }
    var sentence = scan.sentence(paragraph.lowerBound)
    let lastSentence = scan.sentence(paragraph.upperBound - 1)
    while sentence <= lastSentence {
      let words = scan.text.sentences[sentence].words
      let isQuoted =
        nextSpan > 0 && spans[nextSpan - 1].words.upperBound > words.lowerBound
        && spans[nextSpan - 1].words.lowerBound < words.upperBound && wasSpeech
      var holdsSpeech = isQuoted
      while nextSpan < spans.count, spans[nextSpan].words.lowerBound < words.upperBound {
        wasSpeech = readSpan(nextSpan, in: paragraph)
        holdsSpeech = holdsSpeech || wasSpeech
        nextSpan += 1
      }
      if !holdsSpeech, words.lowerBound >= past { readPlain(words, number: sentence) }
      sentence += 1
    }
  }

  /// Whether somebody says the span that was read last.
  private var wasSpeech = false

  // MARK: Quotations

  /// What tells a quotation's speaker.
  struct Attribution {
    var phrase: SpeakerPhrase?
    var verb: Int?
    /// The word behind it.
    var end: Int
  }

  /// Reads what stands between marks; false where nobody says it.
  private mutating func readSpan(_ number: Int, in paragraph: Range<Int>) -> Bool {
    let span = spans[number]
    let count = scan.text.words[span.inside].count { $0.kind != .mark }
    guard count > 0, !isTitle(span) else { return false }
    let sentence = scan.sentence(span.words.lowerBound)
    let isContinued = !span.isClosed && number + 1 < spans.count && spans[number + 1].goesOn
    let behind = span.isClosed ? attributionBehind(number, in: paragraph) : nil
    let before = behind == nil ? attributionBefore(number, in: paragraph) : nil
    let closing = span.inside.last.map { scan.isEnd($0) || scan.mark($0) == ASCII.comma } ?? false
    let opens = opensSentence(span, in: paragraph)

    if span.goesOn, let last, last.span == number - 1 {
      join(number, to: last.statement, behind ?? before, in: sentence, isClosed: span.isClosed || isContinued)
      return true
    }
    if behind == nil, before == nil, let last, last.span == number - 1, joins(last, number, in: paragraph) {
      join(number, to: last.statement, nil, in: sentence, isClosed: span.isClosed || isContinued)
      return true
    }
    if let behind {
      guard closing || count > 2 || behind.verb != nil && scan.kind(behind.verb ?? 0).contains(.bareIts)
      else {
        return false
      }
      add(number, behind, in: sentence, isClosed: true)
      return true
    }
    if let before {
      guard count > 1 || closing else { return false }
      add(number, before, in: sentence, isClosed: span.isClosed || isContinued)
      return true
    }
    let follows = span.words.upperBound
    let endsSentence = closing || follows >= paragraph.upperBound || scan.isEnd(follows) || !span.isClosed
    guard opens, endsSentence, count > 3 else { return false }
    add(
      number, Attribution(phrase: nil, verb: nil, end: follows), in: sentence,
      isClosed: span.isClosed || isContinued)
    return true
  }

  /// Whether the marks hold the title of a work and nothing more.
  private func isTitle(_ span: QuotedSpan) -> Bool {
    guard let mention = scan.mention(span.inside.lowerBound) else { return false }
    return scan.text.names[mention.name].kind == .work && mention.words.lowerBound == span.inside.lowerBound
      && mention.words.upperBound >= span.inside.upperBound - 1
  }

  /// Whether a quotation begins a sentence or a paragraph.
  private func opensSentence(_ span: QuotedSpan, in paragraph: Range<Int>) -> Bool {
    let before = span.words.lowerBound - 1
    if before < paragraph.lowerBound || scan.isEnd(before) { return true }
    // Behind another quotation's end.
    return scan.mark(before).map { $0 == ASCII.quote || $0 == 0xE2 } ?? false
  }

  /// Whether a quotation goes on with the one before: nothing but its speaker stands between.
  private func joins(
    _ last: (span: Int, statement: Int, sentence: Int), _ number: Int, in paragraph: Range<Int>
  ) -> Bool {
    let between = spans[last.span].words.upperBound..<spans[number].words.lowerBound
    guard between.lowerBound >= paragraph.lowerBound, between.count <= 60 else { return false }
    if between.isEmpty { return true }
    let inside = spans[number].inside
    guard let sign = inside.last,
      scan.isEnd(sign) || scan.mark(sign) == ASCII.comma || !spans[number].isClosed
    else {
      return false
    }
    guard found[last.statement].verb != nil, past > between.lowerBound else { return false }
    let start = scan.sentence(spans[number].words.lowerBound)
    if start == last.sentence { return true }
    return start == last.sentence + 1
      && scan.text.sentences[start].words.lowerBound == spans[number].words.lowerBound
  }

  private mutating func join(
    _ number: Int, to statement: Int, _ attribution: Attribution?, in sentence: Int, isClosed: Bool
  ) {
    found[statement].ranges.append(scan.range(spans[number].words))
    found[statement].isClosed = isClosed
    if let attribution {
      let who = speaker(attribution, in: sentence)
      if let speaker = who.speaker,
        who.confidence > found[statement].confidence || found[statement].verb == nil
      {
        found[statement].speaker = speaker
        found[statement].confidence = who.confidence
        found[statement].verb = attribution.verb.flatMap { scan.verb($0) }
        focus.speaks(figure(speaker), in: sentence)
      }
      past = max(past, attribution.end)
    }
    last = (
      number, statement, attribution.flatMap(\.verb).map { scan.sentence($0) } ?? last?.sentence ?? sentence
    )
  }

  private mutating func add(_ number: Int, _ attribution: Attribution, in sentence: Int, isClosed: Bool) {
    let who = speaker(attribution, in: sentence)
    let verb = attribution.verb.flatMap { scan.verb($0) }
    found.append(
      Statement(
        ranges: [scan.range(spans[number].words)], form: .direct, speaker: who.speaker, verb: verb,
        confidence: who.confidence, isClosed: isClosed))
    past = max(past, attribution.end)
    let at = attribution.verb.map { scan.sentence($0) } ?? sentence
    last = (number, found.count - 1, at)
    lastSpoken = max(at, sentence, scan.sentence(spans[number].words.upperBound - 1))
    if let speaker = who.speaker { focus.speaks(figure(speaker), in: lastSpoken) }
  }
}

extension SpeechScan {
  /// Whether a word is a quotation mark.
  func opensQuotation(_ index: Int) -> Bool {
    guard let sign = mark(index) else { return false }
    let range = text.words[index].range
    return sign == ASCII.quote
      || sign == 0xE2 && range.count == 3 && bytes[range.start + 1] == 0x80
        && (0x9C...0x9E).contains(bytes[range.start + 2])
  }
}
