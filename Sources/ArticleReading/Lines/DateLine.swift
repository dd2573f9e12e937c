internal import NewsModel

/// The dates of a line beside the title: when the article was published, and when it was changed.
///
/// `"Tayang: 8 Juli 2025 10:45 WIB Diperbarui: 8 Juli 2025 12:00 WIB"` has both; what stands behind a label of
/// change is never the date of publication.
struct DateLine {
  /// When the article was published.
  private(set) var published: Timestamp?
  /// When it was changed.
  private(set) var modified: Timestamp?

  private static let labels: [[UInt8]] = [
    "diperbarui", "diperbaharui", "diubah", "dimutakhirkan", "terakhir diupdate", "last updated",
    "last modified",
    "updated:", "updated on",
  ].map { Array($0.utf8) }

  /// Reads the line.
  init(_ line: Line) {
    guard line.contains(where: \.isDigit) else { return }
    guard let label = Self.labels.lazy.compactMap({ line.firstIndexIgnoringCase(of: $0) }).first else {
      published = DateFinder(in: line)?.moment
      return
    }
    published = DateFinder(in: line[..<label])?.moment
    modified = DateFinder(in: line[label...])?.moment
  }
}
