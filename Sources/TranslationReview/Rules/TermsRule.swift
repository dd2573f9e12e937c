internal import English
internal import NewsModel

/// Bodies, offices, places and short forms have the English of the glossary.
struct TermsRule: ReviewRule {
  let documentation = RuleDescription(
    "terms", .error,
    summary: "A body, office or place is another, or its English is not the glossary's.",
    details: """
      Any permitted English of any sense satisfies, in any inflection, spelling and order of words, and so does the \
      source's own name. Where such a term has no answer and the English names another of the same class that nothing \
      in the source asks for, it is an error; so it is where the other stands in the term's place by the words beside \
      both (“the Jordan Open” for Australia Terbuka), or before the short form of the body. A place, or a longer name of a body or office, that nothing in the whole \
      article asks for is a warning where the translation is close: a part of a name was put for another. Where a term \
      has merely no answer, the rules missing-institutions, missing-titles, missing-places and missing-acronyms say so.
      """,
    fails: [("Menteri Perhubungan meninjau jembatan.", "The health minister inspected the bridge.")],
    passes: [("Menteri Perhubungan meninjau jembatan.", "The minister for transport inspected the bridge.")])

  /// A single word with so many Englishes is vague: another English may well stand for it.
  private static let vague = 5
  /// In translations as close as that a part of a longer name is seen to be put for another.
  private static let fairlyClose = 0.45
  /// In translations as close as that nothing is dropped for something that is added.
  private static let close = 0.6

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    // Without another's English nothing stands for a term.
    if article.aliens[segment.index].all.isEmpty { return }
    var aliens = article.aliens[segment.index]
    let missing = segment.terms.filter {
      !$0.isAnswered && $0.termClass.isProtected && !isPartOfMoney($0, segment)
    }
    for (term, place) in places(of: missing, &aliens, segment, article) {
      if let place { add(term, article.answers[term.answer], place, segment, &findings) }
    }
    addLinked(&aliens, segment, article, &findings)
    addRare(&aliens, segment, article, &findings)
    addForeign(&aliens, missing, segment, article, &findings)
  }

  /// Adds findings for the terms of a class that have no answer, nor another's.
  func addMissing(
    _ termClass: TermClass, _ segment: ReviewedSegment, in article: ReviewedArticle,
    _ findings: inout [Finding]
  ) {
    guard segment.terms.contains(where: { !$0.isAnswered && $0.termClass == termClass }) else { return }
    // What stands for a term is of its class.
    let missing = segment.terms.filter {
      !$0.isAnswered && $0.termClass == termClass && !isPartOfMoney($0, segment)
    }
    var aliens = article.aliens[segment.index]
    for (term, place) in places(of: missing, &aliens, segment, article) where place == nil {
      add(term, article.answers[term.answer], nil, segment, &findings)
    }
  }

  /// The aliens that stand for terms without an answer, which are taken; nil for those for which none does.
  private func places(
    of missing: [SegmentTerm], _ aliens: inout AlienExpressions, _ segment: ReviewedSegment,
    _ article: ReviewedArticle
  ) -> [(term: SegmentTerm, place: TextRange?)] {
    if aliens.all.isEmpty { return missing.map { ($0, nil) } }
    return missing.map { term in
      let answer = article.answers[term.answer]
      let isSure = isSure(answer, segment, article, aliens)
      // A place that the whole article does not know stands for the lost one even where others come and go.
      let isPlace =
        answer.termClass == .place && segment.ifClose(.error) == .error && !isPartlyThere(answer, segment)
      // A longer name that nothing asks for stands for the lost one even in a free translation.
      let isName = answer.termClass != .place && answer.termClass != .acronym && !isHalfThere(answer, segment)
      let place =
        isSure || isPlace || isName
        ? aliens.take(answer.termClass) { alien in
          (isSure || !alien.isOfArticle) && (isSure || isPlace || alien.words > 1 && !alien.isPartlyCaused)
            && !alien.isVague && !isVague(alien, for: answer) && !isOfStranger(alien, segment, article)
            && !isSame(alien, as: answer, segment)
        } : nil
      return (term, place)
    }
  }

  private func add(
    _ term: SegmentTerm, _ answer: TermAnswer, _ place: TextRange?, _ segment: ReviewedSegment,
    _ findings: inout [Finding]
  ) {
    let source = segment.sourceText(term.range)
    let explanation =
      place.map { "“\(source)” is “\(answer.english)”, not “\(segment.target.text($0))”." }
      ?? "“\(source)” has none of its Englishes."
    findings.append(
      Finding(
        rule: place == nil ? MissingTermsRule.name(of: answer.termClass) : name,
        severity: place == nil ? .note : .error, segment: segment.index, source: [term.range],
        target: place.map { [$0] } ?? [], explanation: explanation, suggestion: answer.english))
  }

  /// With more in a segment words stand beside too many others to tell anything.
  private static let mostTerms = 240, mostAliens = 12

  /// Names that stand where a term of the source stood, by the words beside them.
  private func addLinked(
    _ aliens: inout AlienExpressions, _ segment: ReviewedSegment, _ article: ReviewedArticle,
    _ findings: inout [Finding]
  ) {
    guard aliens.all.count <= TermsRule.mostAliens, segment.terms.count <= TermsRule.mostTerms else { return }
    let neighbours = TermNeighbours(segment, article)
    for alien in aliens.all where !alien.isVague {
      guard let term = replaced(by: alien, neighbours, segment, article) else { continue }
      _ = aliens.take(alien.termClass) { $0.range == alien.range }
      add(term, article.answers[term.answer], alien.range, segment, &findings)
    }
  }

  /// The term at whose place an alien stands; nil where the words beside it tell nothing.
  private func replaced(
    by alien: AlienExpressions.Alien, _ neighbours: TermNeighbours, _ segment: ReviewedSegment,
    _ article: ReviewedArticle
  ) -> SegmentTerm? {
    if alien.termClass == .institution, alien.words > 1,
      let owner = neighbours.owner(ofShortFormBehind: alien)
    {
      return owner
    }
    if let whole = neighbours.whole(withPart: alien) { return whole }
    return segment.terms.first { term in
      guard term.termClass == alien.termClass, !isPartOfMoney(term, segment) else { return false }
      let answer = article.answers[term.answer]
      guard !isSame(alien, as: answer, segment),
        neighbours.link(alien, term) > (isVague(alien, for: answer) ? .name : .none)
      else { return false }
      let isRare =
        segment.terms.count { $0.answer == term.answer } > mentions(of: answer, in: segment.target)
      return isRare ? !neighbours.shares(alien, term) : !alien.isOfArticle && !alien.isPartlyCaused
    }
  }

  /// Places and offices that the source names more often than the target does, another standing there instead: as many
  /// mentions on both sides, so that none was dropped.
  private func addRare(
    _ aliens: inout AlienExpressions, _ segment: ReviewedSegment, _ article: ReviewedArticle,
    _ findings: inout [Finding]
  ) {
    for termClass in [TermClass.place, .title]
    where aliens.all.contains(where: { $0.termClass == termClass && !$0.isVague }) {
      let terms = segment.terms.filter {
        $0.termClass == termClass && !isPartOfMoney($0, segment)
      }
      guard terms.count == aliens.count(termClass) else { continue }
      for term in terms where term.isAnswered {
        let answer = article.answers[term.answer]
        let wanted = terms.count { $0.answer == term.answer }
        guard wanted > 1, wanted > mentions(of: answer, in: segment.target),
          let place = aliens.take(termClass, where: { !$0.isVague && !isSame($0, as: answer, segment) })
        else { continue }
        add(term, answer, place, segment, &findings)
      }
    }
  }

  /// How often one of the Englishes of a term stands in a text.
  private func mentions(of answer: TermAnswer, in text: EnglishText) -> Int {
    text.tokens.indices.count { start in
      text.tokens[start].kind == .word
        && answer.permitted.contains { phrase in
          phrase.words.first.map { EnglishPhrase.isAlike($0, text.tokens[start]) } ?? false
            && (phrase.words.count == 1 || text.end(of: phrase, from: start) != nil)
        }
    }
  }

  /// Places, and bodies and offices of several words, that nothing in the whole article asks for, where the translation is
  /// close or a name has no answer: a part of a longer name was put for another.
  private func addForeign(
    _ aliens: inout AlienExpressions, _ missing: [SegmentTerm], _ segment: ReviewedSegment,
    _ article: ReviewedArticle, _ findings: inout [Finding]
  ) {
    addUnheardOf(&aliens, missing, segment, article, &findings)
    let bodies = missing.count { $0.isContent }
    guard segment.closeness >= TermsRule.fairlyClose || bodies > 0 && segment.ifClose(.error) == .error else {
      return
    }
    for termClass in [TermClass.place, .institution, .title] {
      let mentions = segment.terms.count {
        $0.termClass == termClass && !isPartOfMoney($0, segment)
      }
      // More than the source has were added, not put for others.
      let most = mentions + (termClass == .place ? bodies + lostNames(segment, article) : 0)
      guard aliens.count(termClass) <= most else { continue }
      while let place = aliens.take(
        termClass, where: { !$0.isOfArticle && (termClass == .place || $0.words > 1 && !$0.isPartlyCaused) })
      {
        findings.append(
          Finding(
            rule: name, severity: .warning, segment: segment.index, target: [place],
            explanation: "Nothing in the source is “\(segment.target.text(place))”."))
      }
    }
  }

  /// Longer names of places and bodies none of whose words the source asks for, and which the article does not know,
  /// where a name of the source is gone; regencies and cities also elsewhere, since nobody adds them as an explanation.
  private func addUnheardOf(
    _ aliens: inout AlienExpressions, _ missing: [SegmentTerm], _ segment: ReviewedSegment,
    _ article: ReviewedArticle, _ findings: inout [Finding]
  ) {
    guard segment.ifClose(.error) == .error else { return }
    let isUnheardOf = { (alien: AlienExpressions.Alien, words: Int) in
      !alien.isOfArticle && alien.words >= words && !alien.isPartlyCaused
    }
    guard aliens.all.contains(where: { isUnheardOf($0, 1) }) else { return }
    let isGone =
      !missing.isEmpty || lostNames(segment, article) > 0
      || segment.terms.contains { term in
        let answer = article.answers[term.answer]
        return answer.termClass == .place && term.isAnswered
          && segment.terms.count { $0.answer == term.answer } > mentions(of: answer, in: segment.target)
      }
    let lost = Set(missing.map { article.answers[$0.answer].termClass })
    let isBodyGone = lost.contains(.institution) || lost.contains(.acronym)
    for (termClass, isGone) in [
      (TermClass.place, isGone), (.institution, isBodyGone), (.title, lost.contains(.title)),
    ] {
      while let place = aliens.take(
        termClass,
        where: {
          isUnheardOf($0, termClass == .place && segment.closeness >= TermsRule.fairlyClose ? 1 : 2)
            && (isGone || TermsRule.isDistrict($0))
        })
      {
        findings.append(
          Finding(
            rule: name, severity: .warning, segment: segment.index, target: [place],
            explanation: "Nothing in the source is “\(segment.target.text(place))”."))
      }
    }
  }

  /// Whether a place is called a regency, city or district.
  private static func isDistrict(_ alien: AlienExpressions.Alien) -> Bool {
    alien.expressions.first?.phrase.words.last.map { districts.contains($0.stem) } ?? false
  }

  private static let districts: WordSet = {
    var set = WordSet()
    for word in ["regency", "city", "district", "subdistrict", "town", "village"] {
      set.insert(EnglishStem.of(word))
    }
    return set
  }()

  /// How many names of the source that are the same in English belong to no term and do not stand in the target.
  private func lostNames(_ segment: ReviewedSegment, _ article: ReviewedArticle) -> Int {
    segment.sourceTokens.count { token in
      token.kind == .word && token.shape.contains(.capitalised) && token.range.count > 3
        && article.knowledge.isWritten(token.hash)
        && !segment.target.tokens.contains { $0.hash == token.hash || $0.stem == token.stem }
        && !segment.terms.contains { $0.range.overlaps(token.range) }
    }
  }

  /// Whether a title stands before a name that the source does not have ("Minister Sugiarta"): somebody was added.
  private func isOfStranger(
    _ alien: AlienExpressions.Alien, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    guard alien.termClass == .title,
      let next = segment.target.tokens.first(where: { $0.range.start >= alien.range.end }),
      next.kind == .word, next.shape.contains(.capitalised), next.range.start == alien.range.end + 1
    else { return false }
    return !segment.sourceTokens.contains { $0.hash == next.hash || $0.stem == next.stem }
      && !article.knowledge.isWritten(next)
      && !segment.terms.contains { term in
        article.answers[term.answer].permitted.contains(stem: next.stem)
      }
  }

  /// Whether a single word for a body or office that has several Englishes is too little to stand for another.
  private func isVague(_ alien: AlienExpressions.Alien, for answer: TermAnswer) -> Bool {
    guard alien.words == 1 else { return false }
    switch answer.termClass {
    case .institution: return answer.permitted.count > 2
    case .title: return answer.permitted.count > 3
    default: return false
    }
  }

  /// Words for who leads something, of which a translator takes the one that the body itself uses.
  private static let heads: WordSet = {
    var set = WordSet()
    for word in [
      "chairman", "chairwoman", "chairperson", "chair", "president", "director", "head", "chief", "leader",
      "speaker", "principal",
    ] {
      set.insert(EnglishStem.of(word))
    }
    return set
  }()

  /// Whether an alien says the same as a term: the head of its English ("the House"), its first letters ("BI",
  /// "KPK"), another word for who leads something, or another entry with the same English.
  private func isSame(
    _ alien: AlienExpressions.Alien, as answer: TermAnswer, _ segment: ReviewedSegment
  ) -> Bool {
    let text = segment.target.text(alien.range)
    if alien.words == 1, let word = alien.expressions.first?.phrase.words.first {
      let isHead = answer.permitted.contains { phrase in
        phrase.words.count > 1 && phrase.words.contains { $0.stem == word.stem }
      }
      if isHead || answer.isShortForm(text) { return true }
      if answer.termClass == .title, TermsRule.heads.contains(word.stem),
        answer.permitted.contains(where: { phrase in
          phrase.words.allSatisfy { TermsRule.heads.contains($0.stem) }
        })
      {
        return true
      }
    }
    return alien.expressions.contains { expression in
      expression.english.split(separator: ";").contains { target in
        let target = target.drop { $0 == " " }.lowercased()
        return answer.permitted.contains { $0.text.lowercased() == target }
      }
    }
  }

  /// Whether another English of the class would surely stand for the term.
  private func isSure(
    _ answer: TermAnswer, _ segment: ReviewedSegment, _ article: ReviewedArticle, _ aliens: AlienExpressions
  ) -> Bool {
    if answer.termClass == .place {
      // As many places on both sides: none was dropped for one that was added.
      let mentions = segment.terms.count {
        $0.termClass == .place && !isPartOfMoney($0, segment)
      }
      return !isPartlyThere(answer, segment)
        && (aliens.count(.place) == mentions
          || aliens.count(.place) < mentions && segment.closeness >= TermsRule.close)
    }
    if segment.ifClose(.error) == .note || isHalfThere(answer, segment) { return false }
    return answer.isShort || answer.source.utf8.contains(0x20) || answer.permitted.count < TermsRule.vague
  }

  /// Whether most words of a longer English stand in the target ("food safety board" for "Food Safety Agency").
  private func isHalfThere(_ answer: TermAnswer, _ segment: ReviewedSegment) -> Bool {
    answer.permitted.contains { phrase in
      let found = phrase.words.count { word in
        segment.target.tokens.contains { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }
      }
      return phrase.words.count > 1 && found * 2 > phrase.words.count
    }
  }

  /// Whether a term belongs to an amount of money ("dolar AS").
  private func isPartOfMoney(_ term: SegmentTerm, _ segment: ReviewedSegment) -> Bool {
    segment.figures.contains { $0.kind == .money && $0.range.overlaps(term.range) }
  }

  /// Whether a part of a place's English stands in the target ("Saudi" of "Saudi Arabia").
  private func isPartlyThere(_ answer: TermAnswer, _ segment: ReviewedSegment) -> Bool {
    answer.termClass == .place
      && answer.permitted.contains { phrase in
        phrase.words.contains { word in
          word.isCapitalised
            && segment.target.tokens.contains { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }
        }
      }
  }
}
