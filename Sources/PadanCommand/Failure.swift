internal import ArgumentParser
internal import Padan

/// A failure that ends the program with status 2; its sentence is told once, here.
struct Failure: Error {
  init(_ message: String) { Output.tell(message) }
}

extension PadanCommand {
  /// Runs `body`; failures that were told end with status 2.
  static func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch is Failure {
      throw ExitCode(2)
    } catch let error as PadanError {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }
}
