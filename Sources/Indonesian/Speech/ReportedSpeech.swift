internal import NewsModel

// Sentences without quotation: what they report, and whom they are about.

extension SpeechFinder {
  /// Reads a sentence without quotation.
  mutating func readPlain(_ words: Range<Int>, number: Int) {
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
}
