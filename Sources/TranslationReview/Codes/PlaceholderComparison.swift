/// Which placeholders of one side the other has not.
struct PlaceholderComparison {
  /// Those of the source that are missing.
  let lost: [Placeholder]
  /// Those of the target that the source has not.
  let added: [Placeholder]

  /// Compares by keys, each as often as it stands.
  init(source: [Placeholder], target: [Placeholder]) {
    lost = PlaceholderComparison.left(of: source, without: target)
    added = PlaceholderComparison.left(of: target, without: source)
  }

  /// The placeholders that the others have not, or not as often.
  private static func left(of placeholders: [Placeholder], without others: [Placeholder]) -> [Placeholder] {
    var free: [String: Int] = [:]
    for placeholder in others { free[placeholder.key, default: 0] += 1 }
    return placeholders.filter { placeholder in
      guard let count = free[placeholder.key], count > 0 else { return true }
      free[placeholder.key] = count - 1
      return false
    }
  }
}
