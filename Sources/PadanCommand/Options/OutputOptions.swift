public import ArgumentParser
public import Rendering

/// The forms of an article and of a summary.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case json
}

/// The forms of a brief.
enum BriefFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case html
  case json
}

/// When colours are used.
enum ColourMode: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

/// Where output goes, and how it looks.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "Write to this file instead of standard output; it comes whole or not at all.",
    completion: .file())
  var output: String?

  @Option(help: "Colours in text: auto, always or never. NO_COLOR is obeyed in auto.")
  var color: ColourMode = .auto

  /// The style of text output.
  func style(gloss: GlossMode = .terms) -> TextStyle {
    let colour =
      switch color {
      case .always: true
      case .never: false
      case .auto: output == nil && Output.isTerminal && (Output.environment("NO_COLOR") ?? "").isEmpty
      }
    return TextStyle(width: min(Output.width, 120), usesColour: colour, gloss: gloss)
  }
}

extension GlossMode: ExpressibleByArgument {}
