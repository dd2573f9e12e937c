import FoundationEssentials
import Padan
import Rendering

/// Times the stages over a folder of pages, with libxml2's plain DOM parse of the same bytes beside them.
///
///     swift run -c release --package-path Benchmarks padan-benchmarks [FOLDER] [ROUNDS] [ranking|analysis|matching]
///
/// With the third argument only the ranking, the analysis or the matching of the folder's articles is timed, for a
/// profiler.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    let folder = arguments.count > 1 ? arguments[1] : defaultFolder()
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 30 : 30
    let pages = try Pages.load(folder)
    guard !pages.isEmpty else {
      print("There is no .html file in \(folder).")
      return
    }
    let size = pages.reduce(0) { $0 + $1.bytes.count }
    print("\(pages.count) pages, \(size / 1024) KiB, \(rounds) rounds; medians\n")

    var options = BriefOptions()
    options.force = true
    let briefer = try Briefer(options)
    switch arguments.dropFirst(3).first {
    case "ranking": return try RankingTimes.reportArticles(pages, briefer, rounds: rounds)
    case "analysis":
      var parts = try AnalysisParts(pages, briefer)
      return parts.report(briefer, rounds: rounds)
    case "matching": return try LargeGlossary.report("the built-in glossary", briefer, pages, rounds)
    default: break
    }
    var table = StageTimes(Stage.allCases.map(\.rawValue))
    for round in 0...rounds {
      // Every stage runs in every round, so that a noisy moment falls on all alike; the first round only warms up.
      for page in pages { try time(page, briefer, into: &table) }
      table.endRound(counts: round > 0)
    }
    table.report(pages: pages.count, reference: Stage.dom.rawValue)

    var parts = try AnalysisParts(pages, briefer)
    parts.report(briefer, rounds: rounds)

    try RankingTimes.report(pages, briefer, rounds: rounds)

    print("\nOne page at a time, the whole brief against the DOM parse:")
    for page in pages {
      var single = StageTimes(Stage.allCases.map(\.rawValue))
      for round in 0...max(5, rounds / 3) {
        try time(page, briefer, into: &single)
        single.endRound(counts: round > 0)
      }
      single.reportLine(page.name, stage: Stage.brief.rawValue, reference: Stage.dom.rawValue)
    }

    try LargeGlossary().report(pages, rounds: rounds)

    var start = StageTimes(["start"])
    for round in 0...20 {
      start.time("start") { _ = try? Briefer() }
      start.endRound(counts: round > 0)
    }
    print("\nGetting ready (glossaries, tables): \(start.medianText("start"))")
  }

  private static func time(_ page: Pages.Page, _ briefer: Briefer, into table: inout StageTimes) throws {
    table.time(Stage.dom.rawValue) { PlainParse.run(page.bytes) }
    let article = try table.time(Stage.read.rawValue) {
      try briefer.article(from: SourceDocument(page.bytes))
    }
    let analysis = table.time(Stage.analyse.rawValue) { briefer.analyse(article) }
    let matches = table.time(Stage.match.rawValue) { briefer.matches(in: analysis) }
    let ranked = table.time(Stage.rank.rawValue) {
      briefer.rank(analysis, matches: matches, length: .automatic)
    }
    let brief = try briefer.brief(of: article)
    let text = table.time(Stage.render.rawValue) { brief.text() }
    try table.time(Stage.brief.rawValue) { _ = try briefer.brief(of: page.bytes).text() }
    precondition(!text.isEmpty && ranked.count >= 0 && matches.body.count >= 0)
  }

  private static func defaultFolder() -> String {
    let shared = "../shared/data/reading/pages"
    return FileManager.default.fileExists(atPath: shared) ? shared : "Examples"
  }
}

/// What is timed.
enum Stage: String, CaseIterable {
  case dom = "libxml2 DOM parse"
  case read = "reading"
  case analyse = "analysing"
  case match = "matching"
  case rank = "ranking"
  case render = "rendering"
  case brief = "whole brief"
}

/// The pages of a folder, in memory.
enum Pages {
  struct Page {
    let name: String
    let bytes: [UInt8]
  }

  static func load(_ folder: String) throws -> [Page] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }.sorted().map
    {
      Page(name: $0, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + $0))))
    }
  }
}
