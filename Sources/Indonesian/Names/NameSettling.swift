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
    var rule = 0
    for name in learned {
      while rule < rules.count, rules[rule].words.upperBound <= name.words.lowerBound {
        result.append(unsupported(rules[rule]))
        rule += 1
      }
      var name = name
      var next = rule
      while next < rules.count, rules[next].words.lowerBound < name.words.upperBound {
        name = settled(name, with: rules[next])
        // A rule's name that goes on behind is overlapped by the next one too.
        if rules[next].words.upperBound > name.words.upperBound { break }
        next += 1
      }
      rule = next
      if rule < rules.count, rules[rule].words.lowerBound < name.words.upperBound { rule += 1 }
      result.append(name)
    }
    result += rules[rule...].map(unsupported)
    return result
  }

  /// A learned name with what the rules know of a name that it overlaps.
  private func settled(_ name: FoundName, with rule: FoundName) -> FoundName {
    var name = name
    if name.kind == .person, rule.kind == .person, name.role == nil { name.role = rule.role }
    if rule.kind == .outlet, name.words == rule.words { name.kind = .outlet }
    return name
  }

  /// A name that the rules alone found.
  private func unsupported(_ name: FoundName) -> FoundName {
    var name = name
    switch name.kind {
    case .person, .place, .organisation:
      if scan.known.match(name.words.lowerBound, before: name.words.upperBound, in: scan)?.count
        == name.words.count
      {
        name.isAttribute = true
      } else {
        name.kind = .other
      }
    case .outlet, .work, .other: break
    }
    return name
  }
}
