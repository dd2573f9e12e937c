internal import NewsModel

/// A place where a name stands, before the mentions of one name are joined.
struct FoundName {
  /// Its words.
  var words: Range<Int>
  /// What bears it, as far as this place tells.
  var kind: Name.Kind
  /// The title beside it.
  var role: TextRange?
  /// Whether it is a known name that only qualifies another word here.
  var isAttribute = false
}

/// Finds runs of capitalised words in a sentence and hands them on to be cut into names.
struct NameRuns {
  let scan: NameScan
  private(set) var found: [FoundName] = []
  /// Capitalised first words of sentences that are ordinary words, as far as the sentence tells.
  private(set) var doubtful: [Int] = []
  /// A title that waits for the name after a comma: "Presiden Rusia, Vladimir Putin".
  private var waiting: (role: TextRange, comma: Int)?

  /// Starts with no name found yet.
  init(_ scan: NameScan) { self.scan = scan }

  /// The next of the words with a capital that were not read yet.
  private var nextCapital = 0

  /// Finds the names in the sentence whose words these are; sentences come in order.
  mutating func read(_ sentence: Range<Int>) {
    let capitals = scan.noted.capitals
    waiting = nil
    var past = sentence.lowerBound
    while nextCapital < capitals.count, capitals[nextCapital] < sentence.upperBound {
      let index = Int(capitals[nextCapital])
      nextCapital += 1
      guard index >= past, scan.canBeName(index), let start = start(at: index, sentence) else { continue }
      let end = end(of: start, sentence)
      var segments = NameSegments(scan: scan, run: start..<end)
      if let waiting, waiting.comma == start - 1 {
        segments.role = waiting.role
      } else if scan.isMark(start - 1, ASCII.comma), scan.isMark(end, ASCII.comma) {
        segments.apposed = apposedRole(before: start - 1, from: sentence.lowerBound)
      }
      if let waiting, waiting.comma < start { self.waiting = nil }
      segments.addNames(to: &found)
      if let role = segments.role { wait(role, after: end) }
      past = end
    }
  }

  /// Keeps a title for the name after a comma, or after a short form in brackets ("Ketua Asosiasi ... (Asrim) ...").
  private mutating func wait(_ role: TextRange, after end: Int) {
    if scan.isMark(end, ASCII.comma) {
      waiting = (role, end)
    } else if scan.isMark(end, 0x28), scan.isMark(end + 2, 0x29) {
      // Straight after the bracket only: after a comma the sentence may go on with another person.
      waiting = (TextRange(role.start, scan.words[end + 2].range.end), end + 2)
    }
  }

  /// The role in "Ketua paguyuban warga, Darmo Santoso, menilai": a title with its phrase up to the comma.
  private func apposedRole(before comma: Int, from sentence: Int) -> TextRange? {
    var index = comma - 1
    var start: Int?
    while index >= max(sentence, comma - 10), scan.words[index].kind == .word {
      let trigger = scan.lookUp(index)
      if trigger.contains(.title), !scan.isVerb(index) {
        start = index
      } else if start != nil || !trigger.isDisjoint(with: [.said, .says])
        || scan.words[index].shape.contains(.function) && !trigger.contains(.insideOrganisation)
        || !scan.words[index].shape.contains(.capitalised) && scan.isVerb(index)
      {
        break
      }
      index -= 1
    }
    return start.map { TextRange(scan.words[$0].range.start, scan.words[comma - 1].range.end) }
  }

  /// The word where a run begins: the word itself, or nil where its capital is due to its place alone.
  private mutating func start(at index: Int, _ sentence: Range<Int>) -> Int? {
    guard scan.isOpening(index) else { return index }
    let trigger = scan.trigger(index)
    let goesOn = scan.canBeName(index + 1) && sentence.contains(index + 1)
    let leads: NameTrigger = [.title, .startsOrganisation, .startsPlace, .startsWork]
    if !trigger.isDisjoint(with: leads), goesOn { return index }
    if let (count, _) = scan.known.match(index, before: sentence.upperBound, in: scan),
      count > 1 || !scan.isOrdinary(index)
    {
      return index
    }
    if !trigger.contains(.opener), !scan.isOrdinary(index), !scan.isDerived(index), !isPlain(index, sentence)
    {
      return index
    }
    doubtful.append(index)
    return nil
  }

  /// Whether one capitalised word that opens a sentence may be a plain word of the language: nothing but its place
  /// explains the capital, and no verb of speech follows.
  private func isPlain(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard !scan.isAcronym(index), sentence.contains(next), scan.words[next].kind == .word,
      !scan.words[next].shape.contains(.capitalised), !scan.lookUp(next).contains(.says)
    else { return false }
    return scan.hasRoot(index) || scan.isLoan(index)
  }

  /// The word after the run that begins at `start`.
  private func end(of start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    var isBody = scan.trigger(start).contains(.startsOrganisation)
    let isOffice =
      scan.trigger(start).contains(.leads) || start > 0 && scan.trigger(start - 1).contains(.leads)
    while end < sentence.upperBound, !scan.opensLine(end) {
      if scan.canBeName(end), !scan.isOpening(end) {
        isBody = isBody || scan.trigger(end).contains(.startsOrganisation)
        end += 1
      } else if scan.isMark(end, ASCII.period), end + 1 < sentence.upperBound, scan.canBeName(end + 1),
        isShort(end - 1)
      {
        end += 2
      } else if scan.isMark(end, ASCII.ampersand), scan.canBeName(end + 1), end + 1 < sentence.upperBound {
        end += 2
      } else if end + 1 < sentence.upperBound, scan.canBeName(end + 1),
        joins(end, isBody) || isOffice && joinsFields(end)
      {
        end += 2
      } else if isBody, scan.isRoman(end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a period after a word belongs to an initial or a title ("M.", "Dr.", "Hj.").
  private func isShort(_ index: Int) -> Bool {
    scan.words[index].range.count == 1
      || scan.words[index].range.count <= 4 && scan.trigger(index).contains(.title)
  }

  /// Whether "dan" joins two fields of one office ("Direktur Jenderal Bea dan Cukai").
  private func joinsFields(_ index: Int) -> Bool {
    let trigger = scan.trigger(index + 1)
    return scan.words[index].kind == .word && scan.isSmallJoint(index)
      && trigger.isDisjoint(with: [.startsOrganisation, .title, .startsPlace]) && !scan.isAcronym(index + 1)
      && (scan.isOrdinary(index + 1) || scan.isAbstract(index + 1) || scan.hasRoot(index + 1))
  }

  /// Whether a word in small letters joins two parts of a name.
  private func joins(_ index: Int, _ isBody: Bool) -> Bool {
    guard scan.words[index].kind == .word, !scan.words[index].shape.contains(.capitalised) else {
      return false
    }
    let trigger = scan.trigger(index)
    return trigger.contains(.insidePerson)
      || isBody && trigger.contains(.insideOrganisation)
        && !scan.trigger(index + 1).contains(.startsOrganisation) && !scan.isAcronym(index + 1)
        && scan.isOrdinary(index + 1)
  }
}
