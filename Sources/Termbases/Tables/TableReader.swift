internal import NewsModel

/// How a table is laid out and which rules its cells keep.
struct TableStyle: Sendable, Equatable {
  enum Kind: Sendable { case glossary, spreadsheet, utx, omegat }

  var kind: Kind
  var separator: UInt8
  var quotes: Bool
  /// Whether lines that begin with `#` are comments.
  var hasComments: Bool { kind != .spreadsheet }
}

/// Reads tables: the product's glossary files, spreadsheets' tables, UTX and OmegaT's glossaries.
struct TableReader: Sendable {
  private let style: TableStyle
  private let isLenient: Bool
  private var cells: CellReader
  private var columns: TableColumns?
  private var gathering: LineGathering
  private var isReversed = false
  private var headerLine: [String] = []
  private var lastHeader: (line: Int, column: Int) = (1, 1)
  private(set) var head = TermbaseHead()
  private(set) var faults: FaultList
  private(set) var isDead = false

  init(style: TableStyle, repeated: [UInt64: Int], file: String, isLenient: Bool) {
    self.style = style
    self.isLenient = isLenient
    cells = CellReader(separator: style.separator, quotes: style.quotes)
    gathering = LineGathering(repeated: repeated)
    faults = FaultList(file: file)
    if style.kind == .omegat {
      columns = TableColumns(columns: [.known(.source), .known(.target), .known(.note)])
    }
  }

  /// Takes the next piece, UTF-8.
  mutating func feed(_ piece: [UInt8]) {
    guard !isDead else { return }
    // The cells are taken out while they call back, so that both can change.
    var cells = cells
    self.cells = CellReader(separator: style.separator, quotes: style.quotes)
    cells.feed(piece) { row($0) }
    self.cells = cells
    if cells.isDead { isDead = true }
  }

  /// The end of the file.
  mutating func finish() {
    var cells = cells
    cells.finish { row($0) }
    self.cells = cells
    if columns == nil, !isDead { resolveHeader() }
    if columns == nil, faults.count == 0 { faults.add(.noHeader, line: 1, column: 1) }
    gathering.finish()
    if gathering.leftOut > 0 { faults.add(.tooManyTerms(limit: LineGathering.limit), line: 1, column: 1) }
  }

  /// The concepts that were read since the last call.
  mutating func take() -> [Concept] { gathering.take() }

  private mutating func fault(_ problem: GlossaryFault.Problem, _ place: (line: Int, column: Int)) {
    faults.add(problem, line: place.line, column: place.column)
    if faults.isFull, !isLenient { isDead = true }
  }

  private mutating func row(_ row: CellReader.Row) {
    if isDead { return }
    let isComment = style.hasComments && row.bytes.first == 0x23 && row[0].count > 0
    if isComment, style.kind != .utx || columns != nil { return }
    if (try? UTF8Span(validating: row.bytes.span)) == nil {
      return fault(badText(row), row.places.first ?? (1, 1))
    }
    if let problem = row.fault { return fault(problem.problem, (problem.line, problem.column)) }
    if columns == nil {
      if isComment {
        // The last line of UTX's header names the columns; which one that is, the first line without # tells.
        utxHeader(row)
        return
      }
      if style.kind == .utx {
        resolveHeader()
      } else {
        header(row)
        return
      }
    }
    guard let columns else { return }
    if let line = line(of: row, columns) { add(line, at: row) }
  }

  private func badText(_ row: CellReader.Row) -> GlossaryFault.Problem {
    style.kind == .glossary ? .notUTF8 : .notText
  }

  private mutating func add(_ line: ConceptLine, at row: CellReader.Row) {
    guard gathering.add(line) else {
      return fault(.tooManyTerms(limit: LineGathering.limit), row.places.first ?? (1, 1))
    }
  }

  // MARK: The header

  private mutating func header(_ row: CellReader.Row) {
    let names = row.ends.indices.map { Words.term(row.text($0)) }
    if style.kind == .glossary {
      var known: [TableColumn] = []
      for (cell, name) in names.enumerated() {
        guard let column = Glossary.Column.allCases.first(where: { $0.name == name.lowercased() }) else {
          return stop(.unknownColumn(name), row.places[cell])
        }
        if known.contains(.known(column)) { return stop(.repeatedColumn(name), row.places[cell]) }
        known.append(.known(column))
      }
      for needed in [Glossary.Column.source, .target] where !known.contains(.known(needed)) {
        return stop(.missingColumn(needed.name), row.places[0])
      }
      columns = TableColumns(columns: known)
    } else {
      guard let found = TableColumns.spreadsheet(names) else {
        let has = names.contains { Words.key($0) == "source" }
        return stop(.missingColumn(has ? "target" : "source"), row.places[0])
      }
      columns = found
    }
    noteColumns()
  }

  private mutating func stop(_ problem: GlossaryFault.Problem, _ place: (line: Int, column: Int)) {
    fault(problem, place)
    isDead = true
  }

  private mutating func utxHeader(_ row: CellReader.Row) {
    var names = row.ends.indices.map { row.text($0) }
    names[0].removeFirst()
    if headerLine.isEmpty { utxProperties(row.ends.indices.map { row.text($0) }.joined(separator: ";")) }
    headerLine = names
    lastHeader = row.places.first ?? (1, 1)
  }

