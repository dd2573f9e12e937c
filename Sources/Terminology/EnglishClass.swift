internal import English
internal import NewsModel

/// What class an English of the glossary is of: entries of verbs and adjectives also give words of other classes,
/// which have no passive and no degrees ("against", "trial", "pressure").
///
/// Told by closed lists, by endings, and by the table of English nouns, which names verbs and adjectives.
enum EnglishClass {
  /// Prepositions, conjunctions, adverbs, modals and the like.
  private static let particles: Set<String> = [
    "above", "across", "after", "again", "against", "also", "amid", "among", "around", "as", "away",
    "because",
    "behind", "between", "beyond", "by", "could", "despite", "during", "for", "from", "hopefully", "into",
    "like",
    "may", "more", "not", "no", "of", "off", "only", "over", "per", "plus", "since", "so", "than", "then",
    "through",
    "toward", "towards", "versus", "while", "with", "within", "without", "a", "an", "the", "each", "else",
    "itself",
    "themselves", "can", "would", "should", "must", "having", "too", "what",
  ]
  /// Nouns that no ending tells, and that are no verbs.
  private static let nouns: Set<String> = [
    "aftershock", "anger", "apology", "area", "beauty", "blood", "child", "city", "climate", "country",
    "death", "debut",
    "difficulty", "drought", "economy", "energy", "exodus", "failure", "fellow", "fighter", "foreigner",
    "founder",
    "genre", "girls", "goal", "health", "heat", "homecoming", "hospital", "industry", "injury", "law",
    "length",
    "life", "loss", "luxury", "marriage", "meal", "member", "men", "midwife", "money", "mother", "newspaper",
    "opener",
    "parent", "peace", "prison", "religion", "remorse", "science", "shame", "slowdown", "sorrow", "success",
    "surgery",
    "survival", "talks", "team", "technology", "thickness", "times", "trial", "trouble", "variety", "victory",
    "wealth",
    "welfare", "width", "women", "youth",
  ]
  /// Adjectives that no ending tells, and that are no verbs.
  private static let adjectives: Set<String> = [
    "able", "active", "adrift", "alive", "asleep", "available", "aware", "confident", "contrary", "dead",
    "deadly",
    "due", "guilty", "interesting", "known", "late", "likely", "necessary", "old", "proud",
    "red",
    "restive", "significant", "similar", "sorry", "superior", "volatile", "wide", "worthy",
  ]
  /// Words with a noun's ending that are verbs as well.
  private static let verbsLikeNouns: Set<String> = [
    "advance", "auction", "balance", "caution", "cement", "comment", "complement", "compliment", "condition",
    "dance",
    "distance", "document", "enhance", "evidence", "experience", "experiment", "fence", "ferment", "finance",
    "function", "glance", "implement", "influence", "lament", "mention", "partition", "pension", "pity",
    "position",
    "question", "ration", "reference", "reposition", "sanction", "section", "segment", "sentence", "ship",
    "silence",
    "supplement", "torment", "transition", "vacation", "witness", "worship",
  ]
  private static let nounEndings = ["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism"]
  private static let adjectiveEndings = ["ible", "ful", "ous", "able"]
  /// Verbs that end like adjectives.
  private static let verbsLikeAdjectives: Set<String> = ["enable", "disable", "table", "cable"]
  /// Adjectives that the table knows only as verbs.
  private static let adjectivesLikeVerbs: Set<String> = [
    "counterfeit", "deliberate", "direct", "live", "spread", "suspect",
  ]
  /// Verbs that end as participles do.
  private static let verbsInEd: Set<String> = [
    "bleed", "breed", "exceed", "proceed", "speed", "succeed", "embed",
  ]

  /// Whether a group of words begins with a verb in its bare form, so that it has a passive.
  static func isVerb(_ group: String) -> Bool {
    let (head, rest) = group.splitAtFirstBlank()
    if head.hasSuffix("ly"), head.utf8.count > 5, NounForms.of(head, .verb) == nil {
      // An adverb stands before its verb.
      return rest.isEmpty ? Irregular.isVerbInLy(head) : isVerb(String(rest.dropFirst()))
    }
    if particles.contains(head) || nouns.contains(head) || adjectives.contains(head) { return false }
    if isParticiple(head) { return false }
    if NounForms.of(head, .verb) != nil || verbsLikeNouns.contains(head) { return true }
    if verbsLikeAdjectives.contains(head) { return true }
    return !hasNounEnding(head) && !adjectiveEndings.contains(where: head.hasSuffix)
  }

  /// Whether a group of words begins with a participle already ("killed", "made of").
  static func isParticiple(_ group: String) -> Bool {
    let head = group.splitAtFirstBlank().0
    if Irregular.participleForms.contains(head) {
      // "put", "found": bare forms too.
      return Irregular.participles[head] == nil
        && !["found", "wound", "ground", "bound", "felt"].contains(head)
    }
    return head.utf8.count > 4 && head.hasSuffix("ed") && !verbsInEd.contains(head)
  }

  /// Whether a group of words may have degrees: an adjective or adverb, not a noun or verb.
  static func isGradable(_ group: String) -> Bool {
    let (head, rest) = group.splitAtFirstBlank()
    if particles.contains(head) { return false }
    guard rest.isEmpty else { return true }
    if nouns.contains(head) || hasNounEnding(head) { return false }
    if NounForms.of(head, .adj) != nil || adjectivesLikeVerbs.contains(head) { return true }
    return NounForms.of(head, .verb) == nil
  }

  private static func hasNounEnding(_ word: String) -> Bool {
    word.utf8.count > 5 && nounEndings.contains(where: word.hasSuffix)
  }
}
