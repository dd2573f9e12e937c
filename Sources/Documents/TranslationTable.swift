/// A text in two languages, row by row, as a translator gets it in a document and gives it back.
package struct TranslationTable: Sendable, Equatable {
  /// One segment.
  package struct Row: Sendable, Equatable {
    /// The segment's name, by which a translation finds its way back; none twice.
    package var id: String
    /// The text to be translated.
    package var source: String
    /// The translation; empty where there is none yet.
    package var target: String
    /// What the translator should know of the segment: terms, figures, doubts.
    package var notes: [String]
    /// What readers of the document wrote at the row, in the word processor's comments; only read, not written.
    package var comments: [String]

    /// Makes a row of its parts.
    package init(
      id: String, source: String, target: String = "", notes: [String] = [], comments: [String] = []
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.notes = notes
      self.comments = comments
    }
  }

  /// What the document is called.
  package var title: String
  /// Lines below the title: outlet, date, address.
  package var about: [String]
  /// The language of the sources, as BCP 47 names it.
  package var sourceLanguage: String
  /// The language of the targets.
  package var targetLanguage: String
  /// The segments.
  package var rows: [Row]

  /// Makes a table of its parts.
  package init(
    title: String, about: [String] = [], sourceLanguage: String = "id", targetLanguage: String = "en-GB",
    rows: [Row]
  ) {
    self.title = title
    self.about = about
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.rows = rows
  }
}
