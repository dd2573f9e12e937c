internal import NewsModel

/// Whom a pronoun means: the one who spoke last, or whom the sentence before is about.
struct SpeakerFocus {
  /// Somebody who speaks or is spoken of.
  struct Figure: Equatable {
    var name: Int?
    var text: String
    /// Whether a pronoun can mean it: a person, not a ministry or a letter.
    var isPerson: Bool
  }

  private(set) var speaker: Figure?
  private var speakerSentence = -1
  private var subject: Figure?
  private var subjectSentence = -1
  /// Persons the text told of before, in case nobody spoke yet.
  private var mentioned: Figure?
  /// The names of those who spoke.
  private var heard: Set<Int> = []

  /// Somebody speaks in a sentence.
  mutating func speaks(_ figure: Figure, in sentence: Int) {
    if let name = figure.name { heard.insert(name) }
    // A body that says something between two quotations is not meant by the "katanya" of the second.
    if !figure.isPerson, let speaker, speaker.isPerson { return }
    speaker = figure
    speakerSentence = sentence
  }

  /// A sentence is about somebody who does not speak in it.
  mutating func isAbout(_ figure: Figure, in sentence: Int) {
    subject = figure
    subjectSentence = sentence
  }

  /// A sentence names somebody.
  mutating func names(_ figure: Figure) { mentioned = figure }

  /// Whom a pronoun in `sentence` means, and how sure that is.
  func meant(in sentence: Int) -> (figure: Figure, confidence: Double)? {
    let isNewer = subjectSentence > speakerSentence
    if let subject, isNewer, subjectSentence >= sentence - 1 {
      if speaker == nil || subject == speaker { return (subject, 0.8) }
      // A suspect who is told of does not speak; a judge who was heard before does again.
      if let name = subject.name, heard.contains(name) { return (subject, 0.65) }
    }
    if let speaker { return (speaker, isNewer && subject != speaker ? 0.55 : 0.85) }
    if let subject { return (subject, 0.7) }
    return mentioned.map { ($0, 0.4) }
  }
}
