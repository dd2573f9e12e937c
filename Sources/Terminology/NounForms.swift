internal import CData
package import NewsModel

/// English nouns of verbs and adjectives: "distribute" has "distributor" and "distribution", "safe" has "safety".
///
/// The table `Data/noun-forms.tsv` is read in place: its rows are sorted, and a word is found by halving.
package struct NounForms: Equatable, Sendable {
  /// Who does it; nil where there is no usual word, and for adjectives.
  package var agent: String?
  /// The act of a verb, the state of an adjective; nil where there is no usual word.
  package var noun: String?

  /// The nouns of an English word; nil where the table has not got it.
  ///
  /// - Parameters:
  ///   - word: a single word in its dictionary form.
  ///   - pos: verb or adjective; no other class is there.
  package static func of(_ word: String, _ pos: TermEntry.PartOfSpeech) -> NounForms? {
    guard let rest = table.rest(behind: Array("\(word)\t\(pos.rawValue)\t".utf8)) else { return nil }
    let fields = rest.split(separator: 0x09, omittingEmptySubsequences: false)
    return NounForms(agent: text(fields, 0), noun: text(fields, 1))
  }

  private static var table: SortedRows {
    let table = unsafe padan_noun_forms()
    return unsafe SortedRows(UnsafeBufferPointer(start: table.bytes, count: table.count), hasHeader: true)
  }

  private static func text(_ fields: [ArraySlice<UInt8>], _ number: Int) -> String? {
    fields.indices.contains(number) && !fields[number].isEmpty
      ? String(decoding: fields[number], as: UTF8.self) : nil
  }
}
