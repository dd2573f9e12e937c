/// Finds the place and outlet that open a body: "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -".
enum Dateline {
  /// Outlets that are written without a host's ending, in lower case.
  private static let outlets: Set<String> = [
    "antara", "antaranews", "cnn", "cnbc", "tempo", "republika", "viva", "kompas", "tribun", "bisnis",
    "kontan", "okezone", "sindonews",
    "inews", "jpnn", "merdeka", "suara", "liputan6", "detikcom", "detik", "bbc", "reuters", "afp", "ap",
    "voa", "dw", "jawapos", "okenews", "kbrn", "rri", "mina", "metrotv", "medcom",
  ]
  /// Places that open a body often; without an outlet and not in capitals only these are taken.
  private static let places: Set<String> = [
    "jakarta", "bandung", "surabaya", "medan", "semarang", "yogyakarta", "makassar", "denpasar", "palembang",
    "bogor", "depok", "bekasi",
    "tangerang", "solo", "malang", "padang", "pekanbaru", "batam", "banjarmasin", "pontianak", "samarinda",
    "balikpapan", "manado",
    "ambon", "jayapura", "kupang", "mataram", "banda aceh", "bandar lampung", "jambi", "bengkulu", "palu",
    "kendari", "gorontalo",
    "ternate", "serang", "cirebon", "cilegon", "purwokerto", "magelang", "kediri", "jember", "sidoarjo",
    "gresik", "washington",
    "garut", "tasikmalaya", "sukabumi", "cianjur", "karawang", "subang", "purwakarta", "indramayu",
    "majalengka", "kuningan", "sumedang",
    "ciamis", "tegal", "brebes", "pekalongan", "kudus", "pati", "rembang", "jepara", "demak", "blora",
    "klaten", "boyolali", "sukoharjo",
    "wonogiri", "sragen", "karanganyar", "kebumen", "purworejo", "cilacap", "banyumas", "banjarnegara",
    "wonosobo", "temanggung", "sleman",
    "bantul", "kulon progo", "gunungkidul", "blitar", "tulungagung", "madiun", "ngawi", "ponorogo", "pacitan",
    "trenggalek", "nganjuk",
    "jombang", "mojokerto", "lamongan", "tuban", "bojonegoro", "pasuruan", "probolinggo", "lumajang",
    "bondowoso", "situbondo",
    "banyuwangi", "bangkalan", "pamekasan", "sumenep", "sampang", "gianyar", "badung", "buleleng",
    "karangasem", "lombok", "bima",
    "ende", "maumere", "labuan bajo", "sorong", "manokwari", "merauke", "timika", "nabire", "wamena",
    "tarakan", "nunukan", "singkawang",
    "palangka raya", "palangkaraya", "bontang", "parepare", "palopo", "bitung", "binjai", "pematangsiantar",
    "sibolga", "dumai",
    "bukittinggi", "lhokseumawe", "tanjungpinang", "pangkalpinang", "metro", "lampung", "aceh", "bali",
    "papua", "lebak", "pandeglang",
    "new york", "london", "paris", "moskow", "beijing", "tokyo", "seoul", "pyongyang", "singapura",
    "kuala lumpur", "bangkok", "manila",
    "canberra", "sydney", "riyadh", "mekkah", "madinah", "makkah", "kairo", "gaza", "yerusalem", "teheran",
    "baghdad", "damaskus", "ankara",
    "istanbul", "berlin", "brussel", "roma", "madrid", "kiev", "kyiv", "new delhi", "hanoi", "los angeles",
    "hong kong", "jenewa",
  ]

