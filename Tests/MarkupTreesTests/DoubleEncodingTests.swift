import Testing

@testable import MarkupTrees

/// The text as it becomes when its UTF-8 is taken for windows-1252 and encoded once more; `lost` stands for the five
/// bytes that windows-1252 has no sign for, nil for the control characters of the same numbers.
private func twice(_ text: String, lost: String? = nil) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if let lost, [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
      bytes += Array(lost.utf8)
    } else {
      bytes += SingleByteTable.of(.windows1252)?.decode([byte]) ?? []
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func decoded(_ text: String) -> DecodedText { DecodedText(Array(text.utf8)) }

private func string(_ text: DecodedText) -> String { String(decoding: text.bytes, as: UTF8.self) }

private let texts = [
  "“Saya senang,” kata José di kafé – naik 3°…", "Nguyễn Văn Đức dan Trần Thị Ánh", "Ceaușescu, Müller, Łódź",
  "Harga € 5, ½ liter × 3, «ya» ‘tidak’", "Bunga 🌸 dan ☀️ sejak pagi", "Kata العربية dan 中国 disebut",
  "a\u{A0}b",
]

@Test(arguments: texts)
func whatWasEncodedTwiceIsPutRight(text: String) {
  let once = decoded(twice(text))
  #expect(string(once) == text)
  #expect(once.mended > 0)
  #expect(once.doubtful == 0)
  #expect(string(decoded(twice(twice(text)))) == text)
}

@Test(arguments: ["", "?", "\u{FFFD}"])
func aClosingMarkIsFoundByWhatIsLeftOfIt(lost: String) {
  let text = "“Saya senang,” kata Jose. “Ya,” kata yang lain."
  #expect(string(decoded(twice(text, lost: lost))) == text)
}

@Test func aBlankStandsForANoBreakSpaceOnlyBesideCertainSigns() {
  #expect(string(decoded("kafÃ© 5Â km")) == "kafé 5 km")
  #expect(string(decoded("kafe 5Â km")) == "kafe 5Â km")
}

/// Letters from Â to ô before marks, as right text has them.
@Test(arguments: [
  "“VOILÀ” di «IRMû dan PÁ” serta “CHÂU”", "É… é’” à « Paris » NÃO… SÃO– AÇÃO»", "huruf “Â” dan “Ã” dan “â”",
  "JOSÉ’S MÜLLER™ STRAßE” RÅ”", "João, Conceição, coração, irmã… amanhã”", "Nguyễn Thị Ánh, “Ân”, Âu Cơ",
  "Â la carte Ã e", "ROMÂNIA” în “ȚARĂ”", "kata biasa", "ô’”", "",
])
func rightTextIsLeftAlone(text: String) {
  let read = decoded(text)
  #expect(Array(read.bytes) == Array(text.utf8))
  #expect(read.mended == 0)
  #expect(read.doubtful == 0)
}

@Test func whereMostIsLostNothingIsTouched() {
  let text = "kafÃ© Ã\u{FFFD} Ã\u{FFFD} Ã\u{FFFD}"
  let read = decoded(text)
  #expect(string(read) == text)
  #expect(read.mended == 0)
  #expect(read.doubtful == 4)
}

@Test func theUsersWordIsNotUndone() {
  #expect(string(DecodedText(Array("é".utf8), declared: .windows1252)) == "Ã©")
}
