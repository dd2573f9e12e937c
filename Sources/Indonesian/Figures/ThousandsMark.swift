/// Which mark a text puts between thousands, as far as it tells.
enum ThousandsMark {
  /// Whether numerals with dots every three digits ("1.250", "3.400.000") stand in a text and none that can only
  /// be English ("1,250,000", "1,250.50").
  ///
  /// One dot and three digits may be a clock's slip or a section's number; two such numerals, or one of two dots,
  /// tell that the mark is a dot.
  ///
  /// `openers` are the tokens with which a figure may begin; all numerals are among them.
  static func isDot(in bytes: [UInt8], _ tokens: [FigureToken], _ openers: [Int32]) -> Bool {
    var dotted = 0
    for token in openers.lazy.map({ tokens[Int($0)] })
    where token.kind == .numeral && token.end - token.start >= 5 {
      let numeral = bytes[Int(token.start)..<Int(token.end)]
      var (dots, commas) = (0, 0)
      var firstMark: UInt8 = 0
      for byte in numeral where byte < 48 {
        if firstMark == 0 { firstMark = byte }
        if byte == 0x2E { dots += 1 } else { commas += 1 }
      }
      if commas > 1 || commas == 1 && dots > 0 && firstMark == 0x2C { return false }
      guard dots > 0, commas < 2, firstMark == 0x2E, isGrouped(numeral) else { continue }
      dotted += dots > 1 || commas == 1 ? 2 : 1
    }
    return dotted > 1
  }

  /// Whether dots part the digits before a comma in groups of three, the first of one to three.
  private static func isGrouped(_ numeral: ArraySlice<UInt8>) -> Bool {
    let whole = numeral.prefix { $0 != 0x2C }
    let groups = whole.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, first.count < 4, first.first != 48 else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
