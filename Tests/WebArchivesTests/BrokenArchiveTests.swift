import NewsModel
import TestSupport
import Testing
import WebArchives

private let page = [UInt8]("<html><p>" + String(repeating: "Warga menunggu air surut = lama. ", count: 20))

/// One archive of each kind.
private let archives: [[UInt8]] = {
  let response = Archives.response(
    Archives.chunked(Archives.packed(page)), ["Content-Encoding: gzip", "Transfer-Encoding: chunked"])
  let records = [
    Archives.record(Archives.response(page)), Archives.record(response),
    Archives.record(Archives.response(page)),
  ]
  let mail =
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=luar\n\n--luar\nContent-Type: multipart/alternative; boundary=dalam\n\n--dalam\n\nteks\n--dalam\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SXNp\n--dalam--\n--luar--\n"
  return [
    Archives.savedPage(page), [UInt8](mail), response, Archives.response(page), Array(records.joined()),
    Array(records.map { Archives.packed($0) }.joined()), Archives.packed(Array(records.joined())),
    Archives.packed(page), Archives.packed(Archives.packed(Archives.savedPage(page))),
  ]
}()

/// Reads an archive, whatever comes of it; what comes must hold what it promises.
private func read(_ bytes: [UInt8]) {
  do {
    guard let contents = try WebArchive.contents(of: bytes) else { return }
    #expect(!contents.documents.isEmpty)
    for error in contents.passedOver { #expect(error.place.byte <= bytes.count) }
  } catch {
    #expect(error.place.byte <= bytes.count && !error.description.isEmpty)
  }
}

@Test(.timeLimit(.minutes(10)), arguments: archives.indices) func wholeArchivesAreRead(number: Int) throws {
  let documents = try #require(try WebArchive.documents(in: archives[number]))
  #expect(documents.allSatisfy { $0.bytes == page || $0.bytes == [UInt8]("<p>Isi") })
}

@Test(.timeLimit(.minutes(10)), arguments: archives.indices) func cutArchivesAreRead(number: Int) {
  let bytes = archives[number]
  for length in 0..<bytes.count {
    read(Array(bytes.prefix(length)))
    read(Array(bytes.suffix(length)))
  }
}

@Test(.timeLimit(.minutes(10)), arguments: archives.indices) func flippedArchivesAreRead(number: Int) {
  var dice = Dice(UInt64(number) + 1)
  let signs = [UInt8]("\r\n-=:;\"<>/0 9Ff")
  for round in 0..<600 {
    var bytes = archives[number]
    for _ in 0...round % 6 {
      switch dice.roll(4) {
      case 0: bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256))
      case 1: bytes[dice.roll(bytes.count)] = signs[dice.roll(signs.count)]
      case 2: bytes[dice.roll(bytes.count)] ^= 1 << UInt8(dice.roll(8))
      default:
        let start = dice.roll(bytes.count)
        let piece = bytes[start..<min(bytes.count, start + dice.roll(60))]
        if dice.roll(2) == 0, piece.count < bytes.count - 1 {
          bytes.removeSubrange(piece.indices)
        } else {
          bytes.insert(contentsOf: Array(piece), at: dice.roll(bytes.count))
        }
      }
    }
    read(bytes)
  }
}

@Test func pagesAndTextsAreNoArchives() throws {
  for fixture in try Places.names(in: Places.fixture("reading")) {
    let folder = Places.fixture("reading/" + fixture)
    let name = try #require(try Places.names(in: folder).first { $0.hasPrefix("source.") })
    #expect(try WebArchive.documents(in: Places.bytes(folder + "/" + name)) == nil, "\(fixture)")
  }
}
