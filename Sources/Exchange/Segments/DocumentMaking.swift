package import NewsModel

/// The segments of an article for a translator: headline and sentences, with terms and notes.
///
/// All sentences have their ids from the whole article, so that a segment's id is the same whatever is chosen of it.
package struct ArticleSegments: Sendable {
  /// All segments.
  package var document: TranslationDocument
  /// Whether each segment is the headline or of the summary.
  package var isChosen: [Bool]

  /// Makes segments of their parts.
  package init(document: TranslationDocument, isChosen: [Bool]) {
    self.document = document
    self.isChosen = isChosen
  }

  /// Makes the segments of an article.
  ///
  /// - Parameters:
  ///   - whole: a brief with all sentences of the article.
  ///   - brief: the brief with the chosen ones.
  ///   - title: the headline, analysed; its figures and names are noted.
  package init(whole: Brief, brief: Brief, title: AnalysedText?) {
    document = DocumentMaking.document(of: whole, title: title)
    let chosen = Set(brief.sentences.map(\.range))
    isChosen = (whole.title == nil ? [] : [true]) + whole.sentences.map { chosen.contains($0.range) }
  }

  /// The document with the chosen segments alone.
  package var chosen: TranslationDocument {
    var document = document
    document.units = zip(document.units, isChosen).filter(\.1).map(\.0)
    return document
  }
}

/// Makes units out of a brief's parts.
enum DocumentMaking {
  /// The language of the translations.
  static let targetLanguage = "en-GB"

  static func document(of brief: Brief, title: AnalysedText?) -> TranslationDocument {
    var document = TranslationDocument(
      original: name(of: brief),
      sourceLanguage: brief.article.language == "ms" ? "ms" : "id", targetLanguage: targetLanguage)
    document.metadata = facts(of: brief.article)
    document.notes = brief.notes.filter { $0.range == nil }.map {
      UnitNote($0.kind == .reading ? .general : .flag, $0.text)
    }
    if let headline = brief.title {
      let notes =
        title.map { SegmentNotes(title: $0, of: brief).notes(in: TextRange(0, $0.text.utf8.count)) } ?? []
      document.units.append(unit(of: headline, group: "title", notes: notes, brief))
    }
    let notes = SegmentNotes(brief)
    var paragraph = 0
    for sentence in brief.sentences {
      let paragraphs = brief.article.paragraphs
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph].range.end <= sentence.range.start {
        paragraph += 1
      }
      document.units.append(
        unit(
          of: sentence.glossed, group: "p\(paragraph + 1)", notes: notes.notes(in: sentence.range), brief))
    }
    let ids = SegmentID.ids(of: document.units.map(\.source.plain))
    for index in document.units.indices { document.units[index].id = ids[index] }
    return document
  }

  /// The name of the input: an address whole, of a file the name alone, which says nothing of somebody's machine.
  private static func name(of brief: Brief) -> String {
    guard let input = brief.input else { return brief.article.url ?? "article" }
    return input.contains("://") ? input : String(input.split(separator: "/").last ?? "article")
  }

  private static func unit(
    of text: GlossedText, group: String, notes: [UnitNote], _ brief: Brief
  ) -> TranslationUnit {
    var unit = TranslationUnit(id: "", group: group, source: InlineText(text.text), notes: notes)
    var end = 0
    for gloss in text.glosses {
      // Terms do not stand inside each other.
      guard let number = gloss.term, gloss.isContent, gloss.range.start >= end, !gloss.range.isEmpty,
        brief.terms.indices.contains(number)
      else { continue }
      end = gloss.range.end
      let entry = brief.terms[number].entry
      let fitting = gloss.english.first
      unit.terms.append(
        TermAnnotation(
          range: gloss.range, dictionaryForm: entry.source, targets: entry.targets,
          fitting: fitting == entry.targets.first ? nil : fitting, status: entry.status,
          definition: entry.definition, note: entry.note, entryID: entry.id))
    }
    return unit
  }

  private static func facts(of article: Article) -> [TranslationDocument.Fact] {
    let byline = article.byline.map { "\($0.name) (\($0.role.rawValue))" }.joined(separator: ", ")
    let facts: [(String, String?)] = [
      ("title", article.title), ("outlet", article.outlet), ("byline", byline), ("source", article.source),
      ("published", article.published?.iso8601), ("url", article.url),
    ]
    return facts.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return TranslationDocument.Fact(name, value)
    }
  }
}
