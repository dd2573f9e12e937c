internal import MarkupTrees
internal import NewsModel

/// Judges the page's facts against each other and fills the article's fields with those that hold.
enum MetadataJudging {
  /// Fills all fields but title, captions and body.
  static func fill(
    _ article: inout Article, facts: PageFacts, visible: VisibleFacts, site: SiteNames,
    body: [ArticleAssembly.Piece]
  ) {
    article.url = address(facts)
    article.language = LanguageHint.language(of: body, declared: declaredLanguage(facts))
    article.outlet = outlet(facts) ?? SiteNames.outlet(inTitle: facts.documentTitle, headline: article.title)
    article.section = section(facts, visible, title: article.title, site: site)
    article.keywords = Keywords.list(facts.keywords, site: site.keys)
    article.source = visible.source.flatMap {
      site.keys.contains(String(decoding: Line($0.utf8).key, as: UTF8.self)) ? nil : $0
    }
    let isIndonesian = article.language == "id"
    article.published = published(facts, visible, isIndonesian: isIndonesian)
    article.modified =
      facts.modified.lazy.compactMap { moment($0) }.first.map {
        plausible($0, visible.date, isIndonesian: isIndonesian)
      } ?? visible.modified
    // A change before the publication is some other date.
    if let modified = article.modified, let published = article.published,
      (modified.date, modified.minutes ?? 1440) < (published.date, published.minutes ?? 0)
    {
      article.modified = nil
    }
    article.byline = byline(facts, visible, site: site.keys)
    if !article.byline.contains(where: { $0.role != .editor }) {
      // A note about the writer may stand below.
      let names = body.suffix(2).flatMap { piece in
        [Initials.writer(endOf: piece.line)].compactMap { $0 }
          + Initials.signature(piece.line, site: site.keys)
      }
      article.byline.insert(contentsOf: names.prefix(4).map { Credit(name: $0, role: .writer) }, at: 0)
    }
  }

  /// Labelled persons first; then whom the markup names, unless a label gave that person another role.
  private static func byline(_ facts: PageFacts, _ visible: VisibleFacts, site: Set<String>) -> [Credit] {
    var byline = visible.credits
    func known(_ name: String) -> Bool {
      let key = Line(name.utf8).key
      return byline.contains { Line($0.name.utf8).key == key }
    }
    let wrote = byline.contains { $0.role != .editor }
    if !wrote {
      let named = facts.authors.flatMap { names(in: $0) }.compactMap { PersonName.judge($0, site: site) }
      let unnamed = named.allSatisfy(known)
      for name in (unnamed ? Array(visible.authors.prefix(2)) : named)
      where !known(name) && byline.count < 8 {
        byline.append(Credit(name: name, role: .writer))
      }
    }
    for name in facts.editors.compactMap({ PersonName.judge($0, site: site) }) where !known(name) {
      byline.append(Credit(name: name, role: .editor))
    }
    // A name in capitals that the page's data has in small letters too is taken as there.
    for index in byline.indices where byline[index].name == byline[index].name.uppercased() {
      let key = Line(byline[index].name.utf8).key
      let others = (facts.authors + facts.editors).compactMap { PersonName.judge($0, site: site) }
      byline[index].name = others.first { Line($0.utf8).key == key } ?? byline[index].name
    }
    // The writer stands first, as on the page.
    return byline.filter { $0.role != .editor } + byline.filter { $0.role == .editor }
  }

  /// The names in an author's field, which may hold several, and a label.
  static func names(in text: String) -> [String] {
    if text.contains("://") { return [] }
    var line = CleanText.clean(Line(text.utf8))[...]
    for label in labels where line.startsIgnoringCase(with: label) {
      line = line.dropFirst(label.count).trimmed
    }
    while let at = line.firstIndexIgnoringCase(of: and), at > line.startIndex {
      line = (Array(line[..<at]) + [0x2C] + Array(line[(at + and.count)...]))[...]
    }
    return line.split { [0x2C, 0x3B, 0x7C, 0x2F, 0x26].contains($0) }.map(\.string)
  }

  private static let labels: [[UInt8]] = ["oleh:", "penulis:", "reporter:", "by "].map { Array($0.utf8) }
  private static let and = Array(" dan ".utf8)

  private static func published(_ facts: PageFacts, _ visible: VisibleFacts, isIndonesian: Bool) -> Timestamp?
  {
    let moments = (facts.published + visible.marked).compactMap { moment($0) }
    let others = moments + facts.modified.compactMap { moment($0) } + [visible.date].compactMap { $0 }
    for moment in moments where !isFarAhead(moment, of: others) {
      return plausible(withOffset(moment, from: moments), visible.date, isIndonesian: isIndonesian)
    }
    if let date = visible.date { return date }
    return facts.addresses.lazy.compactMap(dateInAddress).first
  }

