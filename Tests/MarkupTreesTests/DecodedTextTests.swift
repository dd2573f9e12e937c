import MarkupTrees
import Testing

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
