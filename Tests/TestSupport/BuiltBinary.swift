import Foundation

/// The built program, run as a user runs it.
package enum BuiltBinary {
  /// What a run gave.
  package struct Run: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// The release binary that `make test` builds, or what PADAN_BINARY names; nil where there is none.
  package static let path: String? = {
    let environment = ProcessInfo.processInfo.environment
    let candidates = [
      environment["PADAN_BINARY"], Places.checkout + "/.build/release/padan",
      Places.checkout + "/.build/debug/padan",
    ]
    return candidates.compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the words behind `padan`.
  ///   - input: what standard input holds.
  ///   - environment: variables set besides those of the tests.
  package static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], folder: String? = nil
  ) throws -> Run {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    variables["COLUMNS"] = "80"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    process.currentDirectoryURL = URL(filePath: folder ?? Places.checkout)
    // Files, not pipes: nothing can block, whatever the sizes.
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let (source, out, err) = (
      place.appending(path: "in"), place.appending(path: "out"), place.appending(path: "err")
    )
    try Data(input).write(to: source)
    _ = FileManager.default.createFile(atPath: out.path(), contents: nil)
    _ = FileManager.default.createFile(atPath: err.path(), contents: nil)
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}
