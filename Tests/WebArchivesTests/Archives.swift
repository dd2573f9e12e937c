import CZlib
import NewsModel
import WebArchives

/// Makes archives for the tests.
enum Archives {
  /// What stands around packed data; the values are zlib's windowBits.
  enum Wrapping: Int32 { case gzip = 31, zlib = 15, raw = -15 }

  /// Packs bytes by zlib.
  static func packed(_ bytes: [UInt8], _ wrapping: Wrapping = .gzip) -> [UInt8] {
    var stream = unsafe z_stream()
    guard unsafe padan_deflate_init(&stream, wrapping.rawValue) == Z_OK else { return [] }
    defer { unsafe deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 1024)
    var input = bytes
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { room in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = room.baseAddress
        unsafe stream.avail_out = UInt32(room.count)
        _ = unsafe deflate(&stream, Z_FINISH)
      }
    }
    return unsafe Array(output.prefix(Int(stream.total_out)))
  }

  /// An HTTP response; lines of the header without their ends.
  static func response(
    _ body: [UInt8], status: String = "HTTP/1.1 200 OK", type: String? = "text/html; charset=UTF-8",
    _ header: [String] = []
  ) -> [UInt8] {
    let lines = [status] + (type.map { ["Content-Type: " + $0] } ?? []) + header
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
  }

  /// The body in chunks of some bytes each.
  static func chunked(_ body: [UInt8], size: Int = 100, isClosed: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: body.count, by: size) {
      let piece = body[start..<min(body.count, start + size)]
      bytes += Array((String(piece.count, radix: 16) + "\r\n").utf8) + piece + [13, 10]
    }
    return isClosed ? bytes + Array("0\r\n\r\n".utf8) : bytes
  }

  /// A record of a web archive.
  ///
  /// - Parameter length: what its Content-Length says; the true length where nil, no such field where empty.
  static func record(
    _ block: [UInt8], type: String = "response", version: String = "WARC/1.0",
    address: String = "https://kabar.example/berita",
    contentType: String = "application/http; msgtype=response",
    length: String? = nil
  ) -> [UInt8] {
    let said = length ?? String(block.count)
    var lines = [
      version, "WARC-Type: " + type, "WARC-Target-URI: " + address, "Content-Type: " + contentType,
    ]
    if !said.isEmpty { lines.append("Content-Length: " + said) }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// A saved page of one HTML part and a picture, as browsers save it.
  static func savedPage(_ page: [UInt8], address: String = "https://kabar.example/berita") -> [UInt8] {
    let head = """
      From: <Saved by Blink>\r
      Snapshot-Content-Location: \(address)\r
      Subject: =?utf-8?Q?Kabar?=\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\r
      \tboundary="----Batas--x----"\r
      \r
      \r
      ------Batas--x----\r
      Content-Type: text/html\r
      Content-ID: <frame-1@mhtml.blink>\r
      Content-Transfer-Encoding: quoted-printable\r
      Content-Location: \(address)\r
      \r\n
      """
    let tail = """
      \r
      ------Batas--x----\r
      Content-Type: image/png\r
      Content-Transfer-Encoding: base64\r
      Content-Location: https://kabar.example/gambar.png\r
      \r
      iVBORw0KGgo=\r
      \r
      ------Batas--x------\r\n
      """
    return Array(head.utf8) + quotedPrintable(page) + Array(tail.utf8)
  }

  /// Quoted-printable with lines of at most 76 signs.
  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var width = 0
    for byte in bytes {
      var code = [byte]
      if byte == 0x3D || byte < 0x20 || byte > 0x7E || byte == 0x20 && width > 70 {
        let digits = Array(String(byte, radix: 16, uppercase: true).utf8)
        code = [0x3D] + (digits.count < 2 ? [0x30] : []) + digits
      }
      if width + code.count > 75 {
        text += [0x3D, 0x0D, 0x0A]
        width = 0
      }
      text += code
      width += code.count
    }
    return text
  }
}

/// Numbers that look random and are the same at each run (a linear congruential generator by Knuth).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// A number from 0 to below `limit`.
  mutating func roll(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }
}

/// What went wrong with an archive; nil where nothing did.
func problem(in bytes: [UInt8], limits: WebArchive.Limits = .init()) -> ArchiveError.Problem? {
  do {
    _ = try WebArchive.contents(of: bytes, limits: limits)
    return nil
  } catch {
    return error.problem
  }
}

/// The documents of an archive as texts.
func texts(in bytes: [UInt8]) throws -> [String]? {
  try WebArchive.documents(in: bytes)?.map { String(decoding: $0.bytes, as: UTF8.self) }
}
