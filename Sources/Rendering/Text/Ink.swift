/// Marks for a terminal (ECMA-48, select graphic rendition), or nothing at all where colour is not wanted.
struct Ink {
  let isOn: Bool

  func strong(_ text: String) -> String { mark(text, "1") }
  func faint(_ text: String) -> String { mark(text, "2") }
  func heading(_ text: String) -> String { mark(text, "1;36") }
  func term(_ text: String) -> String { mark(text, "36") }
  func warning(_ text: String) -> String { mark(text, "33") }
  func bar(_ text: String) -> String { mark(text, "34") }

  private func mark(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// The text without control characters: nothing from an article may steer the reader's terminal.
  package var printable: String {
    utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }
      ? String(
        String.UnicodeScalarView(
          unicodeScalars.filter { !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) }))
      : self
  }
}
