internal import SentenceRanking

/// Reads the user's files of the ranking.
enum RankingLoading {
  /// The ranker that the options ask for.
  ///
  /// - Throws: `PadanError` where a file is not what it should be.
  static func ranker(_ options: BriefOptions) throws(PadanError) -> SentenceRanker {
    var frequencies: DocumentFrequencies?
    var trees: TreeEnsemble?
    if let source = options.frequencies {
      do throws(DocumentFrequencies.Fault) {
        frequencies = try DocumentFrequencies(source.bytes)
      } catch {
        throw PadanError(error, in: source.name)
      }
    }
    if let source = options.ranking {
      do throws(TreeFile.Fault) {
        trees = try TreeFile.read(source.bytes)
      } catch {
        throw PadanError(error, in: source.name)
      }
    }
    return SentenceRanker(trees: trees, frequencies: frequencies)
  }
}
