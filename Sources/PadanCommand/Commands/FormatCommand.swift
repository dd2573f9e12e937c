internal import ArgumentParser
internal import Padan
internal import Termbases

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Put glossary files into their settled form: all columns, sorted by source, blanks tidied.",
    discussion: """
      Example:
        padan glossary format Glossaries/law.tsv
      """)

  @Argument(help: "Glossary files; each is written in place, whole or not at all.", completion: .file())
  var files: [String]

  @Flag(help: "Change nothing; status 1 where a file is not in its settled form.")
  var check = false

  func run() throws {
    try PadanCommand.reporting {
      var differs = false
      for path in files {
        do {
          let bytes = try Files.read(path, longest: GlossaryFile.longest)
          let text = try formatted(bytes, path)
          guard Array(text.utf8) != bytes else { continue }
          differs = true
          if check {
            Output.tell("\(path): not in its settled form; run padan glossary format \(path)")
          } else {
            let writing = try FileWriting(path)
            try writing.write(text)
            try writing.finish()
          }
        } catch let error as FileError {
          throw Failure("\(path): \(error.description)")
        }
      }
      if check, differs { throw ExitCode(1) }
    }
  }

  private func formatted(_ bytes: [UInt8], _ path: String) throws -> String {
    do {
      let (table, faults) = try GlossaryFile.read(bytes, name: path)
      if let fault = faults.first { throw fault }
      return GlossaryFormat.formatted(table, comments: try GlossaryFormat.comments(of: bytes, name: path))
    } catch let fault as GlossaryFault {
      throw Failure("\(fault.place): \(fault.message)")
    }
  }
}
