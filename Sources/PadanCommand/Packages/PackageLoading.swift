internal import Documents
internal import Exchange
internal import Glibc

/// Reads a package back, with what was translated in whichever of its files; the one that was changed last has the
/// last word.
struct PackageLoading {
  let package: EarlierPackage

  /// The longest file, in bytes.
  private static let longest = 256 << 20

  /// - Throws: a failure, told to the user, where there is no package, or a file of it is broken.
  init(folder: String) throws {
    let main = folder + "/" + PackageNames.main
    guard unsafe access(main, F_OK) == 0 else {
      throw Failure("\(folder): \(ExchangeFault(.noPackage).description)")
    }
    let bytes = try PackageLoading.read(main)
    var package = try PackageLoading.reading(main) { () throws(ExchangeFault) in
      try EarlierPackage(main: bytes)
    }
    let worked = PackageNames.worked.compactMap { name -> (path: String, time: timespec)? in
      var facts = stat()
      let path = folder + "/" + name
      guard unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
      return (path, facts.st_mtim)
    }.enumerated().sorted {
      // Files of the same moment: the main file comes last.
      ($0.element.time.tv_sec, $0.element.time.tv_nsec, -$0.offset)
        < ($1.element.time.tv_sec, $1.element.time.tv_nsec, -$1.offset)
    }
    for (_, file) in worked {
      let bytes = try PackageLoading.read(file.path)
      if file.path.hasSuffix(".docx") {
        package.take(try PackageLoading.rows(of: bytes, file.path))
      } else {
        try PackageLoading.reading(file.path) { () throws(ExchangeFault) in try package.take(bytes) }
      }
    }
    self.package = package
  }

  private static func rows(of bytes: [UInt8], _ path: String) throws -> [EarlierPackage.Row] {
    do throws(DocumentError) {
      return try WordReader.rows(of: bytes).map { .init(id: $0.id, source: $0.source, target: $0.target) }
    } catch {
      throw Failure("\(path): \(error.description)")
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    do throws(FileError) {
      return try Files.read(path, longest: longest)
    } catch {
      throw Failure("\(path): \(error.description)")
    }
  }

  private static func reading<Value>(_ path: String, _ body: () throws(ExchangeFault) -> Value) throws
    -> Value
  {
    do throws(ExchangeFault) {
      return try body()
    } catch {
      throw Failure("\(path): \(error.description)")
    }
  }
}
