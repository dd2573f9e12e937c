package import NewsModel

/// One concept of a termbase with all that the exchange formats hold of it: what every reader makes and every writer
/// takes.
///
/// Two other ways were weighed. A glossary's pairs of source and English can't hold a third language or what a term has
/// by itself; the tree of a TBX entry holds everything, and every other format would have to know TBX. So terms stand
/// by language, as in ISO 30042, each English one says which Indonesian ones it answers, and what is not known here is
/// kept as `ConceptField`, so that nothing is lost from TBX to TBX.
package struct Concept: Sendable, Equatable {
  /// Stable name of the concept; empty where the file has none, and a writer that needs one makes one.
  package var id = ""
  /// The subject field, any text.
  package var domain = ""
  /// What the concept is.
  package var definitions: [Definition] = []
  /// Notes on the concept as a whole.
  package var notes: [String] = []
  /// The date of the last change, ISO 8601, of all terms that have none of their own.
  package var changed = ""
  /// The terms of all languages, in the order of the file.
  package var terms: [ConceptTerm] = []
  /// What else a file says of the concept.
  package var fields: [ConceptField] = []
  /// What a file says of one language's terms together.
  package var sections: [LanguageSection] = []

  /// Makes a concept to be filled.
  package init() {}

  /// The terms that are the source: Indonesian ones.
  package var sourceIndices: [Int] { terms.indices.filter { LanguageTag.isSource(terms[$0].language) } }
}

/// What a concept is, in some language.
package struct Definition: Sendable, Equatable {
  /// The text.
  package var text: String
  /// The language that it stands under; empty: under the concept.
  package var language: String
  /// What stands with it: its source, a note on it.
  package var fields: [ConceptField]

  /// Makes a definition of its parts.
  package init(_ text: String, language: String = "", fields: [ConceptField] = []) {
    self.text = text
    self.language = language
    self.fields = fields
  }
}

/// Fields of one language's terms together.
package struct LanguageSection: Sendable, Equatable {
  /// The language.
  package var language: String
  /// The fields.
  package var fields: [ConceptField]

  /// Makes a section of its parts.
  package init(language: String, fields: [ConceptField]) {
    self.language = language
    self.fields = fields
  }
}

/// A term of a concept.
package struct ConceptTerm: Sendable, Equatable {
  /// Its language tag (BCP 47): "id"; "en", "en-GB", "en-US" tell the variety.
  package var language: String
  /// The term, without doubled blanks.
  package var text: String
  /// Its class; nil: not told.
  package var pos: TermEntry.PartOfSpeech?
  /// What is thought of it; nil: not told.
  package var status: TermEntry.Status?
  /// Words that, near it, favour this concept.
  package var cues: [String] = []
  /// Notes on the term.
  package var notes: [String] = []
  /// The date of its last change where it is not that of the concept.
  package var changed = ""
  /// For English terms: the Indonesian ones that it answers, as indices of `Concept.terms`; nil: all of them.
  package var answers: [Int]?
  /// The term's own name in its file; empty where it has none.
  package var id = ""
  /// What else a file says of the term.
  package var fields: [ConceptField] = []

  /// Makes a term of its main parts.
  package init(
    _ text: String, language: String, pos: TermEntry.PartOfSpeech? = nil, status: TermEntry.Status? = nil
  ) {
    self.text = text
    self.language = language
    self.pos = pos
    self.status = status
  }
}

/// Something that a file says and the other formats have no place for: an element of TBX with its data category, or a
/// column of a table.
package struct ConceptField: Sendable, Hashable {
  /// A piece of its content.
  package enum Piece: Sendable, Hashable {
    /// Text.
    case text(String)
    /// An element in it.
    case field(ConceptField)
  }

  /// The element of TBX's core ("admin", "descripGrp", "note"); empty for a column of a table.
  package var kind: String
  /// The data category ("context"), or the column's name.
  package var type: String
  /// The namespace of a data category that is none of TBX-Basic's; else empty.
  package var namespace = ""
  /// Its attributes but the data category.
  package var attributes: [Attribute] = []
  /// What it holds.
  package var content: [Piece]

  /// An attribute of an element.
  package struct Attribute: Sendable, Hashable {
    /// Its name ("target", "xml:lang").
    package var name: String
    /// Its value.
    package var value: String

    /// Makes an attribute of its parts.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a field of its parts.
  package init(kind: String = "", type: String, content: [Piece] = []) {
    self.kind = kind
    self.type = type
    self.content = content
  }

  /// Makes a field that holds only text.
  package init(kind: String = "", type: String, text: String) {
    self.init(kind: kind, type: type, content: text.isEmpty ? [] : [.text(text)])
  }

  /// Its text, that of inner elements too.
  package var text: String {
    var text = ""
    for piece in content {
      switch piece {
      case .text(let part): text += part
      case .field(let field): text += field.text
      }
    }
    return text
  }

  /// The fields in it.
  package var inner: [ConceptField] {
    content.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }
}

/// Language tags.
package enum LanguageTag {
  /// Whether the tag is Indonesian's, in any of its codes.
  package static func isSource(_ tag: String) -> Bool { isOne(tag, "id", "in", "ind") }

  /// Whether the tag is English's.
  package static func isTarget(_ tag: String) -> Bool { isOne(tag, "en", "eng", "eng") }

  /// The tag with the usual capitals ("en-GB"); underscores count as hyphens.
  package static func settled(_ tag: String) -> String {
    if tag == "en" || tag == "id" || tag == "en-GB" || tag == "en-US" { return tag }
    var parts: [String] = []
    for part in tag.split(whereSeparator: { $0 == "-" || $0 == "_" }) {
      let isRegion = !parts.isEmpty && part.utf8.count == 2
      let isScript = !parts.isEmpty && part.utf8.count == 4 && part.allSatisfy(\.isLetter)
      let lower = part.lowercased()
      parts.append(
        isRegion ? part.uppercased() : isScript ? lower.prefix(1).uppercased() + lower.dropFirst() : lower)
    }
    return parts.joined(separator: "-")
  }

  private static func isOne(_ tag: String, _ code: String, _ other: String, _ third: String) -> Bool {
    if tag == code { return true }
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    if primary.count > 3 || primary.isEmpty { return false }
    let lower = String(decoding: primary, as: UTF8.self).lowercased()
    return lower == code || lower == other || lower == third
  }
}
