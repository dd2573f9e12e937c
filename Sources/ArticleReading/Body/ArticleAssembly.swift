internal import NewsModel

/// Lays kept lines into an article: dateline, repeated paragraphs, marks at the end, notes.
struct ArticleAssembly {
  /// A line that is kept.
  struct Piece {
    /// Its clean text.
    var line: Line
    /// What it becomes.
    var kind: Paragraph.Kind
    /// How many bytes at its start are printed bold.
    var boldLead = 0
    /// The lines that it is made of, as indices of the page's blocks or the text's lines.
    var blocks: [Int] = []
  }

  /// A piece that did not come into the article after all.
  struct Dropped {
    /// Its lines.
    var blocks: [Int]
    /// Why not.
    var verdict: Block.Verdict
  }

  /// Adds the pieces to `article`, whose title, subtitle and captions are set already.
  ///
  /// - Returns: the pieces that were left out.
  @discardableResult
  static func lay(_ pieces: [Piece], into article: inout Article, site: Set<String>) -> [Dropped] {
    var pieces = pieces
    var left: [Dropped] = []
    trimEnd(&pieces, &left)
    dropPullQuotes(&pieces, &left)
    joinDateline(&pieces, site)
    // By hash: that two paragraphs of one article share 64 bits by chance does not happen.
    var seen: Set<UInt64> = []
    var dropped = 0
    for piece in pieces {
      let key = piece.line.key
      // Short lines may come twice for good reason ("Pertanyaan:"); a whole paragraph does not.
      if key.count > 40, !seen.insert(WordHash.of(key.span)).inserted {
        dropped += 1
        left.append(Dropped(blocks: piece.blocks, verdict: .repeated))
        continue
      }
      let start = article.text.utf8.count + (article.paragraphs.isEmpty ? 0 : 2)
      article.append(piece.line.string, kind: piece.kind)
      if article.paragraphs.count == 1,
        let length = Dateline.length(in: piece.line, boldLead: piece.boldLead, site: site),
        length < piece.line.count
      {
        article.dateline = TextRange(start, start + length)
      }
    }
    if dropped > 0 { article.notes.append(Note(.repeated, repeatedParagraphs(dropped))) }
    noteLead(in: &article)
    return left
  }

  /// Takes away quotations that only show a sentence of the body in large type.
  private static func dropPullQuotes(_ pieces: inout [Piece], _ left: inout [Dropped]) {
    let quotations = pieces.indices.filter { pieces[$0].kind == .quotation && pieces[$0].line.count < 400 }
    guard !quotations.isEmpty, quotations.count <= 12 else { return }
    let keys = pieces.map { $0.kind == .quotation ? [] : $0.line.key }
    let shown = quotations.filter { index in
      let key = pieces[index].line.key
      return key.count >= 15 && keys.contains { ByteSearch.contains($0, key) }
    }
    for index in shown.reversed() {
      // Its speaker may stand below it: "- Sari Wijaya".
      if index + 1 < pieces.count, pieces[index + 1].kind == .quotation, pieces[index + 1].line.count < 60 {
        left.append(Dropped(blocks: pieces.remove(at: index + 1).blocks, verdict: .repeated))
      }
      left.append(Dropped(blocks: pieces.remove(at: index).blocks, verdict: .repeated))
    }
  }

  /// A dateline in a paragraph of its own goes before the first sentence.
  private static func joinDateline(_ pieces: inout [Piece], _ site: Set<String>) {
    guard pieces.count > 1, let first = pieces.first, first.line.count < 90,
      let length = Dateline.length(in: first.line, boldLead: first.boldLead, site: site),
      length == first.line.count
    else { return }
    pieces[1].boldLead = first.boldLead
    pieces[1].line = (Array(first.line) + [0x20] + Array(pieces[1].line))[...]
    pieces[1].blocks = first.blocks + pieces[1].blocks
    pieces.removeFirst()
  }

  /// Takes the reporter's mark off the last paragraph, and whole lines of it off the end.
  private static func trimEnd(_ pieces: inout [Piece], _ left: inout [Dropped]) {
    while pieces.count > 3, let last = pieces.last?.line,
      Initials.isAboutWriter(last) || !Initials.signature(last).isEmpty
    {
      left.append(Dropped(blocks: pieces.removeLast().blocks, verdict: .credit))
    }
    // A note on the writer may follow the mark.
    for index in pieces.indices.suffix(3).dropLast() {
      let line = pieces[index].line
      if let length = Initials.start(in: line), length > 0, line.trimmed.dropFirst(length).contains(0x2F),
        line.prefix(length).endsSentence
      {
        pieces[index].line = line.trimmed.prefix(length)
      }
    }
    while let last = pieces.last {
      guard let length = Initials.start(in: last.line) else { return }
      if length > 0 {
        pieces[pieces.count - 1].line = last.line.trimmed.prefix(length)
        return
      }
      left.append(Dropped(blocks: pieces.removeLast().blocks, verdict: .credit))
    }
  }

  /// Says where else the first paragraph stands.
  private static func noteLead(in article: inout Article) {
    guard let first = article.paragraphs.first else { return }
    let start = article.dateline?.end ?? first.range.start
    let lead = article.text.text(in: TextRange(start, first.range.end))
    let key = Line(lead.utf8).key
    guard key.count > 40, key.count < 2000 else { return }
    var places: [String] = []
    if let subtitle = article.subtitle, ByteSearch.contains(Line(subtitle.utf8).key, key) {
      places.append("subtitle")
    }
    if article.captions.contains(where: { ByteSearch.contains(Line($0.utf8).key, key) }) {
      places.append("caption")
    }
    guard !places.isEmpty else { return }
    places.append("first paragraph")
    article.notes.append(
      Note(.repeated, repeatedLead(places), at: TextRange(start + leadingBlanks(lead), first.range.end)))
  }

  private static func leadingBlanks(_ text: String) -> Int { text.utf8.prefix { $0 == 0x20 }.count }

  private static func repeatedLead(_ places: [String]) -> String {
    let times = places.count == 2 ? "twice" : "three times"
    return "The lead stands \(times) (\(places.joined(separator: ", "))); it counts once."
  }

  private static func repeatedParagraphs(_ count: Int) -> String {
    count == 1
      ? "One paragraph stands twice on the page; it counts once."
      : "\(count) paragraphs stand more than once on the page; each counts once."
  }
}
