/// Writes a ZIP file; the same parts give the same bytes, whenever they are written.
package struct ZipWriter: Sendable {
  private var bytes: [UInt8] = []
  private var contents: [UInt8] = []
  private var names: Set<String> = []

  /// 1 January 1980, the first day that ZIP files know, at midnight (APPNOTE.TXT, section 4.4.6).
  private static let day = 1 << 5 | 1
  /// Version 2.0: deflate.
  private static let version = 20
  /// The end record counts parts in two bytes; the highest count stands for ZIP64.
  private static let mostParts = 0xFFFE

  package init() {}

  /// Adds a part, packed where that makes it shorter.
  ///
  /// - Throws: `name`, `twice`, `tooManyParts`, or `tooLong` over 4 GiB.
  package mutating func add(_ name: String, _ part: [UInt8]) throws(ZipError) {
    guard ZipFormat.isSafe(name) else { throw .name(name) }
    guard names.insert(name).inserted else { throw .twice(name) }
    guard names.count <= ZipWriter.mostParts else { throw .tooManyParts(limit: ZipWriter.mostParts) }
    let packed = Deflation.packed(part)
    let isPacked = (packed?.count ?? Int.max) < part.count
    let body = isPacked ? packed ?? part : part
    guard let place = UInt32(exactly: bytes.count), let length = UInt32(exactly: part.count),
      UInt32(exactly: bytes.count + body.count + contents.count + 2048) != nil
    else { throw .tooLong(limit: Int(UInt32.max)) }
    var fields: [UInt8] = []
    fields.append(short: ZipWriter.version)
    fields.append(short: ZipFormat.utf8Names)
    fields.append(short: isPacked ? ZipFormat.deflated : ZipFormat.stored)
    fields.append(short: 0)
    fields.append(short: ZipWriter.day)
    fields.append(long: Deflation.crc32(part[...]))
    fields.append(long: UInt32(body.count))
    fields.append(long: length)
    fields.append(short: name.utf8.count)
    fields.append(short: 0)
    bytes.append(long: ZipFormat.localHeader)
    bytes += fields
    bytes += Array(name.utf8)
    bytes += body
    contents.append(long: ZipFormat.centralHeader)
    contents.append(short: ZipWriter.version)
    contents += fields
    // No comment; the first disk; no attributes.
    contents += [UInt8](repeating: 0, count: 10)
    contents.append(long: place)
    contents += Array(name.utf8)
  }

  /// The whole file.
  package func file() -> [UInt8] {
    var file = bytes + contents
    file.append(long: ZipFormat.endRecord)
    file.append(long: 0)
    file.append(short: names.count)
    file.append(short: names.count)
    file.append(long: UInt32(contents.count))
    file.append(long: UInt32(bytes.count))
    file.append(short: 0)
    return file
  }
}
