/// The bar that shows a sentence's importance.
enum ShareBar {
  /// The bar of the most important sentence has so many signs.
  private static let longest = 6

  /// A bar for a share, as long as the greatest share's is whole; filled up with blanks.
  static func text(_ share: Double, of most: Double) -> String {
    let filled = max(1, Int((part(share, of: most) * Double(longest)).rounded()))
    return String(repeating: "▆", count: filled).filled(to: longest)
  }

  /// A share as a part of the greatest one, 0 to 1.
  static func part(_ share: Double, of most: Double) -> Double {
    most > 0 && share.isFinite ? min(max(share / most, 0), 1) : 0
  }

  /// "19 %".
  static func percent(_ share: Double) -> String { "\(Int((part(share, of: 1) * 100).rounded())) %" }
}
