import English
import NewsModel
import Testing

@Test(arguments: [
  ("", []), ("  \n ", []), ("One line", ["One line"]), ("First. Second!", ["First.", "Second!"]),
  ("First line\nSecond line. Third\r\n", ["First line", "Second line.", "Third"]),
  ("Mr. Hasan met Gen. Budi on Jan. 5. He left.", ["Mr. Hasan met Gen. Budi on Jan. 5.", "He left."]),
  ("J. K. Hartono spoke. They agreed.", ["J. K. Hartono spoke.", "They agreed."]),
  ("The U.S. dollar fell. It rose later.", ["The U.S. dollar fell.", "It rose later."]),
  ("\"We go.\" She smiled. \"Why?\" he asked.", ["\"We go.\"", "She smiled.", "\"Why?\" he asked."]),
  ("“We go.” “Now?” Yes…", ["“We go.”", "“Now?”", "Yes…"]),
  ("It cost 3.5 million. Prices rose 2.1 percent.", ["It cost 3.5 million.", "Prices rose 2.1 percent."]),
  ("He waited... then left. Done.", ["He waited... then left.", "Done."]),
  (
    "See padan.example for more. (It is free.) Thanks.",
    ["See padan.example for more.", "(It is free.)", "Thanks."]
  ),
  ("So did I. She did not.", ["So did I.", "She did not."]),
  ("What?! 12 people came.", ["What?!", "12 people came."]),
])
func englishSentences(text: String, expected: [String]) {
  let bytes = Array(text.utf8)
  #expect(
    EnglishSentences.ranges(of: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
      == expected)
}
