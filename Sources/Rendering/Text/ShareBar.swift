/// The bar that shows a sentence's importance.
enum ShareBar {
  /// The bar of the most important sentence has so many signs.
  private static let longest = 6

  /// A bar for a share, as long as the greatest share's is whole; filled up with blanks.
  static func text(_ share: Double, of most: Double) -> String {
    let part = most > 0 && share.isFinite ? min(max(share / most, 0), 1) : 0
    let filled = max(1, Int((part * Double(longest)).rounded()))
    return String(repeating: "▆", count: filled).filled(to: longest)
  }
}
