internal import NewsModel

/// The sentences that others lean on: who "dia" is, and what "namun" is said against.
enum Antecedents {
  /// So many sentences back a person is looked for.
  private static let farthest = 6

  /// For each sentence the one without which it does not stand alone; nil where it does.
  ///
  /// A quotation whose speaker is told by a pronoun ("katanya") leans on the last sentence before that names the speaker,
  /// a pronoun on the nearest that names a person, a connective on the sentence just before, and an answer on its
  /// question.
  static func all(of text: AnalysedText, _ facts: SentenceFacts) -> [Int?] {
    let speakers = speakers(in: text)
    return text.sentences.indices.map { index in
      guard index > 0 else { return nil }
      let form = facts.forms[index]
      var antecedent: Int?
      if let speaker = speakers[index] {
        antecedent = speaker
      } else if form.opensWithPronoun {
        let before = max(0, index - farthest)..<index
        antecedent = before.last {
          facts.names.hasPerson[$0] && !text.sentences[$0].traits.contains(.heading)
        }
        antecedent = antecedent ?? index - 1
      } else if form.leansOnLast || text.sentences[index - 1].traits.contains(.question) {
        antecedent = index - 1
      }
      return antecedent.flatMap { text.sentences[$0].traits.contains(.heading) ? nil : $0 }
    }
  }

  /// For each sentence with speech whose speaker a pronoun tells, the last one before that names the speaker; nil where
  /// there is none near, and where the sentence names him too.
  private static func speakers(in text: AnalysedText) -> [Int?] {
    var speakers = [Int?](repeating: nil, count: text.sentences.count)
    for statement in text.statements {
      guard let speaker = statement.speaker, speaker.link == .pronoun, let number = speaker.name,
        text.names.indices.contains(number), let start = statement.ranges.first?.start,
        let sentence = text.sentence(at: start), speakers[sentence] == nil
      else { continue }
      let mentions = text.names[number].mentions.lazy.compactMap { text.sentence(at: $0.start) }
      guard let nearest = mentions.filter({ $0 <= sentence }).max(), nearest < sentence,
        nearest >= sentence - farthest
      else { continue }
      speakers[sentence] = nearest
    }
    return speakers
  }
}
