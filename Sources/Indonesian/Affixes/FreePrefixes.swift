internal import NewsModel

/// Prefixes of learned words, written with a hyphen or solid: antikorupsi, pascabencana, non-ASN.
enum FreePrefixes {
  private static let prefixes: Set<String> = [
    "adi", "antar", "anti", "bi", "dwi", "eks", "ekstra", "infra", "inter", "ko", "kontra", "maha", "makro",
    "mantan",
    "mikro", "mini", "mono", "multi", "nara", "neo", "nir", "non", "pan", "para", "pasca", "poli", "pra",
    "pro", "purna",
    "re", "semi", "serba", "sub", "super", "supra", "swa", "tele", "trans", "tri", "tuna", "ultra",
  ]

  /// Whether the form is one of them.
  static func contains(_ form: FormBuffer) -> Bool { form.count <= 6 && prefixes.contains(form.text) }

  /// Adds the reading of a solid form, which is what stands behind the prefix; false where that is no known
  /// word.
  static func add(_ form: FormBuffer, _ roots: RootTable, to writer: inout ReadingWriter) -> Bool {
    guard form.count >= 7 else { return false }
    var analyser = AffixAnalyser(roots: roots)
    for length in 2...min(6, form.count - 4) where contains(form.subform(0, length)) {
      let rest = form.subform(length, form.count)
      analyser.analyse(rest)
      // Short prefixes meet chance words: what follows must be a word of some length, or well known.
      guard let best = analyser.found.first, best.cost < 0, length > 3 || rest.count > 4 else { continue }
      writer.append(rest, Part(start: 0, end: rest.count, first: rest[0]))
      writer.commit(.base, .free, 1)
      return true
    }
    return false
  }
}
