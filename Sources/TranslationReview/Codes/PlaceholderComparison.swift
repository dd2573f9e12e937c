internal import NewsModel

/// Which placeholders of one side the other has not.
struct PlaceholderComparison {
  /// Those of the source that are missing.
  private(set) var lost: [Placeholder]
  /// Those of the target that the source has not.
  private(set) var added: [Placeholder] = []

  /// Compares by keys, each as often as it stands.
  init(source: [Placeholder], target: [Placeholder]) {
    var free: [String: Int] = [:]
    for placeholder in target { free[placeholder.key, default: 0] += 1 }
    lost = source.filter { placeholder in
      guard let count = free[placeholder.key], count > 0 else { return true }
      free[placeholder.key] = count - 1
      return false
    }
    var known: [String: Int] = [:]
    for placeholder in source { known[placeholder.key, default: 0] += 1 }
    for placeholder in target {
      if let count = known[placeholder.key], count > 0 {
        known[placeholder.key] = count - 1
      } else {
        added.append(placeholder)
      }
    }
  }
}

extension ReviewedSegment {
  /// The placeholders and addresses of the source.
  var sourcePlaceholders: [Placeholder] { PlaceholderScan(texts.source).all }
  /// Those of the target.
  var targetPlaceholders: [Placeholder] { PlaceholderScan(texts.target).all }
}
