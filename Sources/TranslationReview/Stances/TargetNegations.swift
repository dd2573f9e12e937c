internal import English
internal import NewsModel

/// How often an English text denies something.
struct TargetNegations {
  /// Where words stand that deny by themselves ("not", "never"), as indices of tokens.
  private(set) var strong: [Int] = []
  /// Where words stand that deny by their meaning ("refuse", "have yet to").
  private(set) var weak: [Int] = []
  /// Where words stand that deny by their beginning or end ("unable", "homeless").
  private(set) var formed: [Int] = []
  /// Where words stand that ask for a negation before them, and have none: "do", "did" before another verb, "any",
  /// "yet".
  private(set) var remnants: [Int] = []

  /// All that deny.
  var all: [Int] { strong + weak + formed }

  /// Finds them in a segment's target. A word that denies by its meaning and is the English of something that the source
  /// says outright ("gagal", "fail") denies nothing.
  init(_ segment: ReviewedSegment, in article: ReviewedArticle) {
    find(in: segment.target)
    findRemnants(in: segment.target)
    guard !weak.isEmpty || !formed.isEmpty else { return }
    let stems = Set((weak + formed).map { segment.target.tokens[$0].stem })
    var said: [UInt64: Int] = [:]
    for term in segment.terms where term.isAnswered {
      let english = stems.filter { segment.isEnglish($0, of: term, article) }
      if english.isEmpty { continue }
      let denies = segment.sourceTokens.contains {
        SourceNegations.isNegation($0) && term.range.contains($0.range)
      }
      if denies { continue }
      for stem in english { said[stem, default: 0] += 1 }
    }
    let isSaid = { (index: Int) -> Bool in
      let token = segment.target.tokens[index]
      guard token.hash != TargetNegations.yet, let left = said[token.stem], left > 0 else { return false }
      said[token.stem] = left - 1
      return true
    }
    weak.removeAll(where: isSaid)
    formed.removeAll(where: isSaid)
  }

  private mutating func find(in text: EnglishText) {
    for (index, token) in text.tokens.enumerated() where token.kind == .word {
      switch token.meaning.kind {
      case .negation:
        if token.meaning.value != 1 {
          weak.append(index)
        } else if !isNumero(index, text) {
          strong.append(index)
        }
      case .none:
        if isCutOff(index, text) {
          strong.append(index)
        } else if !isName(index, text) && !comments(index, text),
          TargetNegations.denies(text.bytes[token.range.bounds])
        {
          formed.append(index)
        }
      case .function:
        // "have yet to", "is yet to"
        if token.hash == TargetNegations.yet, index + 1 < text.tokens.count,
          text.tokens[index + 1].meaning.kind == .upTo
        {
          weak.append(index)
        }
      default: break
      }
    }
  }

  /// Whether "No" stands for "number": "No. 18", "No 1".
  private func isNumero(_ index: Int, _ text: EnglishText) -> Bool {
    let tokens = text.tokens
    guard tokens[index].hash == TargetNegations.no, index + 1 < tokens.count else { return false }
    if tokens[index + 1].kind == .number { return true }
    return tokens[index + 1].hash == 0x2E && index + 2 < tokens.count && tokens[index + 2].kind == .number
  }

  /// Whether the "t" of "n't" stands alone, its apostrophe lost or another mark: "doesn t", "doesn?t".
  private func isCutOff(_ index: Int, _ text: EnglishText) -> Bool {
    let tokens = text.tokens
    guard tokens[index].hash == TargetNegations.t, index > 0 else { return false }
    let verb = tokens[index - 1].kind == .mark ? index - 2 : index - 1
    return verb >= 0 && TargetNegations.shortened.contains(tokens[verb].hash)
      && tokens[index].range.start - tokens[verb].range.end <= 3
  }

  /// Whether a word has a capital and stands behind another word.
  private func isName(_ index: Int, _ text: EnglishText) -> Bool {
    index > 0 && text.tokens[index].shape.contains(.capitalised) && text.tokens[index - 1].kind == .word
  }

