internal import FoundationEssentials

extension ReadingGold {
  /// Reads the gold of one page.
  ///
  /// - Parameters:
  ///   - json: `{"title", "author", "date", "type", "paragraphs": […], "reject": […]}`.
  ///   - name: the file's name without `.json`.
  /// - Returns: nil where the JSON is no gold (it has no paragraphs) or is that of no article (another `type`).
  /// - Throws: what is wrong with the JSON.
  package static func page(_ json: [UInt8], name: String) throws(GoldFault) -> Page? {
    let decoder = JSONDecoder()
    do {
      guard let kind = try? decoder.decode(KindOfPage.self, from: Data(json)) else {
        // No object with these keys; it may still be no JSON at all.
        _ = try decoder.decode(AnyJSON.self, from: Data(json))
        return nil
      }
      guard kind.hasParagraphs, kind.type == "article" else { return nil }
      let article = try decoder.decode(GoldArticle.self, from: Data(json))
      return Page(name: name, file: nil, wanted: .article(article))
    } catch {
      throw GoldFault(error)
    }
  }

  /// Reads a list of gold, in one of two forms.
  ///
  /// - `{KEY: {"file": "name.html", "with": […], "without": […]}}`: strings that must or must not be in the text;
  /// - `{NAME: {"articleBody": "…"}}`: whole texts, as the article extraction benchmark of Scrapinghub has them.
  ///
  /// - Parameter json: the file.
  /// - Returns: the gold, and what is wrong with the entries that can't be used.
  /// - Throws: what is wrong with the file.
  package static func list(
    _ json: [UInt8]
  ) throws(GoldFault) -> (gold: ReadingGold, faults: [(key: String, fault: GoldFault)]) {
    let entries: [String: Entry]
    do {
      entries = try JSONDecoder().decode([String: Entry].self, from: Data(json))
    } catch {
      throw GoldFault(error)
    }
    var faults: [(key: String, fault: GoldFault)] = []
    var texts: [Page] = []
    var strings: [Page] = []
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      switch entry {
      case .text(let page): texts.append(page.page(key, .text(page.articleBody ?? "")))
      case .strings(let page):
        strings.append(page.page(key, .strings(with: page.with ?? [], without: page.without ?? [])))
      case .wrong(let fault): faults.append((key, fault))
      }
    }
    guard !texts.isEmpty || !strings.isEmpty else { throw faults.first?.fault ?? .noGold }
    // One set has one kind of figures.
    let gold =
      strings.isEmpty ? ReadingGold(kind: .text, pages: texts) : ReadingGold(kind: .strings, pages: strings)
    if !strings.isEmpty { faults += texts.map { ($0.name, .otherKind) } }
    return (gold, faults)
  }

  /// Whether a JSON file is gold of a page.
  private struct KindOfPage: Decodable {
    let type: String
    let hasParagraphs: Bool

    private enum Keys: String, CodingKey { case type, paragraphs }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      type = (try? values.decodeIfPresent(String.self, forKey: .type)) ?? "article"
      hasParagraphs = values.contains(.paragraphs)
    }
  }

  /// JSON of whatever form.
  private struct AnyJSON: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  /// An entry of a list, or what is wrong with it: one bad entry does not spoil the others.
  private enum Entry: Decodable {
    struct Values: Decodable {
      var file: String?
      var with: [String]?
      var without: [String]?
      var articleBody: String?

      func page(_ key: String, _ wanted: Wanted) -> Page {
        Page(name: file.map(ReadingGold.stem) ?? key, file: file, wanted: wanted)
      }
    }

    case text(Values)
    case strings(Values)
    case wrong(GoldFault)

    init(from decoder: any Decoder) throws {
      do {
        let values = try Values(from: decoder)
        if values.with != nil || values.without != nil {
          self = .strings(values)
        } else if values.articleBody != nil {
          self = .text(values)
        } else {
          self = .wrong(.noGold)
        }
      } catch {
        self = .wrong(GoldFault(error, depth: 1))
      }
    }
  }

  /// A file's name without its folder and its ending.
  static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