  /// The number of bytes of the dateline, dash included; nil where the paragraph opens without one.
  ///
  /// `boldLead` tells how many bytes at the start are printed bold: some sites end the dateline so, without a
  /// dash. `site` holds the words of the site's name, in lower case.
  static func length(in paragraph: Line, boldLead: Int = 0, site: Set<String> = []) -> Int? {
    let start = paragraph.startIndex
    let head = paragraph.prefix(90)
    for index in head.indices where index > start {
      let rest = paragraph[index...]
      guard let dash = dashLength(rest) else { continue }
      let before = paragraph[start..<index].trimmed
      // "KABARNUSA.COM, BANTUL—Warga": a long dash needs no blanks where it ends bold print or capitals.
      let isClose =
        dash == 3 && (boldLead == before.count || before.allSatisfy { !$0.isLetter || $0.isCapital })
      guard index + dash == paragraph.endIndex || paragraph[index + dash] == 0x20 || isClose else { continue }
      // "Jawa-Bali": a hyphen inside of a word is none.
      if dash == 1, paragraph[index - 1] != 0x20, !isOutletEnd(before) { continue }
      // A place that no list knows is one when it is printed bold up to the dash.
      let isBold = boldLead > 0 && abs(boldLead - before.count) <= 3 && before.wordCount <= 3
      guard
        opens(before, site) || isPlaceAndDesk(before) || isPlaceAndBracket(before) || isPlaceAndDay(before)
          || (isBold && isCapitalised(before))
      else {
        return boldDateline(paragraph, boldLead, site)
      }
      return placeEnd(in: paragraph, from: index + dash) - start
    }
    return colonDateline(paragraph) ?? boldDateline(paragraph, boldLead, site)
  }

  /// The end of "KONTAN.CO.ID - JAKARTA.", where the place stands behind the outlet's dash.
  private static func placeEnd(in paragraph: Line, from dash: Int) -> Int {
    let rest = paragraph[dash...].prefix(32).drop { $0 == 0x20 }
    let place = rest.prefix { $0.isCapital || $0 == 0x20 }
    guard place.count >= 4, place.endIndex < rest.endIndex, place.last != 0x20, place.wordCount <= 3,
      rest[place.endIndex] == 0x2E, place.endIndex + 1 < rest.endIndex, rest[place.endIndex + 1] == 0x20
    else { return dash }
    return place.endIndex + 1
  }

  /// The length of "Jakarta:" and "KBRN, Surakarta :" before a whole sentence.
  private static func colonDateline(_ paragraph: Line) -> Int? {
    guard let colon = paragraph.prefix(40).firstIndex(of: 0x3A), paragraph.endIndex - colon > 40,
      paragraph[colon + 1] == 0x20, paragraph[colon + 2].isCapital
    else { return nil }
    let before = paragraph[..<colon].trimmed
    let parts = before.split(separator: 0x2C).map(\.trimmed)
    let isOutletAt = parts.map { isOutlet($0) || SiteNames.isHostLike($0) }
    guard (1...2).contains(parts.count), isOutletAt.contains(true) || parts.allSatisfy(isPlace),
      zip(parts, isOutletAt).allSatisfy({ $1 || isPlace($0) || (parts.count == 2 && isCapitalised($0)) })
    else { return nil }
    return colon + 1 - paragraph.startIndex
  }

  private static func isPlace(_ text: Line) -> Bool { places.contains(text.string.lowercased()) }

  /// Whether a text is "Gaza, MINA" or "Bandung, Kabar Nusa": a place and an outlet that no list knows.
  private static func isPlaceAndDesk(_ text: Line) -> Bool {
    let parts = text.split(separator: 0x2C).map(\.trimmed)
    guard parts.count == 2, parts[1].wordCount <= 3, isCapitalised(parts[1]), isCapitalised(parts[0]) else {
      return false
    }
    if isPlace(parts[0]) { return true }
    let isShort = (2...6).contains(parts[1].count) && parts[1].allSatisfy(\.isCapital)
    return parts[0].wordCount <= 2 && isShort && !PersonName.isDegree(parts[1])
  }

