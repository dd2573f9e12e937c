import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct StyleCommandTests {
  private static let article = """
    Kabupaten Bangun Tanggul Baru

    Pemerintah kabupaten membangun tanggul sepanjang 5 kilometer senilai Rp 1,5 triliun pada Rabu (19/6/2024) pukul \
    19.30 WIB. Bupati mengatakan pekerjaan itu sudah selesai 40 persen dan akan rampung tahun depan.
    """

  @Test func optionsOutrankTheFile() throws {
    let files = [
      "in/a.txt": Self.article, "padan.yaml": "style:\n  percent: sign\n  clock: 24\n  spelling: american\n",
    ]
    try inFolder(files) { folder in
      let plain = try BuiltBinary.run(["brief", "--no-config", "--force", "in/a.txt"], folder: folder)
      let usual = ["40 percent", "7.30 p.m.", "5 kilometres", "19 June 2024", "Rp 1.5 trillion"]
      for words in usual { #expect(plain.output.contains(words), "\(words) \(plain.output)") }
      let styled = try BuiltBinary.run(
        [
          "brief", "--force", "--percent", "per-cent", "--date-style", "month-day", "--rupiah", "joined",
          "--zones",
          "initials", "in/a.txt",
        ], folder: folder)
      let wanted = ["40 per cent", "19:30 WIB", "5 kilometers", "June 19, 2024", "Rp1.5 trillion"]
      for words in wanted { #expect(styled.output.contains(words), "\(words) \(styled.output)") }
    }
  }

  @Test func faultsHaveTheirPlace() throws {
    let files = ["a.txt": Self.article, "x.yaml": "style:\n  clok: 24\n"]
    try inFolder(files) { folder in
      let wrong = try BuiltBinary.run(["brief", "--config", "x.yaml", "a.txt"], folder: folder)
      #expect(wrong.status == 2 && wrong.output.isEmpty)
      #expect(wrong.errors == "padan: x.yaml:2:3: there is no \"clok\" here; perhaps \"clock\" is meant\n")
      let missing = try BuiltBinary.run(["summarise", "--config", "no.yaml", "a.txt"], folder: folder)
      #expect(missing.status == 2 && missing.errors.hasPrefix("padan: no.yaml: there is no such file"))
      let both = try BuiltBinary.run(["brief", "--config", "x.yaml", "--no-config", "a.txt"], folder: folder)
      #expect(both.status == 64)
      let read = try BuiltBinary.run(["read", "--clock", "24", "a.txt"], folder: folder)
      #expect(read.status == 64 && read.errors.contains("add --analyse"))
    }
  }
}
