/// Text as a reader sees it, grown piece by piece.
///
/// White space of any sort becomes one blank; soft hyphens, zero-width characters, direction marks and control
/// characters go, but for those that stand for a sign of windows-1252, and so do the pictures of icon fonts; ligatures are spelt out; a letter with a combining mark becomes
/// the one character that stands for both (NFC). `" Rp\u{A0}5\n  juta\u{AD}an"` gives `"Rp 5 jutaan"`.
struct CleanText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  private var blank = false
  private var marks = false

  /// The offset at which the next line starts.
  var end: Int { bytes.count }

  /// Makes an empty text with room for `capacity` bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Cleans a text by itself.
  static func clean(_ source: Line) -> [UInt8] {
    var text = CleanText(capacity: source.count)
    text.append(source, lineStart: 0)
    text.finishLine(from: 0)
    return text.bytes
  }

  /// Adds a blank, if none stands there already.
  mutating func appendBlank() { blank = true }

  /// Makes the comma at the end a colon.
  mutating func endLabel() {
    if bytes.last == 0x2C { bytes[bytes.count - 1] = 0x3A }
  }

  /// Ends the line that began at `start`: no blank is carried over, references that
  /// are left are read, and combined letters are put together.
  mutating func finishLine(from start: Int) {
    blank = false
    if bytes[start...].contains(0x26), bytes[start...].contains(0x3B) {
      bytes.replaceSubrange(start..., with: EntityText.decode(bytes[start...]))
    }
    guard marks else { return }
    marks = false
    bytes.replaceSubrange(start..., with: Composition.compose(bytes[start...]))
  }

  /// Adds valid UTF-8 to the line that began at `lineStart`.
  mutating func append(_ source: Line, lineStart: Int) {
    var index = source.startIndex
    let end = source.endIndex
    while index < end {
      let byte = source[index]
      if byte > 0x20 && byte < 0x7F {
        // A run of plain words, each parted from the next by one blank, goes over as it is.
        var past = index + 1
        while past < end, source[past] < 0x7F,
          source[past] > 0x20
            || (source[past] == 0x20 && past + 1 < end && source[past + 1] > 0x20 && source[past + 1] < 0x7F)
        {
          past += 1
        }
        keep(source[index..<past], lineStart)
        index = past
      } else if byte <= 0x20 || byte == 0x7F {
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { blank = true }
        index += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let past = min(index + length, end)
        switch Self.sort(source[index..<past]) {
        case .kept:
          if Composition.mayChange(byte, source[past > index + 1 ? index + 1 : index]) { marks = true }
          keep(source[index..<past], lineStart)
        case .ligature:
          let letters = Self.ligatures[Int(source[past - 1] & 0x07) % Self.ligatures.count]
          keep(letters[...], lineStart)
        case .joiner:
          // Inside a sequence of pictures it holds one picture together; elsewhere it is nothing.
          if !blank, bytes.count - lineStart > 3,
            bytes[bytes.count - 4] >= 0xF0 || bytes[bytes.count - 3] == 0xEF
          {
            keep(source[index..<past], lineStart)
          }
        case .control:
          let sign = Self.windows[Int(source[past - 1]) - 0x80]
          if !sign.isEmpty { keep(sign[...], lineStart) }
        case .blank: blank = true
        case .nothing: break
        }
        index = past
      }
    }
  }

  @inline(__always)
  private mutating func keep(_ piece: Line, _ lineStart: Int) {
    if blank {
      blank = false
      if bytes.count > lineStart { bytes.append(0x20) }
    }
    if piece.count == 1 { bytes.append(piece[piece.startIndex]) } else { bytes.append(contentsOf: piece) }
  }

  private enum Sort { case kept, ligature, joiner, control, blank, nothing }

  /// U+FB00 to U+FB06, as texts out of PDF files have them.
  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
    Array($0.utf8)
  }

  /// The signs for which U+0080 to U+009F stand: `&#150;` is a dash (HTML Standard, numeric character references), and
  /// pages of windows-1252 that were made UTF-8 as if they were ISO-8859-1 have them, too.
  private static let windows: [[UInt8]] =
    "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".map { $0 == " " ? [] : Array(String($0).utf8) }

  /// What becomes of a character beyond ASCII.
  private static func sort(_ character: Line) -> Sort {
    let first = character[character.startIndex]
    guard character.count > 1 else { return .nothing }
    let second = character[character.startIndex + 1]
    switch first {
    case 0xC2:
      if second == 0xA0 || second == 0x85 { return .blank }
      return second < 0xA0 ? .control : second == 0xAD ? .nothing : .kept
    // The Arabic direction mark.
    case 0xD8: return second == 0x9C ? .nothing : .kept
    case 0xE2:
      guard character.count > 2 else { return .nothing }
      let third = character[character.startIndex + 2]
      if second == 0x80 {
        switch third {
        case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .blank
        case 0x8D: return .joiner
        case 0x8B...0x8F, 0xAA...0xAE: return .nothing
        default: return .kept
        }
      }
      if second == 0x81 { return third == 0x9F ? .blank : third >= 0xA0 && third <= 0xAF ? .nothing : .kept }
      return .kept
    case 0xE3: return second == 0x80 && character.last == 0x80 ? .blank : .kept
    // Private use: icons that only the page's own font could draw.
    case 0xEE: return .blank
    case 0xEF:
      if second < 0xA4 { return .blank }
      if second == 0xAC, let third = character.last, third <= 0x86 { return .ligature }
      // The byte order mark; annotation marks, the place of a picture, and what is no character.
      if second == 0xBB, character.last == 0xBF { return .nothing }
      if second == 0xBF, let third = character.last { return third >= 0xB0 && third != 0xBD ? .blank : .kept }
      return .kept
    // Tags, which show nothing.
    case 0xF3: return second == 0xA0 ? .nothing : .kept
    default: return .kept
    }
  }
}
