internal import NewsModel

/// Finds where a name begins by the short form in brackets beside it.
///
/// "Tim Pengendali Banjir Daerah (TPBD)" and "TPBD (Tim Pengendali Banjir Daerah)": one word for each letter of the short
/// form, small joining words left out or not. Each bracket looks at no more words than twice its letters.
struct NameBrackets {
  let scan: NameScan

  /// The names with those that brackets bound; the list is in order before and after.
  func bounded(_ found: [FoundName]) -> [FoundName] {
    var spans: [Range<Int>] = []
    for index in scan.noted.brackets.lazy.map({ Int($0) }) {
      if let span = before(index) ?? inside(index),
        spans.last.map({ $0.upperBound <= span.lowerBound }) ?? true
      {
        spans.append(span)
      }
    }
    return spans.isEmpty ? found : found.replaced(by: spans, merge: merged)
  }

  /// The long form before "(" and a short one.
  private func before(_ bracket: Int) -> Range<Int>? {
    guard scan.isMark(bracket + 2, 0x29), let letters = letters(bracket + 1) else { return nil }
    var first = bracket
    for letter in letters.reversed() {
      first -= 1
      if first > 0, isJoint(first), !opens(first, letter) { first -= 1 }
      guard first >= 0, opens(first, letter), scan.words[first].shape.contains(.capitalised) else {
        return nil
      }
    }
    guard !scan.trigger(first).contains(.title) else { return nil }
    return first..<bracket
  }

  /// The long form between brackets, behind its short one.
  private func inside(_ bracket: Int) -> Range<Int>? {
    guard bracket > 0, let letters = letters(bracket - 1), !scan.isMark(bracket + 2, 0x29) else { return nil }
    var next = bracket + 1
    for letter in letters {
      if isJoint(next), !opens(next, letter) { next += 1 }
      guard opens(next, letter), scan.words[next].shape.contains(.capitalised) else { return nil }
      next += 1
    }
    return scan.isMark(next, 0x29) ? bracket + 1..<next : nil
  }

  /// The capitals of a short form, three at least.
  private func letters(_ index: Int) -> ArraySlice<UInt8>? {
    guard scan.words.indices.contains(index), scan.words[index].kind == .word else { return nil }
    let letters = scan.bytes[scan.bare(index)]
    return (3...10).contains(letters.count) && letters.allSatisfy(ASCII.isUpper) ? letters : nil
  }

  private func isJoint(_ index: Int) -> Bool {
    scan.words.indices.contains(index) && scan.words[index].kind == .word
      && !scan.words[index].shape.contains(.capitalised)
      && (scan.words[index].shape.contains(.function)
        || scan.lookUp(index).contains(.insideOrganisation))
  }

  private func opens(_ index: Int, _ letter: UInt8) -> Bool {
    scan.words.indices.contains(index) && scan.words[index].kind == .word
      && ASCII.lowercased(scan.bytes[scan.words[index].range.start]) == ASCII.lowercased(letter)
  }

  /// One name for all that stand in a span; nil where the list is right as it is.
  private func merged(_ span: Range<Int>, _ inside: [FoundName]) -> FoundName? {
    if inside.count == 1, inside[0].words == span { return nil }
    // A longer name knows better, and a person's is no body's.
    if inside.contains(where: {
      $0.words.lowerBound < span.lowerBound || $0.words.upperBound > span.upperBound
    }) {
      return nil
    }
    let isBody =
      scan.trigger(span.lowerBound).contains(.startsOrganisation)
      || inside.contains { $0.kind == .organisation } || inside.isEmpty
    // "Menteri Energi dan Sumber Daya Mineral (ESDM)": the field of an office is no body.
    let isField = span.lowerBound > 0 && scan.lookUp(span.lowerBound - 1).contains(.title)
    let isThing = isField || scan.form(span.lowerBound).contains(.head)
    return FoundName(words: span, kind: isBody && !isThing ? .organisation : .other)
  }
}

extension [FoundName] {
  /// The list with the names inside of each span put together by `merge`, which gives nil to leave them alone.
  ///
  /// Both the list and the spans are in order.
  func replaced(
    by spans: [Range<Int>], merge: (Range<Int>, [FoundName]) -> FoundName?
  ) -> [FoundName] {
    var result: [FoundName] = []
    result.reserveCapacity(count + spans.count)
    var next = 0
    for span in spans {
      while next < count, self[next].words.upperBound <= span.lowerBound {
        result.append(self[next])
        next += 1
      }
      var inside: [FoundName] = []
      while next < count, self[next].words.lowerBound < span.upperBound {
        inside.append(self[next])
        next += 1
      }
      if let one = merge(span, inside) { result.append(one) } else { result += inside }
    }
    return result + self[next...]
  }
}
