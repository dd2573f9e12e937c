internal import MarkupTrees
internal import NewsModel

/// A project that OmegaT opens at once (OmegaT 3.6 manual, "Files and folders"): the article as XLIFF 1.2, the terms
/// as a glossary, and what is translated already as its memory.
///
/// OmegaT shows the target of a unit as its source, so the targets hold the source here, and translations stand in the
/// project's memory. Its glossary offers whatever it holds, so that terms not to be printed are left out.
enum OmegaTProject {
  static func files(
    of document: TranslationDocument, entries: [TermEntry], translated: TranslationDocument, producer: String
  ) -> [PackageFile] {
    var blank = document
    for index in blank.units.indices {
      blank.units[index].target = nil
      blank.units[index].state = .initial
    }
    var files = [
      PackageFile("omegat.project", project(of: document)),
      PackageFile("source/\(PackageNames.main)", XLIFF1Writing.bytes(of: blank)),
      PackageFile("glossary/terms.utf8", glossary(of: entries)),
      PackageFile("dictionary/.empty", []), PackageFile("target/.empty", []),
      PackageFile("tm/auto/.empty", []),
    ]
    let proposals = self.proposals(of: document)
    if !proposals.units.isEmpty {
      files.append(PackageFile("tm/proposals.tmx", TMXWriting.bytes(of: proposals, producer: producer)))
    }
    if !translated.units.isEmpty {
      files.append(
        PackageFile("omegat/project_save.tmx", TMXWriting.bytes(of: translated, producer: producer)))
    } else {
      files.append(PackageFile("omegat/", []))
    }
    return files
  }

  /// The proposals as a memory of their own: OmegaT measures their likeness itself.
  private static func proposals(of document: TranslationDocument) -> TranslationDocument {
    var memory = document
    memory.units = []
    var told: Set<String> = []
    for unit in document.units {
      for proposal in unit.proposals
      where told.insert(proposal.source.plain + "\t" + proposal.target.plain).inserted {
        memory.units.append(
          TranslationUnit(
            id: "m\(memory.units.count + 1)", source: InlineText(proposal.source.plain),
            target: InlineText(proposal.target.plain), state: .translated))
      }
    }
    return memory
  }

  private static func project(of document: TranslationDocument) -> [UInt8] {
    var writer = XMLWriter()
    writer.open("omegat")
    writer.open("project", ["version": "1.0"])
    for (name, value) in [
      ("source_dir", "__DEFAULT__"), ("target_dir", "__DEFAULT__"), ("tm_dir", "__DEFAULT__"),
      ("glossary_dir", "__DEFAULT__"), ("glossary_file", "__DEFAULT__"), ("dictionary_dir", "__DEFAULT__"),
      ("source_lang", document.sourceLanguage.uppercased()),
      ("target_lang", (document.targetLanguage ?? "en").uppercased()),
      ("source_tok", "org.omegat.tokenizer.LuceneIndonesianTokenizer"),
      ("target_tok", "org.omegat.tokenizer.LuceneEnglishTokenizer"),
      // A unit is a sentence; OmegaT's rules would part it at abbreviations.
      ("sentence_seg", "false"), ("support_default_translations", "true"), ("remove_tags", "false"),
    ] {
      writer.element(name, text: value)
    }
    writer.close()
    writer.close()
    return writer.bytes
  }

  /// Source, target, comment; the first English first.
  static func glossary(of entries: [TermEntry]) -> [UInt8] {
    var text = "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"
    for entry in entries where entry.status == .preferred || entry.status == .admitted {
      let comment = [
        entry.pos.rawValue, entry.domain == "general" ? "" : entry.domain, entry.definition, entry.note,
      ]
      .filter { !$0.isEmpty }.joined(separator: "; ")
      for target in entry.targets {
        text += [entry.source, target, comment].map(TSVWriting.field).joined(separator: "\t") + "\n"
      }
    }
    return Array(text.utf8)
  }
}
