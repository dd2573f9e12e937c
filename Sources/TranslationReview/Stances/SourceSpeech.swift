internal import English
internal import NewsModel

/// Verbs of speech in the source, where the analysis has found no statement.
enum SourceSpeech {
  private static let verbs: WordSet = [
    "mengatakan", "menyatakan", "menjelaskan", "menambahkan", "ujar", "tutur", "ungkap",
  ]
  /// Verbs that report speech before a name: "Dikatakan Sugiarta, …".
  private static let passive: WordSet = [
    "dikatakan", "dijelaskan", "diungkapkan", "ditambahkan", "dituturkan", "disampaikan", "ditegaskan",
    "dipaparkan",
  ]
  /// Verbs that report speech before "bahwa" (that).
  private static let withThat: WordSet = [
    "menyebutkan", "mengungkapkan", "menegaskan", "menuturkan", "memaparkan", "berkata", "melaporkan",
    "mengumumkan", "menambahkan",
  ]
  private static let that = WordHash.of("bahwa")
  private static let said = WordHash.of("kata"), according = WordHash.of("menurut"),
    thus = WordHash.of("demikian")
  private static let pronouns: WordSet = ["dia", "ia", "mereka", "kami", "saya", "rencana"]

  /// Before a verb these make it a thing that is wished, can be done, is denied or defines a noun: "untuk menjelaskan",
  /// "teori yang menyatakan".
  private static let unsaid: WordSet = [
    "untuk", "guna", "agar", "supaya", "dapat", "bisa", "harus", "akan", "tidak", "tak", "belum", "bukan",
    "ingin", "mau", "perlu", "mampu", "boleh", "wajib", "hendak", "sempat", "mencoba", "berusaha", "menolak",
    "enggan", "ketika", "saat", "jika", "bila", "kalau", "yang",
  ]

  /// What "menurut" names that says nothing: it is then "under", "by" or "as".
  private static let rules: WordSet = [
    "undang", "uu", "hukum", "peraturan", "aturan", "ketentuan", "konstitusi", "definisi", "jadwal",
    "rencana",
    "urutan", "abjad", "istilah", "teori", "adat", "tradisi", "kalender", "perjanjian", "kesepakatan",
  ]

  /// Whether a verb of speech at a place reports no speech: "untuk menjelaskan", "menurut undang-undang".
  static func reportsNothing(at place: TextRange, in segment: ReviewedSegment) -> Bool {
    segment.sourceTokens.firstIndex { $0.range.overlaps(place) }.map { reportsNothing($0, segment) } ?? false
  }

  private static func reportsNothing(_ index: Int, _ segment: ReviewedSegment) -> Bool {
    let tokens = segment.sourceTokens
    if tokens[index].hash == according {
      return index + 1 < tokens.count && rules.contains(tokens[index + 1].hash)
    }
    // "Kata itu berarti …": the noun "word"
    if tokens[index].hash == said, index == 0 {
      return index + 1 >= tokens.count || !tokens[index + 1].shape.contains(.capitalised)
    }
    return index > 0 && unsaid.contains(tokens[index - 1].hash)
  }

  /// "kata", "menurut" and their like behind a comma in the last half of a source, with who says it: "…, kata polisi,
  /// Senin."
  static func lastVerb(in segment: ReviewedSegment) -> TextRange? {
    let tokens = segment.sourceTokens
    for index in tokens.indices.reversed() where index * 2 > tokens.count && index + 1 < tokens.count {
      let (token, next) = (tokens[index], tokens[index + 1])
      guard token.hash == said || token.hash == according || token.kind == .word && verbs.contains(token.hash)
      else { continue }
      let before = tokens[index - 1].hash == thus ? index - 2 : index - 1
      guard before > 3, tokens[before].kind == .mark, tokens[before].hash == 0x2C, next.kind == .word,
        !pronouns.contains(next.hash), !reportsNothing(index, segment)
      else { return nil }
      return token.range
    }
    return nil
  }

  /// The first verb that names a speaker by more than a pronoun; "kata" and "menurut" behind a comma or at the beginning.
  static func verb(in segment: ReviewedSegment) -> TextRange? {
    let tokens = segment.sourceTokens
    let (verbs, said, according) = (verbs, said, according)
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let isPassive =
        index + 1 < tokens.count && index < 2 && passive.contains(token.hash)
        && tokens[index + 1].shape.contains(.capitalised)
      if isPassive { return token.range }
      let isVerb =
        verbs.contains(token.hash)
        || index + 1 < tokens.count && tokens[index + 1].hash == that && withThat.contains(token.hash)
      guard isVerb || token.hash == said || token.hash == according, !reportsNothing(index, segment) else {
        continue
      }
      if index + 1 < tokens.count, pronouns.contains(tokens[index + 1].hash) { continue }
      if isVerb {
        if index > 0, pronouns.contains(tokens[index - 1].hash) { continue }
        return token.range
      }
      if index == 0 || tokens[index - 1].kind == .mark { return token.range }
    }
    return nil
  }
}
