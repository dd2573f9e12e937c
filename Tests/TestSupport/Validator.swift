import Foundation

/// Programs that check files against schemas, where they are installed (Debian's jing and libxml2-utils).
package enum Validator {
  /// Whether the programs and the schemas of the reference data are at hand.
  package static func isThere(_ programs: String...) -> Bool {
    Places.shared != nil && programs.allSatisfy { path(of: $0) != nil }
  }

  /// A schema of the reference data.
  package static func schema(_ name: String) -> String { (Places.shared ?? "") + "/data/schemas/" + name }

  /// Runs a validator.
  ///
  /// - Returns: what it says, empty where all is valid.
  package static func complaints(_ program: String, _ arguments: [String]) throws -> String {
    guard let path = path(of: program) else { return "\(program) is not installed" }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-validator-" + UUID().uuidString)
    _ = FileManager.default.createFile(atPath: place.path(), contents: nil)
    defer { try? FileManager.default.removeItem(at: place) }
    let output = try FileHandle(forWritingTo: place)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: place), as: UTF8.self)
    return process.terminationStatus == 0 ? "" : String("\(program): \(said)".prefix(2000))
  }

  private static func path(of program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
