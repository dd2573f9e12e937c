internal import NewsModel

/// The border to the termbase formats: entries in, files out.
enum TermbaseFiles {
  static func files(of entries: [TermEntry], document: TranslationDocument, producer: String) -> [PackageFile]
  {
    []
  }
}
