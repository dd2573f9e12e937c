internal import NewsModel

/// Makes one list of the names that the rules found and those that the learned tagger did.
///
/// The tagger, which has weighed the rules' findings, decides on persons, places and organisations; titles, outlets, works
/// and names of which nothing is sure stay with the rules.
struct NameSettling {
  let scan: NameScan

  /// The names in order; both lists are in order, and none overlaps another of its list.
  func settle(rules: [FoundName], learned: [FoundName]) -> [FoundName] {
    var result: [FoundName] = []
    var next = 0
    var rule = 0
    while next < learned.count {
      var name = learned[next]
      next += 1
      while rule < rules.count, rules[rule].words.upperBound <= name.words.lowerBound {
        result.append(unsupported(rules[rule]))
        rule += 1
      }
      if rule < rules.count, rules[rule].words.overlaps(name.words), outranks(rules[rule], name) {
        result.append(rules[rule])
        let end = rules[rule].words.upperBound
        rule += 1
        // What else was learned inside it is part of it.
        while next < learned.count, learned[next].words.lowerBound < end { next += 1 }
        continue
      }
      while rule < rules.count, rules[rule].words.lowerBound < name.words.upperBound {
        name = settled(name, with: rules[rule])
        rule += 1
      }
      if name.kind == .person {
        name.words =
          name.words
          .lowerBound..<personEnd(
            name.words, before: next < learned.count ? learned[next].words.lowerBound : scan.words.count)
      }
      result.append(name)
    }
    result += rules[rule...].map(unsupported)
    return result
  }

  /// Whether a rule is surer than the tagger: of a body whose place or field the tagger took alone ("Dinas Sosial Bali"),
  /// of a person behind a title without the first name, or without the "I" of Bali.
  private func outranks(_ rule: FoundName, _ name: FoundName) -> Bool {
    guard rule.words.count > name.words.count, rule.words.lowerBound <= name.words.lowerBound,
      rule.words.upperBound >= name.words.upperBound
    else { return false }
    let opensBody = scan.trigger(rule.words.lowerBound).contains(.startsOrganisation)
    switch (rule.kind, name.kind) {
    case (.organisation, .place):
      return opensBody && rule.words.count <= 8 && rule.words.upperBound == name.words.upperBound
    case (.organisation, .person):
      return opensBody && rule.words.count <= 6 && rule.words.lowerBound < name.words.lowerBound
    case (.person, .person):
      let first = rule.words.lowerBound
      return first == name.words.lowerBound - 1 && rule.words.upperBound == name.words.upperBound
        && (scan.trigger(first + 1).contains(.afterI)
          || rule.role != nil && !scan.isOrdinary(first) && !scan.isAcronym(first))
    default: return false
    }
  }

  /// A learned name with what the rules know of a name that it overlaps.
  private func settled(_ name: FoundName, with rule: FoundName) -> FoundName {
    var name = name
    if name.kind == .person, rule.kind == .person, name.role == nil {
      name.role = rule.role
      // A title is part of the role, not of the name ("H. Abdul").
      if let role = rule.role, name.words.contains(rule.words.lowerBound),
        role.end > scan.words[name.words.lowerBound].range.start
      {
        name.words = rule.words.lowerBound..<name.words.upperBound
      }
    }
    guard name.words == rule.words else { return name }
    if rule.kind == .outlet { name.kind = .outlet }
    if rule.kind == .organisation, isFirm(name.words.lowerBound) { name.kind = .organisation }
    return name
  }

  /// The end of a person's name with what small words join to it ("bin Mahmud", "van der Meulen").
  private func personEnd(_ words: Range<Int>, before next: Int) -> Int {
    var end = words.upperBound
    var index = end
    while index < min(next, end + 3), scan.words[index].kind == .word {
      if scan.words[index].shape.contains(.capitalised) {
        guard index > end, scan.canBeName(index) else { break }
        end = index + 1
      } else if !scan.lookUp(index).contains(.insidePerson) {
        break
      }
      index += 1
    }
    return end
  }

  /// Whether a word is the form of a firm before its name: PT, CV, UD.
  private func isFirm(_ index: Int) -> Bool {
    let range = scan.bare(index)
    guard range.count == 2 else { return false }
    let letters = (scan.bytes[range.lowerBound], scan.bytes[range.lowerBound + 1])
    return letters == (0x50, 0x54) || letters == (0x43, 0x56) || letters == (0x55, 0x44)
  }

  /// A name that the rules alone found.
  private func unsupported(_ name: FoundName) -> FoundName {
    var name = name
    let words = name.words
    switch name.kind {
    case .person, .place, .organisation:
      if scan.known.match(words.lowerBound, before: words.upperBound, in: scan)?.count == words.count
        || name.kind == .place && isOfPost(words.lowerBound)
      {
        name.isAttribute = true
      } else if !hasHead(name) {
        name.kind = .other
      }
    case .outlet, .work, .other: break
    }
    return name
  }

  /// Whether the first of several words tells what bears the name ("Sungai Cikaso", "Dinas Sosial").
  private func hasHead(_ name: FoundName) -> Bool {
    let trigger = scan.trigger(name.words.lowerBound)
    return name.words.count > 1
      && (name.kind == .organisation && trigger.contains(.startsOrganisation)
        || name.kind == .place && trigger.contains(.startsPlace))
  }

  /// Whether a post stands before a word ("Kapolsek Cibeber").
  private func isOfPost(_ index: Int) -> Bool {
    index > 0 && !scan.lookUp(index - 1).isDisjoint(with: [.post, .broadPost])
  }
}
