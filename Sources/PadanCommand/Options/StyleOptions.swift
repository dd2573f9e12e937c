public import ArgumentParser
internal import ConfigurationFiles
internal import Glibc
public import NewsModel
internal import Padan

/// How English is printed: options of the command, over those of a configuration file.
struct StyleOptions: ParsableArguments {
  @Option(help: "Dates: day-month (20 June 2024, the usual) or month-day (June 20, 2024).")
  var dateStyle: HouseStyle.DateOrder?

  @Option(help: "Percentages: percent (5 percent, the usual), per-cent (5 per cent) or sign (5%).")
  var percent: HouseStyle.Percent?

  @Option(help: "Rupiah: spaced (Rp 1.5 trillion, the usual) or joined (Rp1.5 trillion).")
  var rupiah: HouseStyle.Rupiah?

  @Option(help: "The clock: 12 (7.30 p.m., the usual) or 24 (19:30).")
  var clock: HouseStyle.Clock?

  @Option(help: "The spelling: british (metres, tonnes; the usual) or american (meters, tons).")
  var spelling: HouseStyle.Spelling?

  @Option(help: "Time zones: first-in-full (later as initials, the usual) or initials (WIB always).")
  var zones: HouseStyle.Zones?

  @OptionGroup var file: ConfigurationOptions

  /// The style: the command's options over those of the file.
  ///
  /// - Throws: a failure where the file can't be read or is wrong, told to the user.
  func style(for inputs: [String]) throws -> HouseStyle {
    var settings = StyleSettings()
    settings.date = dateStyle
    settings.percent = percent
    settings.rupiah = rupiah
    settings.clock = clock
    settings.spelling = spelling
    settings.zones = zones
    return settings.over(try file.configuration(for: inputs).style).style
  }

  /// Whether any option was given.
  var isGiven: Bool {
    dateStyle != nil || percent != nil || rupiah != nil || clock != nil || spelling != nil || zones != nil
      || file.config != nil || file.noConfig
  }
}

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
      return try Configuration(try Files.read(path, longest: Configuration.longestFile))
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

extension HouseStyle.DateOrder: ExpressibleByArgument {}
extension HouseStyle.Percent: ExpressibleByArgument {}
extension HouseStyle.Rupiah: ExpressibleByArgument {}
extension HouseStyle.Clock: ExpressibleByArgument {}
extension HouseStyle.Spelling: ExpressibleByArgument {}
extension HouseStyle.Zones: ExpressibleByArgument {}
