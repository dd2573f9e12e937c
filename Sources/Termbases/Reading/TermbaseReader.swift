/// Reads a termbase of any format, piece by piece, concept by concept.
///
/// Pieces of any size are fed, and the concepts that are whole by then are taken: a file of any length is read in the
/// memory of one piece. Two other ways were weighed: a closure for each concept makes every reader generic or its
/// errors vague, and a sequence that pulls needs the file inside this module, which does no input.
///
/// ```swift
/// var survey = TermbaseSurvey()
/// survey.feed(bytes)
/// var reader = TermbaseReader(try survey.finish(), file: "mine.tbx")
/// reader.feed(bytes)
/// reader.finish()
/// let concepts = reader.take()
/// ```
package struct TermbaseReader {
  private var table: TableReader?
  private var tbx: TBXReader?
  private var json: JSONTermbaseReader?
  private var stream: TextStream

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - facts: what the survey of the same file told.
  ///   - file: its name, for faults.
  ///   - isLenient: whether reading goes on behind more faults than are kept.
  package init(_ facts: TermbaseFacts, file: String, isLenient: Bool = false) {
    stream = TextStream(facts.encoding)
    switch facts.format {
    case .tbx, .tbxDCA, .tbx2: tbx = TBXReader(file: file, isLenient: isLenient)
    case .json: json = JSONTermbaseReader(file: file, isLenient: isLenient)
    case .tsv, .csv, .csvSemicolon, .unicodeText, .utx, .omegat:
      let kind: TableStyle.Kind =
        switch facts.format {
        case .tsv: .glossary
        case .utx: .utx
        case .omegat: .omegat
        default: .spreadsheet
        }
      table = TableReader(
        style: TableStyle(kind: kind, separator: facts.separator, quotes: facts.quotes),
        repeated: facts.repeated, file: file, isLenient: isLenient)
    }
  }

  /// Takes the next piece of the file.
  package mutating func feed(_ piece: [UInt8]) {
    // XML declares its encoding itself.
    if tbx != nil { tbx?.feed(piece) } else { pass(stream.decode(piece)) }
  }

  /// The end of the file.
  package mutating func finish() {
    if tbx == nil { pass(stream.finish()) }
    table?.finish()
    tbx?.finish()
    json?.finish()
  }

  private mutating func pass(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    table?.feed(text)
    json?.feed(text)
  }

  /// The concepts that are whole since the last call.
  package mutating func take() -> [Concept] {
    if table != nil { return table?.take() ?? [] }
    if tbx != nil { return tbx?.take() ?? [] }
    return json?.take() ?? []
  }

  /// What the file says of itself; known before its first concept.
  package var head: TermbaseHead { table?.head ?? tbx?.head ?? json?.head ?? TermbaseHead() }

  /// What stands behind the concepts of a TBX file, known at the end.
  package var tail: [ConceptField] { tbx?.tail ?? json?.tail ?? [] }

  private var list: FaultList? { table?.faults ?? tbx?.faults ?? json?.faults }

  /// The faults so far, up to a limit.
  package var faults: [GlossaryFault] { list?.list ?? [] }

  /// How many faults there were.
  package var faultCount: Int { list?.count ?? 0 }

  /// Whether nothing more can be read.
  package var isDead: Bool { table?.isDead ?? tbx?.isDead ?? json?.isDead ?? true }
}

/// A termbase read whole.
package struct Termbase: Sendable {
  /// What it says of itself.
  package var head = TermbaseHead()
  /// Its concepts, in the order of the file.
  package var concepts: [Concept] = []
  /// What stands behind them in a TBX file.
  package var tail: [ConceptField] = []
  /// What is wrong in it.
  package var faults: [GlossaryFault] = []
  /// How many faults there are; only the first are kept.
  package var faultCount = 0

  /// Makes a termbase of its concepts.
  package init(concepts: [Concept] = []) { self.concepts = concepts }

  /// Reads a termbase.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name, for faults.
  ///   - format: its format; nil: it is found out.
  ///   - isLenient: whether reading goes on behind any number of faults.
  /// - Throws: the fault where its format is not known.
  package init(
    _ bytes: [UInt8], name: String, format: TermbaseFormat? = nil, isLenient: Bool = false
  ) throws(GlossaryFault) {
    var survey = TermbaseSurvey(format: format)
    survey.feed(bytes)
    var reader: TermbaseReader
    do throws(GlossaryFault) {
      reader = TermbaseReader(try survey.finish(), file: name, isLenient: isLenient)
    } catch {
      throw GlossaryFault(problem: error.problem, file: name, line: error.line, column: error.column)
    }
    reader.feed(bytes)
    reader.finish()
    concepts = reader.take()
    (head, tail, faults, faultCount) = (reader.head, reader.tail, reader.faults, reader.faultCount)
  }
}
