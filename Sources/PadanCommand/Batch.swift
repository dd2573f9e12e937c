internal import ArgumentParser
internal import Padan

/// Goes through the inputs one by one: a bad one is told of and the rest is finished; the status remembers.
struct Batch {
  let options: InputOptions
  let output: OutputOptions
  /// What is left out between two inputs of text output.
  let joint: String

  /// Gives the bytes of each input to `body`, and what it returns to the output.
  ///
  /// - Throws: status 2 where an input failed, or the output can't be written.
  func run(_ body: (_ bytes: [UInt8], _ name: String?) throws -> String) throws {
    var writing: FileWriting?
    if let path = output.output {
      do {
        writing = try FileWriting(path)
      } catch {
        throw Failure("\(path): \(error.description)")
      }
    }
    var failed = false
    var count = 0
    for path in options.paths {
      let text: String
      do {
        text = try body(try Files.read(path), path == "-" ? nil : path)
      } catch let error as FileError {
        failed = true
        Output.tell("\(name(path)): \(error.description)")
        continue
      } catch let error as PadanError {
        failed = true
        Output.tell("\(name(path)): \(error.sentence)")
        continue
      }
      try give(count > 0 ? joint + text : text, to: writing)
      count += 1
    }
    try finish(writing, isEmpty: count == 0)
    if failed { throw ExitCode(2) }
  }

  private func give(_ text: String, to writing: FileWriting?) throws {
    guard let writing else { return Output.write(text) }
    do {
      try writing.write(text)
    } catch {
      throw Failure("\(output.output ?? ""): \(error.description)")
    }
  }

  private func finish(_ writing: FileWriting?, isEmpty: Bool) throws {
    guard let writing, let path = output.output else { return }
    if isEmpty { return writing.discard() }
    do {
      try writing.finish()
    } catch {
      throw Failure("\(path): \(error.description)")
    }
  }

  private func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Whether JSON is set over several lines: where there is one input.
  var isPretty: Bool { options.paths.count == 1 }

  /// A heading that names the input, where there are several.
  func heading(_ name: String?) -> String {
    options.paths.count > 1 ? "== \(name ?? "standard input") ==\n\n" : ""
  }
}
