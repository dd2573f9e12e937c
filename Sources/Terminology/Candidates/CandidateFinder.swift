package import NewsModel

/// Gathers words and units of several words that the glossary has not got, over any number of texts, and ranks them.
///
/// Names, numbers, web names and function words are left out: they are listed elsewhere.
package struct CandidateFinder {
  /// The longest unit, in words.
  static let longest = 4
  /// So many contexts of a candidate are kept.
  static let mostContexts = 3
  /// So many different candidates are counted; what is met first later is left out.
  static let mostCandidates = 2_000_000

  private struct Seen {
    var forms: [String: Int] = [:]
    var count = 0
    var texts = 0
    var lastText = -1
    var contexts: [TermCandidate.Context] = []
    /// Where the root of a single word is another word.
    var root: String?
  }

  private let index: TermIndex
  private var words: [String: Seen] = [:]
  private var units: [String: Seen] = [:]
  private var texts = 0
  /// How many words were read, for the measure.
  private var size = 0.0

  private let countsUnits: Bool

  /// Makes a finder of what an index has not got.
  ///
  /// - Parameter countsUnits: whether units of several words are wanted as well.
  package init(index: TermIndex, countsUnits: Bool = true) {
    self.index = index
    self.countsUnits = countsUnits
  }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - matches: the terms that the glossary has of it.
  ///   - input: its name, where there are several.
  package mutating func add(_ text: AnalysedText, matches: [TermMatch], input: String? = nil) {
    var isKnown = [Bool](repeating: false, count: text.words.count)
    var isName = isKnown
    for match in matches { for word in match.words { isKnown[word] = true } }
    for name in text.names {
      for mention in name.mentions { mark(&isName, text, mention) }
    }
    for figure in text.figures { mark(&isName, text, figure.range) }
    for sentence in text.sentences {
      for number in sentence.words {
        let word = text.words[number]
        guard word.kind == .word else { continue }
        size += 1
        guard !isName[number], !isKnown[number], isWord(word, text) else { continue }
        addWord(number, sentence, text, input)
      }
      if countsUnits { addUnits(sentence, isName, text, input) }
    }
    texts += 1
  }

  private func mark(_ marks: inout [Bool], _ text: AnalysedText, _ range: TextRange) {
    var (low, high) = (0, text.words.count)
    while low < high {
      let middle = (low + high) / 2
      if text.words[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    while low < text.words.count, text.words[low].range.start < range.end {
      marks[low] = true
      low += 1
    }
  }

  /// Whether a word may be a term by itself: in small letters or at a sentence's beginning, of three letters or more.
  private func isWord(_ word: Word, _ text: AnalysedText) -> Bool {
    word.range.count > 2 && word.shape.isDisjoint(with: [.name, .function, .digits, .allCapitals])
      && (!word.shape.contains(.capitalised) || word.shape.contains(.opensSentence))
  }

  private mutating func addWord(_ number: Int, _ sentence: Sentence, _ text: AnalysedText, _ input: String?) {
    let word = text.words[number]
    let readings = text.readings(of: word)
    // Clitics and particles are no part of the word.
    guard let last = readings.last(where: { $0.step <= .folded }) else { return }
    let form = text.form(of: last)
    guard index.entries(of: form).isEmpty else { return }
    let root = text.root(of: word).map { text.form(of: $0) }
    let key = root ?? form
    guard words.count < CandidateFinder.mostCandidates || words[key] != nil else { return }
    CandidateFinder.count(&words[key, default: Seen()], form, texts, text, sentence, input)
    if let root, root != form { words[key]?.root = root }
  }

  /// Counts the units of a sentence: nouns with what qualifies them, not taken from a longer term of the glossary.
  private mutating func addUnits(
    _ sentence: Sentence, _ isName: [Bool], _ text: AnalysedText, _ input: String?
  ) {
    for start in sentence.words where isPart(start, isName, text) && text.words[start].wordClass == .noun {
      var forms = [surface(start, text)]
      var next = start + 1
      while next < sentence.words.upperBound, forms.count < CandidateFinder.longest,
        isPart(next, isName, text),
        text.words[next].range.start - text.words[next - 1].range.end == 1
      {
        forms.append(surface(next, text))
        let unit = forms.joined(separator: " ")
        if units.count < CandidateFinder.mostCandidates || units[unit] != nil {
          CandidateFinder.count(&units[unit, default: Seen()], unit, texts, text, sentence, input)
        }
        next += 1
      }
    }
  }

  private func isPart(_ number: Int, _ isName: [Bool], _ text: AnalysedText) -> Bool {
    let word = text.words[number]
    guard word.kind == .word, !isName[number], isWord(word, text) else { return false }
    switch word.wordClass {
    case .noun, .adjective, .other: return true
    case .activeVerb, .passiveVerb, .adverb, .function, .name, .number: return false
    }
  }

  private func surface(_ number: Int, _ text: AnalysedText) -> String {
    text.form(of: text.readings[Int(text.words[number].firstReading)])
  }

  private static func count(
    _ seen: inout Seen, _ form: String, _ number: Int, _ text: AnalysedText, _ sentence: Sentence,
    _ input: String?
  ) {
    seen.count += 1
    seen.forms[form, default: 0] += 1
    if seen.lastText != number {
      seen.texts += 1
      seen.lastText = number
    }
    if seen.contexts.count < mostContexts {
      let context = TermCandidate.Context(input: input, sentence: text.text.text(in: sentence.range))
      if seen.contexts.last != context { seen.contexts.append(context) }
    }
  }

  /// The words, the most important first; equal ones by their letters.
  ///
  /// - Parameter least: leaves out what stands less often.
  package func rankedWords(least: Int = 1) -> [TermCandidate] {
    let news = NewsCounts.embedded
    return CandidateFinder.sorted(
      words.filter { $0.value.count >= least }.map { key, seen in
        candidate(
          seen, .logLikelihood,
          TermMeasures.logLikelihood(
            Double(seen.count), of: size, against: news.count(of: key), of: news.total))
      })
  }

  /// The units of several words, the most important first.
  ///
  /// - Parameter least: leaves out what stands less often.
  package func rankedUnits(least: Int = 2) -> [TermCandidate] {
    let frequent = units.filter { $0.value.count >= least }
    var longer: [String: [Int]] = [:]
    for (unit, seen) in frequent {
      let words = unit.split(separator: " ")
      for length in 2..<max(words.count, 2) {
        for start in 0...words.count - length {
          longer[words[start..<start + length].joined(separator: " "), default: []].append(seen.count)
        }
      }
    }
    return CandidateFinder.sorted(
      frequent.compactMap { unit, seen in
        guard index.entries(of: unit).isEmpty else { return nil }
        let value = TermMeasures.cValue(
          length: unit.split(separator: " ").count, count: seen.count, longer: longer[unit] ?? [])
        return value > 0 ? candidate(seen, .cValue, value) : nil
      })
  }

  private func candidate(_ seen: Seen, _ measure: TermCandidate.Measure, _ score: Double) -> TermCandidate {
    let forms = seen.forms.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (form: $0.key, count: $0.value) }
    return TermCandidate(
      term: forms.first?.form ?? "", forms: forms, root: seen.root == forms.first?.form ? nil : seen.root,
      count: seen.count, texts: seen.texts, score: score, measure: measure, contexts: seen.contexts)
  }

  private static func sorted(_ candidates: [TermCandidate]) -> [TermCandidate] {
    candidates.sorted { $0.score != $1.score ? $0.score > $1.score : $0.term < $1.term }
  }
}
