package import Padan
package import SentenceRanking

/// How well trees rank articles that they were not learnt from: each fold of the articles is ranked by trees that are
/// grown on all others.
package struct RankingFolds {
  /// A file's articles, each with its samples.
  package struct File {
    /// Its name.
    package var name: String
    /// Its articles with their summaries.
    package var gold: [GoldSummary]
    /// The samples of each article.
    package var samples: [[TreeLearner.Sample]]

    /// Makes a file of its parts; both lists are of one length.
    package init(name: String, gold: [GoldSummary], samples: [[TreeLearner.Sample]]) {
      self.name = name
      self.gold = gold
      self.samples = samples
    }
  }

  private let files: [File]
  private let count: Int

  /// Makes folds of files.
  ///
  /// - Parameter count: into how many folds the articles go, from 2 on; neighbours go into different ones.
  package init(_ files: [File], count: Int) {
    self.files = files
    self.count = count
  }

  /// The lengths that are scored.
  private static let lengths: [(name: String, length: SummaryLength)] = [
    ("own length", .automatic), ("3 sentences", .sentences(3)), ("2 sentences", .sentences(2)),
  ]

  /// A line for each file: "mine.jsonl, 5 folds: own length ROUGE-1 71.9 (LEAD-3 66.1; +5.2 to +6.4), …".
  ///
  /// - Parameters:
  ///   - learner: what grows the trees.
  ///   - options: how the articles are ranked, but for the trees.
  /// - Throws: `PadanError` where no briefer can be made of the options.
  package func lines(learner: TreeLearner, options: BriefOptions) throws(PadanError) -> [String] {
    var scores = files.map { _ in RankingFolds.lengths.map { _ in [SummaryScore]() } }
    for fold in 0..<count {
      let samples = files.flatMap { file in
        file.samples.indices.filter { $0 % count != fold }.flatMap { file.samples[$0] }
      }
      guard !samples.isEmpty else { continue }
      var options = options
      let trees = TreeFile.text(learner.learn(samples), comments: [])
      options.ranking = UserFile(name: "fold \(fold + 1)", bytes: Array(trees.utf8))
      let briefer = try Briefer(options)
      for (number, file) in files.enumerated() {
        for index in file.gold.indices where index % count == fold {
          for (place, length) in RankingFolds.lengths.enumerated() {
            scores[number][place].append(SummaryScore(file.gold[index], by: briefer, length: length.length))
          }
        }
      }
    }
    return zip(files, scores).compactMap { file, scores in
      guard scores.contains(where: { !$0.isEmpty }) else { return nil }
      let parts = zip(RankingFolds.lengths, scores).map { length, scores in
        var lead = SummaryScore.usualLead
        if case .sentences(let number) = length.length { lead = number }
        return length.name + " " + SummaryReport(scores, lead: lead).short
      }
      return "\(file.name), \(count) folds: " + parts.joined(separator: ", ")
    }
  }
}
