internal import MarkupTrees
internal import NewsModel

/// A TMX file (translation memory, version 1.1 to 1.4), kept whole.
struct TMXFile: KeptFile {
  private var tree: XMLDocument
  private(set) var document: TranslationDocument
  private var places: [Place] = []

  private struct Place {
    /// The `tu`.
    var path: ElementPath
    /// The language of its target, as written; that of the document where there is none yet.
    var language: String
  }

  init(reading bytes: [UInt8], targetLanguage: String) throws(ExchangeFault) {
    do throws(XMLFault) {
      tree = try XMLDocument(parsing: bytes)
    } catch {
      throw ExchangeFault(error)
    }
    let root = tree.root
    guard root.name.local == "tmx" else { throw ExchangeFault(.unknownFormat, at: root) }
    guard let body = root.places(of: "body", in: "").first, case .element(let element) = root.children[body]
    else { throw ExchangeFault(.missing("body", in: "the element tmx"), at: root) }
    let header = root.first("header", in: "")
    let declared = header?["srclang"] ?? "*all*"
    document = TranslationDocument(
      sourceLanguage: declared == "*all*" ? "id" : declared, targetLanguage: targetLanguage)
    document.metadata = (header?.elements ?? []).filter { $0.name.is("prop") }.map {
      .init($0["type"] ?? "", $0.text)
    }
    document.notes = (header?.elements ?? []).filter { $0.name.is("note") }.map {
      UnitNote(.general, $0.text)
    }
    var ids: Set<String> = []
    var language: String?
    for (place, child) in element.children.enumerated() {
      guard case .element(let unit) = child, unit.name.is("tu") else { continue }
      guard places.count < TranslationFile.mostUnits else {
        throw ExchangeFault(.tooManyUnits(limit: TranslationFile.mostUnits), at: unit)
      }
      let pair = TMXPair(unit, source: document.sourceLanguage, target: targetLanguage)
      guard let source = pair.source else { continue }
      var id = unit["tuid"] ?? String(places.count + 1)
      if !ids.insert(id).inserted {
        id += "-\(places.count + 1)"
        ids.insert(id)
      }
      var read = TranslationUnit(id: id, source: source)
      read.target = pair.target
      read.state = pair.target == nil ? .initial : .translated
      read.notes = pair.notes
      document.units.append(read)
      language = language ?? pair.language
      places.append(Place(path: [body, place], language: pair.language ?? targetLanguage))
    }
    document.targetLanguage = language ?? targetLanguage
  }

  mutating func setTarget(
    _ target: InlineText, state: TranslationUnit.State, of unit: Int
  ) throws(ExchangeFault) {
    let place = places[unit]
    let nodes = try InlineMarkup.nodes(of: target, scope: tree.root.scope(at: place.path[...]))
    tree.root.change(at: place.path[...]) { unit in
      for index in unit.children.indices {
        guard case .element(var variant) = unit.children[index], variant.name.is("tuv"),
          TMXPair.language(of: variant) == place.language, let seg = variant.places(of: "seg", in: "").first,
          case .element(var element) = variant.children[seg]
        else { continue }
        element.children = nodes
        variant.children[seg] = .element(element)
        unit.children[index] = .element(variant)
        return
      }
      let language = XMLAttribute(XMLBuiltIn.language, place.language)
      let seg = XMLElement(XMLName("seg"), children: nodes)
      let last = unit.places(of: "tuv", in: "").last ?? unit.children.count - 1
      unit.children.insert(
        .element(XMLElement(XMLName("tuv"), attributes: [language], children: [.element(seg)])), at: last + 1)
    }
    document.units[unit].target = target
    document.units[unit].state = state
  }

  func serialised() -> [UInt8] { tree.serialised() }
}

/// The two texts of a `tu` that are meant.
struct TMXPair {
  private(set) var source: InlineText?
  private(set) var target: InlineText?
  /// The target's language as written.
  private(set) var language: String?
  private(set) var notes: [UnitNote] = []

  init(_ unit: XMLElement, source: String, target: String) {
    var best = 0
    for element in unit.elements {
      if element.name.is("note") { notes.append(UnitNote(.general, element.text)) }
      guard element.name.is("tuv"), let seg = element.first("seg", in: "") else { continue }
      let language = TMXPair.language(of: element)
      let fit = LanguageTags.fit(language, target)
      if LanguageTags.fit(language, source) > 0 {
        if self.source == nil { self.source = InlineReading(seg, role: TMXPair.role).text }
      } else if fit > best {
        best = fit
        self.target = InlineReading(seg, role: TMXPair.role).text
        self.language = language
        notes += element.elements.filter { $0.name.is("note") }.map { UnitNote(.general, $0.text) }
      }
    }
  }

  /// The language of a `tuv`; `lang` is the older way to write it.
  static func language(of variant: XMLElement) -> String {
    variant["lang", in: XMLBuiltIn.namespace] ?? variant["lang"] ?? ""
  }

  private static func role(of element: XMLElement) -> InlineReading.Role {
    let id = element["i"] ?? element["x"] ?? ""
    return switch element.name.local {
    case "bpt": .tag(.open, id: id)
    case "ept": .tag(.close, id: id)
    case "it": .tag(element["pos"] == "end" ? .close : .open, id: id)
    case "hi": .pair(id: id)
    default: .tag(.alone, id: id)
    }
  }
}

/// Language tags (BCP 47) as files of different ages write them: `en-GB`, `EN_gb`, `en`.
enum LanguageTags {
  /// How well a tag answers a wish: 3 the same, 2 the same language without or with a region, 1 another region, 0 not.
  static func fit(_ tag: String, _ wish: String) -> Int {
    let tag = tag.lowercased().split { $0 == "-" || $0 == "_" }
    let wish = wish.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = tag.first, first == wish.first else { return 0 }
    if tag == wish { return 3 }
    return tag.count == 1 || wish.count == 1 ? 2 : 1
  }
}
