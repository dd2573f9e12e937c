import PackagePlugin

/// Runs `GlossaryIndexer` before `BuiltInIndex` is compiled. The files are part of the indexer, so that an edit of one
/// builds it anew, and it runs again.
@main struct GlossaryIndexing: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let index = context.pluginWorkDirectoryURL.appending(path: "BuiltInIndexText.swift")
    return [
      .buildCommand(
        displayName: "Indexing the glossary", executable: try context.tool(named: "GlossaryIndexer").url,
        arguments: [index.path], inputFiles: [], outputFiles: [index])
    ]
  }
}
