internal import Exchange

/// Loads the translation memories that the user names.
enum MemoryLoading {
  /// The longest file, in bytes.
  private static let longest = 1 << 30

  /// - Throws: a failure, told to the user, where a file can't be read.
  static func memory(of paths: [String]) throws -> TranslationMemory {
    var memory = TranslationMemory()
    for path in paths {
      do {
        let bytes = try Files.read(path, longest: longest)
        try memory.add(bytes, name: String(path.split(separator: "/").last ?? ""))
      } catch let error as FileError {
        throw Failure("\(path): \(error.description)")
      } catch let fault as ExchangeFault {
        throw Failure("\(path): \(fault.description)")
      }
    }
    memory.prepare()
    return memory
  }
}
