/// Puts Latin letters and their combining marks together, as NFC does.
///
/// The standard library has no public NFC, but its characters compare by canonical equivalence; so a table from
/// each composed letter to itself, asked with the decomposed one, finds it. Other scripts stay as they are.
enum Composition {
  private static let composed: [Character: Character] = {
    var table: [Character: Character] = [:]
    for range in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        table[Character(scalar)] = Character(scalar)
      }
    }
    return table
  }()

  /// The text with each decomposed Latin letter composed.
  static func compose(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text {
      result.append(character.unicodeScalars.count > 1 ? composed[character] ?? character : character)
    }
    return result
  }
}
