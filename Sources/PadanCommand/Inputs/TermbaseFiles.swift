internal import Padan
internal import Termbases

/// Reads termbases from files, piece by piece or whole.
enum TermbaseFiles {
  /// Surveys a file, then reads it.
  ///
  /// - Parameters:
  ///   - body: gets the reader after each piece, and once after the end.
  /// - Returns: the reader, at its end.
  /// - Throws: a failure where it can't be read at all, told to the user.
  static func read(
    _ path: String, as format: TermbaseFormat?, isLenient: Bool, _ body: (inout TermbaseReader) throws -> Void
  ) throws -> TermbaseReader {
    do {
      let file = try PieceReading(path)
      var survey = TermbaseSurvey(format: format)
      while !survey.isSettled, let piece = try file.next() { survey.feed(piece) }
      let name = path == "-" ? "standard input" : path
      var reader: TermbaseReader
      do throws(GlossaryFault) {
        reader = TermbaseReader(try survey.finish(), file: name, isLenient: isLenient)
      } catch {
        throw Failure("\(name): \(error.message)")
      }
      try file.rewind()
      while !reader.isDead, let piece = try file.next() {
        reader.feed(piece)
        try body(&reader)
      }
      reader.finish()
      try body(&reader)
      return reader
    } catch let error as FileError {
      throw Failure("\(path): \(error.description)")
    }
  }

  /// Reads a whole file.
  ///
  /// - Throws: a failure where it can't be read, or has faults and `isLenient` is false; told to the user.
  static func whole(_ path: String, as format: TermbaseFormat? = nil, isLenient: Bool) throws -> Termbase {
    var termbase = Termbase()
    let reader = try read(path, as: format, isLenient: isLenient) { reader in
      termbase.concepts += reader.take()
    }
    (termbase.head, termbase.tail) = (reader.head, reader.tail)
    try tell(reader.faults, count: reader.faultCount, isLenient: isLenient, isDead: reader.isDead)
    return termbase
  }

  /// Tells the faults of a file.
  ///
  /// - Throws: a failure where there are any and they are not passed over.
  static func tell(_ faults: [GlossaryFault], count: Int, isLenient: Bool, isDead: Bool) throws {
    if faults.isEmpty { return }
    for fault in faults {
      let isEnd = fault.problem == .tooManyFaults(limit: faults.count - 1)
      Output.tell("\(fault.place): \(fault.message)" + (isLenient && !isDead && !isEnd ? "; left out" : ""))
    }
    if isLenient, !isDead || faults.allSatisfy({ !$0.isOfHeader }) {
      return Output.tell("\(count) entr\(count == 1 ? "y" : "ies") left out")
    }
    let advice =
      isDead
      ? "nothing was written" : "nothing was written; mend the file, or use --lenient to leave these out"
    throw Failure("\(count) fault\(count == 1 ? "" : "s"); \(advice)")
  }
}

/// Where a termbase goes: a file that comes whole or not at all, or standard output.
final class TermbaseDelivery {
  private let file: FileWriting?
  private let path: String

  /// - Throws: a failure where nothing can be written there, told to the user.
  init(_ path: String?) throws {
    let name = path ?? "standard output"
    self.path = name
    do throws(FileError) {
      if let path { file = try FileWriting(path) } else { file = nil }
    } catch {
      throw Failure("\(name): \(error.description)")
    }
  }

  /// Writes some more.
  func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    guard let file else { return Output.write(bytes) }
    do { try file.write(bytes) } catch { throw Failure("\(path): \(error.description)") }
  }

  /// Puts the file in its place.
  func finish() throws {
    do { try file?.finish() } catch { throw Failure("\(path): \(error.description)") }
  }

  /// Leaves everything as it was.
  func discard() { file?.discard() }
}

extension TermbaseDelivery {
  /// Tells what a format has no place for.
  static func tell(_ losses: Losses, of format: TermbaseFormat) {
    if losses.text.isEmpty { return }
    Output.tell("\(format.name) has no place for: \(losses.text)")
  }
}
