import FoundationEssentials

/// Where the tests find files that are not compiled in.
package enum Places {
  /// The folder of the checkout.
  package static let checkout: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// A file under Tests/Fixtures.
  package static func fixture(_ name: String) -> String { checkout + "/Tests/Fixtures/" + name }

  /// The reference data beside the checkout, where it is there.
  package static let shared: String? = {
    let path = checkout + "/../shared"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// The bytes of a file.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// The text of a file, which is UTF-8.
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
