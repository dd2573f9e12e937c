internal import ArgumentParser
internal import Indonesian
internal import Padan

/// The user's own roots of words.
struct RootOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Roots of your own: lines of root, class (n, v, a, d, f, m or x) and perhaps a count, parted by tabs; they outrank the built-in ones. Repeatable.",
      valueName: "file"),
    completion: .file())
  var roots: [String] = []

  /// Puts the roots into the options of a briefer.
  ///
  /// - Parameter skipsWrongLines: whether wrong lines are passed over.
  /// - Throws: a failure where a file can't be read, told to the user.
  func fill(_ options: inout BriefOptions, skipsWrongLines: Bool) throws {
    options.skipsWrongLines = skipsWrongLines
    for path in roots {
      do {
        let bytes = try Files.read(path, longest: RootFile.longestFile)
        options.roots.append(UserFile(name: path, bytes: bytes))
      } catch {
        throw Failure("\(path): \(error.description)")
      }
    }
  }
}

/// What is done with the wrong lines of the user's files.
struct LineOptions: ParsableArguments {
  @Flag(help: "Load the good lines of a glossary or root file that has wrong ones.")
  var skipBadLines = false
}
