internal import MarkupTrees

/// Reads title, meta, link and microdata elements.
enum HeadElements {
  private enum Field {
    case title, author, published, modified, outlet, section, address, language, type, keywords
  }

  /// What a meta element's name or property tells, in lower case.
  private static let fields: [UInt32: Field] = {
    let names: [(Field, String)] = [
      (.title, "og:title twitter:title dc.title dcterms.title sailthru.title title headline"),
      (
        .author,
        "author article:author dc.creator dcterms.creator parsely-author sailthru.author byl content_author dable:author dtk:author creator"
      ),
      (
        .published,
        """
        article:published_time og:published_time datepublished content_publisheddate pubdate publishdate publish-date publish_date
        dc.date.issued dc.date dcterms.created dcterms.issued parsely-pub-date sailthru.date cxenseparse:recs:publishtime
        article.published date article:published dc.date.created cxenseparse:publishtime dtk:publishdate
        """
      ),
      (
        .modified, "article:modified_time og:updated_time datemodified lastmod dcterms.modified last-modified"
      ),
      (.outlet, "og:site_name application-name dc.publisher publisher al:android:app_name"),
      (.section, "article:section content_category parsely-section section"),
      (.address, "og:url twitter:url"),
      (.language, "og:locale content-language language dc.language"),
      (.type, "og:type"),
      (
        .keywords,
        "news_keywords keywords article:tag og:article:tag parsely-tags sailthru.tags dable:tags content_tag content_tags"
      ),
    ]
    var table: [UInt32: Field] = [:]
    for (field, list) in names {
      for name in list.split(whereSeparator: \.isWhitespace) { table[ShortHash.of(name)] = field }
    }
    return table
  }()

  /// Adds what the elements say to the facts; one pass over the nodes.
  static func read(_ tree: MarkupTree, into facts: inout PageFacts) {
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .html:
        if let language = tree.string(of: .lang, at: index) { facts.languages.append(language) }
      case .title where facts.documentTitle == nil && tree.nodes[index].end > Int32(index) + 1:
        facts.documentTitle = clean(tree.text(at: index))
      case .link:
        guard let rel = tree.value(of: .rel, at: index), rel.count <= 12,
          let href = tree.string(of: .href, at: index)
        else { continue }
        switch Line(tree.bytes[rel]).string.lowercased() {
        case "canonical" where facts.addresses.count < 12: facts.addresses.insert(href, at: 0)
        case "next" where facts.next == nil: facts.next = href
        default: break
        }
      case .base where facts.base == nil:
        facts.base = tree.string(of: .href, at: index).flatMap {
          ReferenceResolution.isAbsolute($0[...]) ? $0 : nil
        }
      case .meta: meta(index, tree, into: &facts)
      default: break
      }
    }
  }

  private static func meta(_ index: Int, _ tree: MarkupTree, into facts: inout PageFacts) {
    guard let content = tree.value(of: .content, at: index), !content.isEmpty else { return }
    var field: Field?
    for attribute in [AttributeName.property, .name, .itemprop, .httpEquiv] where field == nil {
      guard let name = tree.value(of: attribute, at: index), name.count < 60 else { continue }
      field = fields[tree.bytes[name].reduce(ShortHash.start) { ShortHash.add($1.lowered, to: $0) }]
    }
    guard let field else { return }
    let text = clean(String(decoding: tree.bytes[content], as: UTF8.self))
    guard !text.isEmpty else { return }
    switch field {
    case .title: facts.titles.append(text)
    case .author: facts.authors.append(text)
    case .published: facts.published.append(text)
    case .modified: facts.modified.append(text)
    case .outlet: facts.outlets.append(text)
    case .section: facts.sections.append(text)
    case .address: facts.addresses.append(text)
    case .language: facts.languages.append(text)
    case .keywords: if facts.keywords.count < 60 { facts.keywords.append(text) }
    case .type:
      let type = text.lowercased()
      if type == "article" { facts.isArticle = true }
      if type.hasPrefix("video") { facts.isVideo = true }
    }
  }

  private static func clean(_ text: String) -> String {
    String(decoding: CleanText.clean(Line(text.utf8)), as: UTF8.self)
  }
}
