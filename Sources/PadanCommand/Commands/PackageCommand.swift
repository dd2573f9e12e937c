internal import ArgumentParser
internal import Exchange
internal import Padan
internal import Rendering

struct PackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: "Make a translator's package of an article: XLIFF, PO, glossaries, brief, an OmegaT project.",
    discussion: """
      Sentences become segments with their terms, names, figures and speakers in
      notes. Nothing in the folder is overwritten unless you say --force; it comes
      whole or not at all.

      Examples:
        padan package article.html -o article-package
        padan package article.html -o article-package --all --as omegat
        padan package article.html -o article-package --memory 2025.tmx
        padan package changed.html --update article-package
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to make.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Bring this package to the article as it is now: what is translated stays, and the earlier translation of a changed sentence is proposed.",
      valueName: "folder"), completion: .directory)
  var update: String?

  @Flag(help: "Take all sentences of the article, and not only the chosen ones.")
  var all = false

  @Option(name: .customLong("as"), help: "Make the folder a project of this program besides: omegat.")
  var layout: Layout?

  @Option(
    help: ArgumentHelp(
      "Propose the translations of a memory (TMX, or any XLIFF, PO or tab-separated file) where its sources are the same or alike. Repeatable.",
      valueName: "file"), completion: .file())
  var memory: [String] = []

  @OptionGroup var length: LengthOptions
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var roots: RootOptions
  @OptionGroup var style: StyleOptions

  enum Layout: String, CaseIterable, ExpressibleByArgument {
    case omegat
  }

  mutating func validate() throws {
    if output == nil, update == nil {
      throw ValidationError("Name the folder to make: -o FOLDER, or --update FOLDER for one that is there.")
    }
    if output != nil, update != nil { throw ValidationError("Give only one of --output and --update.") }
    if input.paths.count > 1, !input.join {
      throw ValidationError("A package is made of one article; use --join where the inputs are its pages.")
    }
  }

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions(input)
      options.length = length.length
      try ranking.fill(&options)
      let configuration = try style.file.configuration(for: input.paths)
      try glossaries.fill(&options, over: configuration)
      try roots.fill(&options, skipsWrongLines: glossaries.lines.skipBadLines)
      options.style = style.style(over: configuration)
      let briefer = try Briefer(options)
      if !input.quiet { briefer.warnings.forEach { Output.tell($0) } }
      let memory = try MemoryLoading.memory(of: memory)
      let earlier = try update.map { try PackageLoading(folder: $0) }
      let (article, name) = try SingleArticle(inputs: Inputs(options: input, reader: briefer.reader))
        .article()
      let material = try briefer.material(of: article)
      if !input.quiet { Warnings.tell(of: material.brief.article, name) }
      var brief = material.brief
      brief.input = name
      var whole = material.whole
      whole.input = name
      let segments = ArticleSegments(whole: whole, brief: brief, title: material.title)
      var scope = PackageScope(takesAll: all, asOmegaT: layout == .omegat)
      var package: TranslationPackage
      var report: PackageUpdate.Report?
      if let earlier {
        scope = scope.over(PackageScope(of: earlier.package.document))
        let update = PackageUpdate(of: segments, from: earlier.package.document, takesAll: scope.takesAll)
        package = TranslationPackage(document: update.document, brief: brief, producer: PadanVersion.producer)
        package.earlier = update.earlier + earlier.package.unplaced
        report = update.report
      } else {
        package = TranslationPackage(
          document: all ? segments.document : segments.chosen, brief: brief, producer: PadanVersion.producer)
      }
      package.document.metadata += scope.facts
      package.propose(from: memory)
      try write(
        package.files(asOmegaT: scope.asOmegaT) + PackagePages.files(of: brief, package: package))
      tell(package, report)
    }
  }

  private func write(_ files: [PackageFile]) throws {
    let folder = output ?? update ?? ""
    do throws(FileError) {
      try FolderWriting(folder).write(files, overwrites: input.force || update != nil)
    } catch {
      throw Failure("\(folder): \(error.description)")
    }
  }

  private func tell(_ package: TranslationPackage, _ report: PackageUpdate.Report?) {
    guard !input.quiet else { return }
    if let report { return Output.write(UpdateText.text(of: report)) }
    let count = package.document.units.count
    let proposed = package.document.units.count { !$0.proposals.isEmpty }
    var line = "\(output ?? ""): \(count) segment\(count == 1 ? "" : "s")"
    if proposed > 0 { line += ", \(proposed) with proposals from memory" }
    Output.write(line + "\n")
  }
}
