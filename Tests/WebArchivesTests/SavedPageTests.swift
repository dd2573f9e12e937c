import NewsModel
import Testing
import WebArchives

/// Texts that are written with LF are read with LF and with CRLF.
private func check(
  _ text: String, gives page: String?, address: String? = nil, charset: String? = nil,
  at location: SourceLocation = #_sourceLocation
) throws {
  for lineEnd in ["\n", "\r\n"] {
    func ended(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    }
    let documents = try WebArchive.documents(in: [UInt8](ended(text)))
    #expect(documents?.count == (page == nil ? nil : 1), sourceLocation: location)
    #expect(
      documents?.first.map { String(decoding: $0.bytes, as: UTF8.self) } == page.map(ended),
      sourceLocation: location)
    #expect(documents?.first?.address == address, sourceLocation: location)
    #expect(documents?.first?.charset == charset, sourceLocation: location)
  }
}

private func mail(_ type: String, _ body: String, encoding: String? = nil) -> String {
  "MIME-Version: 1.0\nContent-Type: \(type)\n" + (encoding.map { "Content-Transfer-Encoding: \($0)\n" } ?? "")
    + "\n" + body
}

@Test func browsersAndMailProgramsAreRead() throws {
  try check(
    mail("text/html; charset=\"utf-8\"", "<p>Isi", encoding: "8bit"), gives: "<p>Isi", charset: "utf-8")
  try check(
    "From: <Saved by Microsoft Internet Explorer 5>\nSubject: Kabar\nMIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=windows-1252\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://kabar.example/a\n\n<p class=3Dx>Ba=\ndan",
    gives: "<p class=x>Badan", address: "https://kabar.example/a", charset: "windows-1252")
  // A mailbox's line before the mail, and a byte order mark.
  try check(
    "From redaksi@kabar.example Mon Mar 2 07:00:00 2026\n" + mail("text/html", "<p>Isi"), gives: "<p>Isi")
  try check("\u{FEFF}" + mail("text/html", "<p>Isi"), gives: "<p>Isi")
  try check("\n\n" + mail("TEXT/HTML", "<p>Isi"), gives: "<p>Isi")
  // An address in a header that was folded.
  try check(
    "MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: https://kabar.example/\n panjang\n\n<p>",
    gives: "<p>", address: "https://kabar.example/panjang")
  // Addresses that nobody else can follow.
  for location in ["file:///C:/surat.htm", "cid:bagian@kabar.example", "berita.html"] {
    try check(
      "MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: \(location)\n\n<p>", gives: "<p>")
  }
}

@Test func encodedTextOfAMailIsDecoded() throws {
  try check(
    mail("text/plain; charset=utf-8", "Isi =3D satu=\n dua", encoding: "quoted-printable"),
    gives: "Isi = satu dua", charset: "utf-8")
  try check(mail("text/plain", "SXNp", encoding: "base64"), gives: "Isi")
  // What is not encoded reads as it stands.
  #expect(try WebArchive.documents(in: Array(mail("text/plain", "Isi", encoding: "8bit").utf8)) == nil)
}

@Test func boundariesFollowTheirRules() throws {
  func multipart(_ body: String, boundary: String = "b", type: String = "mixed") -> String {
    mail("multipart/\(type); boundary=\(boundary)", body)
  }
  let page = "Content-Type: text/html\n\n<p>Isi"
  // Preamble and epilogue, blanks behind the boundary, a part without header, lines that only look like boundaries.
  try check(multipart("pembuka\n--b \t\n\(page)\n--b--\npenutup\n--b\n\(page) lain"), gives: "<p>Isi")
  try check(multipart("--b\n\nteks\n--b\n\(page)\n--b--"), gives: "<p>Isi")
  try check(
    multipart("--b\nContent-Type: text/html\n\n--bc\n --b\n--\n--b--"), gives: "--bc\n --b\n--")
  // The line end before a boundary is the boundary's, one more is the page's.
  try check(multipart("--b\nContent-Type: text/html\n\nx\n--b--"), gives: "x")
  // A file that breaks off.
  try check(multipart("--b\n\(page)"), gives: "<p>Isi")
  try check(multipart("--b\n\(page)\n--b\nContent-Type: image/png\n\nx"), gives: "<p>Isi")
  // Odd boundaries.
  try check(
    multipart("--a'()+_,-./:=? z\n\(page)\n--a'()+_,-./:=? z--", boundary: "\"a'()+_,-./:=? z\""),
    gives: "<p>Isi")
  try check(multipart("--a\"b\n\(page)\n--a\"b--", boundary: "\"a\\\"b\""), gives: "<p>Isi")
  // An inner boundary that begins as the outer one.
  try check(
    multipart(
      "--b\nContent-Type: multipart/alternative; boundary=bb\n\n--bb\n\ntanpa\n--bb\n\(page)\n--bb--\n--b--"),
    gives: "<p>Isi")
}

