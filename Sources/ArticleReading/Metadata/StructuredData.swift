/// Reads schema.org data in JSON-LD scripts.
enum StructuredData {
  private static let articleTypes: Set<String> = [
    "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle",
    "AnalysisNewsArticle",
    "LiveBlogPosting", "ReviewNewsArticle", "BackgroundNewsArticle", "AdvertiserContentArticle",
    "TechArticle",
  ]
  private static let galleryTypes: Set<String> = ["ImageGallery", "MediaGallery", "PhotographGallery"]
  private static let listTypes: Set<String> = ["CollectionPage", "SearchResultsPage", "ProfilePage"]

  /// Adds what a script says to the facts.
  static func read(_ script: [UInt8], into facts: inout PageFacts) {
    for value in JSONValue(script).members { read(value, into: &facts, depth: 0) }
  }

  private static func read(_ value: JSONValue, into facts: inout PageFacts, depth: Int) {
    if let graph = value["@graph"], depth < 3 {
      for member in graph.members { read(member, into: &facts, depth: depth + 1) }
    }
    let types = value["@type"].map { $0.members.compactMap(\.text) } ?? []
    if types.contains("VideoObject"), depth == 0 { facts.isVideo = true }
    if types.contains(where: galleryTypes.contains) { facts.isGallery = true }
    if types.contains(where: articleTypes.contains) {
      article(value, into: &facts)
    } else if types.contains("WebPage") {
      add(value["headline"]?.text, to: &facts.titles)
      add(value["datePublished"]?.text, to: &facts.published)
      add(value["inLanguage"]?.text, to: &facts.languages)
    } else if types.contains("WebSite") || types.contains("NewsMediaOrganization") {
      add(value["name"]?.text, to: &facts.outlets)
    } else if types.contains(where: listTypes.contains) {
      facts.isList = true
    } else if types.contains("BreadcrumbList") {
      breadcrumb(value, into: &facts)
    }
    if let main = value["mainEntity"], depth < 3 { read(main, into: &facts, depth: depth + 1) }
  }

  private static func article(_ value: JSONValue, into facts: inout PageFacts) {
    facts.isArticle = true
    if value["isAccessibleForFree"]?.isFalse == true { facts.isForSubscribers = true }
    add(value["headline"]?.text ?? value["name"]?.text, to: &facts.titles)
    for author in value["author"]?.members ?? [] {
      // An organisation is a publisher even in the author's place.
      if author["@type"]?.text == "Organization" { continue }
      let name = (author["name"]?.members.first?.text ?? author.text)?.replacing("&quot;", with: "\"")
      if author["jobTitle"]?.text?.lowercased() == "editor" {
        add(name, to: &facts.editors)
      } else {
        add(name, to: &facts.authors)
      }
    }
    for editor in value["editor"]?.members ?? [] {
      add(editor["name"]?.text ?? editor.text, to: &facts.editors)
    }
    add(value["datePublished"]?.text ?? value["dateCreated"]?.text, to: &facts.published)
    add(value["dateModified"]?.text, to: &facts.modified)
    add(value["publisher"]?["name"]?.text, to: &facts.outlets)
    for section in value["articleSection"]?.members ?? [] { add(section.text, to: &facts.sections) }
    add(
      value["mainEntityOfPage"]?["@id"]?.text ?? value["mainEntityOfPage"]?.text ?? value["url"]?.text,
      to: &facts.addresses)
    add(value["inLanguage"]?.text, to: &facts.languages)
    for keyword in value["keywords"]?.members.prefix(60) ?? [] {
      add(keyword.text ?? keyword["name"]?.text, to: &facts.keywords)
    }
    if let body = value["articleBody"]?.text, body.utf8.count > (facts.body?.utf8.count ?? 0) {
      facts.body = body
    }
  }

  /// The section is the last step before the article itself.
  private static func breadcrumb(_ value: JSONValue, into facts: inout PageFacts) {
    let names = (value["itemListElement"]?.members ?? []).compactMap {
      $0["name"]?.text ?? $0["item"]?["name"]?.text
    }
    guard names.count >= 2 else { return }
    let last = names[names.count - 1]
    // A step as long as a headline is the article.
    add(last.utf8.count > 40 ? names[names.count - 2] : last, to: &facts.sections)
  }

  private static func add(_ text: String?, to list: inout [String]) {
    // Many sites escape what they put here as if it were HTML.
    if let text, !text.isEmpty {
      list.append(String(decoding: CleanText.clean(Line(text.utf8)), as: UTF8.self))
    }
  }
}
