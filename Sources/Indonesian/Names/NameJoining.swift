internal import NewsModel

/// A place where a name stands: its words, and the number of the name among those of the text.
struct NameMention {
  var words: Range<Int>
  var name: Int
}

/// The names of a text in the order of first mention, the acronyms that it explains, and all mentions in order.
struct JoinedNames {
  var names: [Name] = []
  var acronyms: [Acronym]
  var mentions: [NameMention] = []
}

/// Joins the places of one name: equal forms, short forms of a full name, acronyms and what they stand for.
struct NameJoining {
  /// All places of one form.
  private struct Group {
    /// The words of the first of them.
    var words: Range<Int>
    var kind: Name.Kind
    var role: TextRange?
    /// The group that this one is a short form of; -1 for none.
    var fuller: Int32 = -1
    /// Whether it is the short form of common words, and no name.
    var isCommon = false
    /// How many mentions it has.
    var mentions: Int32 = 1
  }

  /// A place where a name stands.
  private struct Mention {
    var words: Range<Int>
    var group: Int32
    /// Whether it only qualifies another word.
    var isAttribute = false
  }

  /// A short form that the text explains: its group, and where the long one stands.
  private struct Explained {
    var short: Int
    var long: TextRange
  }

  let scan: NameScan
  private var groups: [Group] = []
  /// All mentions in the order of their coming.
  private var mentions: [Mention] = []
  private var places = WordTable<Int>(capacity: 32)
  /// The group of the name that ends before a word; -1 where none does.
  private var ends: [Int32]
  private var acronyms: [Explained] = []
  /// Second names that the text gives, with the names before them.
  private var aliases: [(second: WordKey, first: WordKey)] = []

  /// Starts with no name.
  init(scan: NameScan) {
    self.scan = scan
    ends = Array(repeating: -1, count: scan.words.count + 1)
    groups.reserveCapacity(32)
    mentions.reserveCapacity(64)
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
    var known = groups.count
    let number = places.number(of: key)
    if number < 0 {
      places.set(key, known)
      groups.append(Group(words: name.words, kind: name.kind, role: name.role))
    } else {
      known = places.values[number]
      groups[known].mentions += 1
      if groups[known].kind == .other { groups[known].kind = name.kind }
      if groups[known].role == nil { groups[known].role = name.role }
    }
    ends[name.words.upperBound] = Int32(truncatingIfNeeded: known)
    mentions.append(
      Mention(words: name.words, group: Int32(truncatingIfNeeded: known), isAttribute: name.isAttribute))
  }

  /// Adds a mention of a group that is known.
  private mutating func mention(_ group: Int, _ words: Range<Int>) {
    groups[group].mentions += 1
    mentions.append(Mention(words: words, group: Int32(truncatingIfNeeded: group)))
  }

