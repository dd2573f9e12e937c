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
  private var places = WordTable<Int>(capacity: 32)
  /// The group of the name that ends before a word; -1 where none does.
  private var ends: [Int32]
  private var acronyms: [Acronym] = []
  /// Second names that the text gives, with the names before them.
  private var aliases: [(second: WordKey, first: WordKey)] = []

  /// Starts with no name.
  init(scan: NameScan) {
    self.scan = scan
    ends = Array(repeating: -1, count: scan.words.count + 1)
    groups.reserveCapacity(32)
  }

  private func range(_ words: Range<Int>) -> TextRange {
    TextRange(scan.words[words.lowerBound].range.start, scan.bare(words.upperBound - 1).upperBound)
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: scan.bytes[range.bounds], as: UTF8.self)
  }

  /// Adds a place where a name stands, and whether it is a second name of the person named before.
  mutating func add(_ name: FoundName, behind last: FoundName?) {
    add(name)
    guard let last, last.words.upperBound < name.words.lowerBound, last.kind == .person,
      name.kind == .person || name.kind == .other, name.words.count <= 3,
      isAlias(last.words.upperBound..<name.words.lowerBound)
    else { return }
    aliases.append((scan.key(name.words), scan.key(last.words)))
  }

  /// Whether the words between two names say that both are one person's: "alias", ", yang akrab disapa".
  private func isAlias(_ between: Range<Int>) -> Bool {
    guard (1...8).contains(between.count) else { return false }
    var leads = false
    for index in between {
      if scan.isMark(index, ASCII.comma) || scan.isMark(index, ASCII.quote) { continue }
      let form = scan.form(index)
      leads = leads || form.contains(.alias)
      // A title may stand before the second name ("disapa Gus Dur").
      guard
        !form.isDisjoint(with: [.alias, .aliasInside])
          || leads && scan.words[index].shape.contains(.capitalised) && scan.trigger(index).contains(.title)
      else { return false }
    }
    return leads
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
    guard !doubtful.isEmpty || !shouted.isEmpty else { return }
    let persons = personsByWord()
    for index in doubtful {
      let key = scan.key(index)
      if let known = places[key] ?? (scan.isOrdinary(index) ? nil : persons[key]), known >= 0 {
        groups[known].mentions.append(range(index..<index + 1))
      }
    }
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
    var persons = WordTable<Int>(capacity: 16)
    for index in groups.indices where groups[index].kind == .person && groups[index].words.count > 1 {
      for word in groups[index].words {
        let key = scan.key(word)
        persons.set(key, persons[key] == nil ? index : -1)
      }
    }
    return persons
  }

  /// Adds web names with a capital ("Kompas.com"): outlets.
  mutating func addWebNames() {
    for index in scan.noted.webNames.lazy.map({ Int($0) }) {
      let first = scan.bytes[scan.words[index].range.start]
      if ASCII.isUpper(first) { add(FoundName(words: index..<index + 1, kind: .outlet)) }
    }
  }

  /// The names with all their mentions, and the acronyms.
  mutating func finish() -> (names: [Name], acronyms: [Acronym]) {
    joinAcronyms()
    joinExplained()
    joinAliases()
    joinKnownForms()
    joinEditions()
    joinShortForms()
    for index in groups.indices {
      guard groups[index].fuller != nil else { continue }
      let fuller = root(index)
      groups[fuller].mentions += groups[index].mentions
      groups[fuller].attributes += groups[index].attributes
      if groups[fuller].role == nil { groups[fuller].role = groups[index].role }
      if groups[fuller].kind == .other { groups[fuller].kind = groups[index].kind }
    }
    var names: [Name] = []
    names.reserveCapacity(groups.count)
    for index in groups.indices where groups[index].fuller == nil && !groups[index].isCommon {
      if groups[index].mentions.count > 1 { groups[index].mentions.sort { $0.start < $1.start } }
      var name = Name(
        text: text(range(groups[index].words)), kind: groups[index].kind,
        role: groups[index].kind == .person ? groups[index].role.map { text($0) } : nil,
        mentions: groups[index].mentions)
      name.attributes = groups[index].attributes
      names.append(name)
    }
    names.sort { ($0.mentions.first?.start ?? 0) < ($1.mentions.first?.start ?? 0) }
    return (names, acronyms)
  }

  /// The group that a short form belongs to in the end.
  private func root(_ index: Int) -> Int {
    var index = index
    while let fuller = groups[index].fuller { index = fuller }
    return index
  }

  /// Makes one group the short form of another, unless it is so already or the other way round.
  private mutating func join(_ short: Int, to long: Int) {
    let long = root(long)
    guard groups[short].fuller == nil, long != short else { return }
    groups[short].fuller = long
  }

  /// "Darmawan Kusuma alias Awang": the second name is the person's, here and later.
  private mutating func joinAliases() {
    for alias in aliases {
      guard let second = places[alias.second], let first = places[alias.first] else { continue }
      join(second, to: first)
    }
  }

  /// Short forms that need no telling are joined where the long one stands in the text ("Jokowi", "Jatim").
  private mutating func joinKnownForms() {
    for index in groups.indices where groups[index].fuller == nil {
      guard groups[index].words.count <= 2, let key = NameForms.shared.long[scan.key(groups[index].words)],
        let long = places[key]
      else { continue }
      join(index, to: long)
    }
  }

  /// "Piala Dunia" is "Piala Dunia 2026" where only one edition is named.
  private mutating func joinEditions() {
    var editions: [(short: Int, long: Int)] = []
    for index in groups.indices where groups[index].kind == .work && groups[index].words.count > 2 {
      let last = groups[index].words.upperBound - 1
      guard scan.words[last].kind == .number else { continue }
      if let short = places[scan.key(groups[index].words.lowerBound..<last)] {
        editions.append((short, index))
      }
    }
    guard !editions.isEmpty else { return }
    var count: [Int: Int] = [:]
    for edition in editions { count[edition.short, default: 0] += 1 }
    for edition in editions where count[edition.short] == 1 { join(edition.short, to: edition.long) }
  }

  /// Up to three groups whose names hold a word.
  private struct Holders {
    private var first: Int32
    private var second: Int32 = -1
    private var third: Int32 = -1

    init(_ group: Int) { first = Int32(group) }

    mutating func add(_ group: Int) {
      if second < 0 { second = Int32(group) } else if third < 0 { third = Int32(group) }
    }

    /// The one of them that is such; nil where there are several or none.
    func only(_ isSuch: (Int) -> Bool) -> Int? {
      let (isFirst, isSecond) = (isSuch(Int(first)), second >= 0 && isSuch(Int(second)))
      let isThird = third >= 0 && isSuch(Int(third))
      switch (isFirst, isSecond, isThird) {
      case (true, false, false): return Int(first)
      case (false, true, false): return Int(second)
      case (false, false, true): return Int(third)
      default: return nil
      }
    }

    /// Whether none of them is such.
    func none(_ isSuch: (Int) -> Bool) -> Bool {
      !isSuch(Int(first)) && !(second >= 0 && isSuch(Int(second))) && !(third >= 0 && isSuch(Int(third)))
    }
  }

  /// The groups that hold each word of names of several words.
  ///
  /// Persons first: a capitalised phrase that holds the word too ("Prabowo Tiba") makes it no less clear.
  private func holders() -> WordTable<Holders> {
    var holders = WordTable<Holders>(capacity: 32)
    for kind in [Name.Kind.person, .other] {
      let persons = holders.count
      for index in groups.indices
      where groups[index].words.count > 1 && groups[index].fuller == nil && groups[index].kind == kind {
        for word in groups[index].words where scan.words[word].shape.contains(.capitalised) {
          let key = scan.key(word)
          let number = holders.number(of: key)
          if number < 0 {
            holders.set(key, Holders(index))
          } else if kind == .person || number >= persons {
            holders.change(key, from: Holders(index)) { $0.add(index) }
          }
        }
      }
    }
    return holders
  }

  /// A short form is joined where one full person's name alone holds its word.
  private mutating func joinShortForms() {
    guard groups.contains(where: { $0.words.count > 1 && ($0.kind == .person || $0.kind == .other) }) else {
      return
    }
    let holders = holders()
    for index in groups.indices where groups[index].words.count == 1 && groups[index].fuller == nil {
      guard groups[index].kind == .person || groups[index].kind == .other,
        let holder = holders[scan.key(groups[index].words.lowerBound)],
        let fuller = holder.only({ one in
          holder.none { isShort(groups[one].words, of: groups[$0].words) }
        }),
        groups[index].kind == .person || groups[fuller].kind == .person || isThing(groups[fuller].words)
      else { continue }
      join(index, to: fuller)
      if !isThing(groups[fuller].words) { groups[root(fuller)].kind = .person }
    }
    for index in groups.indices where groups[index].kind == .person && groups[index].fuller == nil {
      let words = groups[index].words
      guard words.count > 1, let first = holders[scan.key(words.lowerBound)],
        let fuller = first.only({ $0 != index && isShort(words, of: groups[$0].words) })
      else { continue }
      join(index, to: fuller)
    }
  }

  /// Whether a word in a name says that no person bears it.
  private func isThing(_ words: Range<Int>) -> Bool { words.contains { scan.form($0).contains(.thing) } }

  /// Whether a name of several words leaves some of a longer one out, and no other stands in it.
  private func isShort(_ short: Range<Int>, of long: Range<Int>) -> Bool {
    guard short.count < long.count, long.count <= 8 else { return false }
    var next = short.lowerBound
    for word in long where next < short.upperBound && scan.key(word) == scan.key(next) { next += 1 }
    return next == short.upperBound
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

  /// The group of the name that ends before a word; nil where none does.
  private func ended(before word: Int) -> Int? { ends[word] >= 0 ? Int(ends[word]) : nil }

  /// "KPK (Komisi Pemberantasan Korupsi)": the long form stands in brackets behind its short one.
  private mutating func joinExplained() {
    for index in groups.indices where groups[index].words.count > 1 && groups[index].fuller == nil {
      let words = groups[index].words
      guard words.lowerBound > 1, scan.isMark(words.lowerBound - 1, 0x28),
        scan.isMark(words.upperBound, 0x29),
        let short = ended(before: words.lowerBound - 1) ?? places[scan.key(words.lowerBound - 2)],
        groups[short].words.count == 1, short != index,
        explains(words, groups[short].words.lowerBound)
      else { continue }
      join(short, to: index)
      acronyms.append(
        Acronym(
          short: text(groups[short].mentions[0]), long: text(range(words)), mentions: groups[short].mentions))
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