  /// What the first line says: "#UTX 1.20; id/en; …".
  private mutating func utxProperties(_ line: String) {
    for part in line.split(separator: ";") {
      let property = Words.term(String(part))
      let value = property.split(separator: ":").last.map(String.init) ?? property
      let tags = Words.term(value).split(separator: "/")
      if tags.count == 2, LanguageTag.isTarget(String(tags[0])), LanguageTag.isSource(String(tags[1])) {
        isReversed = true
      }
      if property.lowercased().hasPrefix("glossary id:") || property.lowercased().hasPrefix("dictionary id:")
      {
        head.title = Words.term(value)
      }
    }
  }

  private mutating func resolveHeader() {
    guard style.kind == .utx, !headerLine.isEmpty else { return }
    guard let found = TableColumns.utx(headerLine, isReversed: isReversed) else {
      return stop(.missingColumn(headerLine.contains("src") ? "tgt" : "src"), lastHeader)
    }
    columns = found
    noteColumns()
  }

  private mutating func noteColumns() {
    head.columns = (columns?.columns ?? []).compactMap {
      if case .other(let name) = $0, !name.isEmpty, style.kind != .utx || name != UTXWriter.classColumn {
        name
      } else {
        nil
      }
    }
  }

  // MARK: The lines

  private mutating func line(of row: CellReader.Row, _ columns: TableColumns) -> ConceptLine? {
    let before = faults.count
    if style.kind == .glossary, row.count != columns.columns.count {
      let place = row.places[min(row.count, columns.columns.count) - 1]
      fault(.fieldCount(found: row.count, expected: columns.columns.count), place)
      return nil
    }
    if style.kind == .omegat, row.count < 2 {
      fault(.fieldCount(found: row.count, expected: 3), row.places[0])
      return nil
    }
    var line = ConceptLine()
    for (cell, column) in columns.columns.enumerated() where cell < row.count {
      let range = row[cell]
      if range.isEmpty { continue }
      var text = row.text(cell)
      if style.kind == .spreadsheet { text = SpreadsheetCell.restored(text) }
      if row.bytes[range].contains(where: {
        $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F
      }) {
        fault(.controlSign(name(of: column)), row.places[cell])
        continue
      }
      if let problem = set(column, to: text, in: &line) { fault(problem, row.places[cell]) }
    }
    if style.kind == .omegat, row.count > 3 {
      // What stands behind the comment is part of it.
      for cell in 3..<row.count where !row[cell].isEmpty { line.note += " " + row.text(cell) }
    }
    if faults.count == before {
      for (column, isEmpty) in [
        (Glossary.Column.source, line.source.isEmpty), (.target, line.targets.isEmpty),
      ]
      where isEmpty {
        let cell = columns.columns.firstIndex(of: .known(column)) ?? 0
        fault(.emptyField(column.name), row.places[min(cell, row.count - 1)])
      }
    }
    return faults.count == before ? line : nil
  }

  private func name(of column: TableColumn) -> String {
    switch column {
    case .known(let column): column.name
    case .other(let name): name
    }
  }

  private func set(
    _ column: TableColumn, to text: String, in line: inout ConceptLine
  ) -> GlossaryFault.Problem? {
    guard case .known(let column) = column else {
      if case .other(let name) = column, !name.isEmpty {
        if style.kind == .utx, name == UTXWriter.classColumn {
          line.pos = Words.pos(text)
          return nil
        }
        line.fields.append(ConceptField(type: name, text: Words.note(text)))
      }
      return nil
    }
    switch column {
    case .id: line.id = Words.term(text)
    case .source: line.source = Words.term(text)
    case .target:
      if style.kind == .glossary || style.kind == .spreadsheet {
        line.targets =
          text.utf8.contains(0x3B)
          ? Glossary.split(text, at: 0x3B).map(Words.term).filter { !$0.isEmpty } : [Words.term(text)]
        if line.targets == [""] { line.targets = [] }
      } else {
        let target = Words.term(text)
        line.targets = target.isEmpty ? [] : [target]
      }
    case .definition: line.definition = Words.note(text)
    case .note: line.note = Words.note(text)
    case .cue: line.cues = text.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    default: return setChecked(column, to: Words.term(text), in: &line)
    }
    return nil
  }

  /// The columns whose values are of a list.
  private func setChecked(
    _ column: Glossary.Column, to text: String, in line: inout ConceptLine
  ) -> GlossaryFault.Problem? {
    let isStrict = style.kind == .glossary
    if text.isEmpty || style.kind == .utx && text == "-" { return nil }
    switch column {
    case .pos:
      line.pos = isStrict ? TermEntry.PartOfSpeech(rawValue: text) : Words.pos(text)
      if line.pos == nil {
        let allowed = TermEntry.PartOfSpeech.allCases.map(\.rawValue)
        return .unknownValue(text, column: "word class", allowed: allowed)
      }
    case .status:
      line.status = isStrict ? TermEntry.Status(rawValue: text) : Words.status(text)
      if line.status == nil {
        let allowed = TermEntry.Status.allCases.map(\.rawValue)
        return .unknownValue(text, column: column.name, allowed: allowed)
      }
    case .domain:
      if isStrict, !Domains.all.contains(text) {
        return .unknownValue(text, column: column.name, allowed: Domains.all)
      }
      line.domain = text
    case .variety:
      line.variety = LanguageTag.settled(text)
      if !LanguageTag.isTarget(line.variety) || isStrict && text != "en-GB" && text != "en-US" {
        return .unknownValue(text, column: column.name, allowed: ["en-GB", "en-US"])
      }
    case .changed:
      if !GlossaryDate.begins(text) || isStrict && text.utf8.count != GlossaryDate.length {
        return .badDate(text)
      }
      line.changed = text
    default: break
    }
    return nil
  }
}