  /// Whether a date lies over a year after all others of the page: a page from the future.
  private static func isFarAhead(_ moment: Timestamp, of others: [Timestamp]) -> Bool {
    let days = others.map(\.date.daysSince1970).filter { $0 != moment.date.daysSince1970 }
    guard let latest = days.max() else { return false }
    return others.filter { $0.date == moment.date }.count == 1 && moment.date.daysSince1970 - latest > 366
  }

  /// The same moment with its offset, where another place of the page tells it with one.
  private static func withOffset(_ moment: Timestamp, from others: [Timestamp]) -> Timestamp {
    guard moment.minutes != nil else { return moment }
    if moment.offset == 0 {
      // The same instant by a clock of Indonesia tells more than by that of Greenwich.
      return others.first { other in
        other.offset.map { (420...540).contains($0) && other.moved(to: 0) == moment } == true
      } ?? moment
    }
    guard moment.offset == nil else { return moment }
    return others.first { $0.offset != nil && $0.date == moment.date && $0.minutes == moment.minutes }
      ?? moment
  }

  /// A moment whose offset can't be right loses it; the visible line may give the right one.
  ///
  /// Some sites print their local time with a server's offset west of Greenwich.
  private static func plausible(_ moment: Timestamp, _ visible: Timestamp?, isIndonesian: Bool) -> Timestamp {
    if moment.offset == nil, let visible, visible.date == moment.date, visible.minutes == moment.minutes {
      var moment = moment
      moment.offset = visible.offset
      return moment
    }
    guard isIndonesian, let offset = moment.offset, !(420...540).contains(offset) else { return moment }
    var moment = moment
    if let visible, visible.date == moment.date, visible.minutes == moment.minutes {
      moment.offset = visible.offset.flatMap { $0 > 0 ? $0 : nil }
    } else if offset < 0 {
      moment.offset = nil
    } else if offset == 0 {
      // Western Indonesian Time is what such a page prints, and the date is right only there.
      return moment.moved(to: 420)
    }
    return moment
  }

  private static func moment(_ text: String) -> Timestamp? { DateFinder(in: Line(text.utf8))?.moment }

  /// The date in an address: "/2016/02/16/".
  private static func dateInAddress(_ address: String) -> Timestamp? {
    let parts = address.split(separator: "/").map(String.init)
    guard parts.count > 3 else { return nil }
    for index in 0..<(parts.count - 2) where parts[index].utf8.count == 4 {
      if let year = Int(parts[index]), let month = Int(parts[index + 1]), let day = Int(parts[index + 2]),
        (1990...2100).contains(year)
      {
        return Timestamp(year: year, month: month, day: day)
      }
    }
    return nil
  }

  private static func address(_ facts: PageFacts) -> String? {
    let base = facts.base ?? facts.addresses.first { ReferenceResolution.isAbsolute($0[...]) }
    return facts.addresses.lazy.filter { !$0.contains(" ") && !$0.isEmpty && !$0.hasPrefix("#") }
      .compactMap { ReferenceResolution.resolve($0, at: base) }.first
  }

  private static func outlet(_ facts: PageFacts) -> String? {
    for name in facts.outlets {
      let bare = SiteNames.withoutSubdomain(name)
      if bare.utf8.count <= 50, !bare.contains("/"), !bare.hasPrefix("@") { return bare }
    }
    return nil
  }

  /// The section that the page's data names; else the last step of the breadcrumb that is one.
  private static func section(
    _ facts: PageFacts, _ visible: VisibleFacts, title: String?, site: SiteNames
  ) -> String? {
    (facts.sections + visible.breadcrumb.reversed()).first { name in
      let key = String(decoding: Line(name.utf8).key, as: UTF8.self)
      return (3...40).contains(name.utf8.count) && !noSections.contains(key) && !name.contains("/")
        && !site.keys.contains(key)
        && name != title
    }
  }

  /// Steps that every article has.
  private static let noSections: Set<String> = [
    "news", "berita", "home", "beranda", "index", "indeks", "detail", "detailberita", "artikel", "depan",
    "halamandepan", "halamanutama", "startseite", "start", "accueil",
  ]

  private static func declaredLanguage(_ facts: PageFacts) -> String? {
    for tag in facts.languages {
      let primary = tag.lowercased().prefix { $0.isLetter }
      guard (2...3).contains(primary.count) else { continue }
      return primary == "in" || primary == "ind" ? "id" : String(primary)
    }
    return nil
  }
}
