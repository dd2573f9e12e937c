internal import NewsModel

/// What can be said of a form whose root no table has: the sure things only.
enum UnknownForms {
  /// Adds the readings without particle and -nya, and the root behind an unmistakable prefix ("diposting"
  /// stays, "mendownload" gives "download").
  static func add(_ form: FormBuffer, to writer: inout ReadingWriter) {
    var end = form.count
    var layers: Reading.Layers = []
    if end > 6 {
      if form.has("lah", at: end - 3) { layers.insert(.lah) }
      if form.has("kah", at: end - 3) { layers.insert(.kah) }
      if form.has("pun", at: end - 3) { layers.insert(.pun) }
      if !layers.isEmpty {
        end -= 3
        writer.append(form, Part(start: 0, end: end, first: form[0]))
        writer.commit(.withoutParticle, layers, 6)
      }
    }
    if end > 5, form.has("nya", at: end - 3) {
      end -= 3
      layers.insert(.nya)
      writer.append(form, Part(start: 0, end: end, first: form[0]))
      writer.commit(.withoutClitic, layers, 6)
    }
    guard end > 6 else { return }
    let suffix = form.has("kan", at: end - 3) ? 3 : 0
    let found: (start: Int, end: Int, layers: Reading.Layers)? =
      if form.has("di", at: 0), suffix > 0 {
        (2, end - suffix, [.di, .kan])
      } else if form.has("ber", at: 0) {
        (3, end, .ber)
      } else if let start = nasalRoot(form) {
        suffix > 0 ? (start, end - suffix, [.meN, .kan]) : (start, end, .meN)
      } else {
        nil
      }
    guard let found, found.end - found.start >= 4 else { return }
    writer.append(form, Part(start: found.start, end: found.end, first: form[found.start]))
    writer.commit(.root, layers.union(found.layers), 6)
  }

  /// Where the root starts behind a meN- that swallowed nothing.
  private static func nasalRoot(_ form: FormBuffer) -> Int? {
    guard form.has("me", at: 0) else { return nil }
    let next = form[3]
    if form[2] == ASCII.of("m") {
      return "bfv".utf8.contains(next) || form.has("pr", at: 3) || form.has("pl", at: 3) ? 3 : nil
    }
    guard form[2] == ASCII.of("n") else { return nil }
    if form[3] == ASCII.of("g") {
      return "gh".utf8.contains(form[4]) || form.has("kr", at: 4) || form.has("kl", at: 4) ? 4 : nil
    }
    let isKept = form.has("tr", at: 3) || form.has("st", at: 3) || form.has("sk", at: 3)
    return "dcjz".utf8.contains(next) || isKept ? 3 : nil
  }
}
