internal import ArgumentParser
internal import Padan
internal import Termbases

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check glossary files: every wrong line and every doubtful entry with file, line and column.",
    discussion: """
      Each source is also looked for in its own inflected forms, as an article has them. Without files, the built-in
      glossary is checked. Status 1 says that something was found.

      Example:
        padan glossary check terms.tsv
      """)

  @Argument(help: "Glossary files.", completion: .file())
  var files: [String] = []

  func run() throws {
    try PadanCommand.reporting {
      var tables: [GlossaryCheck.Input] = []
      var failed = false
      for path in files {
        do throws(FileError) {
          tables.append(.init(name: path, bytes: try Files.read(path, longest: GlossaryFile.longest)))
        } catch {
          failed = true
          Output.tell("\(path): \(error.description)")
        }
      }
      if files.isEmpty {
        tables = BuiltInGlossary.load().map { GlossaryCheck.Input(name: $0.name, bytes: Array($0.bytes)) }
      }
      let findings =
        GlossaryCheck.findings(in: tables)
        + FormCheck(tables, besidesBuiltIn: !files.isEmpty).findings()
      for finding in findings {
        Output.write("\(finding.place): \(finding.severity.rawValue): \(finding.message)\n")
      }
      let errors = findings.count { $0.severity == .error }
      if tables.isEmpty { throw ExitCode(2) }
      Output.tell(
        findings.isEmpty
          ? "nothing found in \(tables.count) file\(tables.count == 1 ? "" : "s")"
          : "\(errors) error\(errors == 1 ? "" : "s"), \(findings.count - errors) warning\(findings.count - errors == 1 ? "" : "s")"
      )
      if failed { throw ExitCode(2) }
      if !findings.isEmpty { throw ExitCode(1) }
    }
  }
}
