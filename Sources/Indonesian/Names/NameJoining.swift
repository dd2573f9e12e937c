internal import NewsModel

/// Joins the places of one name: equal forms, short forms of a full name, acronyms and what they stand for.
struct NameJoining {
  /// All places of one form.
  private struct Group {
    var words: Range<Int>
    var kind: Name.Kind
    var role: TextRange?
    var mentions: [TextRange]
    /// The group that this one is a short form of.
    var fuller: Int?
    /// Whether it is the short form of common words, and no name.
    var isCommon = false
    /// The mentions that only qualify another word.
    var attributes: [TextRange] = []
  }

  let scan: NameScan
  private var groups: [Group] = []
  private var places = WordTable<Int>(capacity: 64)
  /// The group of the name that ends before a word; -1 where none does.
  private var ends: [Int32]
  private var acronyms: [Acronym] = []

  /// Starts with no name.
  init(scan: NameScan) {
    self.scan = scan
    ends = Array(repeating: -1, count: scan.words.count + 1)
  }

  private func range(_ words: Range<Int>) -> TextRange {
    TextRange(scan.words[words.lowerBound].range.start, scan.bare(words.upperBound - 1).upperBound)
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: scan.bytes[range.bounds], as: UTF8.self)
  }

  /// Adds a place where a name stands.
  mutating func add(_ name: FoundName) {
    // "Jl" or "Ruas Jalan" by itself says what sort of thing something is, not what it is called.
    if name.words.allSatisfy({ scan.trigger($0).contains(.startsPlace) }) { return }
    let key = scan.key(name.words)
    defer {
      if name.isAttribute, let known = places[key] { groups[known].attributes.append(range(name.words)) }
    }
    guard let known = places[key] else {
      places.set(key, groups.count)
      ends[name.words.upperBound] = Int32(groups.count)
      groups.append(Group(words: name.words, kind: name.kind, role: name.role, mentions: [range(name.words)]))
      return
    }
    groups[known].mentions.append(range(name.words))
    ends[name.words.upperBound] = Int32(known)
    if groups[known].kind == .other { groups[known].kind = name.kind }
    if groups[known].role == nil { groups[known].role = name.role }
  }

  /// Adds mentions where capitals alone tell nothing: first words of sentences, and sentences in capitals.
  mutating func addKnown(doubtful: [Int], shouted: [Range<Int>]) {
    for index in doubtful {
      if let known = places[scan.key(index)] { groups[known].mentions.append(range(index..<index + 1)) }
    }
    let persons = personsByWord()
    for sentence in shouted {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if let (count, kind) = scan.known.match(index, before: sentence.upperBound, in: scan),
          count > 1 || !scan.isOrdinary(index)
        {
          add(FoundName(words: index..<index + count, kind: kind))
          index += count
          continue
        }
        var count = min(6, sentence.upperBound - index)
        while count > 0 {
          let words = index..<index + count
          if let known = places[scan.key(words)] {
            groups[known].mentions.append(range(words))
            break
          }
          count -= 1
        }
        if count == 0, !scan.isOrdinary(index), let holder = persons[scan.key(index)], holder >= 0 {
          groups[holder].mentions.append(range(index..<index + 1))
        }
        index += max(count, 1)
      }
    }
  }

  /// The full names of persons by each of their words; -1 where two hold it.
  private func personsByWord() -> WordTable<Int> {
    var persons = WordTable<Int>(capacity: 64)
    for (index, group) in groups.enumerated() where group.kind == .person && group.words.count > 1 {
      for word in group.words {
        let key = scan.key(word)
        persons.set(key, persons[key] == nil ? index : -1)
      }
    }
    return persons
  }

  /// Adds web names with a capital ("Kompas.com"): outlets.
  mutating func addWebNames() {
    for (index, word) in scan.words.enumerated() where word.kind == .web {
      let first = scan.bytes[word.range.start]
      if ASCII.isUpper(first) { add(FoundName(words: index..<index + 1, kind: .outlet)) }
    }
  }

  /// The names with all their mentions, and the acronyms.
  mutating func finish() -> (names: [Name], acronyms: [Acronym]) {
    joinAcronyms()
    joinShortForms()
    for index in groups.indices {
      guard let fuller = groups[index].fuller else { continue }
      groups[fuller].mentions += groups[index].mentions
      groups[fuller].attributes += groups[index].attributes
      if groups[fuller].role == nil { groups[fuller].role = groups[index].role }
      if groups[fuller].kind == .other { groups[fuller].kind = groups[index].kind }
    }
    var names = groups.filter { $0.fuller == nil && !$0.isCommon }.map { group in
      var name = Name(
        text: text(range(group.words)), kind: group.kind,
        role: group.kind == .person ? group.role.map(text) : nil,
        mentions: group.mentions.count < 2 ? group.mentions : group.mentions.sorted { $0.start < $1.start })
      name.attributes = group.attributes
      return name
    }
    names.sort { ($0.mentions.first?.start ?? 0) < ($1.mentions.first?.start ?? 0) }
    return (names, acronyms)
  }

  /// A short form is joined where one full person's name alone holds its word.
  private mutating func joinShortForms() {
    var holders = WordTable<(first: Int, count: Int)>(capacity: 64)
    // Persons first: a capitalised phrase that holds the word too ("Prabowo Tiba") makes it no less clear.
    for kind in [Name.Kind.person, .other] {
      var held = WordTable<(first: Int, count: Int)>(capacity: 64)
      for (index, group) in groups.enumerated()
      where group.words.count > 1 && group.fuller == nil && group.kind == kind {
        for word in group.words where scan.words[word].shape.contains(.capitalised) {
          let key = scan.key(word)
          let others = held[key] ?? (index, 0)
          if holders[key] == nil { held.set(key, (others.first, others.count + 1)) }
        }
      }
      holders.add(held)
    }
    for index in groups.indices where groups[index].words.count == 1 && groups[index].fuller == nil {
      guard groups[index].kind == .person || groups[index].kind == .other,
        let holder = holders[scan.key(groups[index].words.lowerBound)], holder.count == 1,
        groups[index].kind == .person || groups[holder.first].kind == .person
      else { continue }
      let fuller = holder.first
      groups[index].fuller = fuller
      groups[fuller].kind = .person
    }
  }

  /// "Komisi Pemberantasan Korupsi (KPK)": the short form is joined to the long one before the bracket.
  private mutating func joinAcronyms() {
    for index in groups.indices where groups[index].words.count == 1 && groups[index].fuller == nil {
      let word = groups[index].words.lowerBound
      guard word > 1, scan.isMark(word - 1, 0x28), scan.isMark(word + 1, 0x29) else { continue }
      let long = Int(ends[word - 1])
      guard long >= 0, groups[long].words.count > 1,
        explains(groups[long].words, word) || isForeign(groups[index], of: groups[long])
      else {
        addCommon(index, word)
        continue
      }
      groups[index].fuller = long
      let short = text(groups[index].mentions[0])
      acronyms.append(
        Acronym(short: short, long: text(range(groups[long].words)), mentions: groups[index].mentions))
    }
  }

  /// "harga eceran tertinggi (HET)": the initials of common words; the short form is then no name of its own.
  private mutating func addCommon(_ group: Int, _ word: Int) {
    let letters = scan.bytes[scan.bare(word)]
    guard letters.count > 1, letters.allSatisfy(ASCII.isUpper) else { return }
    var first = word - 1
    for letter in letters.reversed() {
      first -= 1
      // A small joining word need not give a letter ("minuman berpemanis dalam kemasan", "satuan kerja dan usaha").
      if first > 0, scan.words[first].shape.contains(.function), !opens(first, letter) { first -= 1 }
      guard first >= 0, scan.words[first].kind == .word, opens(first, letter) else { return }
    }
    guard (first..<word - 1).contains(where: { !scan.words[$0].shape.contains(.capitalised) }) else { return }
    let long = TextRange(scan.words[first].range.start, scan.words[word - 2].range.end)
    acronyms.append(
      Acronym(short: text(groups[group].mentions[0]), long: text(long), mentions: groups[group].mentions))
    groups[group].isCommon = true
  }

  /// Whether an acronym in brackets is that of the same body in another language or of its head office
  /// ("Organisasi Kesehatan Dunia (WHO)").
  private func isForeign(_ short: Group, of long: Group) -> Bool {
    long.kind == .organisation && short.kind == .organisation
      && scan.isAcronym(short.words.lowerBound) && scan.words[short.words.lowerBound].range.count >= 2
      && !scan.isAcronym(long.words.lowerBound)
  }

  private func opens(_ index: Int, _ letter: UInt8) -> Bool {
    ASCII.lowercased(scan.bytes[scan.words[index].range.start]) == ASCII.lowercased(letter)
  }

  /// Whether the letters of a short form stand in the long one in order, the first ones first.
  private func explains(_ long: Range<Int>, _ short: Int) -> Bool {
    let letters = scan.bytes[scan.bare(short)].filter(ASCII.isLetter).map(ASCII.lowercased)
    let text = scan.bytes[range(long).bounds].map(ASCII.lowercased)
    guard letters.count >= 2, letters.first == text.first else { return false }
    var next = 0
    for byte in text where next < letters.count && byte == letters[next] { next += 1 }
    return next == letters.count
  }
}
