internal import English
internal import NewsModel

/// How alike two spellings of a name are.
enum NameLikeness {
  /// Words of as many letters and more are like no other.
  private static let longest = 40

  /// How many letters must change, come, go or change places with their neighbour to make one word of the other, at
  /// most `most`; nil: more. Method: optimal string alignment (Damerau, 1964; Wagner and Fischer, 1974).
  static func distance(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>, most: Int) -> Int? {
    guard abs(one.count - two.count) <= most, one.count < longest, two.count < longest else { return nil }
    let (a, b) = (one.startIndex, two.startIndex)
    // Rows of the table: the one at work and the two above it. No number in it exceeds the longest word.
    var before = InlineArray<40, UInt8>(repeating: 0)
    var last = before
    for j in 0...two.count { last[j] = UInt8(j) }
    var row = last
    for i in 1..<one.count + 1 {
      row[0] = UInt8(i)
      var least = row[0]
      for j in 1..<two.count + 1 {
        let change = last[j - 1] + (one[a + i - 1] == two[b + j - 1] ? 0 : 1)
        var steps = min(change, min(last[j], row[j - 1]) + 1)
        if i > 1, j > 1, one[a + i - 1] == two[b + j - 2], one[a + i - 2] == two[b + j - 1] {
          steps = min(steps, before[j - 2] + 1)
        }
        row[j] = steps
        least = min(least, steps)
      }
      if least > most { return nil }
      before = last
      last = row
    }
    let distance = Int(last[two.count])
    return distance <= most ? distance : nil
  }

  /// Which letters a word has, whatever their order, and how many: what tells most words apart.
  struct Letters {
    /// How many there are.
    private(set) var count = 0
    /// A bit for each; letters may share one.
    private var bits: UInt32 = 0

    /// Counts the letters that `NameLikeness.letters` makes of a word.
    init(_ bytes: ArraySlice<UInt8>) { NameLikeness.eachLetter(of: bytes) { add($0) } }

    private mutating func add(_ letter: UInt8) {
      count += 1
      bits |= 1 << UInt32(letter & 31)
    }

    /// Whether so many changes at most may make one word of the other: each takes one letter away or brings one.
    func mayBe(_ other: Letters, most: Int) -> Bool {
      abs(count - other.count) <= most && (bits & ~other.bits).nonzeroBitCount <= most
        && (other.bits & ~bits).nonzeroBitCount <= most
    }
  }

  /// The letters of a word, lower case, without accents; what is no letter is left out.
  static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    eachLetter(of: bytes) { letters.append($0) }
    return letters
  }

  @inline(__always)
  private static func eachLetter(of bytes: ArraySlice<UInt8>, _ body: (UInt8) -> Void) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        body(byte | 0x20)
      } else if byte == 0xC3, index + 1 < bytes.endIndex {
        let plain: StaticString = "aaaaaaaceeeeiiiidnooooo*ouuuuyts"
        body(unsafe plain.utf8Start[Int(bytes[index + 1] & 0x1F)])
        index += 1
      }
      index += 1
    }
  }

  /// A spelling in which the usual ways of writing foreign sounds in Indonesian and English are one: "Khalid",
  /// "Syaikh" and "Shaikh", "Yusuf" and "Yousuf".
  ///
  /// - Parameter v: what "v" is written for: "f" ("Savitri", "Safitri") or "w" ("Ivan", "Iwan").
  static func sound(_ letters: [UInt8], v: UInt8 = 0x66) -> [UInt8] {
    var sound: [UInt8] = []
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next: UInt8 = index + 1 < letters.count ? letters[index + 1] : 0
      index += 1
      switch (letter, next) {
      case (0x73, 0x79), (0x73, 0x68):  // sy, sh
        sound.append(0x24)
        index += 1
      case (0x6B, 0x68), (0x64, 0x68), (0x74, 0x68), (0x67, 0x68), (0x62, 0x68):
        sound.append(letter)
        index += 1
      case (0x70, 0x68):
        sound.append(0x66)
        index += 1
      case (0x6F, 0x75), (0x6F, 0x6F), (0x6F, 0x65):
        sound.append(0x75)
        index += 1
      case (0x61, 0x69), (0x65, 0x69), (0x61, 0x79), (0x65, 0x79):  // ai, ei, ay, ey
        sound += [0x61, 0x69]
        index += 1
      case (0x65, 0x65):
        sound.append(0x69)
        index += 1
      case (0x64, 0x6A):
        sound.append(0x6A)
        index += 1
      case (0x78, _): sound += [0x6B, 0x73]
      case (0x63, 0x65), (0x63, 0x69), (0x63, 0x79): sound.append(0x73)
      case (0x63, _), (0x71, _): sound.append(0x6B)
      case (0x79, _): sound.append(0x69)
      case (0x76, _): sound.append(v)
      case (0x7A, _): sound.append(0x73)
      case (0x68, 0): break
      default: sound.append(letter)
      }
    }
    return sound
  }

  /// Whether two spellings differ as transliterations do, and are no mere transposition of letters.
  static func soundAlike(_ one: [UInt8], _ two: [UInt8]) -> Bool {
    if one.count == two.count, one.sorted() == two.sorted() { return false }
    if sound(one) == sound(two) || sound(one, v: 0x77) == sound(two, v: 0x77) { return true }
    // "Husni", "Hosni"
    func closed(_ letters: [UInt8]) -> [UInt8] { letters.map { $0 == 0x6F ? 0x75 : $0 } }
    return one.count == two.count && sound(closed(one)) == sound(closed(two))
  }

  /// Whether the second word is the first with an ending that English gives to names: "Ethiopian", "Acehnese".
  static func isDerived(_ english: [UInt8], of name: [UInt8]) -> Bool {
    // A last letter that is doubled is a slip, no ending.
    if english.count == name.count + 1, english.last == name.last { return false }
    // "Amerikanisme"
    if name.count == english.count + 1, name.suffix(4).elementsEqual("isme".utf8) { return true }
    for cut in 0...2 where name.count - cut >= 3 {
      let stem = name.dropLast(cut)
      // What loses a letter to an ending wins more by it, but for "Turks": "Datn" is no form of "Data".
      let isPlural = cut == 1 && english.last == 0x73 && name.last == 0x69
      guard english.starts(with: stem), cut == 0 || english.count > name.count || isPlural else { continue }
      switch String(decoding: english.dropFirst(stem.count), as: UTF8.self) {
      case "e", "n", "an", "ian", "i", "s", "ese", "ish", "ic", "ns", "ans", "ians", "is", "ist", "ists",
        "ism",
        "ne", "ean",
        "ia", "nese", "er", "ers":
        return true
      default: continue
      }
    }
    return false
  }
}
