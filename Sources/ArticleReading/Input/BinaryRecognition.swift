internal import MarkupTrees

/// Tells bytes that are no text by their first bytes, or by bytes that no text holds.
enum BinaryRecognition {
  private static let signatures: [(bytes: [UInt8], at: Int, format: ReadingError.BinaryFormat)] = [
    ([0x89, 0x50, 0x4E, 0x47], 0, .png),
    ([0xFF, 0xD8, 0xFF], 0, .jpeg),
    (Array("GIF8".utf8), 0, .gif),
    (Array("%PDF-".utf8), 0, .pdf),
    ([0x50, 0x4B, 0x03, 0x04], 0, .zip),
    ([0x50, 0x4B, 0x05, 0x06], 0, .zip),
    ([0x1F, 0x8B], 0, .gzip),
    ([0xD0, 0xCF, 0x11, 0xE0], 0, .officeDocument),
    ([0x7F, 0x45, 0x4C, 0x46], 0, .executable),
    ([0x4D, 0x5A, 0x90, 0x00], 0, .executable),
    (Array("ftyp".utf8), 4, .video),
    ([0x1A, 0x45, 0xDF, 0xA3], 0, .video),
    ([0x49, 0x44, 0x33, 0x03], 0, .audio),
    ([0x49, 0x44, 0x33, 0x04], 0, .audio),
    (Array("OggS".utf8), 0, .audio),
  ]

  /// So many bytes at the start are looked at for those that no text holds.
  private static let sample = 8192

  /// What the bytes look like; nil for text. UTF-16 is text with a byte order mark, by `encoding`, or by its zeros.
  static func format(of bytes: [UInt8], encoding: DecodedText.Encoding?) -> ReadingError.BinaryFormat? {
    for entry in signatures
    where bytes.count > entry.at && bytes[entry.at] == entry.bytes[0]
      && bytes.count >= entry.at + entry.bytes.count
      && bytes[entry.at..<entry.at + entry.bytes.count].elementsEqual(entry.bytes)
    {
      return entry.format
    }
    // "Apa itu WEBP?" has the second word at its place too.
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return .webp
    }
    let wide = encoding == .utf16BigEndian || encoding == .utf16LittleEndian
    if wide || WideText.encoding(of: bytes) != nil || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0xFF, 0xFE])
    {
      return nil
    }
    // A stray control character happens in texts; many of them, or any run of NULs, do not.
    let count = min(bytes.count, sample)
    var controls = 0
    var nuls = 0
    for index in 0..<count where bytes[index] < 0x20 {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B: break
      case 0: nuls += 1
      default: controls += 1
      }
    }
    return nuls > 3 || (controls + nuls) * 50 > count ? .unknown : nil
  }
}
