internal import NewsModel

/// Mends the bounds and kinds of names that the tagger found by what the words in them tell.
struct NameMending {
  let scan: NameScan

  /// The names with better bounds and kinds; the list is in order before and after.
  func mended(_ found: [FoundName]) -> [FoundName] {
    var hidden = WordTable<Void>(capacity: 8)
    for index in scan.noted.capitals.lazy.map({ Int($0) }) where isHidden(index) {
      hidden.set(scan.key(index), ())
    }
    var names: [FoundName] = []
    names.reserveCapacity(found.count)
    for var name in found {
      guard !isMoney(name.words) else { continue }
      if let last = names.popLast(), let kept = withoutRank(last, before: &name) { names.append(kept) }
      dropLower(&name)
      dropJoints(&name)
      if name.kind == .person { dropNextTitle(&name) }
      if name.kind == .person { dropTitles(&name) }
      retype(&name)
      if name.words.count == 1, hidden.count > 0, hidden[scan.key(name.words.lowerBound)] != nil {
        name.kind = .person
      }
      if let last = names.last, takeBody(last, into: &name) {
        names[names.count - 1].kind = .organisation
        names[names.count - 1].role = nil
      }
      names.append(name)
    }
    dropShared(&names)
    return names
  }

  /// Whether letters hide a person here: "berinisial SR", "AL (34)".
  private func isHidden(_ index: Int) -> Bool {
    guard scan.isAcronym(index), scan.words[index].range.count <= 4 else { return false }
    if scan.form(index - 1).contains(.initials) { return true }
    guard scan.isMark(index + 1, 0x28), scan.isMark(index + 3, 0x29), scan.words[index + 2].kind == .number
    else {
      return false
    }
    return scan.words[index + 2].range.count == 2
  }

  /// Whether the name is the sign of a currency ("US$").
  private func isMoney(_ words: Range<Int>) -> Bool {
    let end = scan.words[words.upperBound - 1].range.end
    return words.count == 1 && end < scan.bytes.count && scan.bytes[end] == ASCII.of("$")
  }

  /// A body's name without the rank of the person behind it ("Polsek Muara Iptu" + "Budi Santoso"), and with the "I" of Bali
  /// given back.
  private func withoutRank(_ last: FoundName, before name: inout FoundName) -> FoundName? {
    guard name.kind == .person, last.kind != .person, last.words.upperBound == name.words.lowerBound else {
      return last
    }
    var last = last
    var end = last.words.upperBound
    if end - 1 > last.words.lowerBound, isBalinese(end - 1) {
      end -= 1
      name.words = end..<name.words.upperBound
    }
    while end - 1 > last.words.lowerBound, scan.trigger(end - 1).contains(.title),
      scan.trigger(end - 1).isDisjoint(with: [.office, .post, .broadPost])
    {
      end -= 1
    }
    if last.kind == .place, end - last.words.lowerBound == 1, last.words.count > 1,
      scan.trigger(last.words.lowerBound).contains(.startsPlace)
    {
      // A street bears a person's name with the rank.
      name = FoundName(words: last.words.lowerBound..<name.words.upperBound, kind: .place)
      return nil
    }
    last.words = last.words.lowerBound..<end
    return last
  }

  /// Whether a word is the "I" or "Ni" before a name of Bali.
  private func isBalinese(_ index: Int) -> Bool {
    let range = scan.bare(index)
    return range.count <= 2 && scan.bytes[range.upperBound - 1] | 0x20 == ASCII.of("i")
      && scan.trigger(index + 1).contains(.afterI)
  }

  /// A small word that says nothing of a name's sort belongs to none ("rumah Budi", "akun Nusa").
  private func dropLower(_ name: inout FoundName) {
    let first = name.words.lowerBound
    guard name.words.count > 1, scan.form(first).contains(.outer),
      !scan.words[first].shape.contains(.capitalised)
    else { return }
    name.words = first + 1..<name.words.upperBound
    guard name.kind == .place else { return }
    // "rumah Laksamana Budi": a person's, as the title says.
    name.kind = scan.trigger(first + 1).contains(.title) && name.words.count > 1 ? .person : .other
    if name.kind == .person { name.words = first + 2..<name.words.upperBound }
  }

  /// No name ends with a word that only joins two ("Kementerian Koperasi dan").
  private func dropJoints(_ name: inout FoundName) {
    while name.words.count > 1, scan.isSmallJoint(name.words.upperBound - 1) {
      name.words = name.words.lowerBound..<name.words.upperBound - 1
    }
  }

