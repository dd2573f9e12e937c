internal import Exchange

/// What an update did, for the user.
enum UpdateText {
  /// So much of a source is shown.
  private static let longest = 70

  static func text(of report: PackageUpdate.Report) -> String {
    var text =
      "\(report.kept) kept (\(report.translated) translated), \(report.changed.count) changed, "
      + "\(report.new.count) new, \(report.gone.count) gone\n"
    for change in report.changed { text += "changed  \(shown(change.source)) (\(change.score) % alike)\n" }
    for source in report.new { text += "new      \(shown(source))\n" }
    for source in report.gone { text += "gone     \(shown(source))\n" }
    return text
  }

  private static func shown(_ source: String) -> String {
    source.count > longest ? source.prefix(longest) + " …" : source
  }
}
