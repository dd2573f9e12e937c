/// Tells what a hyphen at the end of a hard-wrapped line is.
///
/// `Prijosoe-` / `silo` is one word divided at the line's end; `anak-` / `anak` and `sayur-` / `mayur` are
/// compounds, whose hyphen belongs to the word.
enum WordBreak {
  /// No hyphen: the lines are parted by a blank.
  case none
  /// The hyphen goes.
  case divided
  /// The hyphen stays.
  case compound

  /// Prefixes that take a hyphen.
  private static let prefixes: [[UInt8]] = ["non", "ke", "se", "pra", "pasca", "anti", "eks", "ber"].map {
    Array($0.utf8)
  }

  /// No half of a word is longer, in letters: a line put together of many is not gone through again and again.
  private static let longest = 64

  /// Judges the end of one line by the start of the next.
  static func at(end line: [UInt8], _ next: Line) -> WordBreak {
    guard line.last == 0x2D, line.count > 2, line[line.count - 2].isLetter, let initial = next.first else {
      return .none
    }
    // "1945-" / "1949", "Cikopo-" / "Palimanan"
    guard initial.isLetter, !initial.isCapital else { return .compound }
    let first = line.dropLast().suffix(longest).reversed().prefix { $0.isLetter }.reversed().map(\.lowered)
    let second = next.prefix(longest).prefix { $0.isLetter }.map(\.lowered)
    if prefixes.contains(first) { return .compound }
    let alike = min(2, second.count)
    // A doubled word shares its start or its end with its other half: "anak-anak", "berlari-lari", "sayur-mayur".
    let isDoubled =
      first.prefix(alike) == second.prefix(alike) || first.suffix(alike) == second.suffix(alike)
      || (first.count == second.count && (first.first == second.first || first.last == second.last))
    return isDoubled ? .compound : .divided
  }
}
