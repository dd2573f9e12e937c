internal import NewsModel

/// Marks the words inside quotation marks.
enum Quotations {
  /// Sets `.quoted` on the words between quotation marks of a paragraph; a quotation ends at the latest with
  /// its paragraph. Returns for each sentence how many words of it are quoted.
  static func mark(_ text: inout AnalysedText, _ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(text.sentences.count)
    var isOpen = false
    var paragraph = -1
    for sentence in text.sentences {
      if sentence.paragraph != paragraph {
        isOpen = false
        paragraph = sentence.paragraph
      }
      var count = 0
      for index in sentence.words {
        let range = text.words[index].range
        if text.words[index].kind == .mark {
          isOpen = state(after: range, bytes, isOpen)
        } else if isOpen {
          text.words[index].shape.insert(.quoted)
          count += 1
        }
      }
      counts.append(count)
    }
    return counts
  }

  private static func state(after mark: TextRange, _ bytes: [UInt8], _ isOpen: Bool) -> Bool {
    let start = mark.start
    switch bytes[start] {
    case ASCII.quote:
      // A straight mark opens behind white space before a sign, and closes behind a sign; else it turns the
      // state.
      let follows = start > 0 && bytes[start - 1] > ASCII.space && bytes[start - 1] != ASCII.of("(")
      let leads = mark.end < bytes.count && bytes[mark.end] > ASCII.space
      return follows == leads ? !isOpen : leads
    case 0xE2 where mark.count == 3 && bytes[start + 1] == 0x80:
      if bytes[start + 2] == 0x9C || bytes[start + 2] == 0x9E { return true }
      return bytes[start + 2] == 0x9D ? false : isOpen
    case 0xC2 where mark.count == 2:
      return bytes[start + 1] == 0xAB ? true : bytes[start + 1] == 0xBB ? false : isOpen
    default: return isOpen
    }
  }
}

/// Tells what a sentence is as a whole.
enum SentenceTraits {
  /// Fewer quoted words than this are a term in quotation marks, no speech.
  private static let speechWords = 3

  /// Sets quotation, question and unfinished.
  static func set(_ text: inout AnalysedText, _ bytes: [UInt8], _ quoted: [Int]) {
    for number in text.sentences.indices {
      let words = text.sentences[number].words
      if quoted[number] >= speechWords { text.sentences[number].traits.insert(.quotation) }
      var last = words.upperBound - 1
      while last > words.lowerBound, text.words[last].kind == .mark, !isEnd(bytes, text.words[last]) {
        last -= 1
      }
      guard text.words[last].kind == .mark, isEnd(bytes, text.words[last]) else {
        if !text.sentences[number].traits.contains(.heading) {
          text.sentences[number].traits.insert(.unfinished)
        }
        continue
      }
      if bytes[text.words[last].range.bounds].contains(ASCII.question) {
        text.sentences[number].traits.insert(.question)
      }
    }
  }

  private static func isEnd(_ bytes: [UInt8], _ word: Word) -> Bool {
    let first = bytes[word.range.start]
    return first == ASCII.period || first == ASCII.question || first == ASCII.exclamation
      || (first == 0xE2 && word.range.count >= 3 && bytes[word.range.start + 1] == 0x80
        && bytes[word.range.start + 2] == 0xA6)
  }
}

/// Tells sentences whose words all bear capitals, where a capital says nothing of a name.
enum TitleCase {
  static func isTitle(_ sentence: Sentence, _ words: [Word]) -> Bool {
    var long = 0
    var capitals = 0
    for word in words[sentence.words] where word.kind == .word && word.range.count >= 4 {
      long += 1
      if word.shape.contains(.capitalised) { capitals += 1 }
    }
    return long >= 3 && capitals * 4 >= long * 3
  }
}
