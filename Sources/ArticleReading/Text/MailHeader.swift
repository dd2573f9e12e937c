/// Recognises the header lines of a mail that is pasted whole: "Subject: Fwd: Banjir di Demak".
enum MailHeader {
  private static let subjects: [[UInt8]] = ["subject:", "subjek:", "perihal:"].map { Array($0.utf8) }
  private static let others: [[UInt8]] = [
    "from:", "dari:", "to:", "kepada:", "cc:", "bcc:", "date:", "tanggal:", "sent:", "dikirim:", "reply-to:",
    "message-id:", "mime-version:", "content-type:", "---------- forwarded message",
  ].map { Array($0.utf8) }
  private static let prefixes: [[UInt8]] = ["fwd:", "fw:", "re:", "trs:", "bls:"].map { Array($0.utf8) }

  /// Whether the line stands over the mail that is answered: "Pada Sel, 13 Jan 2026 Sari menulis:".
  static func announcesReply(_ line: Line) -> Bool {
    line.count <= 200
      && ["menulis:", "wrote:"].contains { line.suffix($0.utf8.count).equalsIgnoringCase(Array($0.utf8)) }
  }

  /// Whether the line is a header.
  static func isHeader(_ line: Line) -> Bool {
    (subjects + others).contains { line.startsIgnoringCase(with: $0) }
  }

  /// The subject, without "Fwd:" and "Re:"; nil for other headers.
  static func subject(of line: Line) -> Line? {
    guard let label = subjects.first(where: { line.startsIgnoringCase(with: $0) }) else { return nil }
    var subject = line.dropFirst(label.count).trimmed
    while let prefix = prefixes.first(where: { subject.startsIgnoringCase(with: $0) }) {
      subject = subject.dropFirst(prefix.count).trimmed
    }
    return subject
  }
}
