public import NewsModel
internal import Terminology

/// Terms of a collection that are not in the glossary: add articles one by one, then ask for what was found.
public struct CorpusCandidates {
  private let briefer: Briefer
  private var finder: CandidateFinder

  init(briefer: Briefer, finder: TermFinder) {
    self.briefer = briefer
    self.finder = CandidateFinder(index: finder.index)
  }

  /// Reads an article's body.
  ///
  /// - Parameter input: its name, for the contexts; nil where there is only one.
  public mutating func add(_ article: Article, input: String? = nil) {
    let analysis = briefer.analyse(article)
    finder.add(analysis.body, matches: briefer.matches(in: analysis).body, input: input)
  }

  /// The words, the most important first.
  ///
  /// - Parameter least: leaves out what stands less often.
  public func words(least: Int = 1) -> [TermCandidate] { finder.rankedWords(least: least) }

  /// The units of several words, the most important first.
  ///
  /// - Parameter least: leaves out what stands less often.
  public func units(least: Int = 2) -> [TermCandidate] { finder.rankedUnits(least: least) }
}
