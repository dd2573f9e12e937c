/// The dictionary forms that an English word can belong to: the rules of WordNet's Morphy (Miller and others, WordNet
/// 3.0), with its lists of exceptions and its index where its files are given.
///
/// Without the files every candidate that the rules give is kept, and figures differ a little. Each word is taken
/// apart once; forms are numbers.
package struct EnglishLemmas: Sendable {
  /// The names of WordNet's files that are read.
  package static let files = ["noun", "verb", "adj", "adv"].flatMap { [$0 + ".exc", "index." + $0] }

  private static let endings: [(String, String)] = [
    ("men", "man"), ("ies", "y"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
    ("s", ""), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""), ("er", ""),
    ("est", ""), ("er", "e"), ("est", "e"),
  ]

  private var exceptions: [String: [String]] = [:]
  private var index: Set<String>?
  private var numbers: [String: Int] = [:]
  private var known: [String: Set<Int>] = [:]

  /// Makes lemmas by rules alone.
  package init() {}

  /// Makes lemmas of WordNet's files.
  ///
  /// - Parameter files: the bytes of each file of `EnglishLemmas.files`, by name.
  package init(wordNet files: [String: [UInt8]]) {
    var index: Set<String> = []
    for (name, bytes) in files {
      for line in PlainLines.split(bytes) {
        if name.hasPrefix("index.") {
          guard line.first != 0x20, let word = line.split(separator: 0x20, maxSplits: 1).first else {
            continue
          }
          index.insert(String(decoding: word, as: UTF8.self))
        } else {
          let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
          if let form = words.first { exceptions[form, default: []] += words.dropFirst() }
        }
      }
    }
    self.index = index
  }

  /// The numbers of the forms that a word in lower case can belong to, itself among them.
  mutating func lemmas(of word: String) -> Set<Int> {
    if let lemmas = known[word] { return lemmas }
    var forms: Set<String> = [word]
    forms.formUnion(exceptions[word] ?? [])
    if word.hasSuffix("'s") { forms.insert(String(word.dropLast(2))) }
    for (ending, other) in EnglishLemmas.endings
    where word.hasSuffix(ending) && word.unicodeScalars.count - ending.utf8.count > 1 {
      let candidate = word.dropLast(ending.utf8.count) + other
      guard let index else {
        forms.insert(String(candidate))
        continue
      }
      if index.contains(String(candidate)) { forms.insert(String(candidate)) }
      // "stopped" loses the letter that was doubled.
      let last = candidate.suffix(2)
      if candidate.count > 3, other.isEmpty, last.first == last.last,
        index.contains(String(candidate.dropLast()))
      {
        forms.insert(String(candidate.dropLast()))
      }
    }
    let lemmas = Set(forms.map { number(of: $0) })
    known[word] = lemmas
    return lemmas
  }

  private mutating func number(of form: String) -> Int {
    if let number = numbers[form] { return number }
    numbers[form] = numbers.count
    return numbers.count - 1
  }
}
