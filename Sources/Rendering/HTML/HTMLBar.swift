/// The bar that shows a sentence's importance: drawn, not a background, so that it is printed too. The number beside it
/// says the same in text.
enum HTMLBar {
  private static let width = 60

  static func bar(_ share: Double, of most: Double) -> HTML {
    let tenths = max(20, Int((ShareBar.part(share, of: most) * Double(width * 10)).rounded()))
    return HTML(
      "svg",
      ["class": "bar", "viewBox": "0 0 \(width) 6", "aria-hidden": "true", "focusable": "false"],
      HTML("rect", ["class": "rail", "width": "\(width)", "height": "6", "rx": "3"], "")
        + HTML(
          "rect", ["class": "fill", "width": "\(tenths / 10).\(tenths % 10)", "height": "6", "rx": "3"], ""))
  }
}
