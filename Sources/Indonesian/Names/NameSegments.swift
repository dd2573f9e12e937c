internal import NewsModel

/// Cuts a run of capitalised words into names: titles off, bodies and places by their first words.
struct NameSegments {
  let scan: NameScan
  let run: Range<Int>
  /// The title that waits for its person.
  var role: TextRange?
  /// What the title says of the words after it.
  var post: Post?
  /// A role that stands before the run in apposition; only for what looks like a person by itself.
  var apposed: TextRange?

  /// Adds the names of the run in order; a title without a person stays in `role`.
  mutating func addNames(to names: inout [FoundName]) {
    var index = run.lowerBound
    takeTitleBefore()
    while index < run.upperBound {
      if scan.words[index].kind == .mark {
        index += 1
        continue
      }
      let trigger = scan.trigger(index)
      if let (count, kind) = scan.known.match(index, before: run.upperBound, in: scan),
        !isLocalBody(index, count, kind)
      {
        let end = knownEnd(index + count, kind)
        names.append(FoundName(words: index..<end, kind: kind))
        extendRole(to: end)
        post = nil
        index = end
      } else if trigger.contains(.title), isTitle(index) {
        index = takeTitle(at: index)
      } else if trigger.contains(.startsOrganisation) {
        index = take(index, bodyEnd(index), .organisation, into: &names)
      } else if trigger.contains(.startsPlace) {
        index = take(index, role == nil ? run.upperBound : bodyEnd(index), .place, into: &names)
      } else if trigger.contains(.startsWork) {
        index = take(index, run.upperBound, .work, into: &names)
      } else if role != nil, scan.isAcronym(index), !scan.isRoman(index), !scan.isDegree(index) {
        names.append(FoundName(words: index..<index + 1, kind: .organisation))
        extendRole(to: index + 1)
        index += 1
      } else {
        index = takePlain(index, into: &names)
      }
    }
  }

  /// Whether a known word is a body that goes on with its place ("Polres Karawang").
  private func isLocalBody(_ index: Int, _ count: Int, _ kind: Name.Kind) -> Bool {
    count == 1 && kind == .organisation && index + 1 < run.upperBound
      && scan.trigger(index).contains(.startsOrganisation) && scan.trigger(index).contains(.post)
  }

  /// Appends the words from `index` as a name, unless it is one ordinary word.
  private mutating func take(_ index: Int, _ end: Int, _ kind: Name.Kind, into names: inout [FoundName])
    -> Int
  {
    if end - index > 1 || !scan.isOrdinary(index) {
      names.append(FoundName(words: index..<end, kind: kind))
      extendRole(to: end)
    }
    return end
  }

  /// A title in small letters before the run ("presiden Vladimir Putin").
  private mutating func takeTitleBefore() {
    let before = run.lowerBound - 1
    guard role == nil, before >= 0, scan.words[before].kind == .word,
      !scan.words[before].shape.contains(.capitalised),
      scan.trigger(before).contains(.title)
    else { return }
    role = scan.words[before].range
    post = NameSegments.post(of: scan.trigger(before))
  }

  mutating func extendRole(to end: Int) {
    guard let known = role else { return }
    role = TextRange(known.start, max(known.end, scan.words[end - 1].range.end))
  }

  /// Short honorifics ("H", "Ir") are titles only before something.
  private func isTitle(_ index: Int) -> Bool {
    if scan.words[index].range.count > 2 { return true }
    return index + 1 < run.upperBound
  }

  /// The end of a known name: "Korea" goes on to "Korea Utara".
  func knownEnd(_ end: Int, _ kind: Name.Kind) -> Int {
    guard kind == .place, end < run.upperBound, scan.trigger(end).contains(.endsPlace) else { return end }
    return end + 1
  }