  /// Whether a text is "DEPOK (Kabar Pagi)": a place by a list or its capitals, and an outlet that no list knows.
  private static func isPlaceAndBracket(_ text: Line) -> Bool {
    guard text.last == 0x29, let bracket = text.firstIndex(of: 0x28) else { return false }
    let place = text[..<bracket].trimmed
    let outlet = text[(bracket + 1)...].dropLast().trimmed
    guard (1...2).contains(outlet.wordCount), isCapitalised(outlet) else { return false }
    let isCapitals = place.count >= 4 && place.allSatisfy { $0.isCapital || $0 == 0x20 }
    return isPlace(place) || (isCapitals && place.wordCount <= 3)
  }

  /// Whether a text is "Jakarta, 3 April 2024" or "Sleman (3/4/2024)", as press releases open.
  private static func isPlaceAndDay(_ text: Line) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == 0x2C || $0 == 0x28 }), let date = DateFinder(in: text),
      mark < date.range.lowerBound
    else {
      return false
    }
    let place = text[..<mark].trimmed
    let beside = text[mark..<date.range.lowerBound] + text[date.range.upperBound...]
    return (1...3).contains(place.wordCount) && isCapitalised(place) && beside.filter(\.isLetter).count <= 8
  }

  /// Whether a text is one of the outlets that are written without a host's ending.
  static func isOutlet(_ text: Line) -> Bool {
    let key = String(decoding: text.key, as: UTF8.self)
    return outlets.contains(key) || key.hasPrefix("detik") || key.hasPrefix("tribun")
  }

  private static func dashLength(_ rest: Line) -> Int? {
    if rest.starts(with: [0x2D, 0x2D]) { return 2 }
    if rest.first == 0x2D { return 1 }
    if rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) { return 3 }
    return nil
  }

  private static func isCapitalised(_ text: Line) -> Bool {
    text.split(separator: 0x20).allSatisfy {
      $0.first?.isCapital == true && $0.allSatisfy { $0.isLetter || $0 == 0x2C || $0 == 0x2E }
    }
  }

  private static func isOutletEnd(_ text: Line) -> Bool {
    text.last == 0x29 || text.split(separator: 0x20).last.map(SiteNames.isHostLike) == true
  }

  private static func boldDateline(_ paragraph: Line, _ boldLead: Int, _ site: Set<String>) -> Int? {
    guard boldLead > 3, boldLead < 60, boldLead < paragraph.count else { return nil }
    let bold = paragraph.prefix(boldLead).trimming { $0 == 0x20 || $0 == 0x2C }
    let words = bold.split { $0 == 0x20 || $0 == 0x28 || $0 == 0x2C }
    guard words.contains(where: SiteNames.isHostLike), opens(bold, site) else {
      return nil
    }
    return boldLead
  }

  /// Whether a text is place, outlet or both.
  private static func opens(_ text: Line, _ site: Set<String>) -> Bool {
    guard text.count >= 3, text.wordCount <= 8,
      !text.contains(where: { $0 == 0x22 || $0 == 0x3F || $0 == 0x3A })
    else {
      return false
    }
    var outlet = false
    var capitals = true
    var letters = 0
    for word in text.split(whereSeparator: {
      $0 == 0x20 || $0 == 0x2C || $0 == 0x28 || $0 == 0x29 || $0 == 0x2F
    }) {
      let key = String(decoding: word.key, as: UTF8.self)
      guard let first = word.first else { continue }
      let isOutlet =
        SiteNames.isHostLike(word) || outlets.contains(key) || site.contains(key)
        || (key.utf8.count > 5 && key.hasSuffix("news"))
      if isOutlet {
        outlet = true
      } else if word.contains(where: { $0.isLetter && !$0.isCapital }) {
        capitals = false
      }
      letters += isOutlet ? 0 : word.count
      // Dates and small words may stand beside the place: "Jakarta, 21/6 (ANTARA)".
      if !isOutlet, !first.isCapital, !first.isDigit, first < 0x80 { return false }
    }
    if outlet { return true }
    if capitals { return letters >= 4 && text.wordCount <= 4 }
    return places.contains(text.string.lowercased())
  }
}
