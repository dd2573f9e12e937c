internal import English
internal import NewsModel

/// Verbs of speech in the source, where the analysis has found no statement.
enum SourceSpeech {
  private static let verbs: WordSet = [
    "mengatakan", "menyatakan", "menjelaskan", "menambahkan", "ujar", "tutur", "ungkap",
  ]
  private static let said = WordHash.of("kata"), according = WordHash.of("menurut")
  private static let pronouns: WordSet = ["dia", "ia", "mereka", "kami", "saya", "rencana"]

  /// The first verb that names a speaker by more than a pronoun; "kata" and "menurut" behind a comma or at the beginning.
  static func verb(in segment: ReviewedSegment) -> TextRange? {
    let tokens = segment.sourceTokens
    for (index, token) in tokens.enumerated() where token.kind == .word {
      if index + 1 < tokens.count, pronouns.contains(tokens[index + 1].hash) { continue }
      if verbs.contains(token.hash) {
        if index > 0, pronouns.contains(tokens[index - 1].hash) { continue }
        return token.range
      }
      let opens = index == 0 || tokens[index - 1].kind == .mark
      if opens, token.hash == said || token.hash == according { return token.range }
    }
    return nil
  }
}
