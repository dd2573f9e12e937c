extension Finding {
  /// What the finding is known by, ten hexadecimal digits: the same as long as the rule, the source sentence and the
  /// words it is about stay, wherever the segment moves and whatever else of the translation is mended.
  ///
  /// - Parameter segment: the segment that the finding is in.
  public func fingerprint(in segment: TranslatedSegment) -> String {
    var hash = WordHash.start
    func add(_ text: String) {
      // Blanks and case are no part of it, so that an editor's reflow changes nothing.
      for byte in text.utf8 where byte > 0x20 { hash = WordHash.adding(byte, to: hash) }
      hash = WordHash.adding(0, to: hash)
    }
    add(rule)
    add(segment.source)
    // What is missing is told by the source's words, what is too much by the target's.
    let places = source.isEmpty ? (segment.target, target) : (segment.source, source)
    for range in places.1 {
      add(places.0.text(in: range))
      // A place between two letters has no words; its offset tells it from others.
      if range.isEmpty { add(String(range.start)) }
    }
    return hash.hexadecimal(digits: 10)
  }
}

extension UInt64 {
  /// The highest bits as so many hexadecimal digits, after all bits were mixed.
  fileprivate func hexadecimal(digits: Int) -> String {
    var bits = self
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    let text = String(bits >> (64 - 4 * UInt64(digits)), radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
