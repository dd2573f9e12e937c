internal import NewsModel

/// The sentences that others lean on: who "dia" is, and what "namun" is said against.
enum Antecedents {
  /// So many sentences back a person is looked for.
  private static let farthest = 6

  /// For each sentence the one without which it does not stand alone; nil where it does.
  ///
  /// A pronoun leans on the nearest sentence before that names a person, a connective on the sentence just before.
  static func all(of text: AnalysedText) -> [Int?] {
    let names = SentenceNames(text)
    return text.sentences.indices.map { index in
      guard index > 0 else { return nil }
      let form = SentenceForm(text.sentences[index], in: text)
      var antecedent: Int?
      if form.opensWithPronoun {
        let before = max(0, index - farthest)..<index
        antecedent = before.last { names.hasPerson[$0] && !text.sentences[$0].traits.contains(.heading) }
        antecedent = antecedent ?? index - 1
      } else if form.leansOnLast {
        antecedent = index - 1
      }
      return antecedent.flatMap { text.sentences[$0].traits.contains(.heading) ? nil : $0 }
    }
  }
}
