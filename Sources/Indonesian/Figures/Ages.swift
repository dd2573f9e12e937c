internal import NewsModel

extension FigureScan {
  /// "Rizal (34)", "berusia 63 tahun", "perempuan berusia 26 tahun itu", "usia 30-an tahun".
  func age(at index: Int, notBefore closed: Int) -> FoundFigure? {
    if isMark(index, "(") { return bracketed(at: index, notBefore: closed) }
    if sense(index) == .person, continuesLine(index + 1) {
      let told = sense(index + 1) == .age
      guard told || isNumeral(index + 1),
        let (span, next) = years(after: told ? index + 1 : index), span.last == nil,
        told || !span.approximate
      else { return nil }
      let noun = personNouns[value(index)].english
      let known = sense(next) == .pointing && continuesLine(next)
      // "perempuan 45 tahun", but not "anak 5 tahun terakhir" or "pria 5 tahun penjara".
      guard
        told || known || !isWord(next) || !continuesLine(next) || !notAges.contains(text(next).lowercased())
      else { return nil }
      let article =
        known ? "the" : ["8", "11", "18"].contains(span.plain ?? "") || span.plain?.first == "8" ? "an" : "a"
      return FoundFigure(
        tokens: index..<(known ? next + 1 : next), kind: .age, value: span.plain,
        english: cased("\(article) \(span.first.english)-year-old \(noun)", as: index), flags: span.flags)
    }
    guard sense(index) == .age else { return nil }
    if let (words, precision, at) = hedge(at: index + 1) {
      guard let (span, next) = years(after: at - 1) else { return nil }
      return FoundFigure(
        tokens: index..<next, kind: .age, value: span.plain, unit: "year", precision: precision,
        english: cased("aged \(words) \(rendering(span))", as: index), flags: span.flags)
    }
    guard let (span, next) = years(after: index) else { return months(at: index) }
    if span.first.approximate, let decade = span.first.multiplier.integer, decade % 10 == 0,
      (10...90).contains(decade)
    {
      let english = decade == 10 ? "teens" : englishWords(decade).dropLast() + "ies"
      return FoundFigure(
        tokens: index..<next, kind: .age, value: nil, english: "in their " + english, flags: span.flags)
    }
    var english = "aged \(span.approximate ? "around " : "")\(rendering(span))"
    var end = next
    var precision = span.precision
    if sense(next) == .ke, says(next + 1, "atas") {
      (english, precision, end) = (english + " and over", .atLeast, next + 2)
    } else if sense(next) == .ke, says(next + 1, "bawah") {
      (english, precision, end) = (english + " and under", .atMost, next + 2)
    }
    return FoundFigure(
      tokens: index..<end, kind: .age, value: span.plain, unit: "year", precision: precision,
      english: cased(english, as: index), flags: span.flags)
  }

  /// "berusia 8 bulan": the age of a child.
  private func months(at index: Int) -> FoundFigure? {
    guard continuesLine(index + 1), let span = span(at: index + 1), span.next < tokens.count,
      isUnit(span.next, UnitIndex.month) || isUnit(span.next, UnitIndex.day)
        || isUnit(span.next, UnitIndex.week) || spells(span.next, "minggu"),
      let (unit, next) = timeUnit(at: span.next)
    else { return nil }
    let words = span.last == nil && span.plain == "1" ? unit.one : unit.many
    return FoundFigure(
      tokens: index..<next, kind: .age, value: span.plain, unit: unit.one,
      english: cased("aged \(rendering(span)) \(words)", as: index), flags: span.flags)
  }

  /// The years after "usia" or "berusia", with "tahun".
  private func years(after index: Int) -> (span: Span, next: Int)? {
    guard continuesLine(index + 1), let span = span(at: index + 1) else { return nil }
    if isUnit(span.next, UnitIndex.year) { return (span, span.next + 1) }
    // "usia 20-an": without the word, where only years can be meant.
    guard span.last == nil, span.first.approximate, let decade = span.first.multiplier.integer,
      decade % 10 == 0, (10...90).contains(decade), !isUnit(span.next, UnitIndex.month)
    else { return nil }
    return (span, span.next)
  }

  /// A number from 1 to 110 in brackets straight after a capitalised word: the name before it is taken along.
  private func bracketed(at index: Int, notBefore closed: Int) -> FoundFigure? {
    guard let age = wholeNumber(index + 1, digits: 3), (1...110).contains(age), isMark(index + 2, ")") else {
      return nil
    }
    var start = index
    while start > max(closed, index - 6), isWord(start - 1), tokens[start - 1].capital, continuesLine(start),
      sense(start - 1) == .none
    {
      start -= 1
    }
    guard start < index, slice(index - 1).contains(where: { $0 &- 97 < 26 }) || areInitials(index - 1, age)
    else {
      // "(2)" by itself numbers an item or a paragraph.
      return age < 100 ? FoundFigure(tokens: index..<index + 3, kind: nil, english: "") : nil
    }
    return FoundFigure(
      tokens: start..<index + 3, kind: .age, value: String(age), english: text(start..<index) + ", \(age)")
  }

  /// Whether a word is the initials that stand for a suspect or a victim ("AR (37)").
  private func areInitials(_ index: Int, _ age: Int) -> Bool {
    (1...4).contains(slice(index).count) && (10..<100).contains(age)
      && (slice(index).count > 1 || isWord(index - 1) && sense(index - 1) != .law && !isNumeral(index - 1))
      && slice(index).allSatisfy { $0 &- 65 < 26 }
  }
}