  /// Whether a word comments on the sentence that it opens: "Unfortunately, …".
  private func comments(_ index: Int, _ text: EnglishText) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].hash == 0x2C
      && text.bytes[text.tokens[index].range.bounds].suffix(2).elementsEqual("ly".utf8)
      && (index == 0 || text.tokens[index].shape.contains(.capitalised))
  }

  private mutating func findRemnants(in text: EnglishText) {
    let tokens = text.tokens
    // A question has these words without a negation.
    guard !tokens.contains(where: { $0.kind == .mark && $0.hash == 0x3F }) else { return }
    let (supports, polar) = (TargetNegations.supports, TargetNegations.polar)
    let (yet, longer, nor) = (TargetNegations.yet, TargetNegations.longer, TargetNegations.nor)
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let isRemnant: Bool
      if supports.contains(token.hash) {
        isRemnant = isBare(index + 1, text)
      } else if token.hash == yet {
        isRemnant =
          index > 0 && TargetNegations.perfect.contains(tokens[index - 1].hash) && index + 1 < tokens.count
          && tokens[index + 1].kind == .word && tokens[index + 1].meaning.kind != .upTo
      } else if token.hash == longer {
        // "it would (no) longer be"
        isRemnant =
          index > 0 && index + 1 < tokens.count && tokens[index + 1].kind == .word
          && tokens[index - 1].meaning.kind == .function && tokens[index + 1].hash != TargetNegations.than
      } else if token.hash == TargetNegations.nor, index + 1 < tokens.count,
        TargetNegations.auxiliaries.contains(tokens[index + 1].hash)
      {
        // "Nor is this …" denies by itself.
        isRemnant = false
      } else {
        isRemnant = polar.contains(token.hash)
      }
      guard isRemnant else { continue }
      let reach = token.hash == nor ? 24 : 8
      guard !strong.contains(where: { $0 < index && index - $0 < reach }) else { continue }
      remnants.append(index)
      if token.hash == nor { strong.removeAll { $0 == index } }
    }
  }

  /// Whether a word in small letters stands at an index that may be a verb in its bare form.
  private func isBare(_ index: Int, _ text: EnglishText) -> Bool {
    guard index < text.tokens.count else { return false }
    let token = text.tokens[index]
    guard token.kind == .word, token.shape.isDisjoint(with: [.capitalised, .digits, .possessive]),
      token.meaning.kind == .none || token.meaning.kind == .speech
    else { return false }
    let word = text.bytes[token.range.bounds]
    return word.last != 0x73 && !word.suffix(3).elementsEqual("ing".utf8)
      && !word.suffix(2).elementsEqual("ed".utf8)
      && !word.suffix(2).elementsEqual("ly".utf8)
  }

  private static let yet = WordHash.of("yet"), no = WordHash.of("no"), nor = WordHash.of("nor"),
    longer = WordHash.of("longer"), than = WordHash.of("than")
  private static let t = WordHash.of("t")
  /// What is left of "doesn't" and its like without its end.
  private static let shortened: WordSet = [
    "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "won", "wouldn", "can", "couldn", "shouldn",
    "haven", "hasn", "hadn", "needn", "mustn",
  ]
  /// Verbs that "not" stands behind.
  static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "been", "do", "does", "did", "has", "have", "had", "can", "could",
    "will", "would", "should", "may", "might", "must", "to",
  ]
  private static let supports: WordSet = ["do", "does", "did"]
  private static let perfect: WordSet = ["have", "has", "had"]
  private static let polar: WordSet = ["anyone", "anybody", "anything", "anymore", "any", "nor", "slightest"]

  /// How words go on that "in-" and "im-" deny ("incomplete", "improper"), by their first letters.
  private static let prefixed = [
    "accura", "activ", "adequa", "animat", "appropria", "articula", "attenti", "capab", "capac", "complet",
    "comprehen", "conclusi", "consisten", "convenien", "correct", "decen", "definit", "direct",
    "discrimin", "edib", "effect", "efficien", "elig", "equal", "experien", "explic", "fertil", "finit",
    "flex",
    "formal", "frequen", "hospit", "human", "justice", "offens", "secur", "sensit", "signific", "sincer",
    "solv", "stabil", "suffic", "toler", "vincib", "visib", "voluntar", "balanc", "matur", "measur",
    "mobil", "moral", "mortal", "partial", "patien", "perfect", "person", "possib", "plausib", "polit",
    "practic",
    "materia",
    "precis", "probab", "proper",
  ].map { Array($0.utf8) }

  /// Whether a word begins or ends as words that deny do ("unable", "dishonest", "homeless").
  private static func denies(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 3 { return word.elementsEqual("non".utf8) || word.elementsEqual("Non".utf8) }
    guard let first = word.first, word.count > 5 else { return false }
    // "lawlessness", "effortlessly"
    if word.count > 8, word.last == 0x73 || word.last == 0x79,
      word.suffix(8).elementsEqual("lessness".utf8) || word.suffix(6).elementsEqual("lessly".utf8)
    {
      return true
    }
    // Most words begin with none of the letters asked for.
    switch first | 0x20 {
    case 0x75, 0x69, 0x64, 0x6E: break
    default: return endsInLess(word)
    }
    // So do fewer with the letter behind it.
    let second = word[word.startIndex + 1] | 0x20
    switch (first | 0x20, second) {
    case (0x75, 0x6E), (0x69, 0x6D), (0x69, 0x6E), (0x69, 0x72), (0x69, 0x6C), (0x64, 0x69), (0x6E, 0x6F):
      break
    default: return endsInLess(word)
    }
    let letters = word.prefix(6).map { $0 | 0x20 }
    switch (letters[0], letters[1]) {
    case (0x75, 0x6E):
      return !["unit", "univ", "unio", "uniq", "unif", "uncles", "under", "unani", "unless"].contains {
        letters.starts(with: $0.utf8)
      }
    case (0x69, 0x6D), (0x69, 0x6E), (0x69, 0x72), (0x69, 0x6C):
      if word.count > 6, prefixed.contains(where: { word.dropFirst(2).starts(with: $0) }) { return true }
      let end = Array(word.suffix(4))
      return end.elementsEqual("able".utf8) || end.elementsEqual("ible".utf8)
        || letters.starts(with: "irre".utf8)
        || letters.starts(with: "ille".utf8) || letters.starts(with: "inad".utf8)
    case (0x64, 0x69):
      return letters.starts(with: "dise".utf8) && letters[4] != 0x61
        || letters.starts(with: "disa".utf8) && !letters.starts(with: "disas".utf8)
        || letters.starts(with: "disl".utf8)
    case (0x6E, 0x6F): return letters[2] == 0x6E && !letters.starts(with: "nonet".utf8)
    default: return endsInLess(word)
    }
  }

  /// "homeless"; not "nonetheless", "nevertheless".
  private static func endsInLess(_ word: ArraySlice<UInt8>) -> Bool {
    word.last == 0x73 && word.suffix(4).elementsEqual("less".utf8)
      && !word.suffix(7).elementsEqual("theless".utf8)
  }
}
