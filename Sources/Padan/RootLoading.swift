internal import Indonesian

/// Reads the user's files of roots.
enum RootLoading {
  /// The roots of all files in their order, and a warning for each line that was passed over.
  ///
  /// - Throws: `PadanError` of kind `roots` or `rootLine` where a file or a line of it is wrong.
  static func load(_ options: BriefOptions) throws(PadanError) -> (roots: [UserRoot], warnings: [String]) {
    var roots: [UserRoot] = []
    var warnings: [String] = []
    for file in options.roots {
      let (found, faults) = try read(file, skipsWrongLines: options.skipsWrongLines)
      roots += found
      warnings += faults.map { "\($0.place): \($0.message); the line is passed over" }
      guard roots.count <= UserRoot.most else {
        throw PadanError(
          .roots,
          "\(file.name): there are more than \(UserRoot.most) roots; keep those that your texts need")
      }
    }
    return (roots, warnings)
  }

  private static func read(
    _ file: UserFile, skipsWrongLines: Bool
  ) throws(PadanError) -> ([UserRoot], [RootFault]) {
    do throws(RootFault) {
      let (roots, faults) = try RootFile.read(file.bytes, name: file.name)
      if let first = faults.first, !skipsWrongLines { throw first }
      return (roots, faults)
    } catch {
      throw PadanError(error)
    }
  }
}
