internal import NewsModel

// Who a speaker's phrase is: the fullest name, whom a pronoun means, the bearer of an office.

extension SpeechFinder {
  /// Who speaks, by what tells it, and how sure that is; nobody where a pronoun has nobody to mean.
  func speaker(_ attribution: Attribution, in sentence: Int) -> (
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

  /// A speaker as the search for whom a pronoun means keeps it.
  func figure(_ speaker: Speaker) -> SpeakerFocus.Figure {
    let kind = speaker.name.map { scan.text.names[$0].kind }
    return SpeakerFocus.Figure(
      name: speaker.name, text: speaker.text,
      isPerson: kind.map { $0 == .person || $0 == .other } ?? !speaker.isThing(scan))
  }

  /// The same of a person named before the word `place`.
  func person(_ name: Int, before place: Int) -> SpeakerFocus.Figure {
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

  /// The speaker that such a figure is, found at `range`.
  func speaker(_ figure: SpeakerFocus.Figure, _ range: TextRange?, _ link: Speaker.Link) -> Speaker {
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
}

extension Speaker {
  /// Whether the noun is one for a thing that speaks.
  fileprivate func isThing(_ scan: SpeechScan) -> Bool {
    let head = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return SpeechTable.shared.entries[WordKey(head.utf8)]?.kind.contains(.thing) ?? false
  }
}
