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
      if NameFinder.isShouted(sentence, analysed.words) {
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
  private static func isShouted(_ sentence: Sentence, _ words: [Word]) -> Bool {
    var all = 0, capitals = 0, capitalised = 0
    for index in sentence.words where words[index].kind == .word {
      all += 1
      if words[index].shape.contains(.allCapitals) { capitals += 1 }
      if words[index].shape.contains(.capitalised) { capitalised += 1 }
    }
    return all >= 4 && (capitals * 10 >= all * 7 || all >= 6 && capitalised * 10 >= all * 9)
  }
}
