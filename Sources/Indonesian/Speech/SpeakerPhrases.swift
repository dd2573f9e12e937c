internal import NewsModel

/// The phrase that tells a speaker: "Kepala Dinas Kesehatan Budi Santoso", "seorang saksi mata", "dia".
struct SpeakerPhrase {
  /// Its words; empty for a clitic pronoun.
  var words: Range<Int>
  /// The name in it, where there is one.
  var name: Int?
  /// Whether it is a pronoun alone.
  var isPronoun = false

  /// The pronoun that a verb carries ("katanya").
  static func clitic(at index: Int) -> SpeakerPhrase {
    SpeakerPhrase(words: index..<index, name: nil, isPronoun: true)
  }
}

/// Finds the phrases of speakers beside reporting verbs. No phrase is sought over more than `reach` words, so that the
/// time stays linear.
struct SpeakerPhrases {
  /// So many words are looked at.
  static let reach = 28
  /// A subject without a person's name has at most so many words.
  private static let longest = 10

  let scan: SpeechScan

  // MARK: Behind the verb

  /// The phrase that begins at `start` and ends before `end`; nil where none stands there.
  func phrase(from start: Int, to end: Int) -> SpeakerPhrase? {
    var start = start
    let limit = min(end, start + SpeakerPhrases.reach)
    while start < limit, scan.isJoint(start) { start += 1 }
    guard start < limit else { return nil }
    if scan.kind(start).contains(.pronoun), scan.mention(start) == nil {
      return SpeakerPhrase(words: start..<start + 1, isPronoun: true)
    }
    let (past, name) = walk(from: start, to: limit)
    guard past > start else { return nil }
    if name == nil, let apposed = apposed(from: past, to: limit) {
      return SpeakerPhrase(words: start..<apposed.words.upperBound, name: apposed.name)
    }
    return SpeakerPhrase(words: start..<past, name: name ?? closing(start..<past))
  }

  /// Walks over a phrase; gives the word after it and the person in it.
  private func walk(from start: Int, to limit: Int) -> (past: Int, person: Int?) {
    var index = start
    var past = start
    while index < limit {
      if let mention = scan.mention(index), !scan.kind(index).contains(.stop) || mention.words.count > 1 {
        index = min(mention.words.upperBound, limit)
        past = index
        if scan.isPerson(mention.name) { return lastPerson(mention, limit) }
        continue
      }
      if let sign = scan.mark(index) {
        if sign == ASCII.of("("), let close = closeBracket(index, limit) {
          index = close + 1
          continue
        }
        guard scan.isJoint(index), !(scan.isEnd(index) && index + 1 == limit) else { break }
        index += 1
        continue
      }
      let kind = scan.kind(index)
      if kind.contains(.stop) || !kind.isDisjoint(with: [.active, .passive]) { break }
      if kind.contains(.joint), index + 1 == limit { break }
      index += 1
      past = index
    }
    return (past, nil)
  }

  /// The last person of a run of capitals: what stands before belongs to the office ("Direktur Sinar Muda Kombes Budi").
  private func lastPerson(
    _ mention: (words: Range<Int>, name: Int), _ limit: Int
  ) -> (past: Int, person: Int?) {
    var person = mention
    var index = mention.words.upperBound
    while index < limit, scan.mark(index) == nil, !scan.kind(index).contains(.stop) {
      if let next = scan.mention(index) {
        if scan.isPerson(next.name) { person = next }
        index = next.words.upperBound
      } else if scan.isCapital(index) || scan.isTitle(index) {
        index += 1
      } else {
        break
      }
    }
    // "Direktur Sinar Muda, Brigjen Budi Santoso": a title behind a comma.
    if index + 2 < limit, scan.mark(index) == ASCII.comma, scan.mention(index + 1) == nil,
      scan.isTitle(index + 1),
      let apposed = apposed(from: index, to: limit)
    {
      person = apposed
    }
    return (min(person.words.upperBound, limit), person.name)
  }

  private func closeBracket(_ index: Int, _ limit: Int) -> Int? {
    (index..<min(limit, index + 10)).first { scan.mark($0) == ASCII.of(")") }
  }

