import TestSupport
import Testing

@testable import Evaluation

private func words(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Test(arguments: [
  ("", []), ("  -- ", []), ("Rp 2,4 triliun", ["Rp", "2", "4", "triliun"]), ("anak-anak", ["anak", "anak"]),
  ("file_baru x1", ["file_baru", "x1"]), ("Désa “Ñusa”…", ["Désa", "Ñusa"]), ("10½ km²", ["10½", "km²"]),
  // A mark of its own is no part of a word.
  ("e\u{301}tat", ["e", "tat"]), ("東京 と", ["東京", "と"]), ("😀a😀", ["a"]),
])
func wordsOfAText(text: String, expected: [String]) {
  #expect(WordTokens.tokens(text).map { String(decoding: $0, as: UTF8.self) } == expected)
}

@Test(arguments: [
  ("Harga Beras  NAIK!", "harga beras naik"), ("", ""), ("…", ""), ("\u{FF28}arga", "harga"),
  ("𝗕𝗔𝗖𝗔 𝗷𝘂𝗴𝗮 𝟙𝟚", "baca juga 12"), ("ﬁlm", "film"), ("Caf\u{65}\u{301}", "café"), ("10 m²", "10 m2"),
  ("x\u{301}y", "x y"), ("Ö o\u{308}", "ö ö"), ("① ⓐ", "1 a"), ("\u{212B}", "å"),
])
func keysOfTexts(text: String, key: String) {
  #expect(words(ComparisonKey.key(text)) == key)
}

@Test(arguments: [
  ("", [""]), ("Satu.\n\nDua tiga", ["satu", "dua tiga"]), ("\nSatu", ["", "satu"]),
  ("Satu\n", ["", "satu"]), ("a\r\nb", ["a", "b"]),
  ("Satu\n…\nDua", ["satu", "", "dua"]),
])
func keysOfLines(text: String, keys: [String]) {
  #expect(Set(ComparisonKey.keysOfLines(text).map(words)) == Set(keys))
}

@Test func blanksAreSettled() {
  #expect(words(PlainBlanks.settled(" a\u{A0}\n\tb\u{1F}c \u{2003}")) == "a b c")
  #expect(PlainBlanks.settled(" \n ") == [])
}
