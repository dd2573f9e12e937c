/// meN- before a base, with the sound change that it asks for: "pasok" gives "memasok".
///
/// Method: the table of `morphology.md` section 3.
enum ActiveTwin {
  /// Appends the active form of `base` to the writer's form at work.
  ///
  /// - Parameters:
  ///   - form: the form that `base` is a part of.
  ///   - base: the base, suffix included.
  ///   - isShortRoot: whether the root has one syllable, which takes menge-.
  ///   - keepsFirst: whether the base begins with a prefix whose first letter stays ("memperkuat").
  ///   - writer: takes the bytes.
  static func write(
    _ form: FormBuffer, _ base: Part, isShortRoot: Bool, keepsFirst: Bool, to writer: inout ReadingWriter
  ) {
    let second = base.count > 1 ? form[base.start + 1] : 0
    let nasal = prefix(
      base.first, second, isShortRoot: isShortRoot, keeps: keepsFirst || keepsByUse(form, base))
    writer.append(nasal.text.utf8)
    if nasal.drops {
      if base.count > 1 {
        writer.append(form, Part(start: base.start + 1, end: base.end, first: second))
      }
    } else {
      writer.append(form, base)
    }
  }

  /// The active form of a base that stands by itself: "lihat" gives "melihat".
  static func form(of base: FormBuffer) -> FormBuffer {
    let nasal = prefix(base[0], base[1], isShortRoot: false, keeps: false)
    var form = FormBuffer()
    for byte in nasal.text.utf8 { form.append(byte) }
    for index in (nasal.drops ? 1 : 0)..<max(base.count, 1) { form.append(base[index]) }
    return form
  }

  /// Appends the meN- that stands before a short form or foreign word with a hyphen: "mem" before "phk".
  static func writePrefix(before form: FormBuffer, to writer: inout ReadingWriter) {
    writer.append(prefix(form[0], form[1], isShortRoot: false, keeps: true).text.utf8)
  }

  /// mempunyai, mengkaji: kept where the rule drops.
  private static func keepsByUse(_ form: FormBuffer, _ base: Part) -> Bool {
    form.has("unya", at: base.start + 1) && base.first == ASCII.of("p")
      || form.has("aji", at: base.start + 1) && base.first == ASCII.of("k")
  }

  private static func prefix(
    _ first: UInt8, _ second: UInt8, isShortRoot: Bool, keeps: Bool
  ) -> (text: String, drops: Bool) {
    if isShortRoot { return ("menge", false) }
    let isCluster = !ASCII.isVowel(second)
    switch first {
    case ASCII.of("p"): return ("mem", !(isCluster || keeps))
    case ASCII.of("t"): return ("men", !(isCluster || keeps))
    case ASCII.of("k"): return ("meng", !(isCluster || keeps))
    case ASCII.of("s"): return isCluster || keeps ? ("men", false) : ("meny", true)
    case ASCII.of("b"), ASCII.of("f"), ASCII.of("v"): return ("mem", false)
    case ASCII.of("d"), ASCII.of("c"), ASCII.of("j"), ASCII.of("z"): return ("men", false)
    case ASCII.of("l"), ASCII.of("r"), ASCII.of("w"), ASCII.of("y"), ASCII.of("m"), ASCII.of("n"):
      return ("me", false)
    default: return ("meng", false)
    }
  }
}
