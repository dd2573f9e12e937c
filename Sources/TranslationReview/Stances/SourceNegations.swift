internal import English
internal import NewsModel

/// Where Indonesian denies something.
enum SourceNegations {
  private static let words = Set(
    [
      "tidak", "bukan", "belum", "jangan", "tanpa", "tak", "takkan", "tidaklah", "bukanlah", "belumlah",
      "tiada",
      "janganlah", "enggak", "nggak", "ndak", "gak", "takkan",
    ].map { WordHash.of($0) })

  /// What makes the negation before it part of a set phrase: "tidak hanya", "tak lama".
  private static let undoing = Set(
    [
      "hanya", "cuma", "cuman", "sekadar", "sekedar", "saja", "lama", "pelak", "ayal", "jarang", "terkecuali",
      "sedikit", "henti", "hentinya", "lain", "kurang", "heran", "mustahil", "main", "terelakkan", "urung",
      "jauh",
    ].map { WordHash.of($0) })

  private static let atau = WordHash.of("atau"), apakah = WordHash.of("apakah")

  /// The places in a segment's source.
  static func places(in segment: ReviewedSegment, of article: ReviewedArticle) -> [TextRange] {
    var places: [TextRange] = []
    let tokens = segment.sourceTokens
    for (index, token) in tokens.enumerated() where token.kind == .word && words.contains(token.hash) {
      if index + 1 < tokens.count, undoing.contains(tokens[index + 1].hash) { continue }
      if index > 0, tokens[index - 1].hash == atau { continue }
      places.append(token.range)
    }
    return places
  }
}
