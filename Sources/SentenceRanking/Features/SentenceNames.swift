internal import NewsModel

/// The names in each sentence of a text.
struct SentenceNames {
  /// How many mentions of names a sentence has.
  private(set) var mentions: [Int]
  /// How many names stand in it for the first time.
  private(set) var fresh: [Int]
  /// Whether one of its names has a title or office.
  private(set) var hasRole: [Bool]
  /// Whether it names a person.
  private(set) var hasPerson: [Bool]

  init(_ text: AnalysedText) {
    mentions = FeatureTable.places(of: text.names.flatMap { $0.mentions.map(\.start) }, in: text)
    fresh = FeatureTable.places(of: text.names.compactMap { $0.mentions.map(\.start).min() }, in: text)
    hasRole = FeatureTable.places(
      of: text.names.filter { $0.role != nil }.flatMap { $0.mentions.map(\.start) }, in: text
    ).map { $0 > 0 }
    hasPerson = FeatureTable.places(
      of: text.names.filter { $0.kind == .person }.flatMap { $0.mentions.map(\.start) }, in: text
    ).map { $0 > 0 }
  }
}
