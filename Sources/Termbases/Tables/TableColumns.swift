internal import NewsModel

/// What a column of a table holds.
enum TableColumn: Sendable, Equatable {
  case known(Glossary.Column)
  /// A column that is not known here; its name as the file has it.
  case other(String)
}

/// The columns of a table's header line.
struct TableColumns: Sendable {
  var columns: [TableColumn]

  /// The place of the id; nil where there is none.
  var id: Int? { columns.firstIndex(of: .known(.id)) }

  /// Those of a header in which at least a source and a target are named; nil where it is no header.
  ///
  /// - Parameter names: the cells.
  static func spreadsheet(_ names: [String]) -> TableColumns? {
    var seen: Set<Glossary.Column> = []
    let columns = names.map { name -> TableColumn in
      guard let column = named[Words.key(name)], seen.insert(column).inserted else { return .other(name) }
      return .known(column)
    }
    return seen.isSuperset(of: [.source, .target]) ? TableColumns(columns: columns) : nil
  }

  /// Those of UTX: fields named by side ("src:pos") or, from version 1.20, by language ("term:en").
  ///
  /// - Parameter isReversed: whether the source is English.
  static func utx(_ names: [String], isReversed: Bool) -> TableColumns? {
    var seen: Set<Glossary.Column> = []
    let columns = names.map { name -> TableColumn in
      guard let column = utxColumn(name, isReversed: isReversed), seen.insert(column).inserted else {
        return .other(name)
      }
      return .known(column)
    }
    return seen.isSuperset(of: [.source, .target]) ? TableColumns(columns: columns) : nil
  }

  private static func utxColumn(_ name: String, isReversed: Bool) -> Glossary.Column? {
    let parts = name.lowercased().split(separator: ":").map { Words.key(String($0)) }
    guard let first = parts.first else { return nil }
    let side = parts.count > 1 ? parts[1] : ""
    let (source, target) = isReversed ? ("tgt", "src") : ("src", "tgt")
    if first == source { return parts.count == 1 ? .source : utxColumn(side) }
    if first == target { return parts.count == 1 ? .target : side == "pos" ? nil : utxColumn(side) }
    if first == "term", parts.count > 1 {
      return LanguageTag.isSource(side) ? .source : LanguageTag.isTarget(side) ? .target : nil
    }
    if first == "pos", LanguageTag.isTarget(side) { return nil }
    return utxColumn(first)
  }

  private static func utxColumn(_ name: String) -> Glossary.Column? {
    switch name {
    case "pos": .pos
    case "termstatus", "status": .status
    case "conceptid": .id
    case "comment", "note", "xnote": .note
    case "definition", "xdefinition": .definition
    case "domain", "xdomain": .domain
    case "xcue": .cue
    case "xvariety": .variety
    case "xchanged", "lastmodifieddate": .changed
    default: nil
    }
  }

  /// Names of columns as people write them, of letters and digits only.
  private static let named: [String: Glossary.Column] = [
    "id": .id, "conceptid": .id, "entryid": .id, "concept": .id,
    "source": .source, "indonesian": .source, "indonesia": .source, "bahasaindonesia": .source,
    "sourceterm": .source, "istilah": .source, "idid": .source, "term": .source, "src": .source,
    "pos": .pos, "partofspeech": .pos, "class": .pos, "wordclass": .pos, "kelaskata": .pos,
    "target": .target, "english": .target, "inggris": .target, "targetterm": .target, "translation": .target,
    "padanan": .target, "en": .target, "tgt": .target,
    "variety": .variety, "domain": .domain, "subject": .domain, "subjectfield": .domain, "field": .domain,
    "bidang": .domain, "status": .status, "termstatus": .status, "usage": .status,
    "cue": .cue, "cues": .cue, "definition": .definition, "definisi": .definition,
    "note": .note, "notes": .note, "comment": .note, "comments": .note, "catatan": .note,
    "changed": .changed, "modified": .changed, "lastmodified": .changed, "date": .changed,
  ]
}
