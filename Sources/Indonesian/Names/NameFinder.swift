package import NewsModel

/// Finds the names of a text, with kinds, roles and all mentions, and the acronyms that it explains.
///
/// "Presiden Rusia, Vladimir Putin" gives a person Vladimir Putin with the role "Presiden Rusia"; a later
/// "Putin" is a mention of the same name. What is not sure is `.other`.
package struct NameFinder: Sendable {
  private let known: KnownNames

  /// Makes a finder that knows the names of `lexicon`.
  package init(lexicon: Lexicon = Lexicon()) { known = KnownNames(lexicon, NameTriggers.shared) }

  /// The names of an analysed text in the order of first mention; ranges are UTF-8 offsets in its text.
  package func names(in analysed: AnalysedText) -> [Name] { find(in: analysed).names }

  /// Sets an analysed text's names and acronyms, and marks the words that belong to names.
  package func mark(_ analysed: inout AnalysedText) {
    let found = find(in: analysed)
    analysed.names = found.names
    analysed.acronyms = found.acronyms
    var places = found.names.flatMap(\.mentions)
    places.sort { $0.start < $1.start }
    var next = 0
    for index in analysed.words.indices {
      let word = analysed.words[index].range
      while next < places.count, places[next].end <= word.start { next += 1 }
      if next < places.count, places[next].overlaps(word) { analysed.words[index].shape.insert(.name) }
    }
  }

  private func find(in analysed: AnalysedText) -> (names: [Name], acronyms: [Acronym]) {
    let scan = NameScan(analysed, known)
    var runs = NameRuns(scan)
    var shouted: [Range<Int>] = []
    for sentence in analysed.sentences {
      if NameFinder.isShouted(sentence, analysed.words, scan.bytes) {
        shouted.append(sentence.words)
      } else {
        runs.read(sentence.words)
      }
    }
    var joining = NameJoining(scan: scan)
    for name in runs.found { joining.add(name) }
    joining.addKnown(doubtful: runs.doubtful, shouted: shouted)
    joining.addWebNames()
    return joining.finish()
  }

  /// Whether a sentence stands in capitals, or has one on nearly every word: then they tell nothing.
  ///
  /// A list of names has a capital on every word too, but a comma after each.
  private static func isShouted(_ sentence: Sentence, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    let (capital, capitals, function) = (Word.Shape.capitalised, Word.Shape.allCapitals, Word.Shape.function)
    var all = 0, shouted = 0, titled = 0, commas = 0
    for index in sentence.words {
      if words[index].kind == .mark, bytes[words[index].range.start] == ASCII.comma { commas += 1 }
      guard words[index].kind == .word else { continue }
      let shape = words[index].shape
      if shape.contains(capitals) { shouted += 1 }
      if shape.contains(function), !shape.contains(capital) { continue }
      all += 1
      if shape.contains(capital) { titled += 1 }
    }
    return all >= 4 && shouted * 10 >= all * 7 || all >= 6 && titled * 20 >= all * 19 && commas * 5 < all
  }
}
