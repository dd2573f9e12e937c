internal import FoundationEssentials
package import NewsModel
package import Padan

/// How well one article was summarised, and how well its first sentences would have done.
package struct SummaryScore: Sendable, Equatable {
  /// The article's name.
  package var id: String
  /// ROUGE of what was chosen.
  package var chosen: Rouge
  /// ROUGE of the first sentences as the gold has them, datelines kept.
  package var lead: Rouge
  /// How many words were chosen.
  package var words: Int

  /// So many first sentences are compared with where no number is asked for.
  package static let usualLead = 3

  /// Compares.
  ///
  /// - Parameters:
  ///   - gold: the article with its summary.
  ///   - summary: what was chosen.
  ///   - lead: how many first sentences it is compared with.
  package init(_ gold: GoldSummary, summary: [String], lead: Int = usualLead) {
    id = gold.id
    chosen = Rouge(summary, gold.summary)
    self.lead = Rouge(Array(gold.sentences.prefix(lead)), gold.summary)
    words = summary.reduce(0) { $0 + WordTokens.tokens($1).count }
  }

  /// Compares with what a briefer chooses.
  package init(_ gold: GoldSummary, by briefer: Briefer, length: SummaryLength) {
    var lead = SummaryScore.usualLead
    if case .sentences(let number) = length { lead = number }
    guard let article = gold.article(from: briefer) else {
      self.init(gold, summary: [], lead: lead)
      return
    }
    let analysis = briefer.analyse(article)
    let chosen = briefer.rank(analysis, length: length).filter(\.isChosen)
    self.init(
      gold,
      summary: chosen.map { article.text.text(in: analysis.body.sentences[$0.sentence].range) },
      lead: lead)
  }
}

extension GoldSummary {
  /// The article as Padan reads it from a page; nil where it finds none.
  package func article(from briefer: Briefer) -> Article? {
    try? briefer.article(from: SourceDocument(Array(page.utf8)))
  }

  /// The article as a page.
  var page: String {
    var blocks: [String] = []
    for (sentence, paragraph) in zip(sentences.indices, paragraphs) {
      let text = GoldSummary.escaped(sentences[sentence])
      if sentence > 0, paragraphs[sentence - 1] == paragraph {
        blocks[blocks.count - 1] += " " + text
      } else {
        blocks.append(text)
      }
    }
    let title = title.map { GoldSummary.escaped($0) } ?? ""
    return "<!DOCTYPE html><html lang=id><meta charset=utf-8><title>\(title)</title><body><article>"
      + (title.isEmpty ? "" : "<h1>\(title)</h1>") + "\n"
      + blocks.map { "<p>\($0)</p>\n" }.joined() + "</article></body></html>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
