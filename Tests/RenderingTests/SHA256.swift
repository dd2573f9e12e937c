/// The secure hash of 256 bits (FIPS 180-4), to check the one that the pages name.
enum SHA256 {
  /// The first 32 bits of the fractional parts of roots of the first primes: the square roots of 8, the cube roots of 64.
  private static let primes: [Int] = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }

  private static func fraction(of prime: Int, root: Int) -> UInt32 {
    // The largest number whose power is at most prime · 2^(32·root), by halving, in whole numbers.
    var (low, high) = (0 as UInt64, 1 << 36 as UInt64)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isAtMost(middle, root, prime) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  private static func isAtMost(_ number: UInt64, _ root: Int, _ prime: Int) -> Bool {
    var power = UInt128(number)
    for _ in 1..<root { power = power.multipliedReportingOverflow(by: UInt128(number)).partialValue }
    return power <= UInt128(prime) << UInt128(32 * root)
  }

  static func base64(of message: [UInt8]) -> String {
    let constants = primes.prefix(64).map { fraction(of: $0, root: 3) }
    var hash = primes.prefix(8).map { fraction(of: $0, root: 2) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift))
    }
    func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    for block in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { index in
        (0..<4).reduce(0 as UInt32) { $0 << 8 | UInt32(bytes[block + index * 4 + $1]) }
      }
      for index in 16..<64 {
        let (early, late) = (words[index - 15], words[index - 2])
        let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
        let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
        words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
      }
      var state = hash
      for index in 0..<64 {
        let sum1 = turned(state[4], 6) ^ turned(state[4], 11) ^ turned(state[4], 25)
        let choice = (state[4] & state[5]) ^ (~state[4] & state[6])
        let first = state[7] &+ sum1 &+ choice &+ constants[index] &+ words[index]
        let sum0 = turned(state[0], 2) ^ turned(state[0], 13) ^ turned(state[0], 22)
        let majority = (state[0] & state[1]) ^ (state[0] & state[2]) ^ (state[1] & state[2])
        state = [first &+ sum0 &+ majority] + state.dropLast()
        state[4] = state[4] &+ first
      }
      for index in 0..<8 { hash[index] = hash[index] &+ state[index] }
    }
    return base64(hash.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } })
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0...group.count { text.append(signs[bits >> (18 - 6 * index) & 63]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
