/// Marks for a terminal (ECMA-48, select graphic rendition), or nothing at all where colour is not wanted.
struct Ink {
  let isOn: Bool

  func strong(_ text: String) -> String { mark(text, "1") }
  func faint(_ text: String) -> String { mark(text, "2") }
  func heading(_ text: String) -> String { mark(text, "1;36") }
  func term(_ text: String) -> String { mark(text, "36") }
  func error(_ text: String) -> String { mark(text, "1;31") }
  func warning(_ text: String) -> String { mark(text, "33") }
  func bar(_ text: String) -> String { mark(text, "34") }

  private func mark(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// The text without control characters and without marks that turn its direction: nothing from an article may steer
  /// the reader's terminal, or show a name or a number otherwise than it is.
  package var printable: String {
    utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }
      && unicodeScalars.contains(where: \.steersText)
      ? String(String.UnicodeScalarView(unicodeScalars.filter { !$0.steersText })) : self
  }
}

extension Unicode.Scalar {
  /// Whether this is a control character (C0, C1, delete) or one that turns the direction of text (UAX #9, section 2).
  var steersText: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
