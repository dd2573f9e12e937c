import Testing

@testable import MarkupTrees

@Test(arguments: [
  (Array("Malam “ini”".utf8), "Malam “ini”", DecodedText.Encoding.utf8, nil as String?),
  ([0xEF, 0xBB, 0xBF] + Array("Malam".utf8), "Malam", .utf8, nil),
  ([0xFF, 0xFE, 0x4D, 0x00, 0x61, 0x00], "Ma", .utf16LittleEndian, nil),
  ([0xFE, 0xFF, 0x00, 0x4D, 0x00, 0x61], "Ma", .utf16BigEndian, nil),
  (Array("kata ".utf8) + [0x93, 0x61, 0x94], "kata “a”", .windows1252, nil),
  (Array("<meta charset=iso-8859-1>é".utf8), "<meta charset=iso-8859-1>é", .utf8, "iso-8859-1"),
  (Array("<meta charset='utf-8'>caf".utf8) + [0xE9], "<meta charset='utf-8'>caf\u{FFFD}", .utf8, nil),
  (
    Array("<meta charset='utf-8'>".utf8) + [0x93, 0x61, 0x94, 0x62, 0xE9],
    "<meta charset='utf-8'>“a”bé", .windows1252, "utf-8"
  ),
  ([], "", .utf8, nil),
])
func encodingIsDecided(bytes: [UInt8], text: String, encoding: DecodedText.Encoding, contradicted: String?) {
  let decoded = DecodedText(bytes)
  #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  #expect(decoded.encoding == encoding)
  #expect(decoded.contradicted == contradicted)
}

@Test func theUsersWordGoesFirst() {
  let decoded = DecodedText(Array("é".utf8), declared: .windows1252)
  #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Ã©")
  #expect(decoded.looksOtherwise)
  #expect(!DecodedText(Array("kata".utf8), declared: .windows1252).looksOtherwise)
  #expect(DecodedText(Array("kata".utf8), declared: .utf16LittleEndian).looksOtherwise)
}

@Test func cutTailsAreForgiven() {
  let text = Array("Malam \u{201C}ini\u{201D}".utf8)
  let decoded = DecodedText(Array(text.dropLast()))
  #expect(decoded.encoding == .utf8)
  #expect(decoded.repaired == 1)
  #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Malam \u{201C}ini\u{FFFD}")
}

@Test(arguments: [
  ("iso-8859-15", [0xA4, 0xBD] as [UInt8], "€œ"), ("Windows-1250", [0xE8, 0x9A], "čš"),
  ("cp1251", [0xC4, 0xE0], "Да"),
  ("latin5", [0xDD, 0xFE, 0x93], "İş“"), ("latin2", [0xB1, 0xE6], "ąć"), ("mac", [0x8E, 0xD2, 0xD3], "é“”"),
  ("latin1", [0x80, 0x81, 0xE9], "€\u{81}é"),
])
func singleByteEncodingsAreRead(label: String, bytes: [UInt8], text: String) throws {
  let encoding = try #require(DecodedText.Encoding(label: label))
  #expect(String(decoding: DecodedText(bytes, declared: encoding).bytes, as: UTF8.self) == text)
  let page = Array("<meta charset=\(label)> kata ".utf8) + bytes + Array(" kata".utf8)
  #expect(String(decoding: DecodedText(page).bytes, as: UTF8.self).hasSuffix(" kata \(text) kata"))
}

/// Each byte of each table gives one sign, and windows-1252 differs from ISO-8859-1 in 0x80 to 0x9F only.
@Test func tablesAreWhole() {
  for encoding in DecodedText.Encoding.allCases {
    guard let table = SingleByteTable.of(encoding) else { continue }
    let text = String(decoding: table.decode(Array(0...255)), as: UTF8.self)
    #expect(text.unicodeScalars.count == 256)
    // ISO-8859-15 has the signs of windows-1252 in both their places.
    #expect(encoding == .latin9 || Set(text.unicodeScalars).count == 256, "\(encoding) has a sign twice")
  }
  let western = Array(
    String(decoding: SingleByteTable.of(.windows1252)?.decode(Array(0xA0...0xFF)) ?? [], as: UTF8.self)
      .unicodeScalars)
  #expect(western.map(\.value) == Array(0xA0...0xFF))
}

@Test(arguments: [("koi8-r", true), ("gb2312", true), ("windows-1252", false)])
func anEncodingThatIsNotReadIsTold(label: String, isUnread: Bool) {
  let decoded = DecodedText(Array("<meta charset=\(label)>".utf8) + [0xB0, 0xA1, 0x20, 0xE9])
  #expect(decoded.unread == (isUnread ? label : nil))
  #expect(decoded.contradicted == nil)
}

@Test func utf16IsKnownByItsZeros() {
  let text = "Malam “ini” hujan di kota."
  let units = Array(text.utf16)
  let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  for (bytes, encoding) in [(little, DecodedText.Encoding.utf16LittleEndian), (big, .utf16BigEndian)] {
    let decoded = DecodedText(bytes)
    #expect(decoded.encoding == encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }
  #expect(WideText.encoding(of: [0, 1, 2, 3, 0, 0, 0, 0, 7, 7]) == nil)
  #expect(WideText.encoding(of: Array("Malam ini hujan".utf8)) == nil)
}

@Test func aWrongDeclarationGivesNoWrongSigns() {
  // One bad byte in a page that is UTF-8 and says something else.
  let page = Array("<meta charset=iso-8859-1> “ya” “tidak” é é é ".utf8) + [0xFF] + Array(" akhir".utf8)
  let decoded = DecodedText(page)
  #expect(decoded.encoding == .utf8)
  #expect(decoded.contradicted == "iso-8859-1")
  #expect(decoded.repaired == 1)
}

@Test func textOfOldMacsIsReadInTheirEncoding() {
  let decoded = DecodedText(
    Array("Kata ".utf8) + [0xD2] + Array("ya".utf8) + [0xD3, 0x0D] + Array("ujarnya".utf8))
  #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Kata “ya”\rujarnya")
}
