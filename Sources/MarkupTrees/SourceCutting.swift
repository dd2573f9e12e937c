internal import Glibc

/// A page's source without what never is text: scripts, styles, comments, drawings, frames, and attributes that
/// nobody asks for.
///
/// Cut before parsing, since two thirds of a news page's bytes go that way, and since libxml2 2.9 lets some inline
/// JavaScript fall into the text. Data scripts are kept aside.
struct SourceCutting {
  private(set) var kept: [UInt8] = []
  private(set) var jsonLD: [[UInt8]] = []
  /// Other scripts of JSON: the data that a page's program draws it from (`__NEXT_DATA__` and the like).
  private(set) var jsonData: [[UInt8]] = []

  /// Reads `source` once.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    kept.reserveCapacity(source.count)
    var copied = 0
    var position = 0
    while let tag = unsafe find(0x3C, in: source, from: position) {
      guard let (end, isData) = unsafe cut(at: tag, in: source) else {
        if let end = unsafe thinned(at: tag, in: source, copied: copied) {
          copied = end
          position = end
        } else {
          position = tag + 1
        }
        continue
      }
      unsafe copy(source, copied..<tag)
      kept.append(0x20)  // the words on both sides stay apart
      if isData { unsafe keepData(tag, end, source) }
      copied = end
      position = end
    }
    unsafe copy(source, copied..<source.count)
    // HTML passes over NUL; libxml2 takes it for the end of the page.
    if unsafe find(0, in: source, from: 0) != nil { kept.removeAll { $0 == 0 } }
  }

  /// The elements that were found to have no end from some place on: they are not looked for again.
  private var endless: Set<[UInt8]> = []

  /// The elements that go, with everything inside.
  ///
  /// Those of AMP embed posts and advertisements; what is inside stands there until they are loaded.
  private static let elements: [[UInt8]] = [
    "script", "style", "noscript", "svg", "iframe", "template", "amp-ad", "amp-embed", "amp-facebook",
    "amp-iframe", "amp-instagram", "amp-tiktok", "amp-twitter",
  ].map { Array($0.utf8) }

  /// Copies a stretch of the source with each run of white space as one sign: pages are a tenth indentation.
  private mutating func copy(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index + 1 < range.upperBound {
      guard unsafe SourceCutting.isSpace(source[index]), unsafe SourceCutting.isSpace(source[index + 1])
      else {
        index += 1
        continue
      }
      unsafe kept.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...index]))
      while index < range.upperBound, unsafe SourceCutting.isSpace(source[index]) { index += 1 }
      start = index
    }
    unsafe kept.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<range.upperBound]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The most attributes of a tag that are kept: libxml2 compares each with all others.
  private static let mostAttributes = 32

  /// Copies what stands before a start tag, and the tag with the kept attributes only.
  ///
  /// - Returns: the offset behind the tag; nil, with nothing copied, where no whole start tag stands there.
  private mutating func thinned(at tag: Int, in source: UnsafeBufferPointer<UInt8>, copied: Int) -> Int? {
    guard tag + 1 < source.count, unsafe (source[tag + 1] | 0x20) &- 0x61 < 26 else { return nil }
    var index = tag + 1
    while index < source.count, unsafe !SourceCutting.endsName(source[index]) { index += 1 }
    guard index < source.count else { return nil }
    // Most tags have no attributes: nothing to do then.
    if unsafe source[index] == 0x3E { return nil }
    unsafe copy(source, copied..<tag)
    let whole = kept.count
    unsafe kept.append(contentsOf: UnsafeBufferPointer(rebasing: source[tag..<index]))
    var count = 0
    while true {
      while index < source.count, unsafe source[index] <= 0x20 || source[index] == 0x2F { index += 1 }
      guard index < source.count else { break }
      if unsafe source[index] == 0x3E {
        kept.append(0x3E)
        return index + 1
      }
      let start = index
      while index < source.count, unsafe !SourceCutting.endsName(source[index]),
        unsafe source[index] != 0x3D || index == start
      {
        index += 1
      }
      let isKept = unsafe AttributeName.isKept(UnsafeBufferPointer(rebasing: source[start..<index]))
      guard let end = unsafe SourceCutting.valueEnd(from: index, in: source) else { break }
      if isKept, count < SourceCutting.mostAttributes {
        count += 1
        kept.append(0x20)
        unsafe kept.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
      }
      index = end
    }
    // The page ends inside the tag: HTML drops such a tag.
    kept.removeLast(kept.count - whole)
    return source.count
  }

  private static func endsName(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E }

  /// Where the value of an attribute ends whose name ends at `start`; `start` where it has none, nil where its
  /// quotation mark is never closed.
  private static func valueEnd(from start: Int, in source: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = start
    while index < source.count, unsafe source[index] <= 0x20 { index += 1 }
    guard index < source.count, unsafe source[index] == 0x3D else { return start }
    index += 1
    while index < source.count, unsafe source[index] <= 0x20 { index += 1 }
    guard index < source.count else { return nil }
    let quote = unsafe source[index]
    if quote == 0x22 || quote == 0x27 {
      return unsafe find(quote, in: source, from: index + 1).map { $0 + 1 }
    }
    while index < source.count, unsafe source[index] > 0x20, unsafe source[index] != 0x3E { index += 1 }
    return index
  }

  /// Where the part that starts at the `<` ends, if it is one that goes.
  private mutating func cut(at tag: Int, in source: UnsafeBufferPointer<UInt8>) -> (end: Int, isData: Bool)? {
    guard tag + 3 < source.count else { return nil }
    switch unsafe source[tag + 1] {
    case 0x21:  // <!
      guard unsafe source[tag + 2] == 0x2D, unsafe source[tag + 3] == 0x2D else { return nil }
      // `<!-->` is a whole comment; so the end is looked for from the opening's own dashes.
      var dash = tag + 4
      while let close = unsafe find(0x3E, in: source, from: dash) {
        if unsafe source[close - 1] == 0x2D, unsafe source[close - 2] == 0x2D { return (close + 1, false) }
        dash = close + 1
      }
      return (source.count, false)
    case 0x41, 0x53, 0x4E, 0x49, 0x54, 0x61, 0x73, 0x6E, 0x69, 0x74:  // a s n i t
      // Links are many, and of the names with an a only those that go on with an m are looked for.
      if unsafe source[tag + 1] | 0x20 == 0x61, unsafe source[tag + 2] | 0x20 != 0x6D { return nil }
      for name in SourceCutting.elements where unsafe SourceCutting.stands(name, at: tag + 1, in: source) {
        guard let open = unsafe find(0x3E, in: source, from: tag) else {
          return (source.count, false)
        }
        // Only drawings may close themselves.
        if unsafe source[open - 1] == 0x2F, name.count == 3 { return (open + 1, false) }
        let isCode = name[0] == 0x73 && name.count > 3  // script, style
        if !endless.contains(name),
          let end = unsafe SourceCutting.endTag(of: name, from: open + 1, in: source)
        {
          return (end, isCode)
        }
        // What never ends swallows the rest only where the rest would be code.
        endless.insert(name)
        return (isCode ? source.count : open + 1, false)
      }
      return nil
    default: return nil
    }
  }

  /// Keeps a script's text if its start tag says that it is JSON.
  private mutating func keepData(_ start: Int, _ end: Int, _ source: UnsafeBufferPointer<UInt8>) {
    guard let open = unsafe find(0x3E, in: source, from: start), open < end else { return }
    let tag = unsafe UnsafeBufferPointer(rebasing: source[start..<min(open, start + 400)])
    let isLinked = unsafe SourceCutting.holds(SourceCutting.linkedData, tag)
    guard isLinked || (unsafe SourceCutting.holds(SourceCutting.otherData, tag)) else { return }
    var close = end
    while close > open + 1, unsafe source[close - 1] != 0x3C { close -= 1 }
    guard close > open + 1 else { return }
    let text = unsafe Array(UnsafeBufferPointer(rebasing: source[open + 1..<close - 1]))
    if isLinked { jsonLD.append(text) } else { jsonData.append(text) }
  }

  private static let linkedData = Array("ld+json".utf8)
  private static let otherData = Array("application/json".utf8)

  /// Whether a start tag holds a word, which is in lower case.
  private static func holds(_ word: [UInt8], _ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tag.count >= word.count else { return false }
    for start in 0...(tag.count - word.count) {
      var index = 0
      // `| 0x20` lowers letters and leaves "+" as it is.
      while index < word.count, unsafe tag[start + index] | 0x20 == word[index] | 0x20 { index += 1 }
      if index == word.count { return true }
    }
    return false
  }

  private static func endTag(
    of name: [UInt8], from start: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var position = start
    while let tag = unsafe find(0x3C, in: source, from: position) {
      if tag + 1 < source.count, unsafe source[tag + 1] == 0x2F, unsafe stands(name, at: tag + 2, in: source)
      {
        return unsafe find(0x3E, in: source, from: tag).map { $0 + 1 } ?? source.count
      }
      position = tag + 1
    }
    return nil
  }

  /// Whether the element name stands at `start`, in any case, with its end after it.
  private static func stands(_ name: [UInt8], at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + name.count < source.count else { return false }
    for index in 0..<name.count where unsafe source[start + index] | 0x20 != name[index] { return false }
    switch unsafe source[start + name.count] {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D, 0x2F, 0x3E: return true
    default: return false
    }
  }
}

/// Where a byte next stands.
func find(_ byte: UInt8, in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard start < source.count, let base = source.baseAddress else { return nil }
  guard let hit = unsafe memchr(base + start, Int32(byte), source.count - start) else { return nil }
  return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
}
