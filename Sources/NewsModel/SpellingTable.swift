/// British spellings and the American ones: the one table that prints a desk's spelling, and finds the other in a glossary.
///
/// A row stands for all words that begin so: "harbour" for "harbours" and "harboured" as well.
package enum SpellingTable {
  /// What British words begin with, and how American ones begin instead.
  private static let families: [(british: String, american: String)] = [
    ("kilometre", "kilometer"), ("centimetre", "centimeter"), ("millimetre", "millimeter"),
    ("litre", "liter"), ("centre", "center"), ("theatre", "theater"), ("fibre", "fiber"),
    ("calibre", "caliber"), ("sombre", "somber"), ("manoeuvre", "maneuver"),
    ("defence", "defense"), ("offence", "offense"), ("pretence", "pretense"),
    ("labour", "labor"), ("colour", "color"), ("favour", "favor"), ("harbour", "harbor"), ("honour", "honor"),
    ("neighbour", "neighbor"), ("rumour", "rumor"), ("behaviour", "behavior"), ("humour", "humor"),
    ("armour", "armor"), ("endeavour", "endeavor"), ("savour", "savor"), ("vapour", "vapor"),
    ("tumour", "tumor"), ("odour", "odor"),
    ("organis", "organiz"), ("realis", "realiz"), ("recognis", "recogniz"), ("criticis", "criticiz"),
    ("stabilis", "stabiliz"), ("mobilis", "mobiliz"), ("prioritis", "prioritiz"),
    ("capitalis", "capitaliz"), ("apologis", "apologiz"), ("categoris", "categoriz"),
    ("materialis", "materializ"), ("equalis", "equaliz"), ("utilis", "utiliz"), ("legalis", "legaliz"),
    ("nationalis", "nationaliz"), ("modernis", "moderniz"), ("privatis", "privatiz"),
    ("authoris", "authoriz"), ("minimis", "minimiz"), ("maximis", "maximiz"), ("optimis", "optimiz"),
    ("finalis", "finaliz"), ("industrialis", "industrializ"), ("sterilis", "steriliz"),
    ("fertilis", "fertiliz"), ("vandalis", "vandaliz"), ("summaris", "summariz"), ("emphasis", "emphasiz"),
    ("analyse", "analyze"), ("analysing", "analyzing"), ("paralys", "paralyz"), ("catalys", "catalyz"),
    ("plough", "plow"), ("aluminium", "aluminum"), ("grey", "gray"), ("jewellery", "jewelry"),
    ("councillor", "councilor"), ("counsellor", "counselor"), ("counselling", "counseling"),
    ("modelling", "modeling"), ("traveller", "traveler"), ("travelling", "traveling"),
    ("travelled", "traveled"), ("cancelled", "canceled"), ("cancelling", "canceling"),
    ("labelled", "labeled"), ("labelling", "labeling"), ("fuelled", "fueled"),
    ("fulfil", "fulfill"), ("enrol", "enroll"), ("appal", "appall"), ("skilful", "skillful"),
    ("instalment", "installment"), ("pyjamas", "pajamas"), ("mould", "mold"), ("smoulder", "smolder"),
    ("moustache", "mustache"), ("sceptic", "skeptic"), ("artefact", "artifact"),
    ("chequered", "checkered"), ("cosy", "cozy"),
    ("paediatric", "pediatric"), ("gynaecolog", "gynecolog"), ("anaesthe", "anesthe"),
    ("haemorrhag", "hemorrhag"), ("foetus", "fetus"), ("oesophag", "esophag"), ("diarrhoea", "diarrhea"),
    ("anaemi", "anemi"), ("leukaemi", "leukemi"), ("orthopaedic", "orthopedic"),
    ("archaeolog", "archeolog"),
  ]

  /// As above, where the American spelling is a British one as well, of another word or sense: a story, a tire, to
  /// license, the meter on a wall.
  private static let sharedFamilies: [(british: String, american: String)] = [
    ("metre", "meter"), ("tonne", "ton"), ("licence", "license"), ("rigour", "rigor"),
    ("programme", "program"), ("cheque", "check"), ("tyre", "tire"), ("storey", "story"), ("kerb", "curb"),
    ("rouble", "ruble"), ("aeroplane", "airplane"),
  ]

  /// What begins like one of either spelling and is the same in both.
  private static let same: Set<String> = [
    "optimism", "optimist", "optimists", "optimistic", "nationalism", "nationalist", "nationalists",
    "nationalistic", "capitalism", "capitalist", "capitalists", "realism", "realist", "realistic", "organism",
    "organisms", "emphasis", "criticism", "criticisms", "materialism", "modernism", "vandalism", "legalism",
    "paralysis", "catalyst", "catalysts", "catalysis", "fulfilled", "fulfilling",
    "enrolled", "enrolling", "appalled", "appalling", "humorous", "humorist", "programmed",
    "programmer", "programmers", "industrialist", "industrialists", "finalist", "finalists", "literal",
    "literally", "literary", "literate", "literacy", "literature", "laboratory", "laboratories", "laborious",
    "honorary", "honorarium", "vaporise", "vaporised", "odorous",
  ]

  /// Words in -ize that have no other spelling.
  private static let alwaysZ = [
    "size", "prize", "seize", "capsize", "maize", "downsize", "resize", "oversize", "assize",
  ]

  /// The American spelling of a word; the word itself where it has none of its own.
  package static func american(of word: Substring) -> String {
    let lower = word.lowercased()
    guard !same.contains(lower),
      let family = families.first(where: { lower.hasPrefix($0.british) })
        ?? sharedFamilies.first(where: { lower.hasPrefix($0.british) })
    else { return String(word) }
    // "fulfill" begins like "fulfil" and is American already.
    if family.american.hasPrefix(family.british), lower.hasPrefix(family.american) { return String(word) }
    let stem =
      word.first?.isUppercase == true
      ? family.american.prefix(1).uppercased() + family.american.dropFirst() : family.american
    let rest = word.dropFirst(family.british.count)
    // "centred" has lost the vowel that "centered" has.
    return stem + (rest == "d" && family.british.hasSuffix("re") ? "ed" : rest)
  }

  /// The British spelling of an American one; nil where the word is none, or begins with a capital, as names do.
  package static func british(of word: String) -> String? {
    guard word.first?.isLowercase == true, !same.contains(word) else { return nil }
    if let family = families.first(where: { word.hasPrefix($0.american) }),
      american(of: Substring(word)) == word
    {
      let rest = word.dropFirst(family.american.count)
      return family.british + (rest == "ed" && family.british.hasSuffix("re") ? "d" : rest)
    }
    for (ending, other) in [
      ("ization", "isation"), ("izations", "isations"), ("ize", "ise"), ("izes", "ises"), ("ized", "ised"),
      ("izing", "ising"), ("izer", "iser"), ("izers", "isers"),
    ] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
      let stem = String(word.dropLast(ending.utf8.count))
      if alwaysZ.contains(where: { (stem + "ize").hasSuffix($0) }) { return nil }
      return stem + other
    }
    return nil
  }
}

extension HouseStyle.Spelling {
  /// A text in this spelling; what the product prints by itself is British.
  package func spelt(_ text: String) -> String {
    guard self == .american else { return text }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isLetter }
      if word.isEmpty { result.append(first) } else { result += SpellingTable.american(of: word) }
      rest = rest.dropFirst(max(1, word.count))
    }
    return result
  }

  /// An entry with its English in this spelling.
  package func spelt(_ entry: TermEntry) -> TermEntry {
    guard self == .american, entry.variety != "en-US" else { return entry }
    var entry = entry
    entry.targets = entry.targets.map { spelt($0) }
    return entry
  }
}
