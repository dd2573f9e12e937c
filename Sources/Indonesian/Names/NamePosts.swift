internal import NewsModel

// Titles and the offices they lead: fields of work, local bodies, and the places of a post.

extension NameSegments {
  /// What a title says of the capitalised words after it.
  enum Post {
    /// A place, then perhaps a person ("Kapolsek Cisaat").
    case place
    /// A place or a person; every place that can follow is known ("Bupati Sidoarjo", "Bupati Subandi").
    case placeOrPerson
  }

  /// The post that a title makes, where it makes one.
  static func post(of trigger: NameTrigger) -> Post? {
    if trigger.contains(.post) { return .place }
    return trigger.contains(.broadPost) ? .placeOrPerson : nil
  }

  /// Takes a title and the words of the office; returns the word after.
  mutating func takeTitle(at start: Int) -> Int {
    post = NameSegments.post(of: scan.trigger(start))
    var end = start + 1
    while end < run.upperBound {
      let trigger = scan.trigger(end)
      if scan.words[end].kind == .mark {
        end += 1
      } else if let joined = fieldEnd(end) {
        end = joined
      } else if isOffice(end, trigger) {
        if let next = NameSegments.post(of: trigger) { post = next }
        // "Kepala Desa" is a post, "Wali Kota" is one already.
        if trigger.contains(.region), post == nil { post = .place }
        end += 1
      } else {
        break
      }
    }
    let opening = role?.start ?? scan.words[start].range.start
    role = TextRange(opening, scan.words[end - 1].range.end)
    return end
  }

  /// Whether a word goes on with a title: another title, or an office that does not open a body's name.
  private func isOffice(_ index: Int, _ trigger: NameTrigger) -> Bool {
    if trigger.contains(.title) { return true }
    if trigger.contains(.startsOrganisation) { return false }
    if scan.isRoman(index) { return !isBalinese(index) }
    return trigger.contains(.office) || scan.isAbstract(index)
  }

  /// Whether "I" opens a Balinese name ("I Made Rentin").
  private func isBalinese(_ index: Int) -> Bool {
    scan.words[index].range.count == 1 && index + 1 < run.upperBound
      && scan.trigger(index + 1).contains(.afterI)
  }

  /// The end of a field of work that goes on over "dan" ("Bea dan Cukai"); nil where no field begins here.
  private func fieldEnd(_ index: Int) -> Int? {
    var end = index
    while end < run.upperBound, end < index + 5, scan.words[end].kind == .word {
      let trigger = scan.trigger(end)
      if scan.isSmallJoint(end) { return end > index && end + 1 < run.upperBound ? end + 2 : nil }
      guard trigger.isDisjoint(with: [.title, .startsOrganisation]) || trigger.contains(.office),
        scan.known.match(end, before: run.upperBound, in: scan) == nil
      else { return nil }
      end += 1
    }
    return nil
  }

  /// The end of the place that begins with a word, where the lexicon or the text itself knows it.
  func placeEnd(_ index: Int) -> Int? {
    if let (count, kind) = scan.known.match(index, before: run.upperBound, in: scan) {
      return kind == .place ? knownEnd(index + count, kind) : nil
    }
    guard scan.isRegion(index) else { return nil }
    return knownEnd(index + 1, .place)
  }

  /// Whether a comma and a person follow the run, so that all of it from `start` on belongs to the office.
  func isApposed(from start: Int) -> Bool {
    let next = run.upperBound + 1
    // No office is longer, and the search stays linear.
    guard run.upperBound - start <= 12 else { return false }
    return scan.isMark(run.upperBound, ASCII.comma) && scan.canBeName(next) && !scan.isDegree(next)
      && scan.trigger(next).isDisjoint(with: [.leads, .post, .broadPost, .startsOrganisation, .startsPlace])
      && !(start + 1..<max(start + 1, run.upperBound)).contains {
        scan.trigger($0).contains(.title) && !scan.trigger($0).contains(.office)
      }
  }

  /// Takes the words after a post: its place, its person, or a name of which nothing is sure.
  ///
  /// `last` is the end of the name, `end` that of what was read with it (degrees).
  mutating func takePost(_ post: Post, _ start: Int, _ last: Int, _ end: Int, into names: inout [FoundName])
    -> Int?
  {
    self.post = nil
    if let place = placeEnd(start), place <= last {
      names.append(FoundName(words: start..<place, kind: .place))
      extendRole(to: place)
      return place
    }
    let count = last - start
    let isTitled = end < run.upperBound && scan.trigger(end).contains(.title)
    if isTitled || isApposed(from: start) && (post == .place || count == 1) || post == .place && count == 1 {
      names.append(FoundName(words: start..<last, kind: count <= 3 ? .place : .other))
      extendRole(to: end)
      return end
    }
    if post == .placeOrPerson, count > 1, !isApposed(from: start) { return nil }
    names.append(FoundName(words: start..<last, kind: .other))
    role = nil
    return end
  }
}
