/// American spellings with the British ones, and words that differ by a doubled letter and are both right.
enum SpellingPairs {
  /// Words that are right beside another that differs only by a doubled letter.
  static let likeOneAnother: Set<String> = [
    "refuge", "refugee", "retiree", "retire", "divorcee", "divorce", "fiancee", "fiance", "dessert", "desert",
    "felling", "feeling", "filling", "filing", "discus", "discuss", "finish", "button", "balloon", "saloon",
    "planning", "planing", "stripping", "striping", "latter", "later", "coma", "comma", "cannon", "canon",
    "employee", "trainee", "addressee", "detainee", "committee", "hopping", "hoping", "robbed", "robed",
    "winning", "wining", "baring", "barring", "staring", "starring", "scarred", "scared", "tapped", "taped",
    "caller", "passer", "matter", "dinner", "diner", "supper", "super", "holly", "wholly", "holy", "bellow",
  ]

  private static let british: [String: String] = [
    "color": "colour", "colors": "colours", "center": "centre", "centers": "centres", "labor": "labour",
    "favor": "favour", "favorite": "favourite", "honor": "honour", "honorable": "honourable",
    "harbor": "harbour",
    "neighbor": "neighbour", "neighbors": "neighbours", "neighborhood": "neighbourhood",
    "neighboring": "neighbouring", "behavior": "behaviour", "rumor": "rumour", "vapor": "vapour",
    "tumor": "tumour", "humor": "humour", "armor": "armour", "armored": "armoured", "endeavor": "endeavour",
    "defense": "defence", "offense": "offence", "pretense": "pretence", "theater": "theatre",
    "liter": "litre", "liters": "litres", "kilometer": "kilometre", "kilometers": "kilometres",
    "centimeter": "centimetre", "fiber": "fibre", "somber": "sombre", "maneuver": "manoeuvre",
    "maneuvers": "manoeuvres", "caliber": "calibre", "analyze": "analyse", "paralyze": "paralyse",
    "catalyze": "catalyse", "traveler": "traveller", "traveling": "travelling", "traveled": "travelled",
    "canceled": "cancelled", "canceling": "cancelling", "counselor": "counsellor",
    "counseling": "counselling",
    "modeling": "modelling", "labeled": "labelled", "labeling": "labelling", "fueled": "fuelled",
    "jewelry": "jewellery", "plow": "plough", "gray": "grey", "aluminum": "aluminium",
    "pediatric": "paediatric", "pediatrician": "paediatrician", "gynecologist": "gynaecologist",
    "anesthesia": "anaesthesia", "anesthetic": "anaesthetic", "hemorrhage": "haemorrhage",
    "fetus": "foetus", "esophagus": "oesophagus", "diarrhea": "diarrhoea", "anemia": "anaemia",
    "leukemia": "leukaemia", "orthopedic": "orthopaedic", "archeology": "archaeology",
    "archeological": "archaeological", "skillful": "skilful", "fulfill": "fulfil",
    "enrollment": "enrolment", "installment": "instalment", "smoldering": "smouldering",
    "mold": "mould", "pajamas": "pyjamas", "mustache": "moustache",
    "skeptic": "sceptic", "skeptical": "sceptical", "artifact": "artefact", "appall": "appal",
    "checkered": "chequered", "cozy": "cosy", "airplane": "aeroplane",
  ]

  /// Words in -ize and the like that have no other spelling.
  private static let alwaysZ = [
    "size", "prize", "seize", "capsize", "maize", "downsize", "resize", "oversize", "assize",
  ]

  /// The British spelling of an American one; nil where the word is none, or begins with a capital, as names do.
  static func british(of word: String) -> String? {
    guard word.first?.isLowercase == true else { return nil }
    if let known = british[word] { return known }
    for (ending, other) in [
      ("ization", "isation"), ("izations", "isations"), ("ize", "ise"), ("izes", "ises"), ("ized", "ised"),
      ("izing", "ising"), ("izer", "iser"), ("izers", "isers"),
    ] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
      let stem = String(word.dropLast(ending.utf8.count))
      if alwaysZ.contains(where: { $0.hasSuffix("ize") && (stem + "ize").hasSuffix($0) }) { return nil }
      return stem + other
    }
    return nil
  }
}
