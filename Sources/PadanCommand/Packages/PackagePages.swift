internal import Documents
internal import Exchange
internal import NewsModel
internal import Rendering

/// The files of a package that people read: the brief, and the segments as a document for a word processor.
enum PackagePages {
  /// - Throws: a failure, told to the user, where a text has no place in a document.
  static func files(of brief: Brief, package: TranslationPackage) throws -> [PackageFile] {
    do throws(DocumentError) {
      return [
        PackageFile(PackageNames.brief, Array(brief.html(producer: package.producer).utf8)),
        PackageFile(
          PackageNames.word, try WordWriter.document(table(of: package.document, article: brief.article))),
      ]
    } catch {
      throw Failure("\(PackageNames.word): \(error.description)")
    }
  }

  private static func table(of document: TranslationDocument, article: Article) -> TranslationTable {
    let about = [ArticleHead.parts(of: article).joined(separator: " · "), document.fact("url") ?? ""]
    return TranslationTable(
      title: document.fact("title") ?? document.original, about: about.filter { !$0.isEmpty },
      sourceLanguage: document.sourceLanguage, targetLanguage: document.targetLanguage ?? "en",
      rows: document.units.map { unit in
        TranslationTable.Row(
          id: unit.id, source: unit.source.plain,
          target: unit.state == .initial ? "" : unit.target?.plain ?? "", notes: notes(of: unit))
      })
  }

  /// Notes, terms and proposals; a term that a note on a name or an acronym gives already is not said twice.
  private static func notes(of unit: TranslationUnit) -> [String] {
    let told = unit.notes.map(\.text)
    let terms = unit.terms.compactMap { term -> String? in
      guard let english = term.targets.first else { return nil }
      let first = "\(term.dictionaryForm): \(english)"
      let isTold = told.contains { $0 == first || $0.hasPrefix(first + " (") || $0.hasPrefix(first + "; ") }
      return isTold ? nil : "\(term.dictionaryForm): \(term.targets.joined(separator: "; "))"
    }
    let proposals = unit.proposals.map { "\($0.score) % (\($0.origin)): \($0.target.plain)" }
    return told + terms + proposals
  }
}
