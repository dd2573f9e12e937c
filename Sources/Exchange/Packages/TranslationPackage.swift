package import NewsModel

/// Everything that a translator gets of one article, as the files of a folder.
package struct TranslationPackage: Sendable {
  /// The segments with terms, notes, proposals, and what is translated already.
  package var document: TranslationDocument
  /// The glossary's entries that the article has.
  package var entries: [TermEntry]
  /// The program's name and version.
  package var producer: String
  /// Translations that no segment has any more, or that were made for an earlier wording.
  package var earlier: [TranslationUnit] = []

  package init(document: TranslationDocument, entries: [TermEntry], producer: String) {
    self.document = document
    self.entries = entries
    self.producer = producer
  }

  /// Makes a package with the terms of a brief; the document says what made it.
  package init(document: TranslationDocument, brief: Brief, producer: String) {
    self.init(document: document, entries: brief.terms.map(\.entry), producer: producer)
    self.document.metadata.append(.init("producer", producer))
  }

  /// Adds what a memory has to the segments that are not translated; what they have already comes first where it is as
  /// good.
  package mutating func propose(from memory: TranslationMemory) {
    guard memory.count > 0 else { return }
    for index in document.units.indices where document.units[index].state == .initial {
      let found = memory.proposals(for: document.units[index].source.plain)
      var proposals = document.units[index].proposals
      for proposal in found where !proposals.contains(where: { $0.target == proposal.target }) {
        proposals.append(proposal)
      }
      document.units[index].proposals = Array(
        proposals.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
          .map(\.element).prefix(TranslationMemory.mostProposals))
    }
  }

  /// The files that this module makes; brief and word-processor document come from elsewhere.
  ///
  /// - Parameter asOmegaT: whether the folder is to be a project of OmegaT besides.
  package func files(asOmegaT: Bool = false) -> [PackageFile] {
    let older = XLIFF1Writing.bytes(of: document)
    var files = [
      PackageFile(PackageNames.main, XLIFF2Writing.bytes(of: document)),
      PackageFile(PackageNames.older, older),
      PackageFile(PackageNames.po, POWriting.bytes(of: document)),
      PackageFile(PackageNames.segments, SegmentLines.bytes(of: document, producer: producer)),
    ]
    files += PackageTerms.files(of: entries, document: document, producer: producer)
    let translated = translated
    if !translated.units.isEmpty {
      files.append(PackageFile(PackageNames.translated, TMXWriting.bytes(of: translated, producer: producer)))
    }
    if asOmegaT {
      files += OmegaTProject.files(of: document, entries: entries, translated: translated, producer: producer)
    }
    return files
  }

  /// The document with nothing but what is translated, and the translations that no segment has any more.
  private var translated: TranslationDocument {
    var translated = document
    translated.units =
      document.units.filter { $0.state != .initial && !($0.target?.isEmpty ?? true) } + earlier
    for index in translated.units.indices { translated.units[index].notes = [] }
    return translated
  }
}

/// The names of a package's files.
package enum PackageNames {
  package static let main = "article.xlf"
  package static let older = "article.1.2.xlf"
  package static let po = "article.po"
  package static let segments = "segments.jsonl"
  package static let terms = "terms.tbx"
  package static let olderTerms = "terms.v2.tbx"
  package static let translated = "translated.tmx"
  package static let brief = "brief.html"
  package static let word = "article.docx"

  /// The files that may hold a translator's work, with the one that `padan package --update` goes by first.
  package static let worked = [
    main, older, po, word, translated, "target/\(main)", "omegat/project_save.tmx",
  ]
}
