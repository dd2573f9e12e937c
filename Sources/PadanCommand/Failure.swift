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
      Output.tell(error.sentence)
      throw ExitCode(2)
    }
  }
}

extension PadanError {
  /// The whole sentence for a user of the command line: what is wrong, and which option helps.
  var sentence: String {
    switch kind {
    case .noArticle: description + ", or use --force to read it all the same"
    case .language: description + ", or use --force to brief it all the same"
    case .glossaryLine, .rootLine: description + "; mend the line, or use --skip-bad-lines to load the others"
    case .empty, .binary, .tooLarge, .archive, .encoding, .glossary, .roots, .ranking: description
    }
  }
}
