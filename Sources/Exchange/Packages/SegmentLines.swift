internal import FoundationEssentials
internal import NewsModel

/// A document as JSON Lines, a line a segment: `Documentation/schemas/segment.schema.json`.
package enum SegmentLines {
  /// The name and version of the JSON form.
  package static let schema = "padan.segment/1"

  static func bytes(of document: TranslationDocument, producer: String) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for (number, unit) in document.units.enumerated() {
      let line = SegmentJSON(unit, number: number + 1, of: document, producer: producer)
      // Strings, whole numbers and arrays of them: nothing that can't be encoded.
      guard let data = try? encoder.encode(line) else { continue }
      bytes += data
      bytes.append(0x0A)
    }
    return bytes
  }
}

/// The JSON form of a segment.
private struct SegmentJSON: Encodable {
  struct Note: Encodable {
    let category: String
    let text: String
    let range: Present<TextRange>
  }

  struct Term: Encodable {
    let start: Int
    let end: Int
    let text: String
    let source: String
    let english: [String]
    let fitting: Present<String>
    let status: String
    let definition: String
    let note: String
    let id: String
  }

  struct Match: Encodable {
    let score: Int
    let source: String
    let target: String
    let origin: String
  }

  let schema = SegmentLines.schema
  let producer: String
  let original: String
  let number: Int
  let id: String
  let group: Present<String>
  let sourceLanguage: String
  let targetLanguage: Present<String>
  let source: String
  let target: Present<String>
  let state: String
  let notes: [Note]
  let terms: [Term]
  let matches: [Match]

  init(_ unit: TranslationUnit, number: Int, of document: TranslationDocument, producer: String) {
    self.producer = producer
    self.number = number
    original = document.original
    id = unit.id
    group = Present(unit.group)
    sourceLanguage = document.sourceLanguage
    targetLanguage = Present(document.targetLanguage)
    let text = unit.source.plain
    source = text
    target = Present(unit.target?.plain)
    state = unit.state.rawValue
    notes = unit.notes.map { Note(category: $0.category.rawValue, text: $0.text, range: Present($0.range)) }
    terms = unit.terms.map {
      Term(
        start: $0.range.start, end: $0.range.end, text: text.text(in: $0.range), source: $0.dictionaryForm,
        english: $0.targets, fitting: Present($0.fitting), status: $0.status.rawValue,
        definition: $0.definition,
        note: $0.note, id: $0.entryID)
    }
    matches = unit.proposals.map {
      Match(score: $0.score, source: $0.source.plain, target: $0.target.plain, origin: $0.origin)
    }
  }
}