  /// Adds mentions where capitals alone tell nothing: first words of sentences, and sentences in capitals.
  mutating func addKnown(doubtful: [Int], shouted: [Range<Int>]) {
    guard !doubtful.isEmpty || !shouted.isEmpty else { return }
    let persons = personsByWord()
    for index in doubtful {
      let key = scan.key(index)
      if let known = places[key] ?? (scan.isOrdinary(index) ? nil : persons[key]), known >= 0 {
        mention(known, index..<index + 1)
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
            mention(known, words)
            break
          }
          count -= 1
        }
        if count == 0, !scan.isOrdinary(index), let holder = persons[scan.key(index)], holder >= 0 {
          mention(holder, index..<index + 1)
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
  mutating func finish() -> JoinedNames {
    joinAcronyms()
    joinExplained()
    joinAliases()
    joinKnownForms()
    joinEditions()
    joinShortForms()
    for index in groups.indices where groups[index].fuller >= 0 {
      let fuller = root(index)
      groups[fuller].mentions += groups[index].mentions
      if groups[fuller].role == nil { groups[fuller].role = groups[index].role }
      if groups[fuller].kind == .other { groups[fuller].kind = groups[index].kind }
    }
    let acronyms = explainedAcronyms()
    // Most of them came in order.
    mentions.sort {
      $0.words.lowerBound == $1.words.lowerBound
        ? $0.words.upperBound > $1.words.upperBound : $0.words.lowerBound < $1.words.lowerBound
    }
    var joined = JoinedNames(acronyms: acronyms)
    joined.names.reserveCapacity(groups.count)
    joined.mentions.reserveCapacity(mentions.count)
    // By group: the number of its name.
    var numbers = [Int](repeating: -1, count: groups.count)
    for mention in mentions {
      let root = root(Int(mention.group))
      guard !groups[root].isCommon else { continue }
      if numbers[root] < 0 {
        numbers[root] = joined.names.count
        joined.names.append(NameJoining.name(groups[root], in: scan))
      }
      let (number, range) = (numbers[root], scan.range(mention.words))
      joined.names[number].mentions.append(range)
      if mention.isAttribute { joined.names[number].attributes.append(range) }
      joined.mentions.append(NameMention(words: mention.words, name: number))
    }
    return joined
  }

  /// The name of a group, without mentions but with room for them.
  private static func name(_ group: Group, in scan: NameScan) -> Name {
    var name = Name(text: scan.text(scan.range(group.words)), kind: group.kind, mentions: [])
    if group.kind == .person, let role = group.role { name.role = scan.text(role) }
    name.mentions.reserveCapacity(Int(group.mentions))
    return name
  }

  /// The acronyms with the mentions of their short forms alone.
  private func explainedAcronyms() -> [Acronym] {
    acronyms.map { acronym in
      let places = mentions.filter { $0.group == Int32(truncatingIfNeeded: acronym.short) }.map {
        scan.range($0.words)
      }
      return Acronym(short: scan.text(places[0]), long: scan.text(acronym.long), mentions: places)
    }
  }

  /// The group that a short form belongs to in the end.
  private func root(_ index: Int) -> Int {
    var index = index
    while groups[index].fuller >= 0 { index = Int(groups[index].fuller) }
    return index
  }

  /// Makes one group the short form of another, unless it is so already or the other way round.
  private mutating func join(_ short: Int, to long: Int) {
    let long = root(long)
    guard groups[short].fuller < 0, long != short else { return }
    groups[short].fuller = Int32(truncatingIfNeeded: long)
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
    for index in groups.indices where groups[index].fuller < 0 {
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

    init(_ group: Int) { first = Int32(truncatingIfNeeded: group) }

    mutating func add(_ group: Int) {
      let group = Int32(truncatingIfNeeded: group)
      if second < 0 { second = group } else if third < 0 { third = group }
    }

    var count: Int { third >= 0 ? 3 : second >= 0 ? 2 : 1 }

    subscript(_ place: Int) -> Int { Int(place == 0 ? first : place == 1 ? second : third) }
  }

  /// The one of the groups whose name is no short form of another of them; nil where there are several.
  private func fullest(of holders: Holders) -> Int? {
    var fullest: Int?
    for place in 0..<holders.count {
      let words = groups[holders[place]].words
      var isShort = false
      for other in 0..<holders.count where self.isShort(words, of: groups[holders[other]].words) {
        isShort = true
      }
      if isShort { continue }
      if fullest != nil { return nil }
      fullest = holders[place]
    }
    return fullest
  }

  /// The one of the groups that a group is a short form of; nil where there are several or none.
  private func fuller(of group: Int, among holders: Holders) -> Int? {
    var fuller: Int?
    for place in 0..<holders.count {
      let holder = holders[place]
      guard holder != group, isShort(groups[group].words, of: groups[holder].words) else { continue }
      if fuller != nil { return nil }
      fuller = holder
    }
    return fuller
  }

  /// The groups that hold each word of names of several words.
  ///
  /// Persons first: a capitalised phrase that holds the word too ("Prabowo Tiba") makes it no less clear.
  private func holders() -> WordTable<Holders> {
    var holders = WordTable<Holders>(capacity: 32)
    for kind in [Name.Kind.person, .other] {
      let persons = holders.count
      for index in groups.indices
      where groups[index].words.count > 1 && groups[index].fuller < 0 && groups[index].kind == kind {
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
    for index in groups.indices where groups[index].words.count == 1 && groups[index].fuller < 0 {
      guard groups[index].kind == .person || groups[index].kind == .other,
        let holder = holders[scan.key(groups[index].words.lowerBound)],
        let fuller = fullest(of: holder),
        groups[index].kind == .person || groups[fuller].kind == .person || isThing(groups[fuller].words)
      else { continue }
      join(index, to: fuller)
      if !isThing(groups[fuller].words) { groups[root(fuller)].kind = .person }
    }
    for index in groups.indices where groups[index].kind == .person && groups[index].fuller < 0 {
      let words = groups[index].words
      guard words.count > 1, let first = holders[scan.key(words.lowerBound)],
        let fuller = fuller(of: index, among: first)
      else { continue }
      join(index, to: fuller)
    }
  }

  /// Whether a word in a name says that no person bears it.
  private func isThing(_ words: Range<Int>) -> Bool {
    for index in words where scan.form(index).contains(.thing) { return true }
    return false
  }

  /// Whether a name of several words leaves some of a longer one out, and no other stands in it.
  private func isShort(_ short: Range<Int>, of long: Range<Int>) -> Bool {
    guard short.count < long.count, long.count <= 8 else { return false }
    var next = short.lowerBound
    for word in long where next < short.upperBound && scan.key(word) == scan.key(next) { next += 1 }
    return next == short.upperBound
  }

  /// "Komisi Pemberantasan Korupsi (KPK)": the short form is joined to the long one before the bracket.
  private mutating func joinAcronyms() {
    for index in groups.indices where groups[index].words.count == 1 && groups[index].fuller < 0 {
      let word = groups[index].words.lowerBound
      guard word > 1, scan.isMark(word - 1, 0x28), scan.isMark(word + 1, 0x29) else { continue }
      let long = Int(ends[word - 1])
      guard long >= 0, groups[long].words.count > 1,
        explains(groups[long].words, word) || isForeign(groups[index], of: groups[long])
      else {
        addCommon(index, word)
        continue
      }
      groups[index].fuller = Int32(truncatingIfNeeded: long)
      acronyms.append(Explained(short: index, long: scan.range(groups[long].words)))
    }
  }

  /// The group of the name that ends before a word; nil where none does.
  private func ended(before word: Int) -> Int? { ends[word] >= 0 ? Int(ends[word]) : nil }

  /// "KPK (Komisi Pemberantasan Korupsi)": the long form stands in brackets behind its short one.
  private mutating func joinExplained() {
    for index in groups.indices where groups[index].words.count > 1 && groups[index].fuller < 0 {
      let words = groups[index].words
      guard words.lowerBound > 1, scan.isMark(words.lowerBound - 1, 0x28),
        scan.isMark(words.upperBound, 0x29),
        let short = ended(before: words.lowerBound - 1) ?? places[scan.key(words.lowerBound - 2)],
        groups[short].words.count == 1, short != index,
        explains(words, groups[short].words.lowerBound)
      else { continue }
      join(short, to: index)
      acronyms.append(Explained(short: short, long: scan.range(words)))
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
    acronyms.append(Explained(short: group, long: long))
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
    let text = scan.bytes[scan.range(long).bounds].map(ASCII.lowercased)
    guard letters.count >= 2, letters.first == text.first else { return false }
    var next = 0
    for byte in text where next < letters.count && byte == letters[next] { next += 1 }
    return next == letters.count
  }
}
