import Documents
import Testing

/// A file of these parts.
func zip(_ parts: [(String, [UInt8])]) throws -> [UInt8] {
  var writer = ZipWriter()
  for (name, bytes) in parts { try writer.add(name, bytes) }
  return writer.file()
}

@Suite struct ZipTests {
  private static let bodies: [[UInt8]] = [
    [], [0], Array("satu dua tiga".utf8), [UInt8](repeating: 0x61, count: 300_000),
    (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) },
  ]

  @Test func whatIsWrittenIsReadBack() throws {
    let parts = Self.bodies.enumerated().map { ("folder/part\($0).bin", $1) }
    let file = try zip(parts)
    let reader = try ZipReader(file)
    #expect(reader.names == parts.map(\.0))
    for (name, bytes) in parts { #expect(try reader.part(name) == bytes) }
    #expect(try reader.part("folder") == nil)
    #expect(try zip(parts) == file)
    #expect(file.count < 120_000)
  }

  @Test func noPartsAreAFileToo() throws {
    #expect(try ZipReader(ZipWriter().file()).names == [])
  }

  @Test(arguments: [
    "", "/etc/berita", "../berita", "a/../../berita", "a/./b", "a//b", "a\\..\\b", "C:berita", "a/",
    "a\u{0}b",
    "a\nb", String(repeating: "a", count: 1025),
  ])
  func namesThatLeadElsewhereAreRefused(name: String) throws {
    var writer = ZipWriter()
    #expect(throws: ZipError.name(name)) { try writer.add(name, []) }
    // The same name in a file that somebody else wrote, put in place of one as long.
    let plain = String(repeating: "x", count: name.utf8.count)
    guard !name.isEmpty, name.utf8.count <= 1024 else { return }
    let file = replacing(plain, name, in: try zip([(plain, [1, 2, 3])]))
    if name.hasSuffix("/") {
      // A folder, which holds nothing.
      #expect(try ZipReader(file).names == [])
    } else {
      #expect(throws: ZipError.name(name)) { try ZipReader(file) }
    }
  }

  @Test func onePartAName() throws {
    var writer = ZipWriter()
    try writer.add("a", [1])
    #expect(throws: ZipError.twice("a")) { try writer.add("a", [2]) }
    let file = replacing("b", "a", in: try zip([("a", [1]), ("b", [2])]))
    #expect(throws: ZipError.twice("a")) { try ZipReader(file) }
  }

  @Test func limits() throws {
    let file = try zip([("a", [UInt8](repeating: 0, count: 5000)), ("b", [UInt8](repeating: 0, count: 5000))])
    func error(_ change: (inout ZipReader.Limits) -> Void) -> ZipError? {
      var limits = ZipReader.Limits()
      change(&limits)
      do {
        _ = try ZipReader(file, limits: limits)
        return nil
      } catch {
        return error
      }
    }
    #expect(error { $0.parts = 1 } == .tooManyParts(limit: 1))
    #expect(error { $0.partBytes = 4999 } == .partTooLong("a", limit: 4999))
    #expect(error { $0.totalBytes = 9999 } == .tooLong(limit: 9999))
    #expect(error { $0.totalBytes = 10_000 } == nil)
  }

  /// A part that says that it is small and unpacks to more, or that it is large and holds nothing.
  @Test func lengthsThatLie() throws {
    let file = try zip([("a", [UInt8](repeating: 7, count: 100_000))])
    let entry = try #require(place(of: [0x50, 0x4B, 1, 2], in: file))
    for length: UInt32 in [10, 99_999, 100_001, 60_000_000] {
      var lying = file
      set(length, at: entry + 24, in: &lying)
      let reader = try ZipReader(lying)
      #expect(throws: ZipError.damagedPart("a")) { try reader.part("a") }
    }
    var huge = file
    set(0x7FFF_FFFF, at: entry + 24, in: &huge)
    #expect(throws: ZipError.partTooLong("a", limit: 64 << 20)) { try ZipReader(huge) }
  }

  @Test func contentThatIsNotWhatTheChecksumSays() throws {
    for body in [Array("kabar".utf8), [UInt8](repeating: 7, count: 1000)] {
      var file = try zip([("a", body)])
      let entry = try #require(place(of: [0x50, 0x4B, 1, 2], in: file))
      file[entry + 16] ^= 1
      let reader = try ZipReader(file)
      #expect(throws: ZipError.damagedPart("a")) { try reader.part("a") }
    }
  }

  @Test func whatIsNotRead() throws {
    let file = try zip([("a", [1, 2, 3])])
    let entry = try #require(place(of: [0x50, 0x4B, 1, 2], in: file))
    func error(_ change: (inout [UInt8]) -> Void) -> ZipError? {
      var changed = file
      change(&changed)
      do {
        _ = try ZipReader(changed)
        return nil
      } catch {
        return error
      }
    }
    let end = file.count - 22
    #expect(error { $0[entry + 8] |= 1 } == .encrypted("a"))
    #expect(error { $0[entry + 10] = 12 } == .method(12, part: "a"))
    #expect(error { set(0xFFFF_FFFF, at: entry + 24, in: &$0) } == .unsupported(.zip64))
    #expect(error { set(0xFFFF_FFFF, at: end + 16, in: &$0) } == .unsupported(.zip64))
    #expect(error { $0[end + 4] = 1 } == .unsupported(.disks))
    #expect(error { set(1, at: entry + 42, in: &$0) } == .damaged)
    #expect(error { set(0x7FFF_FFFF, at: entry + 42, in: &$0) } == .damaged)
    #expect(error { $0[30] = 0x62 } == .damaged)
    #expect(
      error {
        $0[end + 10] = 2; $0[end + 8] = 2
      } == .damaged)
    #expect(error { $0.removeLast() } == .noZip)
    #expect(error { $0 = Array("PK, kata mereka".utf8) } == .noZip)
    #expect(error { $0 = [] } == .noZip)
  }

  /// Two entries that share one packed content, by which a small file would say much.
  @Test func partsOverEachOther() throws {
    var file = try zip([("a", [UInt8](repeating: 7, count: 1000)), ("b", [UInt8](repeating: 7, count: 1000))])
    let first = try #require(place(of: [0x50, 0x4B, 1, 2], in: file))
    let second = first + 47
    set(0, at: second + 42, in: &file)
    file[second + 46] = 0x61
    #expect(throws: ZipError.damaged) { try ZipReader(file) }
  }

  /// Every byte of a file changed or cut off: an error or the content, never a crash and never other content.
  @Test func damageOfEachByte() throws {
    let parts: [(String, [UInt8])] = [
      ("satu.xml", Array("kabar kabar kabar kabar".utf8)), ("dua.xml", [1, 2, 3]),
    ]
    let file = try zip(parts)
    for index in file.indices {
      for bit in [0x01, 0x80] as [UInt8] {
        var damaged = file
        damaged[index] ^= bit
        check(damaged, parts)
      }
      check(Array(file.prefix(index)), parts)
    }
  }

  private func check(_ file: [UInt8], _ parts: [(String, [UInt8])]) {
    guard let reader = try? ZipReader(file) else { return }
    for (name, bytes) in parts {
      guard let part = try? reader.part(name) else { continue }
      #expect(part == bytes)
    }
  }
}

/// Where these bytes stand first.
private func place(of bytes: [UInt8], in file: [UInt8]) -> Int? {
  file.indices.first { file[$0...].starts(with: bytes) }
}

private func set(_ value: UInt32, at place: Int, in file: inout [UInt8]) {
  for byte in 0..<4 { file[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte))) }
}

/// The file with all of `name` turned into `other`, which is as long.
private func replacing(_ name: String, _ other: String, in file: [UInt8]) -> [UInt8] {
  var changed = file
  let (old, new) = (Array(name.utf8), Array(other.utf8))
  for index in file.indices where file[index...].starts(with: old) {
    changed.replaceSubrange(index..<index + old.count, with: new)
  }
  return changed
}
