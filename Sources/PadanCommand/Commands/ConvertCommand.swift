internal import ArgumentParser
internal import Padan
package import Termbases

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert termbases: TSV, CSV, TBX 3 and 2, UTX, OmegaT's glossary, JSON.",
    discussion: """
      The format of an input is known by its content; that of the output is told by --to, or
      by the name behind -o. Files of any size are converted piece by piece.
      What the new format has no place for is counted on standard error.
      Documentation/termbases.md tells what each format holds.

      Formats:
        tsv             glossary files, as of padan itself
        csv             for spreadsheets; csv-semicolon and unicode-text as well
        tbx, tbx-dca    TBX 3 (ISO 30042:2019), data categories as tags or as attributes
        tbx2            TBX 2 (martif), for OmegaT, Weblate and the Translate Toolkit
        utx             UTX 1.20
        omegat          OmegaT's glossary, without deprecated and forbidden terms
        json            everything, by Documentation/schemas/termbase.schema.json

      Examples:
        padan glossary convert mine.tbx -o mine.tsv
        padan glossary convert Glossaries/law.tsv Glossaries/crime.tsv --to tbx2 -o terms.v2.tbx
      """)

  @Argument(help: "Termbases, or - for standard input.", completion: .file())
  var files: [String]

  @Option(help: "The format to write.")
  var to: TermbaseFormat?

  @OptionGroup var reading: TermbaseReadingOptions

  @Option(
    name: .shortAndLong, help: "Write to this file instead of standard output; it comes whole or not at all.",
    completion: .file())
  var output: String?

  @Flag(name: .shortAndLong, help: "Do not tell what the new format has no place for.")
  var quiet = false

  mutating func validate() throws {
    if files.isEmpty { throw ValidationError("Name a termbase, or - for standard input.") }
    if to == nil, output.flatMap({ TermbaseFormat(fileName: $0) }) == nil {
      throw ValidationError("Name the format to write with --to, such as --to tbx.")
    }
  }

  func run() throws {
    try PadanCommand.reporting {
      let format = to ?? output.flatMap { TermbaseFormat(fileName: $0) } ?? .json
      let delivery = try TermbaseDelivery(output)
      do {
        let losses = try convert(to: format, delivery)
        try delivery.finish()
        if !quiet { TermbaseDelivery.tell(losses, of: format) }
      } catch {
        delivery.discard()
        throw error
      }
    }
  }

  private func convert(to format: TermbaseFormat, _ delivery: TermbaseDelivery) throws -> Losses {
    var writer = TermbaseWriter(format, producer: "padan \(PadanVersion.number)")
    var ids = IDKeeping(isNeeded: files.count > 1)
    var hasBegun = false
    var tail: [ConceptField] = []
    for path in files {
      let reader = try TermbaseFiles.read(path, as: reading.from, isLenient: reading.lenient) { reader in
        let concepts = reader.take()
        if reader.faultCount > 0, !reading.lenient { return }
        if !hasBegun, !concepts.isEmpty {
          hasBegun = true
          writer.begin(reader.head)
        }
        for (number, concept) in concepts.enumerated() {
          writer.write(ids.settled(concept))
          if number & 255 == 255 { try delivery.write(writer.take()) }
        }
        if hasBegun { try delivery.write(writer.take()) }
      }
      try TermbaseFiles.tell(
        reader.faults, count: reader.faultCount, isLenient: reading.lenient, isDead: reader.isDead)
      if !hasBegun {
        hasBegun = true
        writer.begin(reader.head)
      }
      tail += reader.tail
      ids.endFile()
    }
    writer.finish(tail: tail)
    try delivery.write(writer.take())
    if ids.renamed > 0, !quiet {
      Output.tell("\(ids.renamed) ids of later files stood in an earlier one; those concepts got new ids")
    }
    return writer.losses
  }
}

/// How termbases are read.
struct TermbaseReadingOptions: ParsableArguments {
  @Option(help: "The format of the inputs, where their content does not tell it.")
  var from: TermbaseFormat?

  @Flag(help: "Leave out entries that are wrong, and go on.")
  var lenient = false
}

extension TermbaseFormat: ExpressibleByArgument {}

/// Keeps the concepts of several files apart: an id that an earlier file has gets a number behind it.
private struct IDKeeping {
  private let isNeeded: Bool
  private var earlier: Set<String> = []
  private var current: Set<String> = []
  private(set) var renamed = 0

  init(isNeeded: Bool) { self.isNeeded = isNeeded }

  mutating func settled(_ concept: Concept) -> Concept {
    guard isNeeded, !concept.id.isEmpty else { return concept }
    var concept = concept
    if earlier.contains(concept.id) {
      var number = 2
      while earlier.contains("\(concept.id)-\(number)") || current.contains("\(concept.id)-\(number)") {
        number += 1
      }
      concept.id += "-\(number)"
      renamed += 1
    }
    current.insert(concept.id)
    return concept
  }

  mutating func endFile() {
    guard isNeeded else { return }
    earlier.formUnion(current)
    current = []
  }
}
