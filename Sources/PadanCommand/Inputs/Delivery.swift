/// Brings results to the output one by one: to standard output at once, to a file whole or not at all.
struct Delivery: ~Copyable {
  private let path: String?
  private let writing: FileWriting?
  private let joint: String
  private var count = 0

  /// Opens the output.
  ///
  /// - Parameter joint: what stands between two results.
  /// - Throws: a failure, told to the user, where the file can't be written.
  init(to path: String?, joint: String) throws {
    self.path = path
    self.joint = joint
    do throws(FileError) {
      writing = try path.map { path throws(FileError) in try FileWriting(path) }
    } catch {
      throw Failure("\(path ?? ""): \(error.description)")
    }
  }

  /// Gives one result more.
  mutating func give(_ text: String) throws {
    let text = count > 0 ? joint + text : text
    count += 1
    guard let writing else { return Output.write(text) }
    do throws(FileError) {
      try writing.write(text)
    } catch {
      throw Failure("\(path ?? ""): \(error.description)")
    }
  }

  /// Puts the file in its place; where there was no result, all stays as it was.
  func finish() throws {
    guard let writing else { return }
    if count == 0 { return writing.discard() }
    do throws(FileError) {
      try writing.finish()
    } catch {
      throw Failure("\(path ?? ""): \(error.description)")
    }
  }
}
