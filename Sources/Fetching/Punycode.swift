/// Host names with letters beyond ASCII, as the name system takes them: Punycode, by RFC 3492.
///
/// Of the preparation that UTS #46 asks for, only lower case and the wide full stops are done; what is written with
/// combining signs stays so, and such a host is not found.
enum Punycode {
  /// A host name in ASCII, or nil where a label is too long for the name system.
  static func encode(host: String) -> String? {
    guard !host.utf8.allSatisfy({ $0 < 0x80 }) else { return host }
    let stops: Set<Character> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
    var labels: [String] = []
    for label in host.lowercased().split(omittingEmptySubsequences: false, whereSeparator: stops.contains) {
      if label.utf8.allSatisfy({ $0 < 0x80 }) {
        labels.append(String(label))
      } else {
        guard label.unicodeScalars.count <= longest else { return nil }
        let coded = "xn--" + encode(Array(label.unicodeScalars.map(\.value)))
        guard coded.utf8.count <= longest else { return nil }
        labels.append(coded)
      }
    }
    return labels.joined(separator: ".")
  }

  /// The longest label of the name system (RFC 1035, section 2.3.4), in bytes.
  private static let longest = 63

  // The parameters of RFC 3492, section 5.
  private static let (base, lowest, highest) = (36, 1, 26)
  private static let (skew, damping, firstBias, firstCode) = (38, 700, 72, 0x80)

  /// Encodes one label of at most 63 scalars (RFC 3492, section 6.3); numbers stay far from overflow at that length.
  private static func encode(_ scalars: [UInt32]) -> String {
    var out = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
    let plain = out.count
    var handled = plain
    if plain > 0 { out.append(UInt8(ascii: "-")) }
    var (code, delta, bias) = (firstCode, 0, firstBias)
    while handled < scalars.count {
      guard let next = scalars.lazy.map({ Int($0) }).filter({ $0 >= code }).min() else { break }
      delta += (next - code) * (handled + 1)
      code = next
      for scalar in scalars {
        if scalar < code { delta += 1 }
        guard scalar == code else { continue }
        append(delta, bias: bias, to: &out)
        bias = adapted(delta, over: handled + 1, isFirst: handled == plain)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Writes a number in digits of changing weight (section 3.3).
  private static func append(_ number: Int, bias: Int, to out: inout [UInt8]) {
    var rest = number
    var position = base
    while true {
      let threshold = min(max(position - bias, lowest), highest)
      guard rest >= threshold else { break }
      let (quotient, digit) = (rest - threshold).quotientAndRemainder(dividingBy: base - threshold)
      out.append(sign(threshold + digit))
      rest = quotient
      position += base
    }
    out.append(sign(rest))
  }

  /// Digits 0 to 25 are letters, 26 to 35 figures.
  private static func sign(_ digit: Int) -> UInt8 {
    digit < 26 ? UInt8(ascii: "a") + UInt8(digit) : UInt8(ascii: "0") + UInt8(digit - 26)
  }

  /// The bias after a number (section 3.4).
  private static func adapted(_ delta: Int, over count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damping : delta / 2
    delta += delta / count
    var steps = 0
    while delta > (base - lowest) * highest / 2 {
      delta /= base - lowest
      steps += base
    }
    return steps + (base - lowest + 1) * delta / (delta + skew)
  }
}
