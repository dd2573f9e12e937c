internal import NewsModel

/// What the English of entries must keep to: rules of the same kind as `EntryRules`.
enum EnglishRules {
  static let all: [@Sendable ([GlossaryCheck.Placed]) -> [GlossaryCheck.Finding]] = [
    articlesAtTheStart, doubledLetters, spellingsOfOneVariety, capitalsAlike, acronymsOfTheirLongForm,
    sameSenseTwice,
  ]

  private static func found(_ placed: GlossaryCheck.Placed, _ message: String) -> GlossaryCheck.Finding {
    GlossaryCheck.Finding(place: placed.place, severity: .warning, message: message)
  }

  /// Entries whose English is printed.
  private static func printed(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Placed] {
    entries.filter { $0.entry.status == .preferred || $0.entry.status == .admitted }
  }

  /// What is English only with its article: adjectives that stand for people and things, and words of other languages.
  private static let fixed = [
    "the same", "the late", "the rest", "the whole", "the poor", "the rich", "the disabled", "the elderly",
    "the needy", "the person", "the West", "the East", "a cappella",
  ]

  /// Whether a source counts one thing, as "sebotol" and "satu tahun" do, so that "a bottle" answers it.
  private static func isOfOne(_ source: String) -> Bool {
    source.hasPrefix("se") || source.hasPrefix("satu ") || source.hasPrefix("beberapa ")
  }

  /// The preferred English of nouns, verbs and adjectives begins without an article.
  @Sendable static func articlesAtTheStart(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    printed(entries).compactMap { placed in
      guard [.noun, .verb, .adj].contains(placed.entry.pos), let first = placed.entry.targets.first,
        let article = ["a ", "an ", "the "].first(where: { first.hasPrefix($0) }),
        !fixed.contains(where: { first == $0 || first.hasPrefix($0 + " ") }),
        article == "the " || !isOfOne(placed.entry.source)
      else { return nil }
      return found(placed, "'\(first)' is written without '\(article.dropLast())'")
    }
  }

  /// A word with doubled letters where others have one, or the other way round, is likelier a slip: "accomodation"
  /// beside several "accommodation".
  @Sendable static func doubledLetters(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    var counts: [String: Int] = [:]
    var spellings: [String: Set<String>] = [:]
    let printed = printed(entries)
    for placed in printed {
      for word in words(of: placed.entry) where word.utf8.count > 5 {
        counts[word, default: 0] += 1
        spellings[collapsed(word), default: []].insert(word)
      }
    }
    return printed.flatMap { placed in
      words(of: placed.entry).compactMap { word in
        if let letter = tripled(word) { return found(placed, "'\(word)' has '\(letter)' three times") }
        guard counts[word] == 1, !DoubledLetters.likeOneAnother.contains(word),
          let other = spellings[collapsed(word)]?.filter({ $0 != word }).max(by: {
            (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0)
          }),
          counts[other] ?? 0 > 2
        else { return nil }
        return found(placed, "'\(word)' stands once, '\(other)' \(counts[other] ?? 0) times; is it a slip?")
      }
    }
  }

  /// An American spelling stands only where the variety says so; names keep theirs.
  @Sendable static func spellingsOfOneVariety(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    printed(entries).compactMap { placed in
      let entry = placed.entry
      guard entry.pos != .name, entry.pos != .abbr, entry.variety != "en-US" else { return nil }
      for target in entry.targets {
        for word in target.split(whereSeparator: { !$0.isLetter }) {
          guard let british = SpellingTable.british(of: String(word)) else { continue }
          // The other spelling may stand beside it, so that both are found.
          if entry.targets.contains(where: { $0.contains(british) }) { continue }
          return found(placed, "'\(word)' is American spelling; write '\(british)' or set variety to en-US")
        }
      }
      return nil
    }
  }

