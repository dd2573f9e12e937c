/// Why a ZIP file could not be read or written; `description` says what in one sentence without end mark.
package enum ZipError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file does not end as ZIP files do.
  case noZip
  /// Records point outside of the file, over each other, or to something else than they say.
  case damaged
  /// The content of a part is not what its checksum or length says.
  case damagedPart(String)
  /// A part is encrypted.
  case encrypted(String)
  /// A part is packed by a method that is neither "stored" nor "deflate"; its number.
  case method(Int, part: String)
  /// A feature of ZIP that small files do not need.
  case unsupported(Feature)
  /// A part has a name that leads out of a folder, or none.
  case name(String)
  /// Two parts have one name.
  case twice(String)
  /// There are more than so many parts.
  case tooManyParts(limit: Int)
  /// A part unpacks to more than so many bytes.
  case partTooLong(String, limit: Int)
  /// All parts together unpack to more than so many bytes.
  case tooLong(limit: Int)
  case outOfMemory

  package enum Feature: String, Sendable {
    case zip64 = "ZIP64"
    case disks = "several disks"
  }

  package var description: String {
    switch self {
    case .noZip: "it is no ZIP file, or its end is missing; copy it anew"
    case .damaged:
      "the ZIP file is damaged: its table of contents does not fit what stands in it; copy it anew"
    case .damagedPart(let part): "the part \(part) of the ZIP file is damaged; copy it anew"
    case .encrypted(let part): "the part \(part) of the ZIP file is encrypted; save it without a password"
    case .method(let number, let part):
      "the part \(part) of the ZIP file is packed by method \(number), which is not known; save it anew"
    case .unsupported(let feature): "the ZIP file uses \(feature.rawValue), which is not read; save it anew"
    case .name(let name): "the ZIP file has a part with the unsafe name '\(name)'"
    case .twice(let name): "the ZIP file has two parts with the name '\(name)'"
    case .tooManyParts(let limit): "the ZIP file has more than \(limit) parts"
    case .partTooLong(let part, let limit):
      "the part \(part) of the ZIP file unpacks to more than \(limit) bytes"
    case .tooLong(let limit): "the ZIP file unpacks to more than \(limit) bytes"
    case .outOfMemory: "there is not enough memory for the ZIP file"
    }
  }
}
