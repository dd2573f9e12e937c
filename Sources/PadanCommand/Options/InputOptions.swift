public import ArgumentParser
public import Padan

/// What is read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The articles: files (pages, texts, MHTML, WARC; also in gzip), addresses with https:// or http://, or - for standard input; nothing where something is piped in.",
      valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @Option(help: "What the inputs are: auto, html or text.")
  var input: InputKind = .auto

  @Option(
    help: "The inputs' encoding, where it is known better than the page tells (utf-8, windows-1252, …).")
  var encoding: String?

  @Flag(help: "Read pages that look like no article, and articles that are not Indonesian, all the same.")
  var force = false

  @Flag(help: "Read the inputs as the pages of one article, in the order given.")
  var join = false

  @Option(
    help: ArgumentHelp(
      "Of an article that is split over pages, fetch at most so many; only where the input is an address.",
      valueName: "count"))
  var maxPages = 10

  @Flag(name: .shortAndLong, help: "Say nothing that is no failure.")
  var quiet = false

  mutating func validate() throws {
    if inputs.isEmpty, Output.inputIsTerminal {
      throw ValidationError("Nothing to read: name a file, or pipe an article in.")
    }
    if maxPages < 1 { throw ValidationError("--max-pages takes a whole number from 1.") }
  }

  /// The inputs, standard input where none is named.
  var paths: [String] { inputs.isEmpty ? ["-"] : inputs }
}

extension InputKind: ExpressibleByArgument {}
