internal import ArgumentParser
internal import Padan
internal import Termbases

/// Which glossaries are used.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A glossary of your own (tab-separated, with a header line); its entries outrank the built-in ones. Repeatable.",
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

  /// Puts the glossaries into the options of a briefer.
  ///
  /// - Throws: a failure where a file can't be read, told to the user.
  func fill(_ options: inout BriefOptions) throws {
    options.domain = domain
    options.usesBuiltInGlossary = !withoutBuiltIn
    options.skipsWrongLines = lines.skipBadLines
    for path in glossary {
      do {
        let bytes = try Files.read(path, longest: GlossaryFile.longest)
        options.glossaries.append(UserFile(name: path, bytes: bytes))
      } catch {
        throw Failure("\(path): \(error.description)")
      }
    }
  }
}