  /// A group of words has the same capitals wherever it is the English of sources that are alike in theirs: "pengadilan
  /// tinggi" is a high court, "Pengadilan Tinggi" the High Court, and the capitals of acronyms tell nothing. What stands in few other places is no
  /// rule yet.
  @Sendable static func capitalsAlike(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    var counts: [String: [String: Int]] = [:]
    let printed = printed(entries)
    func key(_ target: String, _ entry: TermEntry) -> String {
      let kind = entry.pos == .abbr ? "short" : entry.source.first?.isUppercase == true ? "name" : "word"
      return kind + " " + target.lowercased()
    }
    for placed in printed {
      for target in placed.entry.targets where target.contains(" ") {
        counts[key(target, placed.entry), default: [:]][target, default: 0] += 1
      }
    }
    return printed.flatMap { placed in
      placed.entry.targets.compactMap { target in
        guard let forms = counts[key(target, placed.entry)], forms.count > 1, let count = forms[target],
          let usual = forms.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), usual.key != target,
          usual.value >= 2 * count
        else { return nil }
        return found(placed, "'\(target)' is written '\(usual.key)' in \(usual.value) other places")
      }
    }
  }

  /// The letters of an acronym occur in order in a long form of its concept or in its English, unless a definition or a
  /// note tells why not. PT, a limited company, may stand before a company's name.
  @Sendable static func acronymsOfTheirLongForm(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding]
  {
    var concepts: [String: [TermEntry]] = [:]
    for placed in printed(entries) where !placed.entry.id.isEmpty {
      concepts[placed.entry.id, default: []].append(placed.entry)
    }
    return printed(entries).compactMap { placed in
      let entry = placed.entry
      guard entry.pos == .abbr, !entry.source.contains(" "), entry.note.isEmpty, entry.definition.isEmpty,
        let lines = concepts[entry.id]
      else { return nil }
      let long = lines.filter { $0.pos != .abbr && $0.source.contains(" ") }.map(\.source)
      guard !long.isEmpty else { return nil }
      let targets = lines.flatMap(\.targets).filter { $0 != entry.source }
      let letters =
        entry.source.hasPrefix("PT") ? [entry.source, String(entry.source.dropFirst(2))] : [entry.source]
      if (long + targets).contains(where: { text in letters.contains { holds(text, $0) } }) { return nil }
      return found(
        placed,
        "the letters of '\(entry.source)' do not stand in order in '\(long[0])'; a definition could tell why")
    }
  }

  /// A source has the same first English in one domain only, unless cue words of a field choose other English behind it:
  /// "daya" is power, capacity or ability, but beside "listrik" power alone.
  @Sendable static func sameSenseTwice(_ entries: [GlossaryCheck.Placed]) -> [GlossaryCheck.Finding] {
    var seen: [[String]: GlossaryCheck.Placed] = [:]
    return printed(entries).compactMap { placed in
      let entry = placed.entry
      let key = [entry.source, entry.pos.rawValue, entry.targets.first ?? "", entry.variety]
      guard let first = seen[key] else {
        seen[key] = placed
        return nil
      }
      guard first.entry.id != entry.id || entry.id.isEmpty, first.entry.domain != entry.domain,
        first.entry.cues.isEmpty && entry.cues.isEmpty || first.entry.targets == entry.targets
      else { return nil }
      return found(
        placed,
        "'\(entry.source)' as '\(entry.targets.first ?? "")' is a concept of the domain \(first.entry.domain) at \(first.place) already"
      )
    }
  }

  // MARK: Words

  private static func words(of entry: TermEntry) -> [String] {
    guard entry.pos != .name, entry.pos != .abbr else { return [] }
    return entry.targets.flatMap { $0.split(whereSeparator: { !$0.isLetter && $0 != "'" }) }.map(String.init)
      .filter { $0.first?.isLowercase == true }
  }

  /// The word with every doubled letter once.
  private static func collapsed(_ word: String) -> String {
    var result = ""
    for letter in word where letter != result.last { result.append(letter) }
    return result
  }

  private static func tripled(_ word: String) -> Character? {
    var (last, before): (Character?, Character?)
    for letter in word {
      if letter == last, letter == before { return letter }
      (before, last) = (last, letter)
    }
    return nil
  }

  private static func holds(_ text: String, _ acronym: String) -> Bool {
    var wanted = acronym.lowercased().filter(\.isLetter)[...]
    for letter in text.lowercased() where letter == wanted.first { wanted = wanted.dropFirst() }
    return wanted.isEmpty
  }
}
