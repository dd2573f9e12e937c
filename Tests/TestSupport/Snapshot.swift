import FoundationEssentials

/// Compares text with a file under Tests/Fixtures/snapshots.
///
/// `RECORD_SNAPSHOTS=1 swift test` writes the files anew, and every recorded case fails in that run, so that a
/// recording never passes silently.
package enum Snapshot {
  /// - Returns: nil where the text is as recorded; else what differs.
  package static func difference(of text: String, from name: String) throws -> String? {
    let path = Places.fixture("snapshots/" + name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(text.utf8).write(to: URL(filePath: path))
      return "recorded \(name); run again without RECORD_SNAPSHOTS"
    }
    guard let recorded = try? Places.text(path) else { return "there is no snapshot \(name); record it" }
    guard recorded != text else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(old.count, new.count) {
      let before = line < old.count ? String(old[line]) : "(nothing)"
      let now = line < new.count ? String(new[line]) : "(nothing)"
      if before != now { return "\(name), line \(line + 1):\n- \(before)\n+ \(now)" }
    }
    return "\(name) differs in its end"
  }
}
