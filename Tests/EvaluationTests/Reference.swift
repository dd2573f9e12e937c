import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// The scorers of the reference data, run as programs.
enum Reference {
  static let scorer = Places.shared.map { $0 + "/data/scorers/extract_eval.py" }

  static let isThere: Bool = {
    guard let scorer, FileManager.default.fileExists(atPath: scorer) else { return false }
    return (try? run("python3", ["-c", "print(1)"])) == "1\n"
  }()

  /// The scorer's figures of a set of predictions.
  static func figures(gold: String, predictions: [String: [String: String]]) throws -> [String: Double] {
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-scores-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let prediction = place.appending(path: "prediction.json")
    let result = place.appending(path: "result.json")
    try JSONEncoder().encode(predictions).write(to: prediction)
    try run("python3", [scorer ?? "", gold, prediction.path(), "--meta", "--json", result.path()])
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: result)) as? [String: [String: Any]]
    return json?["prediction"]?.compactMapValues { $0 as? Double } ?? [:]
  }

  static func compare(_ figures: ReadingFigures, _ expected: [String: Double]) {
    #expect(expected["f1"].isClose(figures.f1))
    #expect(expected["precision"].isClose(figures.precision))
    #expect(expected["recall"].isClose(figures.recall))
    #expect(expected["accuracy"].isClose(figures.accuracy.share))
    #expect(expected["empty"].isClose(Double(figures.empty)))
  }

  /// Runs a script with the scorer imported as `m`, and gives the numbers of the object that it prints.
  static func scored(_ script: String, scorer: String, gold: String, prediction: String) throws
    -> [String: Double]
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "padan-prediction-" + UUID().uuidString)
    try Data((prediction + "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let folder = try #require(Places.shared) + "/data/scorers"
    let head = """
      import importlib, json, sys
      sys.dont_write_bytecode = True
      sys.path.insert(0, sys.argv[1])
      m = importlib.import_module('\(scorer)')

      """
    let output = try Reference.run("python3", ["-c", head + script, folder, gold, file.path()])
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return json?.compactMapValues { $0 as? Double } ?? [:]
  }

  /// Runs a program of the system and gives what it prints.
  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let file = FileManager.default.temporaryDirectory.appending(path: "padan-output-" + UUID().uuidString)
    _ = FileManager.default.createFile(atPath: file.path(), contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

extension Double? {
  /// Whether both are there and the same to far more than three places.
  func isClose(_ other: Double?) -> Bool {
    guard let self, let other else { return false }
    return abs(self - other) < 1e-9
  }
}
