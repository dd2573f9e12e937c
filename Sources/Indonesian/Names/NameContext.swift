internal import NewsModel

/// Tells what bears a name from the words in and around it; `.other` where nothing is sure.
struct NameContext {
  let scan: NameScan
  let words: Range<Int>
  /// Whether a title leads to it.
  let hasRole: Bool

  /// What bears the name.
  var kind: Name.Kind {
    let last = words.upperBound - 1
    if isOutlet { return .outlet }
    if hasRole { return .person }
    if words.contains(where: {
      scan.trigger($0).contains(.insidePerson) && !scan.words[$0].shape.contains(.capitalised)
    }) {
      return .person
    }
    let acronym = words.count == 1 && scan.isAcronym(last)
    if hasAge || scan.trigger(last + 1).contains(.degree) { return .person }
    if words.count > 1, scan.trigger(last).contains(.endsPlace) { return .place }
    if words.count > 1, scan.trigger(last).contains(.endsOrganisation) { return .organisation }
    let before = small(words.lowerBound - 1)
    if !acronym, before.contains(.said) || saysAfter { return .person }
    if before.contains(.nearPlace), !acronym, !scan.words[last].shape.contains(.digits) { return .place }
    // What stands straight after a short form in brackets may go on with the name before them.
    return looksLikePerson && !scan.isMark(words.lowerBound - 1, 0x29) ? .person : .other
  }

  /// Two to four words that news never writes small, none of them an acronym or a word of bodies and places.
  private var looksLikePerson: Bool {
    guard (2...4).contains(words.count) else { return false }
    let signs: NameTrigger = [
      .startsOrganisation, .endsOrganisation, .startsPlace, .endsPlace, .startsWork, .whole,
    ]
    return words.allSatisfy { index in
      scan.words[index].kind == .word && scan.words[index].shape.contains(.capitalised)
        && !scan.isRoute(index) && (!scan.isAcronym(index) || scan.words[index].range.count == 1)
        && !scan.isOrdinary(index)
        && scan.trigger(index).isDisjoint(with: signs)
    }
  }

  /// The triggers of a neighbour that stands in small letters, or opens its sentence.
  private func small(_ index: Int) -> NameTrigger {
    guard scan.words.indices.contains(index) else { return [] }
    let shape = scan.words[index].shape
    return shape.contains(.capitalised) && !shape.contains(.opensSentence) ? [] : scan.trigger(index)
  }

  private var saysAfter: Bool {
    let next = words.upperBound
    guard scan.words.indices.contains(next), !scan.words[next].shape.contains(.capitalised) else {
      return false
    }
    return scan.trigger(next).contains(.says)
  }

  /// "(34)" after the name.
  private var hasAge: Bool {
    let next = words.upperBound
    guard scan.isMark(next, 0x28), scan.isMark(next + 2, 0x29), scan.words[next + 1].kind == .number else {
      return false
    }
    return scan.words[next + 1].range.count <= 3
  }

  /// "detikNews", "Kompas.com", "CNN News".
  private var isOutlet: Bool {
    let range = scan.words[words.upperBound - 1].range.bounds
    switch scan.bytes[range.upperBound - 1] {
    case ASCII.of("m"): return ends(range, ".com")
    case ASCII.of("d"): return ends(range, ".id")
    case ASCII.of("s"): return ends(range, "News")
    default: return false
    }
  }

  /// Whether letters end with others, and have more.
  private func ends(_ range: Range<Int>, _ ending: String) -> Bool {
    range.count > ending.utf8.count && scan.bytes[range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
