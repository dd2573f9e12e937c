internal import ArgumentParser

@main
struct PadanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "padan")
}
