extension Word.Shape {
  /// The traits by name, as they are declared ("capitalised", "opensSentence").
  public var names: [String] {
    let all: [(Word.Shape, String)] = [
      (.capitalised, "capitalised"), (.allCapitals, "allCapitals"), (.digits, "digits"), (.hyphen, "hyphen"),
      (.opensSentence, "opensSentence"), (.quoted, "quoted"), (.name, "name"), (.function, "function"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

extension Sentence.Traits {
  /// The traits by name, as they are declared ("quotation", "question").
  public var names: [String] {
    let all: [(Sentence.Traits, String)] = [
      (.quotation, "quotation"), (.question, "question"), (.heading, "heading"), (.unfinished, "unfinished"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
