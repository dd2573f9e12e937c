import Documents
import Foundation
import TestSupport
import Testing

/// A word processor opens the document, and what it saves is read back.
@Suite(
  .enabled(if: LibreOffice.path != nil, "LibreOffice is not installed; apt-get install libreoffice-writer"))
struct LibreOfficeTests {
  @Test(.timeLimit(.minutes(10))) func documentsComeBackFromLibreOffice() throws {
    var table = sampleTable
    // Enough rows for several pages.
    for number in 1...60 {
      table.rows.append(
        .init(
          id: "r-\(number)", source: "Kalimat nomor \(number) tentang pasar & pelabuhan di pesisir utara.",
          target: number % 2 == 0 ? "Sentence \(number)." : "", notes: ["pelabuhan: port"]))
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "padan-office-" + UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "out"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "article.docx")
    try Data(WordWriter.document(table)).write(to: file)
    for form in ["docx", "pdf"] {
      #expect(try LibreOffice.convert(file, to: form, in: folder) == 0)
      #expect(FileManager.default.fileExists(atPath: folder.path() + "/out/article." + form))
    }
    let saved = try Places.bytes(folder.path() + "/out/article.docx")
    let rows = try WordReader.rows(of: saved)
    #expect(rows == expectedRows(table))
  }
}

enum LibreOffice {
  static let path = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Converts a file into the folder `out` beside it.
  ///
  /// - Returns: the exit status.
  static func convert(_ file: URL, to form: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = [
      "-env:UserInstallation=" + folder.appending(path: "profile").absoluteString, "--headless",
      "--convert-to",
      form, "--outdir", folder.path() + "/out", file.path(),
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
