/// Looks for bytes in bytes, in time linear in both whatever they are: the algorithm of Knuth, Morris and Pratt (1977).
package enum ByteSearch {
  /// Whether `wanted` stands in `text`; nothing stands everywhere.
  package static func contains(_ text: borrowing Span<UInt8>, _ wanted: borrowing Span<UInt8>) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard wanted.count <= text.count else { return false }
    // borders[n]: how long the longest proper prefix of the first n + 1 bytes is that is also their end.
    var borders = [Int](repeating: 0, count: wanted.count)
    var length = 0
    for index in 1..<wanted.count {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders[index] = length
    }
    length = 0
    for index in text.indices {
      while length > 0, text[index] != wanted[length] { length = borders[length - 1] }
      if text[index] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Whether `wanted` stands in `text`; nothing stands everywhere.
  package static func contains(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    contains(text.span, wanted.span)
  }
}
