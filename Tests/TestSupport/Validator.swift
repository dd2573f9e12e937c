import Foundation

/// Programs that validate files, and schemas, where the machine and the reference data have them.
package enum Validator {
  /// A way to check a file.
  package enum Check: String, CaseIterable, Sendable {
    /// XLIFF 2.1, core and all modules.
    case xliff21
    /// XLIFF 2.1 with its Schematron rules.
    case xliff21Rules
    /// XLIFF 2.2, core and all modules.
    case xliff22
    /// XLIFF 1.2, strict.
    case xliff12
    /// TMX 1.4.
    case tmx
    /// TBX v3 in the DCT style.
    case tbxDCT
    /// TBX v3, core structure.
    case tbxCore
    /// TBX v2.
    case tbx2

    /// The program and its arguments, the file left out.
    fileprivate var command: [String] {
      let schemas = (Places.shared ?? "") + "/data/schemas"
      let lint = ["xmllint", "--nonet", "--noout"]
      return switch self {
      case .xliff21: lint + ["--schema", schemas + "/xliff21-all.xsd"]
      case .xliff21Rules: ["jing", schemas + "/xliff-21/schemas/xliff_2_advanced_validation.nvdl"]
      case .xliff22: lint + ["--schema", schemas + "/xliff22-all.xsd"]
      case .xliff12: lint + ["--schema", schemas + "/xliff12/xliff-core-1.2-strict.xsd"]
      case .tmx: lint + ["--dtdvalid", schemas + "/catalog/tmx/tmx14.dtd"]
      case .tbxDCT: ["jing", schemas + "/tbx-basic/DCT/local.nvdl"]
      case .tbxCore: ["jing", schemas + "/TBX_Core_RNG/TBXcoreStructV03.rng"]
      case .tbx2: lint + ["--dtdvalid", schemas + "/catalog/tbx/TBXcoreStructV02.dtd"]
      }
    }
  }

  /// Whether schemas and programs are at hand.
  package static let isThere =
    Places.shared != nil && program("xmllint") != nil && program("jing") != nil

  /// Why such tests are skipped.
  package static let absence = "xmllint, jing or the reference schemas are not at hand"

  /// What the program says of files that it finds wrong; empty where all are valid.
  package static func faults(_ check: Check, _ files: [String]) throws -> String {
    let command = check.command
    let process = Process()
    process.executableURL = URL(filePath: program(command[0]) ?? "/bin/false")
    process.arguments = Array(command.dropFirst()) + files
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-valid-" + UUID().uuidString)
    _ = FileManager.default.createFile(atPath: place.path(), contents: nil)
    defer { try? FileManager.default.removeItem(at: place) }
    let output = try FileHandle(forWritingTo: place)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus == 0 { return "" }
    return "\(command[0]): " + String(decoding: try Data(contentsOf: place).prefix(2000), as: UTF8.self)
  }

  private static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