@Test func theRightPartIsChosen() throws {
  func part(_ text: String, _ type: String = "text/html", _ more: String = "") -> String {
    "--b\nContent-Type: \(type)\n\(more)\n\(text)\n"
  }
  func related(_ parts: String, _ parameters: String = "", _ more: String = "") -> String {
    "\(more)MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\(parameters)\n\n\(parts)--b--\n"
  }
  let main = "https://kabar.example/utama"
  let snapshot = "Snapshot-Content-Location: \(main)#isi\n"
  try check(related(part("satu") + part("dua")), gives: "satu")
  try check(related(part("gambar", "image/png") + part("dua", "application/xhtml+xml")), gives: "dua")
  try check(related(part("teks", "text/plain") + part("dua")), gives: "dua")
  try check(related(part("teks", "text/plain; charset=utf-8")), gives: "teks", charset: "utf-8")
  // The root that the header names, in whatever brackets.
  for start in ["; start=\"<dua@x>\"", "; start=dua@x"] {
    try check(related(part("satu") + part("dua", "text/html", "Content-ID: <dua@x>\n"), start), gives: "dua")
  }
  try check(related(part("satu"), "; start=tiada"), gives: "satu")
  // A frame before the page that was saved.
  let frame = part("bingkai", "text/html", "Content-Location: https://iklan.example/\n")
  try check(
    related(frame + part("utama", "text/html", "Content-Location: \(main)\n"), "", snapshot), gives: "utama",
    address: main)
  // The outermost header's address stands in for the part's.
  try check(related(part("satu"), "", snapshot), gives: "satu", address: main)
  // An attached page is no message, unless there is no other.
  let attached = part("lampiran", "text/html", "Content-Disposition: attachment; filename=a.html\n")
  try check(related(attached + part("surat")), gives: "surat")
  try check(related(attached), gives: "lampiran")
  // Forms of a newsletter inside a mail with pictures, and a mail that was forwarded whole.
  try check(
    related(
      part(
        "--c\n\nteks\n--c\nContent-Type: text/html; charset=utf-8\n\n<p>surat\n--c--",
        "multipart/alternative; boundary=c")),
    gives: "<p>surat", charset: "utf-8")
  try check(
    related(part("teks", "text/plain") + part(mail("text/html", "<p>surat"), "message/rfc822")),
    gives: "<p>surat")
}

@Test(arguments: [
  "", "a", "<", "\n\n", "Jakarta: tiga desa terendam\n\nAir naik.",
  "From: Sari <sari@kabar.example>\nSubject: Fwd: Banjir di Demak\n\nBanjir merendam tiga desa.",
  "From: sari@kabar.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nBanjir merendam tiga desa.",
  // No MIME by its own word, no boundary named, a boundary that never comes.
  "Subject: Banjir\nContent-Type: text/html\n\n<p>Banjir",
  "MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nBanjir merendam tiga desa.",
  "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\nBanjir merendam tiga desa.",
  // A text about such headers; a header that never ends.
  "Surat itu dibuka dengan baris berikut\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>",
  "MIME-Version: 1.0\nContent-Type: text/html",
  "MIME-Version: 1.0\nContent-Type: text/html\nlalu teks biasa\n\n<p>",
])
func plainTextsStayPlain(text: String) throws { try check(text, gives: nil) }

@Test(arguments: [
  ("quoted-printable", "a=3Db", "a=b"), ("Quoted-Printable ", "a=3db", "a=b"),
  ("quoted-printable", "a=\r\nb", "ab"),
  ("quoted-printable", "a= \t\nb", "ab"), ("quoted-printable", "a=", "a"), ("quoted-printable", "a=\r", "a"),
  ("quoted-printable", "a  \nb \t\r\nc ", "a\nb\r\nc "), ("quoted-printable", "a=20\nb", "a \nb"),
  // Codes that are none stay as they are.
  ("quoted-printable", "a=b c=zz==3D=3", "a=b c=zz===3"), ("quoted-printable", "=C3=A9", "é"),
  ("base64", "PHA+SXNp", "<p>Isi"), ("BASE64", "PHA+\r\nSX Np", "<p>Isi"), ("base64", "PHA+SQ==", "<p>I"),
  ("base64", "PHA+SQ==SQ==", "<p>II"), ("base64", "PHA+S", "<p>"), ("base64", "!?", ""),
  ("base64", "====", ""),
  ("7bit", "a=3D", "a=3D"), ("8BIT", "é", "é"), ("binary", "a\n", "a\n"), ("", "a", "a"),
])
func transferEncodingsAreUndone(encoding: String, body: String, text: String) throws {
  let header =
    "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n"
  #expect(try texts(in: [UInt8](header + body)) == [text])
}

@Test func quotedPrintableComesBackAsItWas() throws {
  var dice = Dice(7)
  let header = [UInt8](
    "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n")
  for length in 0..<300 {
    let bytes = (0..<length).map { _ in
      dice.roll(3) == 0 ? [0x20, 0x3D, 0x0A, 0x0D, 0x09, 0x2E][dice.roll(6)] : UInt8(dice.roll(256))
    }
    #expect(try WebArchive.documents(in: header + Archives.quotedPrintable(bytes))?.first?.bytes == bytes)
  }
}
