import English
import Testing

@Test(arguments: [
  ("country", "countries"), ("weapon", "weapons"), ("bus", "buses"), ("match", "matches"),
  ("policeman", "policemen"),
  ("head of state", "heads of state"), ("police", "police"), ("crisis", "crises"),
  ("foreign minister", "foreign ministers"),
  ("day", "days"), ("reports", "reports"), ("child", "children"), ("agency", "agencies"), ("tax", "taxes"),
])
func plurals(noun: String, plural: String) { #expect(Inflection.plural(noun) == plural) }

@Test(arguments: [
  ("supply", "supplied"), ("arrest", "arrested"), ("plan", "planned"), ("carry out", "carried out"),
  ("say", "said"),
  ("equip", "equipped"), ("visit", "visited"), ("refer", "referred"), ("issue", "issued"), ("show", "shown"),
  ("acquit", "acquitted"), ("comply with", "complied with"), ("buy and sell", "bought and sold"),
  ("overstep", "overstepped"), ("underpin", "underpinned"), ("play", "played"),
  ("sexually abuse", "sexually abused"), ("fix", "fixed"),
  ("follow up on", "followed up on"), ("traffic", "trafficked"),
])
func participles(verb: String, participle: String) { #expect(Inflection.participle(verb) == participle) }

@Test(arguments: [
  ("big", "biggest"), ("large", "largest"), ("important", "most important"), ("happy", "happiest"),
  ("good", "best"),
  ("low", "lowest"), ("rich", "richest"), ("high-ranking", "most high-ranking"),
])
func superlatives(adjective: String, superlative: String) {
  #expect(Inflection.superlative(adjective) == superlative)
}

@Test(arguments: [
  ("make", "making"), ("run", "running"), ("see", "seeing"), ("lie", "lying"), ("carry out", "carrying out"),
  ("begin", "beginning"), ("visit", "visiting"), ("panic", "panicking"), ("dye", "dyeing"),
  ("play", "playing"),
  ("sexually abuse", "sexually abusing"), ("argue", "arguing"),
])
func gerunds(verb: String, gerund: String) { #expect(Inflection.gerund(verb) == gerund) }

@Test(arguments: [
  ("big", "bigger", "biggest"), ("good", "better", "best"), ("important", "more important", "most important"),
  ("happy", "happier", "happiest"), ("late", "later", "latest"), ("tired", "more tired", "most tired"),
  ("broken", "more broken", "most broken"), ("simple", "simpler", "simplest"),
  ("narrow", "narrower", "narrowest"),
  ("many", "more", "most"), ("unique", "more unique", "most unique"),
  ("severe", "more severe", "most severe"),
])
func degrees(adjective: String, comparative: String, superlative: String) {
  #expect(Inflection.comparative(adjective) == comparative)
  #expect(Inflection.superlative(adjective) == superlative)
}