  /// A person set beside an office: "ketua tim, Yulia Sari", "pengamat dari Universitas Muara, Budi Santoso".
  private func apposed(from past: Int, to limit: Int) -> (words: Range<Int>, name: Int)? {
    var comma = past
    if scan.mark(past) != ASCII.comma {
      guard past < limit, scan.mark(past) == nil, scan.kind(past).contains(.stop) else { return nil }
      while comma < limit, scan.mark(comma) != ASCII.comma {
        if scan.isEnd(comma), !scan.isJoint(comma) || comma + 1 == limit { return nil }
        if !scan.kind(comma).isDisjoint(with: .verbs) { return nil }
        comma += 1
      }
    }
    guard comma + 1 < limit else { return nil }
    var index = comma + 1
    while index < min(limit, comma + 7) {
      if let mention = scan.mention(index) {
        if scan.isPerson(mention.name) { return mention }
        index = mention.words.upperBound
      } else if scan.isJoint(index)
        || scan.mark(index) == nil && (scan.isCapital(index) || scan.isTitle(index))
      {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The name that closes a phrase or fills it, of whatever kind: "KPK", "legislator Hetifah".
  private func closing(_ words: Range<Int>) -> Int? {
    guard let last = scan.mention(words.upperBound - 1), last.words.lowerBound >= words.lowerBound else {
      return nil
    }
    if last.words.lowerBound == words.lowerBound { return last.name }
    return scan.text.names[last.name].kind == .other ? last.name : nil
  }

  // MARK: Before the verb

  /// The subject of the verb at `verb`, in the part of a sentence that begins at `start`.
  func subject(from start: Int, to verb: Int) -> SpeakerPhrase? {
    let start = clause(from: max(start, verb - SpeakerPhrases.reach), to: verb)
    guard start < verb else { return nil }
    if let described = described(start, verb) { return described }
    var index = start
    while index < verb {
      if let mention = scan.mention(index) {
        if scan.isPerson(mention.name), !isGoverned(mention.words.lowerBound, from: start) {
          let person = mention.words.lowerBound == start ? mention : bearer(of: mention, before: verb)
          return SpeakerPhrase(words: start..<person.words.upperBound, name: person.name)
        }
        index = mention.words.upperBound
        continue
      }
      if scan.kind(index).contains(.pronoun), index == start || !scan.kind(index - 1).contains(.preposition) {
        return SpeakerPhrase(words: index..<index + 1, isPronoun: true)
      }
      index += 1
    }
    return noun(start..<verb)
  }

  /// The last person before a verb, no comma between: what was taken for a name belongs to the office
  /// ("Ketua Umum Sinar Muda periode 2024-2029 Budi Santoso mengatakan").
  private func bearer(
    of mention: (words: Range<Int>, name: Int), before verb: Int
  ) -> (words: Range<Int>, name: Int) {
    var last = mention
    var index = mention.words.upperBound
    while index < verb, scan.mark(index) != ASCII.comma {
      if let next = scan.mention(index) {
        if scan.isPerson(next.name), !isGoverned(next.words.lowerBound, from: mention.words.upperBound) {
          last = next
        }
        index = next.words.upperBound
      } else {
        index += 1
      }
    }
    return last
  }

  /// "Aktris yang tinggal di Paris itu mengaku": a noun for somebody named before.
  private func described(_ start: Int, _ verb: Int) -> SpeakerPhrase? {
    guard scan.mention(start) == nil,
      !scan.kind(start).isDisjoint(with: [.person, .human]) || scan.isTitle(start),
      let end = (max(start + 1, verb - 3)..<max(start + 1, verb)).first(where: {
        scan.kind($0).contains(.demonstrative)
      })
    else { return nil }
    // "Hakim Budi itu" is named.
    if let mention = scan.mention(end - 1), scan.isPerson(mention.name), mention.words.lowerBound <= start + 2
    {
      return SpeakerPhrase(words: start..<mention.words.upperBound, name: mention.name)
    }
    return SpeakerPhrase(words: start..<end + 1)
  }

  /// A subject that is no person's name.
  private func noun(_ words: Range<Int>) -> SpeakerPhrase? {
    var end = words.lowerBound
    while end < words.upperBound {
      if let mention = scan.mention(end) {
        end = min(mention.words.upperBound, words.upperBound)
        continue
      }
      if scan.mark(end) != nil, !scan.isJoint(end) { break }
      if scan.kind(end).contains(.stop) { break }
      end += 1
      if scan.kind(end - 1).contains(.demonstrative) { break }
    }
    guard end > words.lowerBound, end - words.lowerBound <= SpeakerPhrases.longest else { return nil }
    return SpeakerPhrase(words: words.lowerBound..<end, name: closing(words.lowerBound..<end))
  }

  /// Where the clause of the subject begins: behind "Dalam sidang itu," and the like.
  func clause(from start: Int, to end: Int) -> Int {
    var start = start
    while start < end, scan.mark(start) != nil { start += 1 }
    var rounds = 0
    while start < end, rounds < 3, scan.mention(start) == nil, isIntro(start, before: end) {
      guard let comma = (start..<end).first(where: { scan.mark($0) == ASCII.comma }), comma + 1 < end else {
        break
      }
      start = comma + 1
      rounds += 1
    }
    return start
  }

  private func isIntro(_ index: Int, before end: Int) -> Bool {
    let kind = scan.kind(index)
    if !kind.isDisjoint(with: [.intro, .according]) { return true }
    // "Terpisah,", "Menariknya,": one word and a comma.
    return index + 1 < end && scan.mark(index + 1) == ASCII.comma && !kind.contains(.pronoun)
  }

  /// Whether a preposition stands before a name, its titles passed over.
  func isGoverned(_ index: Int, from start: Int) -> Bool {
    var before = index - 1
    while before > start, scan.mention(before) == nil, scan.mark(before) == nil, scan.isTitle(before) {
      before -= 1
    }
    return before >= start && scan.kind(before).contains(.preposition)
  }

  /// The person that a sentence is about by its place: at the beginning of the clause, titles passed over.
  func topic(of words: Range<Int>) -> Int? {
    let limit = min(words.upperBound, words.lowerBound + SpeakerPhrases.reach)
    let start = clause(from: words.lowerBound, to: limit)
    var index = start
    // "Mendengar itu hakim Budi": no comma tells where the clause begins.
    if start < limit, scan.mention(start) == nil, scan.kind(start).contains(.intro) {
      while index < min(limit, start + 5), scan.mention(index) == nil, !scan.isTitle(index) { index += 1 }
    }
    while index < limit {
      if let mention = scan.mention(index) {
        if scan.isPerson(mention.name) { return mention.name }
        index = mention.words.upperBound
      } else if index == start, scan.kind(index).contains(.pronoun) {
        return nil
      } else if scan.isTitle(index) || scan.isCapital(index) || scan.isJoint(index) {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The first person in a sentence; with `orName` a name of several words of which nothing is known counts too.
  func firstPerson(of words: Range<Int>, orName: Bool = false) -> Int? {
    var index = words.lowerBound
    while index < words.upperBound {
      if let mention = scan.mention(index) {
        if scan.isPerson(mention.name) { return mention.name }
        if orName, mention.words.count > 1, scan.text.names[mention.name].kind == .other {
          return mention.name
        }
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    return nil
  }
}
