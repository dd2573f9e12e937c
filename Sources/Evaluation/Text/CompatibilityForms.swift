/// Undoes the compatibility forms of characters that news in Latin letters has: ligatures, fullwidth and mathematical
/// letters (used as ornament in headlines), raised and lowered figures, fractions, circled numbers, a few units; and
/// joins letters with the marks behind them.
///
/// This is the part of NFKC (Unicode Standard Annex 15) that such text needs; other scripts stay as they are. Gold and
/// prediction go the same way, so that what is left out matters only where the two write one thing in two forms.
enum CompatibilityForms {
  /// The scalars of a text in their plain forms.
  static func undone(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var hasMarks = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0xA0: scalars.append(scalar)
      case 0x300...0x36F:
        hasMarks = true
        scalars.append(scalar)
      default: append(scalar, to: &scalars)
      }
    }
    return hasMarks ? composed(scalars) : scalars
  }

  private static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    let value = scalar.value
    switch value {
    // Fullwidth forms of ASCII.
    case 0xFF01...0xFF5E: add(value - 0xFF01 + 0x21, to: &scalars)
    // Mathematical letters: alphabets of 26 capitals and 26 small letters, then digits.
    case 0x1D400...0x1D6A3:
      let place = (value - 0x1D400) % 52
      add(place < 26 ? 0x41 + place : 0x61 + place - 26, to: &scalars)
    case 0x1D7CE...0x1D7FF: add(0x30 + (value - 0x1D7CE) % 10, to: &scalars)
    // Raised and lowered digits.
    case 0x2070, 0x2074...0x2079: add(0x30 + value - 0x2070, to: &scalars)
    case 0x2080...0x2089: add(0x30 + value - 0x2080, to: &scalars)
    // Circled numbers and letters.
    case 0x2460...0x2473: scalars += String(value - 0x2460 + 1).unicodeScalars
    case 0x24B6...0x24CF: add(0x41 + value - 0x24B6, to: &scalars)
    case 0x24D0...0x24E9: add(0x61 + value - 0x24D0, to: &scalars)
    default:
      if let plain = table[value] { scalars += plain.unicodeScalars } else { scalars.append(scalar) }
    }
  }

  private static func add(_ value: UInt32, to scalars: inout [Unicode.Scalar]) {
    if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
  }

  /// Scalars and what they stand for.
  private static let table: [UInt32: String] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("ª", "a"), ("º", "o"), ("²", "2"), ("³", "3"), ("¹", "1"), ("µ", "μ"), ("ſ", "s"), ("ĳ", "ij"),
      ("Ĳ", "IJ"),
      ("ŀ", "l·"), ("Ŀ", "L·"), ("ŉ", "ʼn"), ("ǆ", "dž"), ("ǅ", "Dž"), ("Ǆ", "DŽ"), ("ǉ", "lj"), ("ǈ", "Lj"),
      ("Ǉ", "LJ"), ("ǌ", "nj"), ("ǋ", "Nj"), ("Ǌ", "NJ"), ("ǳ", "dz"), ("ǲ", "Dz"), ("Ǳ", "DZ"),
      ("¼", "1⁄4"), ("½", "1⁄2"), ("¾", "3⁄4"), ("⅓", "1⁄3"), ("⅔", "2⁄3"), ("⅕", "1⁄5"), ("⅖", "2⁄5"),
      ("⅗", "3⁄5"), ("⅘", "4⁄5"), ("⅙", "1⁄6"), ("⅚", "5⁄6"), ("⅛", "1⁄8"), ("⅜", "3⁄8"), ("⅝", "5⁄8"),
      ("⅞", "7⁄8"), ("ⁱ", "i"), ("ⁿ", "n"), ("™", "TM"), ("℠", "SM"), ("№", "No"), ("℃", "°C"), ("℉", "°F"),
      ("℡", "TEL"), ("₨", "Rs"), ("ẚ", "aʾ"), ("ẛ", "ṡ"), ("\u{212A}", "K"), ("\u{212B}", "Å"),
      ("\u{2126}", "Ω"), ("ℓ", "l"),
      ("Ⅰ", "I"), ("Ⅱ", "II"), ("Ⅲ", "III"), ("Ⅳ", "IV"), ("Ⅴ", "V"), ("Ⅵ", "VI"), ("Ⅶ", "VII"),
      ("Ⅷ", "VIII"),
      ("Ⅸ", "IX"), ("Ⅹ", "X"), ("Ⅺ", "XI"), ("Ⅻ", "XII"),
      ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st"),
      ("㎏", "kg"), ("㎎", "mg"), ("㎜", "mm"), ("㎝", "cm"), ("㎞", "km"), ("㎡", "m2"), ("㎥", "m3"), ("㎢", "km2"),
    ]
    return Dictionary(rows.map { ($0.0.value, $0.1) }, uniquingKeysWith: { first, _ in first })
  }()

  // MARK: Letters with marks

  /// Joins each letter with the marks behind it, as far as there is a scalar for both.
  private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    // Where the letter stands that marks go to; a mark that can't be joined ends its run.
    var base: Int?
    for scalar in scalars {
      if (0x300...0x36F).contains(scalar.value) {
        var pair = String.UnicodeScalarView()
        if let base { pair += [result[base], scalar] }
        if let base, let both = letters[String(pair)] {
          result[base] = both
          continue
        }
        base = nil
      } else {
        base = result.count
      }
      result.append(scalar)
    }
    return result
  }

  /// The letters of Latin, Greek and Cyrillic. A string finds its letter in either form, since Swift's strings are
  /// equal where they are canonically equivalent.
  private static let letters: [String: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(scalars.map { (String($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
