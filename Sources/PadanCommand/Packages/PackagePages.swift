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
        PackageFile(PackageNames.word, try WordWriter.document(table(of: package.document))),
      ]
    } catch {
      throw Failure("\(PackageNames.word): \(error.description)")
    }
  }

  private static func table(of document: TranslationDocument) -> TranslationTable {
    let about = ["outlet", "byline", "published", "url"].compactMap { document.fact($0) }
    return TranslationTable(
      title: document.fact("title") ?? document.original, about: about,
      sourceLanguage: document.sourceLanguage, targetLanguage: document.targetLanguage ?? "en",
      rows: document.units.map { unit in
        TranslationTable.Row(
          id: unit.id, source: unit.source.plain,
          target: unit.state == .initial ? "" : unit.target?.plain ?? "", notes: notes(of: unit))
      })
  }

  private static func notes(of unit: TranslationUnit) -> [String] {
    let terms = unit.terms.filter { !$0.targets.isEmpty }.map {
      "\($0.dictionaryForm): \($0.targets.joined(separator: "; "))"
    }
    let proposals = unit.proposals.map { "\($0.score) % (\($0.origin)): \($0.target.plain)" }
    return unit.notes.map(\.text) + terms + proposals
  }
}
