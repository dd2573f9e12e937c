internal import NewsModel

extension BriefSpeaker {
  /// How often the speaker is quoted and reported: "2 quoted, 1 reported".
  var counts: String {
    [(direct, "quoted"), (reported, "reported")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }

  /// The reporting verbs as a desk prints them: "said ×2, stressed".
  var verbWords: String {
    var words: [(english: String, count: Int)] = []
    for verb in verbs {
      if let known = words.firstIndex(where: { $0.english == verb.english }) {
        words[known].count += verb.count
      } else {
        words.append((verb.english, verb.count))
      }
    }
    return words.map { $0.count > 1 ? "\($0.english) ×\($0.count)" : $0.english }.joined(separator: ", ")
  }
}