  /// The end of a body's name: before a person where a title leads, at the end of the run otherwise.
  private func bodyEnd(_ start: Int) -> Int {
    if role == nil || isApposed(from: start) { return run.upperBound }
    if scan.trigger(start).contains(.post), start + 1 < run.upperBound {
      // "Ketua DPRD Lamandau Herianto Ucok": the body's place, where it is one, and no more.
      if scan.trigger(start + 1).contains(.title) { return start + 1 }
      if let end = placeEnd(start + 1) { return end }
      if !scan.trigger(start + 1).contains(.startsPlace) {
        return scan.trigger(start).contains(.common) ? start + 1 : start + 2
      }
    }
    var end = min(start + 2, run.upperBound)
    while end < run.upperBound {
      if let (count, _) = scan.known.match(end, before: run.upperBound, in: scan) {
        end += count
        continue
      }
      let trigger = scan.trigger(end)
      if trigger.contains(.title), !trigger.contains(.office) { break }
      let belongs =
        scan.words[end].kind == .mark || !scan.words[end].shape.contains(.capitalised) || scan.isAcronym(end)
        || !trigger.isDisjoint(with: [.endsPlace, .endsOrganisation, .whole, .office, .startsPlace])
        || scan.isOrdinary(end)
      guard belongs else { break }
      end += 1
    }
    return end
  }

  /// A name that only its capitals show.
  private mutating func takePlain(_ start: Int, into names: inout [FoundName]) -> Int {
    var end = start + 1
    while end < run.upperBound, !breaks(end) { end += 1 }
    // A degree at the end belongs to no name.
    var last = end
    while last - 1 > start, scan.trigger(last - 1).contains(.degree) || scan.words[last - 1].kind == .mark {
      last -= 1
    }
    let words = start..<last
    if words.count == 1, isNoName(start) { return end }
    if role != nil, let post, let next = takePost(post, start, last, end, into: &names) { return next }
    if role != nil, words.count > 1, isField(words) {
      extendRole(to: end)  // "Deputi Bidang Statistik Distribusi": no person is named so
      return end
    }
    if role != nil, end < run.upperBound, scan.trigger(end).contains(.title) {
      // "Kapolres Sleman AKBP Budi": what stands between two titles belongs to the first.
      names.append(FoundName(words: words, kind: .other))
      extendRole(to: end)
      return end
    }
    let kind = NameContext(scan: scan, words: words, hasRole: role != nil).kind
    if kind == .person, role == nil, end == run.upperBound { role = apposed }
    names.append(FoundName(words: words, kind: kind, role: kind == .person ? role : nil))
    (role, post) = (nil, nil)
    return end
  }

  /// Whether words after a title are a field of work, as no person is named: ordinary words, "Mesin dan Industri",
  /// an ordinary word with an acronym ("Independen PT").
  private func isField(_ words: Range<Int>) -> Bool {
    if words.allSatisfy(scan.isOrdinary) || words.contains(where: scan.isSmallJoint) { return true }
    return scan.isOrdinary(words.lowerBound)
      && words.contains { scan.isAcronym($0) && scan.words[$0].range.count > 1 }
  }

  /// Whether one word by itself makes no name: ordinary words, letters, numerals, degrees, acronyms of things.
  private func isNoName(_ index: Int) -> Bool {
    if scan.isRoman(index) || scan.trigger(index).contains(.common) || scan.isDegree(index) { return true }
    if scan.bare(index).count == 1 { return true }
    return role == nil && !scan.isAcronym(index) && scan.isOrdinary(index)
  }

  /// Whether a new name begins with a word inside a run.
  private func breaks(_ index: Int) -> Bool {
    let trigger = scan.trigger(index)
    if trigger.contains(.title), scan.words[index].range.count > 1, index + 1 < run.upperBound { return true }
    if role != nil, trigger.contains(.startsOrganisation), scan.words[index].range.count > 1,
      index + 1 < run.upperBound, !trigger.contains(.office)
    {
      return true
    }
    return trigger.contains(.startsOrganisation) && index + 1 < run.upperBound
      && !scan.trigger(index - 1).contains(.startsPlace)
      && scan.words[index].range.count > 2 && role == nil && scan.isOrdinary(index)
      && !scan.isOrdinary(index - 1)
  }
}
