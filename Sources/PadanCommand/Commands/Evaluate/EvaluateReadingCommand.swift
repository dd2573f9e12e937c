internal import ArgumentParser
internal import Evaluation
internal import NewsModel
internal import Padan
internal import Rendering

struct EvaluateReadingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reading",
    abstract: "Score the reading of pages: how much of the article came out, and how much else.",
    discussion: """
      GOLD is one of
        a folder of pages, NAME.html (.txt, .mhtml, .warc; also .html.gz and
        .warc.gz), with NAME.json beside each:
          {"title", "author", "date", "paragraphs": [...], "reject": [...]};
        a JSON file of strings that must, or must not, be in a page's text:
          {KEY: {"file": "name.html", "with": [...], "without": [...]}};
        a JSON file of texts: {NAME: {"articleBody": "..."}}.

      A page in which no article is found counts as one with no text. The
      gold's author is compared with all names of the byline but the editors'.
      Documentation/evaluation.md tells what each figure means.

      Examples:
        padan evaluate reading gold --per-page
        padan evaluate reading evaldata.json --pages cache --json
      """)

  @Argument(help: "The gold: a folder or a JSON file.", completion: .file())
  var gold: String

  @Option(
    help: ArgumentHelp(
      "The folder of the pages, repeatable. Usually that of the gold, or cache, eval or html in it.",
      valueName: "folder"),
    completion: .directory)
  var pages: [String] = []

  @Flag(help: "Give the figures as JSON.")
  var json = false

  @Flag(help: "Tell of each page, the worst first.")
  var perPage = false

  @Option(
    help:
      "Take one half of the pages: tune (to work with) or held (to keep unseen). The name decides, so a page stays in its half."
  )
  var half: GoldHalf?

  @Flag(help: "Tell how far F1 may be off, by drawing sets of pages.")
  var interval = false

  @Flag(help: "Read pages that look like no article all the same.")
  var force = false

  func run() throws {
    try PadanCommand.reporting {
      var files = try GoldFiles(gold, pages: pages)
      if let half { files.gold = files.gold.half(half) }
      guard !files.gold.pages.isEmpty else {
        throw Failure(
          "\(gold): no page of the gold is in the half '\(half?.rawValue ?? "")'; take the other, or all")
      }
      var options = BriefOptions()
      options.force = force
      let reader = try NewsReader(options)
      let scores = try files.documents { page, bytes in
        do throws(PadanError) {
          // Of an archive the first page counts: the gold is of one.
          let document = try reader.input(from: SourceDocument(bytes)).documents[0]
          return ReadingScore(page, ReadingPrediction(try reader.article(from: document)))
        } catch {
          // What to do about it is said to those who give a page.
          let reason = String(error.description.prefix { $0 != ";" })
          return ReadingScore(page, ReadingPrediction(nil), failure: reason)
        }
      }
      let report = ReadingReport(
        scores, kind: files.gold.kind, half: half, leftOut: files.leftOut, withInterval: interval)
      if json {
        Output.write(report.json(producer: PadanVersion.producer, listsPages: perPage))
      } else {
        for line in report.lines(listsPages: perPage) { Output.write(line.printable + "\n") }
      }
      if files.leftOut > 0 { throw ExitCode(2) }
    }
  }
}

extension GoldHalf: ExpressibleByArgument {}
