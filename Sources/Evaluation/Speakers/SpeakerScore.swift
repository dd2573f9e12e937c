package import NewsModel
package import Padan

/// How the speakers of one article's quotations were found.
package struct SpeakerScore: Sendable, Equatable {
  /// A quotation that was read wrongly.
  package struct Fault: Sendable, Equatable {
    /// The article's name.
    package var id: String
    /// The quotation's first words.
    package var begins: String
    /// Who is right; empty where the article does not tell; nil where it is no speech.
    package var wanted: String?
    /// Who was found; empty for nobody; nil where it was not taken for speech.
    package var found: String?
  }

  /// The quotations whose speaker is right.
  package var right = Tally()
  /// The quotations that were taken for speech.
  package var found = Tally()
  /// Of what is no speech, how much was left alone.
  package var plain = Tally()
  /// How many quotations of the gold are not in its text.
  package var absent = 0
  /// What is wrong, in the order of the article.
  package var faults: [Fault] = []

  /// Compares an article's quotations with statements, whose ranges are offsets in `text`.
  package init(_ gold: GoldSpeakers, text: String, statements: [Statement]) {
    let bytes = Array(text.utf8)
    var position = 0
    for quotation in gold.quotations {
      guard let place = SpeakerScore.place(of: Array(quotation.begins.utf8), in: bytes, from: position) else {
        absent += 1
        continue
      }
      position = place + 1
      let statement = statements.first { $0.form == .direct && $0.ranges.contains { $0.contains(place) } }
      let speaker = statement?.speaker?.text
      let isRight: Bool
      if quotation.isSpeech {
        isRight =
          statement != nil
          && (quotation.speakers.isEmpty ? speaker == nil : SpeakerScore.agrees(speaker, quotation.speakers))
        right += Tally(isRight ? 1 : 0, of: 1)
        found += Tally(statement == nil ? 0 : 1, of: 1)
      } else {
        isRight = statement == nil
        plain += Tally(isRight ? 1 : 0, of: 1)
      }
      if !isRight {
        faults.append(
          Fault(
            id: gold.id, begins: quotation.begins,
            wanted: quotation.isSpeech ? quotation.speakers.first ?? "" : nil,
            found: statement.map { _ in speaker ?? "" }))
      }
    }
  }

  /// Compares with what a briefer finds.
  package init(_ gold: GoldSpeakers, by briefer: Briefer) {
    let article = SpeakerScore.article(of: gold.text)
    self.init(gold, text: article.text, statements: briefer.analyse(article).body.statements)
  }

  /// The article that a text makes, each line that is not empty a paragraph.
  static func article(of text: String) -> Article {
    var article = Article()
    for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      article.append(String(line))
    }
    return article
  }

  private static func place(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !part.isEmpty, part.count <= bytes.count else { return nil }
    var index = start
    while index + part.count <= bytes.count {
      if bytes[index] == part[0], bytes[index..<index + part.count].elementsEqual(part) { return index }
      index += 1
    }
    return nil
  }

  /// Whether the words of one of the right names stand side by side in what was found; case does not matter.
  static func agrees(_ found: String?, _ right: [String]) -> Bool {
    guard let found else { return false }
    let words = WordTokens.tokens(found.lowercased())
    return right.contains { name in
      let wanted = WordTokens.tokens(name.lowercased())
      guard !wanted.isEmpty, wanted.count <= words.count else { return false }
      return (0...words.count - wanted.count).contains { words[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
  }
}

/// The figures of speakers over a set of articles.
package struct SpeakerFigures: Sendable, Equatable {
  /// How many articles.
  package var articles = 0
  /// The quotations whose speaker is right.
  package var right = Tally()
  /// The quotations that were taken for speech.
  package var found = Tally()
  /// Of what is no speech, how much was left alone.
  package var plain = Tally()

  /// Sums up the scores of articles; every quotation counts the same.
  package init(_ scores: some Collection<SpeakerScore>) {
    articles = scores.count
    for score in scores {
      right += score.right
      found += score.found
      plain += score.plain
    }
  }
}
