/// Writes a termbase of any format, concept by concept.
///
/// ```swift
/// var writer = TermbaseWriter(.tbx, producer: "padan 1.0.0")
/// writer.begin(termbase.head)
/// for concept in termbase.concepts { writer.write(concept) }
/// writer.finish(tail: termbase.tail)
/// let file = writer.take()
/// ```
///
/// What is written can be taken after each concept, so that a file of any length needs little memory.
package struct TermbaseWriter: Sendable {
  private var table: TableConceptWriter?
  private var tbx: TBXWriter?
  private var utx: UTXWriter?
  private var omegat: OmegaTWriter?
  private var json: JSONTermbaseWriter?

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - producer: the program and its version, for formats that tell it.
  package init(_ format: TermbaseFormat, producer: String = "padan") {
    switch format {
    case .tsv, .csv, .csvSemicolon, .unicodeText: table = TableConceptWriter(format)
    case .tbx: tbx = TBXWriter(.dct)
    case .tbxDCA: tbx = TBXWriter(.dca)
    case .tbx2: tbx = TBXWriter(.version2)
    case .utx: utx = UTXWriter()
    case .omegat: omegat = OmegaTWriter()
    case .json: json = JSONTermbaseWriter(producer: producer)
    }
  }

  /// Begins the file.
  package mutating func begin(_ head: TermbaseHead) {
    table?.begin(head)
    tbx?.begin(head)
    utx?.begin(head)
    omegat?.begin(head)
    json?.begin(head)
  }

  /// Writes a concept.
  package mutating func write(_ concept: Concept) {
    table?.write(concept)
    tbx?.write(concept)
    utx?.write(concept)
    omegat?.write(concept)
    json?.write(concept)
  }

  /// Ends the file.
  ///
  /// - Parameter tail: what stands behind the concepts in TBX.
  package mutating func finish(tail: [ConceptField]) {
    tbx?.finish(tail)
    json?.finish(tail)
  }

  /// Takes what was written since the last call.
  package mutating func take() -> [UInt8] {
    if let bytes = table?.take() { return bytes }
    if let bytes = tbx?.take() { return bytes }
    if let bytes = utx?.take() { return bytes }
    if let bytes = omegat?.take() { return bytes }
    return json?.take() ?? []
  }

  /// What had no place so far.
  package var losses: Losses {
    table?.losses ?? tbx?.losses ?? utx?.losses ?? omegat?.losses ?? Losses()
  }
}

extension Termbase {
  /// The whole termbase in a format.
  package func written(as format: TermbaseFormat, producer: String = "padan") -> (
    bytes: [UInt8], losses: Losses
  ) {
    var writer = TermbaseWriter(format, producer: producer)
    writer.begin(head)
    for concept in concepts { writer.write(concept) }
    writer.finish(tail: tail)
    return (writer.take(), writer.losses)
  }
}
