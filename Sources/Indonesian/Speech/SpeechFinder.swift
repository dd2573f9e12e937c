internal import NewsModel

/// Finds who says what: quotations and reported speech with their speakers and verbs.
///
/// One pass over the sentences of an analysed text whose names are found. A quotation's speaker is looked for behind it
/// ("…," kata X), before it (X mengatakan, "…"), and where neither tells, in whom the text around it is about. Quoted
/// words that nobody says, terms and titles, are no statement.
struct SpeechFinder {
  private let scan: SpeechScan
  private let phrases: SpeakerPhrases
  private let spans: [QuotedSpan]
  private var found: [Statement] = []
  private var focus = SpeakerFocus()
  /// The last quotation: its span, its statement, and the sentence of its verb.
  private var last: (span: Int, statement: Int, sentence: Int)?
  /// The last sentence in which somebody was found to speak.
  private var lastSpoken = -1
  /// What was read already as the words of a speaker, up to this word.
  private var past = 0

  /// The statements of a text, in the order of where they begin.
  static func statements(in text: AnalysedText, _ bytes: [UInt8]) -> [Statement] {
    var spans = QuotedSpans(text.words, bytes)
    let paragraphs = paragraphs(of: text)
    for paragraph in paragraphs { spans.read(paragraph) }
    var finder = SpeechFinder(SpeechScan(text, bytes, spans: spans.spans), spans.spans)
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
      return
    }
    var sentence = scan.sentence(paragraph.lowerBound)
    let lastSentence = scan.sentence(paragraph.upperBound - 1)
    while sentence <= lastSentence {
      let words = scan.text.sentences[sentence].words
      let isQuoted =
        nextSpan > 0 && spans[nextSpan - 1].words.upperBound > words.lowerBound
        && spans[nextSpan - 1].words.lowerBound < words.upperBound && isSpeech.contains(nextSpan - 1)
      var holdsSpeech = isQuoted
      while nextSpan < spans.count, spans[nextSpan].words.lowerBound < words.upperBound {
        if readSpan(nextSpan, in: paragraph) {
          isSpeech.insert(nextSpan)
          holdsSpeech = true
        }
        nextSpan += 1
      }
      if !holdsSpeech, words.lowerBound >= past { readPlain(words, number: sentence) }
      sentence += 1
    }
  }

  private var isSpeech: Set<Int> = []

  // MARK: Quotations

  /// What tells a quotation's speaker.
  private struct Attribution {
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

  // MARK: Where the speaker stands

  /// The speaker behind a quotation: "…," kata X; "…," ujarnya; "…," X menambahkan.
  private func attributionBehind(_ number: Int, in paragraph: Range<Int>) -> Attribution? {
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
  private func attributionBefore(_ number: Int, in paragraph: Range<Int>) -> Attribution? {
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
  private func agent(_ verb: Int, _ end: Int) -> SpeakerPhrase? {
    let start = verb + 1 < end && scan.kind(verb + 1).contains(.by) ? verb + 2 : verb + 1
    guard start < end, let phrase = phrases.phrase(from: start, to: end) else { return nil }
    return phrase.name != nil || phrase.isPronoun || start > verb + 1 ? phrase : nil
  }

  /// Whether a word is a verb of that sort here: "lebih lanjut" and "yang mengatakan" are none.
  private func isVerb(_ index: Int, _ kind: SpeechWord) -> Bool {
    guard !scan.kind(index).isDisjoint(with: kind), scan.mention(index) == nil else { return false }
    if kind == .bare, index > 0, scan.kind(index - 1).contains(.more) { return false }
    return true
  }

  private func sentenceEnd(_ index: Int, _ limit: Int) -> Int {
    let sentence = scan.sentence(index)
    guard sentence >= 0 else { return limit }
    return min(limit, scan.text.sentences[sentence].words.upperBound)
  }

  // MARK: Who that is

  private func speaker(_ attribution: Attribution, in sentence: Int) -> (
    speaker: Speaker?, confidence: Double
  ) {
    guard let phrase = attribution.phrase else {
      if let near = neighbour(of: sentence, isSameParagraph: true) { return near }
      guard let meant = focus.meant(in: sentence) else { return neighbour(of: sentence) ?? (nil, 0) }
      return (speaker(meant.figure, nil, .context), min(meant.confidence, 0.7))
    }
    let range = phrase.words.isEmpty ? nil : scan.range(phrase.words)
    if let found = phrase.name {
      let name = fullest(found, before: phrase.words.upperBound)
      return (Speaker(text: wholeName(found, name, phrase.words), name: name, range: range, link: .name), 1)
    }
    if phrase.isPronoun {
      guard let meant = focus.meant(in: sentence) else { return (nil, 0) }
      return (speaker(meant.figure, range, .pronoun), meant.confidence)
    }
    guard let range else { return (nil, 0) }
    return noun(phrase.words, range, in: sentence)
  }

  /// The first person of the sentence before, where that one reports nothing.
  private func neighbour(of sentence: Int, isSameParagraph: Bool = false) -> (
    speaker: Speaker?, confidence: Double
  )? {
    guard sentence > 0, sentence - 1 != lastSpoken else { return nil }
    let before = scan.text.sentences[sentence - 1]
    guard !isSameParagraph || before.paragraph == scan.text.sentences[sentence].paragraph,
      let first = phrases.firstPerson(of: before.words, orName: true)
    else { return nil }
    let name = fullest(first, before: before.words.upperBound)
    return (Speaker(text: scan.text.names[name].text, name: name, range: nil, link: .context), 0.5)
  }

  private func figure(_ speaker: Speaker) -> SpeakerFocus.Figure {
    let kind = speaker.name.map { scan.text.names[$0].kind }
    return SpeakerFocus.Figure(
      name: speaker.name, text: speaker.text,
      isPerson: kind.map { $0 == .person || $0 == .other } ?? !speaker.isThing(scan))
  }

  private func person(_ name: Int, before place: Int) -> SpeakerFocus.Figure {
    let name = fullest(name, before: place)
    return SpeakerFocus.Figure(name: name, text: scan.text.names[name].text, isPerson: true)
  }

  /// The full name that a short one stands for at a place: of the persons whose name holds it, the one named last.
  private func fullest(_ name: Int, before place: Int) -> Int {
    let names = scan.text.names
    guard names[name].kind == .person || names[name].kind == .other else { return name }
    let longer = scan.longerNames(of: name)
    guard !longer.isEmpty else { return name }
    let limit = place < scan.text.words.count ? scan.text.words[place].range.start : Int.max
    var best: (name: Int, place: Int)?
    for number in longer {
      guard let last = names[number].mentions.last(where: { $0.start < limit }) else { continue }
      if best.map({ $0.place < last.start }) ?? true { best = (number, last.start) }
    }
    return best.map { fullest($0.name, before: place) } ?? name
  }

  /// The name as the phrase has it, where a word like "Putri" in its middle was taken for a title and parted it.
  private func wholeName(_ found: Int, _ name: Int, _ phrase: Range<Int>) -> String {
    let text = scan.text.names[name].text
    guard name == found, let last = scan.mention(phrase.upperBound - 1), last.name == name else {
      return text
    }
    var index = last.words.lowerBound - 1
    while index > phrase.lowerBound, scan.mention(index) == nil, scan.mark(index) == nil,
      scan.isCapital(index),
      scan.isTitle(index)
    {
      index -= 1
    }
    guard index >= phrase.lowerBound, index < last.words.lowerBound - 1, let first = scan.mention(index),
      scan.text.names[first.name].kind == .other, first.words.lowerBound >= phrase.lowerBound
    else { return text }
    return scan.string(scan.range(first.words.lowerBound..<last.words.upperBound))
  }

  private func speaker(_ figure: SpeakerFocus.Figure, _ range: TextRange?, _ link: Speaker.Link) -> Speaker {
    Speaker(text: figure.text, name: figure.name, range: range, link: link)
  }

  /// A speaker without a name: somebody named before, the bearer of an office, or just the noun.
  private func noun(
    _ words: Range<Int>, _ range: TextRange, in sentence: Int
  ) -> (speaker: Speaker?, confidence: Double) {
    let head = scan.kind(words.lowerBound)
    let text = scan.string(range)
    let points = scan.kind(words.upperBound - 1).contains(.demonstrative) || head.contains(.person)
    if points, head.isDisjoint(with: [.thing, .indefinite]), let meant = focus.meant(in: sentence) {
      return (speaker(meant.figure, range, .description), 0.7)
    }
    if points, let same = sameHead(words) { return (speaker(same, range, .description), 0.9) }
    if let name = holder(of: text) {
      return (Speaker(text: scan.text.names[name].text, name: name, range: range, link: .description), 0.8)
    }
    return (Speaker(text: text, name: nil, range: range, link: .noun), 0.9)
  }

  /// An earlier speaker by the same noun: "seorang sumber", then "sumber itu".
  private func sameHead(_ words: Range<Int>) -> SpeakerFocus.Figure? {
    guard let speaker = focus.speaker, speaker.name == nil else { return nil }
    let head = scan.string(scan.text.words[words.lowerBound].range).lowercased()
    return speaker.text.lowercased().split(separator: " ").contains(Substring(head)) ? speaker : nil
  }

  /// The one person to whom the article gives an office.
  private func holder(of office: String) -> Int? {
    let office = office.lowercased()
    var holder: Int?
    for (role, number) in scan.offices {
      guard role == office || role.hasPrefix(office + " ") || office.hasPrefix(role + " ") else { continue }
      if holder != nil { return nil }
      holder = number
    }
    return holder
  }

  // MARK: Sentences without quotation

  private mutating func readPlain(_ words: Range<Int>, number: Int) {
    guard !scan.text.sentences[number].traits.contains(.heading) else { return }
    if let (attribution, content) = reported(words) {
      let who = speaker(attribution, in: number)
      if let speaker = who.speaker {
        if let verb = attribution.verb, scan.isAct(verb) {
          if speaker.link == .name { focus.isAbout(figure(speaker), in: number) }
        } else {
          focus.speaks(figure(speaker), in: number)
        }
        lastSpoken = number
        if let content, !content.isEmpty {
          found.append(
            Statement(
              ranges: [scan.range(content)], form: .reported, speaker: speaker,
              verb: attribution.verb.flatMap { scan.verb($0) }, confidence: who.confidence))
        }
        return
      }
    }
    if let name = phrases.topic(of: words) {
      focus.isAbout(person(name, before: words.upperBound), in: number)
    } else if let name = phrases.firstPerson(of: words) {
      focus.names(person(name, before: words.upperBound))
    }
  }

  /// Reported speech: who says it, and which words; nil words where the sentence only names the speaker.
  private func reported(_ words: Range<Int>) -> (Attribution, content: Range<Int>?)? {
    var end = words.upperBound
    while end > words.lowerBound, scan.isEnd(end - 1) { end -= 1 }
    for index in words.lowerBound..<end where !scan.kind(index).isEmpty {
      let kind = scan.kind(index)
      let isFirst = index == words.lowerBound || scan.mark(index - 1) == ASCII.comma
      if isVerb(index, .active), let phrase = phrases.subject(from: words.lowerBound, to: index),
        isSpeaker(phrase, verb: index, end)
      {
        return (Attribution(phrase: phrase, verb: index, end: end), content(index + 1, end))
      }
      if kind.contains(.accordingIts) {
        let all = index == words.lowerBound ? content(index + 1, end) : words.lowerBound..<end
        return (Attribution(phrase: .clitic(at: index), verb: nil, end: end), all)
      }
      if kind.contains(.according), isFirst, let phrase = phrases.phrase(from: index + 1, to: end) {
        let all = index == words.lowerBound ? content(behindSource(phrase, end), end) : words.lowerBound..<end
        return (Attribution(phrase: phrase, verb: nil, end: end), all)
      }
      if kind.contains(.bareIts), isFirst {
        let all = index == words.lowerBound ? content(index + 1, end) : words.lowerBound..<end
        return (Attribution(phrase: .clitic(at: index), verb: index, end: end), all)
      }
      if isVerb(index, .bare), let inset = inset(index, isFirst, words.lowerBound, end) { return inset }
      if kind.contains(.passive), let phrase = agent(index, end), phrase.name != nil || phrase.isPronoun {
        return (Attribution(phrase: phrase, verb: index, end: end), nil)
      }
    }
    return nil
  }

  /// "…, kata X, …"; "Selain itu, lanjut X, …"; "…, kata X."
  private func inset(
    _ index: Int, _ isFirst: Bool, _ start: Int, _ end: Int
  ) -> (Attribution, content: Range<Int>?)? {
    guard let phrase = phrases.phrase(from: index + 1, to: end) else { return nil }
    let past = phrase.words.upperBound
    let opening = phrase.words.lowerBound
    guard isFirst || scan.isCapital(opening) || scan.isTitle(opening) else { return nil }
    guard phrase.name != nil || phrase.isPronoun || isFirst && isHuman(phrase.words.lowerBound) else {
      return nil
    }
    guard isFirst || phrase.name != nil && (past >= end || scan.mark(past) == ASCII.comma) else { return nil }
    let all = index == start ? content(past, end) : start..<end
    return (Attribution(phrase: phrase, verb: index, end: end), all)
  }

  /// Where the speech begins behind "Menurut Badan Pangan (BP) di Tegal,".
  private func behindSource(_ phrase: SpeakerPhrase, _ end: Int) -> Int {
    let limit = min(end, phrase.words.upperBound + 16)
    return (phrase.words.upperBound..<limit).first { scan.mark($0) == ASCII.comma } ?? phrase.words.upperBound
  }

  /// What is reported, behind "bahwa" or a comma.
  private func content(_ start: Int, _ end: Int) -> Range<Int>? {
    var start = start
    while start < end, scan.mark(start) != nil || scan.kind(start).contains(.that) { start += 1 }
    return start < end ? start..<end : nil
  }

  /// Whether a subject can speak: a person, a body, a noun for people, or whoever says something with "bahwa".
  private func isSpeaker(_ phrase: SpeakerPhrase, verb: Int, _ end: Int) -> Bool {
    if phrase.isPronoun { return true }
    if let name = phrase.name, scan.text.names[name].kind != .place { return true }
    guard !phrase.words.isEmpty else { return false }
    if isHuman(phrase.words.lowerBound) { return true }
    return phrase.name != nil && verb + 1 < end && scan.kind(verb + 1).contains(.that)
  }

  private func isHuman(_ index: Int) -> Bool {
    if let mention = scan.mention(index) { return scan.text.names[mention.name].kind == .organisation }
    return !scan.kind(index).isDisjoint(with: [.human, .person, .indefinite]) || scan.isTitle(index)
  }

  // MARK: Turns

  /// A paragraph that opens with its speaker and a colon: an interview's turn ("Budi: …", "J: …") or a headline.
  private mutating func readTurn(_ paragraph: Range<Int>, isAlone: Bool) -> Bool {
    let limit = min(paragraph.upperBound, paragraph.lowerBound + 14)
    guard let colon = (paragraph.lowerBound..<limit).first(where: { scan.mark($0) == ASCII.colon }),
      colon > paragraph.lowerBound, paragraph.upperBound - colon > 4, !scan.opensQuotation(colon + 1)
    else { return false }
    let sentence = scan.sentence(paragraph.lowerBound)
    let content = scan.range(colon + 1..<paragraph.upperBound)
    if colon == paragraph.lowerBound + 1 {
      let kind = scan.kind(paragraph.lowerBound)
      if kind.contains(.question) { return true }
      if kind.contains(.answer), let meant = focus.meant(in: sentence) {
        found.append(
          Statement(
            ranges: [content], form: .direct, speaker: speaker(meant.figure, nil, .context), confidence: 0.65)
        )
        return true
      }
    }
    let isHeadline = isAlone && !scan.isEnd(paragraph.upperBound - 1)
    var start = paragraph.lowerBound
    if isHeadline, let comma = (start..<colon).last(where: { scan.mark($0) == ASCII.comma }) {
      start = comma + 1
    }
    guard start < colon, let phrase = phrases.phrase(from: start, to: colon), phrase.words.upperBound == colon
    else {
      return false
    }
    let isPerson = phrase.name.map { scan.isPerson($0) } ?? false
    guard isPerson || isHeadline && (phrase.name != nil || scan.isTitle(start)) else { return false }
    let who = speaker(Attribution(phrase: phrase, verb: nil, end: colon), in: sentence)
    guard let speaker = who.speaker else { return false }
    found.append(
      Statement(ranges: [content], form: .direct, speaker: speaker, confidence: min(who.confidence, 0.9)))
    focus.speaks(figure(speaker), in: scan.sentence(paragraph.upperBound - 1))
    return true
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

extension Speaker {
  /// Whether the noun is one for a thing that speaks.
  fileprivate func isThing(_ scan: SpeechScan) -> Bool {
    let head = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return SpeechTable.shared.entries[WordKey(head.utf8)]?.kind.contains(.thing) ?? false
  }
}
