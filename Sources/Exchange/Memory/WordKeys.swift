/// The words of a text as numbers: runs of letters and digits in lower case, with the signs inside of numbers.
enum WordKeys {
  /// The hashes of the words, in order. Only ASCII letters are brought to lower case: what is compared is Indonesian.
  static func keys(of text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { bytes in
      var keys: [UInt32] = []
      var index = 0
      while index < bytes.count {
        guard unsafe isWord(bytes[index]) else {
          index += 1
          continue
        }
        var hash: UInt32 = 0x811C_9DC5
        while index < bytes.count {
          let byte = unsafe bytes[index]
          let isInside =
            unsafe isWord(byte)
            || (index + 1 < bytes.count && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
              && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")))
          guard isInside else { break }
          let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
          hash = (hash ^ UInt32(isCapital ? byte + 32 : byte)) &* 0x0100_0193
          index += 1
        }
        keys.append(hash)
      }
      return keys
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (byte | 32 >= UInt8(ascii: "a") && byte | 32 <= UInt8(ascii: "z"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
