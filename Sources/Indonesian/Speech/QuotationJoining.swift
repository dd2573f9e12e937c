package import NewsModel

/// Joins the sentences of one quotation, and a quotation with its speaker, into one unit each.
///
/// A summary must not cut a quotation in two or from who says it: the parts rank and stand together.
package enum QuotationJoining {
  /// The longest unit that is made, in words; a speech over a whole page is not one sentence.
  private static let longest = 150

  /// The text with such sentences joined; nothing else of it changes but that words inside a unit open no sentence.
  package static func joined(_ text: AnalysedText) -> AnalysedText {
    var text = text
    var units: [Sentence] = []
    var isOpen = false
    for sentence in text.sentences {
      if let last = units.last, last.paragraph == sentence.paragraph,
        isOpen || continues(sentence, last, in: text),
        sentence.words.upperBound - last.words.lowerBound <= longest
      {
        // Only the last part tells whether the unit has an end mark.
        let traits = last.traits.union(sentence.traits).subtracting(.unfinished)
        units[units.count - 1] = Sentence(
          range: TextRange(last.range.start, sentence.range.end),
          words: last.words.lowerBound..<sentence.words.upperBound, paragraph: last.paragraph,
          traits: traits.union(sentence.traits.intersection(.unfinished)))
        for word in sentence.words { text.words[word].shape.remove(.opensSentence) }
      } else {
        isOpen = false
        units.append(sentence)
      }
      isOpen = leavesOpen(sentence, isOpen, in: text)
    }
    text.sentences = units
    return text
  }

  /// Whether a sentence goes on with the speech of the one before: it is quoted from its first sign to its last.
  private static func continues(_ sentence: Sentence, _ last: Sentence, in text: AnalysedText) -> Bool {
    guard let first = text.words[sentence.words].first, let end = text.words[sentence.words].last,
      mark(first, in: text) != nil, mark(end, in: text) != nil
    else { return false }
    return text.words[last.words].contains { mark($0, in: text) != nil }
  }

  private static func leavesOpen(_ sentence: Sentence, _ wasOpen: Bool, in text: AnalysedText) -> Bool {
    var isOpen = wasOpen
    for word in text.words[sentence.words] {
      switch mark(word, in: text) {
      case .opening: isOpen = true
      case .closing: isOpen = false
      case .either: isOpen.toggle()
      case nil: break
      }
    }
    return isOpen
  }

  private enum Mark {
    case opening
    case closing
    case either
  }

  private static func mark(_ word: Word, in text: AnalysedText) -> Mark? {
    guard word.kind == .mark, word.range.count <= 3 else { return nil }
    switch text.text.text(in: word.range) {
    case "“", "«", "„": return .opening
    case "”", "»": return .closing
    case "\"": return .either
    default: return nil
    }
  }
}
