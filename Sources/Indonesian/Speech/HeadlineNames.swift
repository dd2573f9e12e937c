package import NewsModel

/// Names in headlines, where every word has a capital: those that the body knows as names, and no others.
package enum HeadlineNames {
  /// The headline's words marked as names where the body has them among its names.
  package static func marked(_ title: AnalysedText, after body: AnalysedText) -> AnalysedText {
    var title = title
    let bytes = Array(title.text.utf8)
    let classes = FormClasses(roots: RootTable.shared)
    var known: Set<String> = []
    for name in body.names {
      for mention in name.mentions {
        for part in body.text.text(in: mention).split(separator: " ") { known.insert(part.lowercased()) }
      }
    }
    for index in title.words.indices where title.words[index].kind == .word {
      let text = title.text.text(in: title.words[index].range).lowercased()
      if known.contains(text), title.words[index].shape.contains(.capitalised) {
        title.words[index].shape.insert(.name)
        title.words[index].wordClass = .name
      } else if title.words[index].shape.contains(.name) {
        title.words[index].shape.remove(.name)
        title.words[index].wordClass = classes.wordClass(of: title.words[index], in: title, bytes)
      }
    }
    return title
  }
}
