/// What one prefix less may leave of a form: each step with its own cost, the nasal ones with the letter
/// that the nasal swallowed.
///
/// Method: the rules of `morphology.md` sections 3 and 4, undone.
struct PrefixSteps {
  let form: FormBuffer

  @inline(__always) func byte(_ part: Part, _ index: Int) -> UInt8 {
    index == 0 ? part.first : part.start + index < part.end ? form[part.start + index] : 0
  }

  @inline(__always) private func dropping(_ count: Int, of part: Part) -> Part {
    Part(start: part.start + count, end: part.end, first: byte(part, count))
  }

  /// Calls `body` for each prefix that `part` may begin with.
  @inline(__always)
  func forEach(_ part: Part, _ body: (Prefix, Part, Float) -> Void) {
    guard part.count > 4 else { return }
    let second = byte(part, 1)
    switch part.first {
    case ASCII.of("d") where second == ASCII.of("i"): body(.di, dropping(2, of: part), 0)
    case ASCII.of("m") where second == ASCII.of("e"): nasal(part, .meN, body)
    case ASCII.of("p") where second == ASCII.of("e"):
      nasal(part, .peN, body)
      plain(.per, part, body)
    case ASCII.of("t") where second == ASCII.of("e"): plain(.ter, part, body)
    case ASCII.of("b") where second == ASCII.of("e"): plain(.ber, part, body)
    case ASCII.of("s") where second == ASCII.of("e"): body(.se, dropping(2, of: part), 0.3)
    case ASCII.of("k") where second == ASCII.of("e"):
      if part.count > 9, form.has("tidak", at: part.start + 2) { body(.ke, dropping(7, of: part), 0) }
      body(.ke, dropping(2, of: part), 0.5)
    default: break
    }
  }

  /// ter-, ber-, per-, with the r shared with the root or lost before "-er".
  @inline(__always)
  private func plain(_ prefix: Prefix, _ part: Part, _ body: (Prefix, Part, Float) -> Void) {
    guard part.count > 5 else { return }
    let third = byte(part, 2)
    if third == ASCII.of("r") {
      body(prefix, dropping(3, of: part), 0)
      body(prefix, dropping(2, of: part), 0.1)
    } else if third == ASCII.of("l") {
      // belajar, pelajar, telanjur
      let rest = dropping(3, of: part)
      if form.has("ajar", at: rest.start) || form.has("anjur", at: rest.start) { body(prefix, rest, -1) }
    }
    if !ASCII.isVowel(third), third != ASCII.of("r"), byte(part, 3) == ASCII.of("e"),
      byte(part, 4) == ASCII.of("r")
    {
      body(prefix, dropping(2, of: part), 0.3)
    }
  }

  /// meN- and peN-: what the nasal shows, and what it swallowed.
  @inline(__always)
  private func nasal(_ part: Part, _ prefix: Prefix, _ body: (Prefix, Part, Float) -> Void) {
    let rest = dropping(2, of: part)
    let first = rest.first
    let second = byte(rest, 1)
    switch first {
    case ASCII.of("l"), ASCII.of("r"), ASCII.of("w"), ASCII.of("y"): body(prefix, rest, 0)
    case ASCII.of("m"):
      body(prefix, rest, 0.4)
      if rest.count > 2 { labial(rest, second, prefix, body) }
    case ASCII.of("n"):
      body(prefix, rest, second == ASCII.of("y") || second == ASCII.of("g") ? 0 : 0.4)
      if second == ASCII.of("y") {
        if rest.count > 3, ASCII.isVowel(byte(rest, 2)) { body(prefix, replacing(1, ASCII.of("s"), rest), 0) }
      } else if second == ASCII.of("g") {
        velar(rest, prefix, body)
      } else if rest.count > 2 {
        dental(rest, second, prefix, body)
      }
    default: break
    }
    if prefix == .peN {
      // pe- without a nasal: petani, pekerja, pejabat
      if !ASCII.isVowel(first), first != ASCII.of("l"), first != ASCII.of("r"), first != ASCII.of("w"),
        first != ASCII.of("y"), first != ASCII.of("m"), first != ASCII.of("n")
      {
        body(.pe, rest, 0.8)
      }
    }
  }

  /// `part` from `index` on with another first letter.
  @inline(__always) private func replacing(_ index: Int, _ first: UInt8, _ part: Part) -> Part {
    Part(start: part.start + index, end: part.end, first: first)
  }

  private func labial(_ rest: Part, _ second: UInt8, _ prefix: Prefix, _ body: (Prefix, Part, Float) -> Void)
  {
    switch second {
    case ASCII.of("b"), ASCII.of("f"), ASCII.of("v"): body(prefix, dropping(1, of: rest), 0)
    case ASCII.of("p"):
      let isPer = byte(rest, 2) == ASCII.of("e") && byte(rest, 3) == ASCII.of("r")
      body(prefix, dropping(1, of: rest), isPer ? 0.2 : ASCII.isVowel(byte(rest, 2)) ? 1.2 : 0.3)
    default:
      // pemrosesan, pemrakarsa: peN- swallows a p before r too.
      if ASCII.isVowel(second) || prefix == .peN && second == ASCII.of("r") {
        body(prefix, replacing(0, ASCII.of("p"), rest), 0)
      }
    }
  }

  private func dental(_ rest: Part, _ second: UInt8, _ prefix: Prefix, _ body: (Prefix, Part, Float) -> Void)
  {
    switch second {
    case ASCII.of("d"), ASCII.of("c"), ASCII.of("j"), ASCII.of("z"): body(prefix, dropping(1, of: rest), 0)
    case ASCII.of("t"): body(prefix, dropping(1, of: rest), ASCII.isVowel(byte(rest, 2)) ? 0.8 : 0.3)
    case ASCII.of("s"): body(prefix, dropping(1, of: rest), byte(rest, 2) == ASCII.of("y") ? 0 : 0.4)
    default: if ASCII.isVowel(second) { body(prefix, replacing(0, ASCII.of("t"), rest), 0) }
    }
  }

  private func velar(_ rest: Part, _ prefix: Prefix, _ body: (Prefix, Part, Float) -> Void) {
    let third = byte(rest, 2)
    if third == ASCII.of("e"), (3...4).contains(rest.count - 3) {
      // menge- before one syllable: mengebom, mengecat
      var vowels = 0
      for index in 3..<rest.count where ASCII.isVowel(byte(rest, index)) { vowels += 1 }
      body(prefix, dropping(3, of: rest), vowels == 1 ? 1 : 3)
    }
    guard rest.count > 3 else { return }
    if ASCII.isVowel(third) {
      body(prefix, dropping(2, of: rest), 0.3)
      body(prefix, replacing(1, ASCII.of("k"), rest), 0.3)
    } else if third == ASCII.of("g") || third == ASCII.of("h") || third == ASCII.of("q") {
      body(prefix, dropping(2, of: rest), 0)
    } else if third == ASCII.of("k") {
      body(prefix, dropping(2, of: rest), byte(rest, 3) == ASCII.of("h") ? 0 : 0.6)
    }
  }
}
