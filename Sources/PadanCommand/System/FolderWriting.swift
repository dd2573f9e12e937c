internal import Exchange
internal import Glibc

/// A folder of files that come to their places all together or not at all: written into a folder beside it, then
/// renamed. Nothing outside of the folder is written, and no link in it is followed.
struct FolderWriting {
  /// The folder, with links in its own path resolved.
  private let folder: String
  private let aside: String
  private let old: String

  /// - Parameter named: the folder; what it stands in exists.
  /// - Throws: why nothing can be written there.
  init(_ named: String) throws(FileError) {
    var path = named
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty else { throw FileError(description: "the folder has no name; give one") }
    if let real = unsafe realpath(path, nil) {
      defer { unsafe free(real) }
      path = unsafe String(cString: real)
      guard FolderWriting.kind(of: path) == S_IFDIR else {
        throw FileError(description: "it is no folder; give the name of a folder")
      }
    } else if FolderWriting.kind(of: path) != nil {
      throw FileError(description: "it is a link that leads nowhere; give the name of a folder")
    }
    guard path != "/" else {
      throw FileError(description: "it is the root of the file system; give a folder in it")
    }
    folder = path
    aside = path + ".padan-\(getpid())"
    old = path + ".padan-old-\(getpid())"
  }

  /// Brings the files to their places.
  ///
  /// - Parameter overwrites: whether files that stand there already are replaced; otherwise they are an error.
  /// - Throws: why not; all is as it was then.
  func write(_ files: [PackageFile], overwrites: Bool) throws(FileError) {
    let isThere = FolderWriting.kind(of: folder) == S_IFDIR
    if isThere { try check(files, overwrites: overwrites) }
    defer {
      FolderWriting.remove(aside)
      FolderWriting.remove(old)
    }
    try make(aside)
    for file in files { try place(file, in: aside) }
    // A folder that is empty or not there is replaced as one.
    if unsafe Glibc.rename(aside, folder) == 0 { return }
    let number = errno
    guard isThere, number == ENOTEMPTY || number == EEXIST else {
      throw FileError(description: FolderWriting.reason(number))
    }
    try make(old)
    try move(files)
  }

  /// Looks for what stands in the way.
  private func check(_ files: [PackageFile], overwrites: Bool) throws(FileError) {
    for file in files {
      let parts = file.path.split(separator: "/")
      var path = folder
      for (index, part) in parts.enumerated() {
        path += "/" + part
        guard let kind = FolderWriting.kind(of: path) else { break }
        let isFolder = index + 1 < parts.count || file.path.hasSuffix("/")
        let name = parts[...index].joined(separator: "/")
        if isFolder, kind != S_IFDIR {
          throw FileError(description: "\(name) in it is no folder; move it away")
        }
        if !isFolder {
          if kind == S_IFDIR { throw FileError(description: "\(name) in it is a folder; move it away") }
          if !overwrites {
            throw FileError(
              description: "\(name) is there already; choose another folder, or use --force to overwrite it")
          }
        }
      }
    }
  }

  /// Moves the files over one by one; what they replace is kept until all are there, and put back where one fails.
  private func move(_ files: [PackageFile]) throws(FileError) {
    var undo: [(from: String, to: String)] = []
    do throws(FileError) {
      for file in files {
        try makeFolders(of: file, in: folder)
        if file.path.hasSuffix("/") { continue }
        let target = folder + "/" + file.path
        if FolderWriting.kind(of: target) != nil {
          try makeFolders(of: file, in: old)
          try FolderWriting.rename(target, old + "/" + file.path)
          undo.append((old + "/" + file.path, target))
        }
        try FolderWriting.rename(aside + "/" + file.path, target)
        undo.append((target, aside + "/" + file.path))
      }
    } catch {
      for step in undo.reversed() { try? FolderWriting.rename(step.from, step.to) }
      throw error
    }
  }

  private func place(_ file: PackageFile, in folder: String) throws(FileError) {
    try makeFolders(of: file, in: folder)
    if file.path.hasSuffix("/") { return }
    let path = folder + "/" + file.path
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw FileError(description: FolderWriting.reason(errno)) }
    let isWritten = Output.write(file.bytes, to: descriptor)
    let number = errno
    guard close(descriptor) == 0, isWritten else {
      throw FileError(description: FolderWriting.reason(number))
    }
  }

  private func makeFolders(of file: PackageFile, in folder: String) throws(FileError) {
    var path = folder
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in parts {
      path += "/" + part
      if FolderWriting.kind(of: path) == nil { try make(path) }
    }
  }

  private func make(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw FileError(description: FolderWriting.reason(errno)) }
  }

  private static func rename(_ from: String, _ to: String) throws(FileError) {
    guard unsafe Glibc.rename(from, to) == 0 else { throw FileError(description: reason(errno)) }
  }

  private static func reason(_ number: Int32) -> String {
    number == ENOENT ? "the folder that it is to stand in does not exist; make it" : Files.reason(number)
  }

  /// What stands at a path, links not followed; nil for nothing.
  private static func kind(of path: String) -> mode_t? {
    var facts = stat()
    return unsafe lstat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
  }

  /// Takes away a folder that this program made, with all in it.
  private static func remove(_ path: String) {
    guard kind(of: path) == S_IFDIR, let stream = unsafe opendir(path) else { return }
    defer { unsafe rmdir(path) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    unsafe closedir(stream)
    for name in names {
      let inside = path + "/" + name
      if kind(of: inside) == S_IFDIR { remove(inside) } else { unsafe unlink(inside) }
    }
  }
}
