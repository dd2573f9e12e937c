internal import NewsModel

/// Gives each word its class in its sentence: one pass over the words, whose forms have told their own class.
///
/// A name's words are names, figures are numbers. Where a form leaves a choice, its neighbours make it: the word before
/// lets expect a noun, a predicate or an adjective.
enum SentenceClasses {
  /// Sets the classes of `words`; `traits` are those of their forms, by the index of the word; `bytes` the text.
  static func set(
    _ words: inout [Word], _ traits: [FormClass.Traits], _ bytes: [UInt8], _ readings: inout FormReadings
  ) {
    let (capital, name) = (Word.Shape.capitalised, Word.Shape.name)
    var before: FormClass.Traits = []
    var previous = WordClass.other
    for index in words.indices {
      let kind = words[index].kind
      guard kind == .word else {
        before = []
        previous = kind == .number ? .number : .other
        words[index].wordClass = previous
        continue
      }
      let own = traits[index]
      let shape = words[index].shape
      var wordClass = words[index].wordClass
      if shape.contains(name), shape.contains(capital) || wordClass != .function {
        wordClass = .name
      } else if own.contains(.unknown), shape.contains(capital) {
        // Seldom: most words with a capital inside a sentence are names.
        wordClass = readings.wordClass(ofCapitalised: words[index], in: bytes) ?? .name
      } else if !own.isDisjoint(with: .choices) {
        let next = index + 1 < words.count ? words[index + 1].wordClass : .other
        wordClass = chosen(wordClass, own, before, previous: previous, next: next)
      }
      words[index].wordClass = wordClass
      before = wordClass == .name ? [] : own
      previous = wordClass
    }
  }

  /// One of the classes of a form that has several.
  ///
  /// - Parameters:
  ///   - usual: the class it mostly has.
  ///   - own: its other classes.
  ///   - before: what the word before it lets expect.
  ///   - previous: the class of the word before it.
  ///   - next: the usual class of the word behind it.
  private static func chosen(
    _ usual: WordClass, _ own: FormClass.Traits, _ before: FormClass.Traits, previous: WordClass,
    next: WordClass
  ) -> WordClass {
    if !before.isDisjoint(with: [.beforePredicate, .pronoun]), own.contains(.verb) { return .activeVerb }
    if before.contains(.beforePredicate), own.contains(.adjective) { return .adjective }
    if before.contains(.beforeNoun), own.contains(.noun) { return .noun }
    if before.contains(.beforeAdjective), own.contains(.adjective) { return .adjective }
    let followsNoun = previous == .noun || previous == .name
    let leadsOn = next == .noun || next == .name || next == .activeVerb || next == .passiveVerb
    switch usual {
    // "rumah baru", but "yang baru tiba".
    case .adjective where own.contains(.adverb):
      return !followsNoun && (next == .activeVerb || next == .passiveVerb) ? .adverb : usual
    // "gedung baru", but "yang baru dibuka"; "keputusan sementara", but "sementara warga menunggu".
    case .adverb where own.contains(.adjective), .function where own.contains(.adjective):
      return followsNoun && !leadsOn ? .adjective : usual
    // "kembali ke rumah", but "kembali bekerja".
    case .adverb where own.contains(.verb): return next == .function ? .activeVerb : usual
    // "harga jual", but "warga itu jual tanah".
    case .activeVerb where own.contains(.noun): return previous == .noun ? .noun : usual
    // "Jadi, warga pindah", but "warga jadi pindah".
    case .activeVerb where own.contains(.function): return previous == .other ? .function : usual
    default: return usual
    }
  }
}
