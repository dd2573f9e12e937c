package import NewsModel

/// Writes a document as PO: the id is the context, so that segments which say the same stay apart; notes and terms are
/// extracted comments; the best proposal is a draft (`fuzzy`), which no program takes for a translation.
package enum POWriting {
  package static func bytes(of document: TranslationDocument) -> [UInt8] {
    var text = "msgid \"\"\nmsgstr \"\"\n"
    var header = [
      ("Project-Id-Version", document.fact("producer") ?? "padan"),
      ("Language", locale(document.targetLanguage ?? "en")),
      ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8"),
      ("Content-Transfer-Encoding", "8bit"), ("X-Source-Language", locale(document.sourceLanguage)),
    ]
    if !document.original.isEmpty { header.append(("X-Padan-Original", document.original)) }
    for fact in document.metadata where fact.name != "producer" {
      header.append(("X-Padan-" + fact.name.prefix(1).uppercased() + fact.name.dropFirst(), fact.value))
    }
    for (name, value) in header { text += POString.quoted("\(name): \(oneLine(value))\n") + "\n" }
    for unit in document.units { append(unit, to: &text) }
    return Array(text.utf8)
  }

  private static func append(_ unit: TranslationUnit, to text: inout String) {
    text += "\n"
    for note in unit.notes { text += "#. \(oneLine(POComment.text(of: note)))\n" }
    for term in unit.terms { text += "#. term: \(oneLine(TermComment.text(of: term)))\n" }
    if let group = unit.group { text += "#: \(group.filter { !$0.isWhitespace })\n" }
    let isTranslated = unit.state != .initial && !(unit.target?.isEmpty ?? true)
    let proposal = isTranslated ? nil : unit.proposals.first
    if let proposal {
      text += "#, fuzzy\n#| msgid \(POString.quoted(proposal.source.plain))\n"
    }
    text += "msgctxt \(POString.quoted(unit.id))\n"
    text += "msgid \(POString.quoted(unit.source.plain))\n"
    text += "msgstr \(POString.quoted((isTranslated ? unit.target : proposal?.target)?.plain ?? ""))\n"
  }

  private static func locale(_ tag: String) -> String { String(tag.map { $0 == "-" ? "_" : $0 }) }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