  /// Cuts honorifics of one or two letters and ranks in capitals off a person's front ("H Sofyan"), and degrees off the end ("PhD").
  private func dropTitles(_ name: inout FoundName) {
    var words = name.words
    while words.count > 1, isHonorific(words.lowerBound) {
      let step = words.count > 2 && scan.words[words.lowerBound + 1].kind == .mark ? 2 : 1
      words = words.lowerBound + step..<words.upperBound
    }
    while words.count > 1,
      scan.words[words.upperBound - 1].kind == .mark || scan.trigger(words.upperBound - 1).contains(.degree)
    {
      words = words.lowerBound..<words.upperBound - 1
    }
    if words.count > 0, scan.canBeName(words.lowerBound) { name.words = words }
  }

  /// Cuts off the title of the name behind it: in "Bupati Sumber Asri Hj. Ratna" the first is no person, but of the
  /// office.
  private func dropNextTitle(_ name: inout FoundName) {
    let last = name.words.upperBound - 1
    guard name.words.count > 1, scan.trigger(last).contains(.title), !scan.isRoman(last),
      scan.bare(last).count <= 2
    else { return }
    let hasMark = scan.isMark(last + 1, ASCII.period)
    let next = last + (hasMark ? 2 : 1)
    guard hasMark || scan.bytes[scan.words[last].range.end - 1] == ASCII.period, next < scan.words.count,
      scan.words[next].shape.contains(.capitalised)
    else { return }
    name = FoundName(words: name.words.lowerBound..<last, kind: .other)
  }

  private func isHonorific(_ index: Int) -> Bool {
    // "Wilayah V" before a name: the numeral belongs to the office.
    if scan.isRoman(index), index > 0, scan.words[index - 1].shape.contains(.capitalised),
      !scan.isMark(index + 1, ASCII.period), !scan.trigger(index + 1).contains(.afterI)
    {
      return true
    }
    return scan.form(index).contains(.honorific)
      // A rank in capitals ("AKP Sofyan") belongs to the role.
      || scan.trigger(index).contains(.title)
        && (scan.words[index].range.count <= 2 || scan.isAcronym(index) && !scan.isAcronym(index + 1))
  }

  /// A kind that a word in the name forbids.
  private func retype(_ name: inout FoundName) {
    let first = name.words.lowerBound
    switch name.kind {
    case .person, .place:
      // A body that the lexicon knows stays one, whatever is done by it or in it.
      if name.role == nil, let known = scan.known.match(first, before: name.words.upperBound, in: scan),
        known.count == name.words.count, known.kind == .organisation
      {
        name.kind = .organisation
        return
      }
    default: break
    }
    switch name.kind {
    case .person where name.words.contains { scan.form($0).contains(.thing) }:
      name.kind = .other
      name.role = nil
    case .person where name.words.count == 1 && isBodyWord(first):
      name.kind = .organisation
      name.role = nil
    case .organisation where name.words.count > 1 && scan.form(first).contains(.head):
      name.kind = .other
    case .place
    where name.words.count > 1 && scan.words[first].shape.contains(.capitalised)
      && scan.trigger(first).contains(.startsOrganisation) && !scan.trigger(first).contains(.startsPlace)
      && (!scan.trigger(first - 1).contains(.nearPlace)
        || scan.isAcronym(first) && scan.words[first].range.count > 2):
      name.kind = .organisation
    default: break
    }
  }

  /// Whether a word is one of bodies' names and of no others ("Pelatih Persija").
  private func isBodyWord(_ index: Int) -> Bool {
    let trigger = scan.trigger(index)
    return trigger.contains(.bodyWord) && trigger.isDisjoint(with: [.given, .family, .placeWord])
  }

  /// Two persons with nothing between are a body and its officer: "Ketua Umum Gapura" + "Budi Santoso".
  private func takeBody(_ last: FoundName, into name: inout FoundName) -> Bool {
    guard last.kind == .person, name.kind == .person, let role = last.role, name.role == nil,
      last.words.upperBound == name.words.lowerBound, name.words.count > 1, last.words.count == 1,
      role.end <= scan.words[last.words.lowerBound].range.start
    else { return false }
    name.role = TextRange(role.start, scan.words[last.words.upperBound - 1].range.end)
    return true
  }

  /// Takes a role away that holds another person.
  private func dropShared(_ names: inout [FoundName]) {
    for index in names.indices where names[index].kind == .person && index > 0 {
      guard let role = names[index].role, names[index - 1].kind == .person else { continue }
      if scan.words[names[index - 1].words.upperBound - 1].range.start >= role.start {
        names[index].role = nil
      }
    }
  }
}
