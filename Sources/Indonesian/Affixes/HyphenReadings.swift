internal import NewsModel

/// Readings of forms with a hyphen: repeated words, affixes set off before capitals and digits, compounds.
struct HyphenReadings {
  var analyser: AffixAnalyser

  /// Adds the readings of the form in the analyser's buffer; its surface stands already.
  mutating func add(to writer: inout ReadingWriter) {
  }
}
