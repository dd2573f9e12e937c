internal import ArgumentParser
internal import ConfigurationFiles
internal import Glibc
internal import Padan

/// Where the configuration file is.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file; otherwise padan.yaml, looked for in the folder of the first input and upwards.",
      valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Read no configuration file.")
  var noConfig = false

  mutating func validate() throws {
    if noConfig, config != nil { throw ValidationError("Give only one of --config and --no-config.") }
  }

  /// What the file sets; nothing where there is none.
  ///
  /// - Throws: a failure, told to the user.
  func configuration(for inputs: [String]) throws -> Configuration {
    guard !noConfig, let path = config ?? ConfigurationOptions.nearest(to: inputs.first ?? "-") else {
      return Configuration()
    }
    do {
      var configuration = try Configuration(
        try Files.read(path, longest: Configuration.longestFile), rules: Reviewer.rules.map(\.name))
      configuration.path = path
      return configuration
    } catch let error as FileError {
      throw Failure("\(path): \(error.description)")
    } catch let fault as ConfigurationFault {
      let place = fault.problem == .noLibrary ? path : "\(path):\(fault.line):\(fault.column)"
      throw Failure("\(place): \(fault.sentence)")
    }
  }

  /// The file in the folder of an input or over it; of the working folder for standard input and addresses.
  private static func nearest(to input: String) -> String? {
    var folder = "."
    if input != "-", !Address.isOne(input), let slash = input.lastIndex(of: "/") {
      folder = slash == input.startIndex ? "/" : String(input[..<slash])
    }
    guard let real = unsafe realpath(folder, nil) else { return nil }
    defer { unsafe free(real) }
    var path = unsafe String(cString: real)
    while true {
      let file = (path == "/" ? "" : path) + "/" + Configuration.fileName
      if unsafe access(file, F_OK) == 0 { return file }
      guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }
}
