internal import ArgumentParser
internal import Padan
package import Termbases

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join two termbases; what they say differently is listed.",
    discussion: """
      Concepts are the same where they share their id and a term, or their Indonesian term
      and an English one, or their Indonesian term while class and field do not part them.
      Terms, notes and whatever only one of the two says are kept from both. Where both say
      something other (English, status, class, field, definition), the word of OURS counts,
      or that of THEIRS with --prefer theirs, and the other is listed on standard output.
      Status 1 says that there were such conflicts and no --prefer settled them.

      Example:
        padan glossary merge mine.tsv client.tbx --prefer theirs -o both.tbx
      """)

  @Argument(help: "The termbase that counts.", completion: .file())
  var ours: String

  @Argument(help: "The termbase that is joined to it.", completion: .file())
  var theirs: String

  @Option(help: "Whose word counts where both say something other: ours (the usual) or theirs.")
  var prefer: TermbaseMerge.Side?

  @Option(help: "The format to write; without it, that of the name behind -o.")
  var to: TermbaseFormat?

  @OptionGroup var reading: TermbaseReadingOptions

  @Option(
    name: .shortAndLong, help: "The file to write; it comes whole or not at all.", completion: .file())
  var output: String

  mutating func validate() throws {
    if to == nil, TermbaseFormat(fileName: output) == nil {
      throw ValidationError("Name the format to write with --to, such as --to tbx.")
    }
  }

  func run() throws {
    try PadanCommand.reporting {
      let format = to ?? TermbaseFormat(fileName: output) ?? .json
      let first = try TermbaseFiles.whole(ours, as: reading.from, isLenient: reading.lenient)
      let second = try TermbaseFiles.whole(theirs, as: reading.from, isLenient: reading.lenient)
      let merge = TermbaseMerge(ours: first.concepts, theirs: second.concepts, preferring: prefer ?? .ours)
      var result = Termbase(concepts: merge.concepts)
      (result.head, result.tail) = (first.head, first.tail + second.tail)
      for column in second.head.columns where !result.head.columns.contains(column) {
        result.head.columns.append(column)
      }
      for namespace in second.head.namespaces where !result.head.namespaces.contains(namespace) {
        result.head.namespaces.append(namespace)
      }
      let (bytes, losses) = result.written(as: format, producer: "padan \(PadanVersion.number)")
      let delivery = try TermbaseDelivery(output)
      do {
        try delivery.write(bytes)
        try delivery.finish()
      } catch {
        delivery.discard()
        throw error
      }
      for conflict in merge.conflicts { Output.write(conflict.text + "\n") }
      TermbaseDelivery.tell(losses, of: format)
      let count = merge.conflicts.count
      Output.tell(
        "\(merge.concepts.count) concepts, \(merge.added) of them new from \(theirs), \(count) conflict\(count == 1 ? "" : "s")"
          + (merge.renamed > 0 ? ", \(merge.renamed) with another id than in \(theirs)" : ""))
      if count > 0, prefer == nil { throw ExitCode(1) }
    }
  }
}

extension TermbaseMerge.Side: ExpressibleByArgument {}
