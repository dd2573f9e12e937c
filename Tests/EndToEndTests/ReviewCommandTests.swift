import Foundation
import TestSupport
import Testing

private let pairs = """
  Sebanyak 40 orang tewas.\tSome 46 people were killed.
  Harga beras naik.\tThe price of rice rose.
  Air surut pada 2021.\tThe water has gone down.

  """

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct ReviewCommandTests {
  private func review(_ arguments: [String], _ text: String = pairs) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["review"] + arguments + ["-"], input: Array(text.utf8))
  }

  @Test func showsBothSidesWithMarks() throws {
    let run = try review([])
    #expect(run.status == 1)
    #expect(
      run.output == """
        -:1: error: “40 orang” is 40, not “46”. [numbers]
          Sebanyak 40 orang tewas.
                   ^^^^^^^^
          Some 46 people were killed.
               ^^

        """, "\(run.output)")
    #expect(run.errors == "padan: 1 error, 1 note\n", "\(run.errors)")
  }

  @Test func findingsAsLines() throws {
    let run = try review(["--format", "json", "--notes"])
    let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/finding.schema.json")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { #expect(try schema.faults(in: String(line)) == []) }
  }

  @Test(arguments: [
    (["--skip", "numbers"], 0), (["--only", "names,terms"], 0), (["--fail-on", "error"], 1),
    (["--only", "numbers"], 1), (["--only", "number"], 64), (["--format", "markdown"], 64),
  ])
  func exitStatus(arguments: [String], status: Int32) throws {
    #expect(try review(arguments).status == status, "\(arguments)")
  }

  @Test func tellsOfALineWithoutATab() throws {
    let run = try review([], "a\tb\nc\n")
    #expect(run.status == 2 && run.errors.contains("line 2 has no tab"))
  }

  @Test func documentationIsWhatTheRulesSay() throws {
    let run = try BuiltBinary.run(["review", "--explain", "all", "--format", "markdown"])
    let file = try String(contentsOfFile: Places.checkout + "/Documentation/review.md", encoding: .utf8)
    #expect(run.status == 0 && run.output == file, "make Documentation/review.md of --explain all anew")
  }
}
