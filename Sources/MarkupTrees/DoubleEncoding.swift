/// Undoes text that was encoded twice: UTF-8 that some program took for windows-1252 and wrote as UTF-8 again, so
/// that `“Ya”, kata José` reads `â€œYaâ€\u{9D}, kata JosÃ©`.
///
/// One sign of such text is a letter from Â to ô, whose number is that of a lead byte, and signs behind it that stand
/// for continuation bytes. In right text the two meet too (`voilà”`, `JOSÉ’S`), but what comes out then is no sign
/// that news holds. So a sequence counts by what it decodes to.
struct DoubleEncoding {
  /// The text, put right where that is certain.
  private(set) var bytes: [UInt8]
  /// How many signs were put right.
  private(set) var mended = 0
  /// How many places look encoded twice and were left as they are.
  private(set) var left = 0

  /// Texts have been seen that were encoded three times.
  private static let rounds = 3

  /// Reads valid UTF-8; nil where nothing looks encoded twice, which is told by a scan for two bytes.
  init?(_ bytes: [UInt8]) {
    guard var start = Self.firstLead(bytes, from: 0) else { return nil }
    self.bytes = bytes
    for _ in 0..<Self.rounds {
      let found = Self.sequences(self.bytes, from: start)
      let certain = found.sequences.lazy.filter { $0.worth == .certain }.count
      guard certain > 0 else { break }
      // Damage on top of it, or a text about damage: nothing here is certain.
      guard found.broken * 9 <= certain else {
        left = certain + found.broken
        break
      }
      left = found.broken
      // The signs of one round are halves in the next.
      mended = certain
      replace(found.sequences.filter { $0.worth != .none })
      guard let next = Self.firstLead(self.bytes, from: 0) else { break }
      start = next
    }
    if mended == 0, left == 0 { return nil }
  }

  private mutating func replace(_ sequences: [Sequence]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    for sequence in sequences {
      result += bytes[index..<sequence.range.lowerBound]
      result += UTF8.encode(sequence.scalar) ?? UTF8.encodedReplacementCharacter
      index = sequence.range.upperBound
    }
    result += bytes[index...]
    bytes = result
  }

  private struct Sequence {
    /// What a sequence is worth as a sign of double encoding.
    enum Worth { case certain, likely, foreign, none }
    var range: Range<Int>
    var scalar: Unicode.Scalar
    var worth: Worth
  }

  /// Where a letter from Â to ô first stands before the lead byte of a sign that may be a continuation.
  private static func firstLead(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while let lead = unsafe bytes.withUnsafeBufferPointer({ unsafe find(0xC3, in: $0, from: index) }) {
      guard lead + 3 < bytes.count else { return nil }
      if (0x82...0xB4).contains(bytes[lead + 1]) {
        switch bytes[lead + 2] {
        case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: return lead
        default: break
        }
      }
      index = lead + 1
    }
    return nil
  }

  /// All sequences, in order, and how many places are beyond repair.
  private static func sequences(_ bytes: [UInt8], from start: Int) -> (sequences: [Sequence], broken: Int) {
    var found: [Sequence] = []
    var broken = 0
    var index = start
    while index + 1 < bytes.count {
      guard bytes[index] == 0xC3, (0x82...0xB4).contains(bytes[index + 1]) else {
        index += 1
        continue
      }
      if let sequence = read(bytes, at: index) {
        found.append(sequence)
        index = sequence.range.upperBound
      } else {
        // "Ã" and "Â" before the sign for what could not be read.
        if bytes[index + 1] <= 0x83, bytes[(index + 2)...].starts(with: UTF8.encodedReplacementCharacter) {
          broken += 1
        }
        index += 2
      }
    }
    // One sign of another script is chance; two in a row are a word.
    for index in found.indices where found[index].worth == .foreign {
      let before = index > 0 && found[index - 1].range.upperBound == found[index].range.lowerBound
      let after =
        index + 1 < found.count && found[index + 1].range.lowerBound == found[index].range.upperBound
        && found[index + 1].worth == .foreign
      found[index].worth =
        before && found[index - 1].worth == .certain || after ? .certain : Sequence.Worth.none
    }
    return (found, broken)
  }

