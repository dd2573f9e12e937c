package import NewsModel

/// Finds the names of a text, with kinds, roles and all mentions, and the acronyms that it explains.
///
/// "Presiden Rusia, Vladimir Putin" gives a person Vladimir Putin with the role "Presiden Rusia"; a later
/// "Putin" is a mention of the same name. What is not sure is `.other`.
package struct NameFinder: Sendable {
  private let known: KnownNames
  private let weights: NameWeights

  /// Makes a finder that knows the names of `lexicon`; `weights` are those learned, unless told otherwise.
  package init(lexicon: Lexicon = Lexicon(), weights: NameWeights = .shared) {
    known = KnownNames(lexicon, NameTriggers.shared)
    self.weights = weights
  }

  /// The same finder with other weights.
  package func with(_ weights: NameWeights) -> NameFinder {
    NameFinder(known: known, weights: weights)
  }

  private init(known: KnownNames, weights: NameWeights) {
    self.known = known
    self.weights = weights
  }

  /// What the tables and the lexicon know of words.
  var notes: WordNotes { known.notes }

  /// The names of an analysed text in the order of first mention; ranges are UTF-8 offsets in its text.
  package func names(in analysed: AnalysedText) -> [Name] { find(in: analysed, noted(analysed)).names }

  /// Sets an analysed text's names and acronyms, and marks the words that belong to names.
  package func mark(_ analysed: inout AnalysedText) { mark(&analysed, noted(analysed)) }

  /// The same of a text whose words were looked up; gives all mentions in order.
  @discardableResult
  func mark(_ analysed: inout AnalysedText, _ noted: NotedText) -> [NameMention] {
    let found = find(in: analysed, noted)
    analysed.names = found.names
    analysed.acronyms = found.acronyms
    for mention in found.mentions {
      for index in mention.words { analysed.words[index].shape.insert(.name) }
    }
    return found.mentions
  }

  private func noted(_ analysed: AnalysedText) -> NotedText {
    NotedText(analysed.words, Array(analysed.text.utf8), known.notes)
  }

  private func find(in analysed: AnalysedText, _ noted: NotedText) -> JoinedNames {
    let scan = NameScan(analysed, known, noted)
    let (runs, sentences, shouted) = NameFinder.runs(scan, analysed.sentences)
    var found = runs.found
    if !weights.isEmpty {
      let tagger = NameTagger(scan: scan, weights: weights, rules: runs.found)
      found = NameSettling(scan: scan).settle(
        rules: runs.found, learned: tagger.names(in: sentences))
    }
    found = NameMending(scan: scan).mended(NameBrackets(scan: scan).bounded(found))
    found = NameWorks(scan: scan).added(to: found)
    let roles = NameRoles(scan: scan)
    var joining = NameJoining(scan: scan)
    var next = 0
    var last: FoundName?
    for var name in found {
      next += 1
      let past = last?.kind == .person ? last?.words.upperBound ?? 0 : 0
      if name.kind == .person, let role = role(of: name, from: past, before: next, in: found, by: roles) {
        let known = name.role ?? TextRange(role.start, role.start)
        if known.start >= role.start, known.end <= role.end { name.role = role }
      }
      joining.add(name, behind: last)
      last = name
    }
    joining.addKnown(doubtful: runs.doubtful, shouted: shouted)
    joining.addWebNames()
    return joining.finish()
  }

  /// The role beside a person; none behind it that holds another person, as a list of them has.
  ///
  /// `past` is the end of the person before, over whom no role reaches; `next` is the number of the name behind.
  private func role(
    of name: FoundName, from past: Int, before next: Int, in found: [FoundName], by roles: NameRoles
  ) -> TextRange? {
    guard let role = roles.role(of: name.words, from: past) else { return nil }
    let words = roles.scan.words
    for other in next..<found.count {
      if words[found[other].words.lowerBound].range.start >= role.end { break }
      if found[other].kind == .person { return nil }
    }
    return role
  }

  /// What the rules find, the sentences whose capitals tell something, and those that stand in capitals.
  private static func runs(
    _ scan: NameScan, _ all: [Sentence]
  ) -> (runs: NameRuns, sentences: [Range<Int>], shouted: [Range<Int>]) {
    var runs = NameRuns(scan)
    var sentences: [Range<Int>] = []
    var shouted: [Range<Int>] = []
    sentences.reserveCapacity(all.count)
    let capitals = scan.noted.capitals
    var capital = 0
    for sentence in all {
      while capital < capitals.count, capitals[capital] < sentence.words.lowerBound { capital += 1 }
      let first = capital
      while capital < capitals.count, capitals[capital] < sentence.words.upperBound { capital += 1 }
      if isShouted(sentence, scan, capitals: capital - first) {
        shouted.append(sentence.words)
      } else {
        runs.read(sentence.words)
        sentences.append(sentence.words)
      }
    }
    return (runs, sentences, shouted)
  }

  /// Calls `body` with each stretch of a text where the tagger looks for names, and the features of its words.
  func forEachStretch(
    of analysed: AnalysedText, _ body: (Range<Int>, [[NameLearner.Feature]]) -> Void
  ) {
    let scan = NameScan(analysed, known, noted(analysed))
    let (runs, sentences, _) = NameFinder.runs(scan, analysed.sentences)
    NameTagger(scan: scan, weights: weights, rules: runs.found).forEachFeatures(of: sentences, body)
  }

  /// Whether a sentence stands in capitals, or has one on nearly every word: then they tell nothing.
  ///
  /// A list of names has a capital on every word too, but few of its words are ones that news writes small.
  ///
  /// `capitals` says how many of its words have a capital, at most.
  private static func isShouted(_ sentence: Sentence, _ scan: NameScan, capitals: Int) -> Bool {
    guard capitals >= 3 else { return false }
    // More small words than these, and neither can be.
    let most = capitals * 3 / 7
    let (capital, allCapitals, function) = (
      Word.Shape.capitalised, Word.Shape.allCapitals, Word.Shape.function
    )
    var all = 0, shouted = 0, titled = 0, ordinary = 0
    for index in sentence.words where scan.words[index].kind == .word {
      if all - titled > most { return false }
      let shape = scan.words[index].shape
      if shape.contains(allCapitals) { shouted += 1 }
      if shape.contains(function), !shape.contains(capital) { continue }
      all += 1
      guard shape.contains(capital) else { continue }
      titled += 1
      if scan.isOrdinary(index) { ordinary += 1 }
    }
    if all >= 4, shouted * 10 >= all * 7 { return true }
    // A headline leaves no word of weight small, but for a slip.
    return all >= 6 && titled * 20 >= all * 19 && ordinary * (titled == all ? 3 : 2) >= all
  }
}
