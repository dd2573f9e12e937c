/// Undoes the transfer encodings of MIME parts (RFC 2045, section 6).
enum TransferEncoding {
  /// The part's own bytes.
  ///
  /// - Parameter name: the Content-Transfer-Encoding, as the header gives it.
  /// - Throws: `transferEncoding` where it is not known.
  static func decoded(_ body: Bytes, as name: String?) throws(ArchiveError.Problem) -> [UInt8] {
    switch name?.asciiLowered.withoutBlanks {
    case nil, "", "7bit", "8bit", "binary": return Array(body)
    case "quoted-printable": return quotedPrintable(body)
    case "base64": return base64(body)
    case let other?: throw .transferEncoding(other)
    }
  }

  /// Whether a header says that the body is not as it stands.
  static func changes(_ header: HeaderBlock) -> Bool {
    ["quoted-printable", "base64"].contains(
      header.value("content-transfer-encoding")?.asciiLowered.withoutBlanks)
  }

  /// Decodes quoted-printable; an equals sign that begins no code stays, as section 6.7 advises.
  static func quotedPrintable(_ body: Bytes) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var index = body.startIndex
    // Where the blanks began that perhaps end the line; transport adds such blanks.
    var blanks: Int?
    while index < body.endIndex {
      let byte = body[index]
      switch byte {
      case 0x3D:  // =
        blanks = nil
        if let past = pastSoftBreak(body, after: index) {
          index = past
          continue
        }
        if index + 2 < body.endIndex, let high = body[index + 1].hexValue, let low = body[index + 2].hexValue
        {
          text.append(high << 4 | low)
          index += 3
          continue
        }
        text.append(byte)
      case 0x20, 0x09:
        if blanks == nil { blanks = text.count }
        text.append(byte)
      case 0x0A:
        if let blanks { text.removeSubrange(blanks...) }
        blanks = nil
        text.append(byte)
      case 0x0D where index + 1 < body.endIndex && body[index + 1] == 0x0A:
        if let blanks { text.removeSubrange(blanks...) }
        blanks = nil
        text.append(byte)
      default:
        blanks = nil
        text.append(byte)
      }
      index += 1
    }
    return text
  }

  /// The index past a soft line break: an equals sign, perhaps blanks, and the end of the line.
  private static func pastSoftBreak(_ body: Bytes, after equals: Int) -> Int? {
    var index = equals + 1
    while index < body.endIndex, body[index].isBlank { index += 1 }
    guard index < body.endIndex else { return index }
    if body[index] == 0x0D { index += 1 }
    guard index < body.endIndex else { return index }
    return body[index] == 0x0A ? index + 1 : nil
  }

  /// Decodes base64; bytes of no value are passed over, and what follows padding is read on.
  static func base64(_ body: Bytes) -> [UInt8] {
    var data: [UInt8] = []
    data.reserveCapacity(body.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in body {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x3D:
        (bits, count) = (0, 0)
        continue
      default: continue
      }
      bits = (bits << 6 | UInt32(value)) & 0xFF_FFFF
      count += 6
      if count >= 8 {
        count -= 8
        data.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return data
  }
}