  private static func read(_ bytes: [UInt8], at index: Int) -> Sequence? {
    // U+00C2 to U+00F4 are C3 82 to C3 B4; the lead byte is the letter's number.
    let lead = bytes[index + 1] + 0x40
    let needed = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(needed))
    var end = index + 2
    var last: UInt8 = 0
    for place in 1...needed {
      guard let (byte, length) = continuation(bytes, at: end) else {
        return lost(bytes, at: index, lead, value, place, end)
      }
      value = value << 6 | UInt32(byte & 0x3F)
      end += length
      last = byte
    }
    let least: [UInt32] = [0x80, 0x800, 0x10000]
    guard value >= least[needed - 1], let scalar = Unicode.Scalar(value) else { return nil }
    var worth = Self.worth(of: scalar)
    // Text that was encoded three times shows control characters in between, which windows-1252 has no signs for.
    if value < 0xA0, bytes[end - 2] == 0xC2 { worth = .likely }
    // "IRMÃ»", "“Ã”" and "RÅ”" are a letter and a closing mark, unless a word goes on there or began in small letters.
    let isClosing = [0x85, 0x92, 0x94, 0x96, 0x97, 0x9B, 0xBB].contains(last)
    let isInside =
      index > 0 && bytes[index - 1] &- 0x61 < 26 || end < bytes.count && (bytes[end] | 0x20) &- 0x61 < 26
    if worth == .certain, needed == 1, isClosing, !isInside || lead > 0xC3 { worth = .likely }
    return Sequence(range: index..<end, scalar: scalar, worth: worth)
  }

  /// What a sequence was whose last continuation is lost: windows-1252 has no sign for 9D, so that a closing quotation
  /// mark comes out as "â€" alone, or with a "?" or U+FFFD behind it; and a no-break space becomes a blank.
  private static func lost(
    _ bytes: [UInt8], at index: Int, _ lead: UInt8, _ value: UInt32, _ place: Int, _ end: Int
  ) -> Sequence? {
    if lead == 0xE2, place == 2, value == 0x80 {
      let tail = bytes[end...]
      let past =
        tail.first == 0x3F
        ? end + 1 : tail.starts(with: UTF8.encodedReplacementCharacter) ? end + 3 : end
      return Sequence(range: index..<past, scalar: "\u{201D}", worth: .certain)
    }
    if lead == 0xC2 || lead == 0xC3, place == 1, end < bytes.count, bytes[end] == 0x20 {
      return Sequence(range: index..<(end + 1), scalar: lead == 0xC2 ? " " : "à", worth: .likely)
    }
    return nil
  }

  /// The continuation byte for which the sign at `index` stands, and the sign's length.
  private static func continuation(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    let (first, second) = (bytes[index], bytes[index + 1])
    // The signs that are the same in windows-1252 and ISO-8859-1, and the control characters of the latter.
    if first == 0xC2 { return (second, 2) }
    var key = UInt32(first) << 8 | UInt32(second)
    var length = 2
    if first == 0xE2, index + 2 < bytes.count {
      key = key << 8 | UInt32(bytes[index + 2])
      length = 3
    }
    return signs[key].map { ($0, length) }
  }

  /// Bytes 0x80 to 0x9F of windows-1252 by the UTF-8 of their signs.
  private static let signs: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0x9F {
      let sign = SingleByteTable.of(.windows1252)?.decode([byte]) ?? []
      table[sign.reduce(0) { $0 << 8 | UInt32($1) }] = byte
    }
    return table
  }()

  /// How probable it is that a sign of news was meant.
  private static func worth(of scalar: Unicode.Scalar) -> Sequence.Worth {
    switch scalar.value {
    // Letters of Latin script and its signs; Romanian's own letters; apostrophes of Arabic names.
    case 0xA0...0x17F, 0x192, 0x218...0x21B, 0x2BB...0x2BD, 0x2C6, 0x2DC, 0x1E00...0x1EFF: .certain
    // Punctuation, currencies, letterlike signs, arrows, operators, shapes, ligatures.
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2100...0x22FF, 0x25A0...0x27BF, 0xFB00...0xFB06: .certain
    // The byte order mark, what could not be read, variation selectors, pictures.
    case 0xFEFF, 0xFFFD, 0xFE0E...0xFE0F, 0x1F000...0x1FAFF: .certain
    // Combining marks.
    case 0x300...0x36F: .likely
    case 0x370...0x6FF, 0x900...0x1CFF, 0x3000...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF: .foreign
    default: .none
    }
  }
}
