internal import NewsModel

/// A numeral in digits as English reads it.
struct EnglishNumeral {
  var value: ExactValue
  /// Whether its marks are those of another language: dots between thousands, a comma before decimals.
  var isForeign: Bool

  /// Reads digits with points and commas between them; nil where it is no single number ("1.2.3", twenty digits).
  init?(_ bytes: ArraySlice<UInt8>) {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count)
    var groups = 0
    var (points, commas, lastMark) = (0, 0, UInt8(0))
    var sinceMark = 0
    var groupsOfThree = true
    for byte in bytes {
      if byte &- 0x30 < 10 {
        sinceMark += 1
      } else {
        if byte == 0x2E { points += 1 } else { commas += 1 }
        if groups > 0 ? sinceMark != 3 : sinceMark > 3 || sinceMark == 0 { groupsOfThree = false }
        groups += 1
        lastMark = byte
        sinceMark = 0
      }
    }
    // The digits behind the last mark.
    let last = sinceMark
    func plain(decimalsBehindLast: Bool) -> ExactValue? {
      var left = groups
      for byte in bytes {
        if byte &- 0x30 < 10 {
          digits.append(byte)
        } else {
          left -= 1
          if left == 0, decimalsBehindLast { digits.append(0x2E) }
        }
      }
      return ExactValue(plain: digits)
    }
    isForeign = false
    switch (points, commas) {
    case (0, 0):
      guard let value = plain(decimalsBehindLast: false) else { return nil }
      self.value = value
    case (1, 0):
      guard let value = plain(decimalsBehindLast: true) else { return nil }
      self.value = value
    case (0, _) where groupsOfThree && last == 3:
      guard let value = plain(decimalsBehindLast: false) else { return nil }
      self.value = value
    case (0, 1):
      guard let value = plain(decimalsBehindLast: true) else { return nil }
      (self.value, isForeign) = (value, true)
    case (1, _) where lastMark == 0x2E:
      guard let value = plain(decimalsBehindLast: true) else { return nil }
      self.value = value
    case (_, 1) where lastMark == 0x2C:
      guard let value = plain(decimalsBehindLast: true) else { return nil }
      (self.value, isForeign) = (value, true)
    case (_, 0) where groupsOfThree && last == 3:
      guard let value = plain(decimalsBehindLast: false) else { return nil }
      (self.value, isForeign) = (value, true)
    default: return nil
    }
  }
}
