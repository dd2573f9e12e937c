internal import ArgumentParser
internal import Padan
internal import Rendering

struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Rank words and units of several words of your texts that the glossary has not got.",
    discussion: """
      Words are ranked by the log-likelihood of their frequency against the built-in counts of news (Dunning 1993),
      units by their C-value (Frantzi and Ananiadou 2000). Names, numbers and function words are left out.

      Examples:
        padan glossary candidates archive/*.html
        padan glossary candidates --format tsv --least 3 archive.warc.gz > candidates.tsv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var roots: RootOptions

  @Option(help: "The form of the output: text, tsv or json.")
  var format: CandidateFormat = .text

  @Option(help: "List at most so many words, and so many units.")
  var most = 50

  @Option(help: "Leave out what stands less often; units stand twice at least.")
  var least = 1

  enum CandidateFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case tsv
    case json
  }

  mutating func validate() throws {
    if most < 1 { throw ValidationError("--most takes a number from 1 on.") }
    if least < 1 { throw ValidationError("--least takes a number from 1 on.") }
  }

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions(input)
      try glossaries.fill(&options)
      try roots.fill(&options, skipsWrongLines: glossaries.lines.skipBadLines)
      let briefer = try Briefer(options)
      if !input.quiet { briefer.warnings.forEach { Output.tell($0) } }
      let inputs = Inputs(options: input, reader: briefer.reader)
      var candidates = briefer.candidates()
      var texts = 0
      var failed = false
      for path in input.paths {
        do throws(Inputs.Failure) {
          let contents = try inputs.documents(path)
          for error in contents.passedOver { failed = tell(error.sentence, path) }
          for (number, document) in contents.documents.enumerated() {
            let name = contents.documents.count > 1 ? "\(path)#\(number + 1)" : path
            do {
              let article = try briefer.checked(try inputs.article(from: document, of: path))
              candidates.add(article, input: name == "-" ? nil : name)
              texts += 1
            } catch let error as Inputs.Failure {
              failed = tell(error.sentence, name)
            } catch let error as PadanError {
              failed = tell(error.description, name)
            } catch {}
          }
        } catch {
          failed = tell(error.sentence, path)
        }
      }
      let report = CandidateReport(
        texts: texts, words: Array(candidates.words(least: least).prefix(most)),
        units: Array(candidates.units(least: max(least, 2)).prefix(most)))
      if texts > 0 {
        switch format {
        case .text: Output.write(report.text(TextStyle(width: min(Output.width, 120))))
        case .tsv: Output.write(report.tsv())
        case .json: Output.write(report.json(producer: PadanVersion.producer))
        }
      }
      if failed { throw ExitCode(2) }
    }
  }

  private func tell(_ sentence: String, _ name: String) -> Bool {
    Output.tell("\(name == "-" ? "standard input" : name): \(sentence)")
    return true
  }
}
