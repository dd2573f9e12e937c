internal import NewsModel

extension HouseStyle.Spelling {
  /// British spellings by the letters that words of one family begin with, and the American ones.
  private static let families: [(british: String, american: String)] = [
    ("metre", "meter"), ("kilometre", "kilometer"), ("centimetre", "centimeter"),
    ("millimetre", "millimeter"),
    ("litre", "liter"), ("tonne", "ton"), ("centre", "center"), ("theatre", "theater"), ("fibre", "fiber"),
    ("calibre", "caliber"), ("defence", "defense"), ("offence", "offense"), ("licence", "license"),
    ("pretence", "pretense"), ("labour", "labor"), ("colour", "color"), ("favour", "favor"),
    ("harbour", "harbor"), ("honour", "honor"), ("neighbour", "neighbor"), ("rumour", "rumor"),
    ("behaviour", "behavior"), ("humour", "humor"), ("armour", "armor"), ("endeavour", "endeavor"),
    ("savour", "savor"), ("vapour", "vapor"), ("rigour", "rigor"), ("organis", "organiz"),
    ("realis", "realiz"),
    ("recognis", "recogniz"), ("criticis", "criticiz"), ("stabilis", "stabiliz"), ("mobilis", "mobiliz"),
    ("prioritis", "prioritiz"), ("capitalis", "capitaliz"), ("apologis", "apologiz"),
    ("categoris", "categoriz"), ("materialis", "materializ"), ("equalis", "equaliz"), ("utilis", "utiliz"),
    ("legalis", "legaliz"), ("nationalis", "nationaliz"), ("modernis", "moderniz"), ("privatis", "privatiz"),
    ("authoris", "authoriz"), ("minimis", "minimiz"), ("maximis", "maximiz"), ("optimis", "optimiz"),
    ("finalis", "finaliz"), ("industrialis", "industrializ"), ("sterilis", "steriliz"),
    ("fertilis", "fertiliz"), ("vandalis", "vandaliz"), ("summaris", "summariz"), ("emphasis", "emphasiz"),
    ("analyse", "analyze"), ("analysing", "analyzing"), ("paralys", "paralyz"), ("programme", "program"),
    ("cheque", "check"), ("tyre", "tire"), ("plough", "plow"), ("aluminium", "aluminum"), ("grey", "gray"),
    ("jewellery", "jewelry"), ("storey", "story"), ("councillor", "councilor"), ("counsellor", "counselor"),
    ("traveller", "traveler"), ("travelling", "traveling"), ("cancelled", "canceled"),
    ("cancelling", "canceling"), ("labelled", "labeled"), ("fuelled", "fueled"), ("fulfil", "fulfill"),
    ("enrol", "enroll"), ("skilful", "skillful"), ("instalment", "installment"), ("pyjamas", "pajamas"),
    ("manoeuvre", "maneuver"), ("kerb", "curb"), ("rouble", "ruble"),
  ]

  /// What begins like a British spelling and is the same in both.
  private static let same: Set<String> = [
    "optimism", "optimist", "optimists", "optimistic", "nationalism", "nationalist", "nationalists",
    "capitalism", "capitalist", "capitalists", "realism", "realist", "realistic", "organism", "organisms",
    "emphasis", "criticism", "criticisms", "materialism", "modernism", "analysed", "vandalism", "legalism",
    "paralysis", "fulfill", "fulfilled", "fulfilling", "enrolled", "enrolling", "enroll", "humorous",
    "programmed", "programmer", "programmers", "industrialist", "industrialists", "finalist", "finalists",
  ]

  /// A text in this spelling; the glossary's own is British.
  func spelt(_ text: String) -> String {
    guard self == .american else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let lower = word.lowercased()
      if lower == "analysed" { return String(word.dropLast(3)) + "zed" }
      guard !Self.same.contains(lower),
        let family = Self.families.first(where: { lower.hasPrefix($0.british) })
      else { return String(word) }
      let rest = word.dropFirst(family.british.count)
      let isCapital = word.first?.isUppercase ?? false
      let stem =
        isCapital ? family.american.prefix(1).uppercased() + family.american.dropFirst() : family.american
      return stem + rest
    }.joined(separator: " ")
  }

  /// An entry with its English in this spelling.
  func spelt(_ entry: TermEntry) -> TermEntry {
    guard self == .american, entry.variety != "en-US" else { return entry }
    var entry = entry
    entry.targets = entry.targets.map { spelt($0) }
    return entry
  }
}
