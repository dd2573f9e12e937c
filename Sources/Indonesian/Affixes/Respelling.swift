/// The usual spelling of a form that no reading explains: colloquial verbs, and the commonest slips of the pen.
///
/// | form | usual spelling | what differs |
/// |---|---|---|
/// | dibeliin, tungguin | dibelikan, tunggukan | -in for -kan and -i |
/// | ngajak, nulis, nyari | mengajak, menulis, mencari | the nasal alone for meN- |
/// | ngelihat, ngebantu | melihat, membantu | nge- for meN- |
/// | penegakkan, kenaikkan | penegakan, kenaikan | -kan for -an behind a k |
/// | perbuatanya, lainya | perbuatannya, lainnya | one n for two |
/// | persedian, kebahagian | persediaan, kebahagiaan | one a for two |
struct Respelling {
  /// The usual spelling.
  let form: FormBuffer
  /// Whether it differs by the missing me-, so that it is what a dictionary heads.
  let isActive: Bool

  /// The dearest analysis that still explains a form spelt otherwise than usual.
  private static let dearest: Float = 2.5

  /// Looks for a spelling of the form in `analyser` that the tables explain.
  ///
  /// - Returns: the spelling, with its analyses found in `analyser`; nil where there is none, the analyser as before.
  static func find(_ analyser: inout AffixAnalyser) -> Respelling? {
    let form = analyser.form
    guard form.count >= 5 else { return nil }
    if let colloquial = colloquial(form, &analyser) { return colloquial }
    for slip in slips(form) {
      analyser.analyse(slip)
      if let best = analyser.found.first, best.cost < dearest, best.root.count >= 3,
        best.suffix == .an || best.depth == 0 && best.clitic != .none
      {
        return Respelling(form: slip, isActive: false)
      }
    }
    analyser.form = form
    analyser.forget()
    return nil
  }

  // MARK: Colloquial verbs

  private static func colloquial(_ form: FormBuffer, _ analyser: inout AffixAnalyser) -> Respelling? {
    let length = form.count
    let hasIn = form.has("in", at: length - 2) && length >= 6
    let stem = hasIn ? form.subform(0, length - 2).adding("kan") : form
    var best: Respelling?
    var lowest = dearest
    for (candidate, isActive, added) in actives(stem) + (hasIn ? [(stem, false, 0)] : []) {
      analyser.analyse(candidate)
      guard let found = analyser.found.first, found.cost + added < lowest, found.particle == .none else {
        continue
      }
      // A bare word with -in may be a foreign one by chance: its root must be of some length.
      guard found.root.count >= (found.depth == 0 ? 4 : 3), found.suffix == (hasIn ? .kan : .none) else {
        continue
      }
      // So may one that begins with m or n: "market" is no verb of parket.
      let isPlain = !hasIn && !form.has("ng", at: 0) && !form.has("ny", at: 0)
      let isVerb = found.wordClass == ASCII.of("v") || found.wordClass == ASCII.of("x")
      if isPlain, !isVerb, found.cost - found.clitic.cost > 0.3 { continue }
      best = Respelling(form: candidate, isActive: isActive)
      lowest = found.cost + added
    }
    if let best { analyser.analyse(best.form) } else { analyser.analyse(form) }
    return best
  }

  /// "ngajak" with its me-; "nyari" is mencari or, as the rule has it, menyari. "ngeluarin" is of keluar rather than
  /// luar: nge- costs more.
  private static func actives(_ form: FormBuffer) -> [(FormBuffer, isActive: Bool, cost: Float)] {
    let isNasal = form[0] == ASCII.of("n") || form[0] == ASCII.of("m") && ASCII.isVowel(form[1])
    guard isNasal else { return [] }
    let me = FormBuffer().adding("me")
    var forms: [(FormBuffer, isActive: Bool, cost: Float)] = [(me.adding(form, from: 0), true, 0)]
    if form.has("nge", at: 0), form.count >= 7 {
      forms.append((ActiveTwin.form(of: form.subform(3, form.count)), true, 1))
    }
    if form.has("ny", at: 0) { forms.append((me.adding("nc").adding(form, from: 2), true, 0)) }
    return forms
  }

  // MARK: Slips

  private static func slips(_ form: FormBuffer) -> [FormBuffer] {
    let length = form.count
    guard length >= 6 else { return [] }
    let clitic = form.has("nya", at: length - 3) ? 3 : 0
    let end = length - clitic
    var forms: [FormBuffer] = []
    if clitic > 0, form[end - 1] == ASCII.of("a") {
      forms.append(form.subform(0, end).adding("n").adding(form, from: end))
    }
    guard form[0] == ASCII.of("p") || form[0] == ASCII.of("k"), form[1] == ASCII.of("e"), end > 7 else {
      return forms
    }
    if form.has("kkan", at: end - 4) { forms.append(form.subform(0, end - 4).adding(form, from: end - 3)) }
    if form.has("an", at: end - 2), form[end - 3] != ASCII.of("a") {
      forms.append(form.subform(0, end - 1).adding("a").adding(form, from: end - 1))
    }
    return forms
  }
}

extension FormBuffer {
  /// The form with letters behind it.
  fileprivate func adding(_ letters: StaticString) -> FormBuffer {
    var form = self
    for index in 0..<letters.utf8CodeUnitCount { unsafe form.append(letters.utf8Start[index]) }
    return form
  }

  /// The form with the letters of another behind it, from `start` on.
  fileprivate func adding(_ other: FormBuffer, from start: Int) -> FormBuffer {
    var form = self
    for index in start..<max(start, other.count) { form.append(other[index]) }
    return form
  }
}
