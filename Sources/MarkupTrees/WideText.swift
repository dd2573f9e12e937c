/// Recognises UTF-16 that has no byte order mark.
package enum WideText {
  /// So many bytes at the start are looked at.
  private static let sample = 8192

  /// The byte order of UTF-16 text; nil where the bytes are none.
  ///
  /// In Latin text nearly every other byte is zero, and the bytes between are those of a text; other scripts are left
  /// to a byte order mark or to the user's word.
  package static func encoding(of bytes: [UInt8]) -> DecodedText.Encoding? {
    let count = min(bytes.count, sample) & ~1
    // Most texts tell by their first two bytes.
    guard count >= 8, bytes[0] == 0 || bytes[1] == 0 || bytes[2] == 0 || bytes[3] == 0 else { return nil }
    for (encoding, high) in [(DecodedText.Encoding.utf16LittleEndian, 1), (.utf16BigEndian, 0)] {
      var (plain, odd) = (0, 0)
      for index in stride(from: 0, to: count, by: 2) where bytes[index + high] == 0 {
        let low = bytes[index + 1 - high]
        if low >= 0x20 || low == 0x09 || low == 0x0A || low == 0x0D { plain += 1 } else { odd += 1 }
      }
      if plain * 10 >= count * 4, odd * 100 <= plain { return encoding }
    }
    return nil
  }
}
