internal import ArgumentParser
internal import ConfigurationFiles
internal import Padan
internal import Termbases

/// Which glossaries are used.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A glossary of your own (TSV, CSV, TBX, UTX, OmegaT's or JSON); its entries outrank the built-in ones. Repeatable.",
      valueName: "file"),
    completion: .file())
  var glossary: [String] = []

  @OptionGroup var lines: LineOptions

  @Flag(name: .customLong("no-builtin"), help: "Use only your own glossaries.")
  var withoutBuiltIn = false

  @Option(
    help: ArgumentHelp(
      "The field that the articles are of (law, sport, …); it helps to choose senses.", valueName: "name"))
  var domain: String?

  mutating func validate() throws {
    if let domain, !Domains.all.contains(domain) {
      throw ValidationError(
        "There is no domain '\(domain)'; the domains are \(Domains.all.joined(separator: ", ")).")
    }
  }

  /// Puts the glossaries into the options of a briefer: those of the command, then those of a configuration file.
  ///
  /// - Throws: a failure where a file can't be read, told to the user.
  func fill(_ options: inout BriefOptions, over configuration: Configuration = Configuration()) throws {
    options.domain = domain
    options.usesBuiltInGlossary = !withoutBuiltIn
    options.skipsWrongLines = lines.skipBadLines
    for path in glossary { try add(path, to: &options, namedIn: "") }
    for file in configuration.glossaries {
      try add(
        file.path(in: configuration), to: &options, namedIn: file.place(in: configuration) + ": the glossary "
      )
    }
  }

  private func add(_ path: String, to options: inout BriefOptions, namedIn place: String) throws {
    do {
      let bytes = try Files.read(path, longest: GlossaryFile.longest)
      options.glossaries.append(UserFile(name: path, bytes: bytes))
    } catch {
      throw Failure("\(place)\(path): \(error.description)")
    }
  }
}
