import NewsModel
import Testing

@Test(arguments: [
  ("kilometres", "kilometers"), ("harboured", "harbored"), ("Labour", "Labor"),
  ("organisation", "organization"),
  ("centred", "centered"), ("analysed", "analyzed"), ("tumours", "tumors"), ("fulfil", "fulfill"),
  ("enrolment", "enrollment"), ("neighbourhood", "neighborhood"), ("archaeologist", "archeologist"),
])
func eachSpellingHasTheOther(british: String, american: String) {
  #expect(SpellingTable.american(of: british[...]) == american)
  guard british.first?.isLowercase == true else { return }
  #expect(SpellingTable.british(of: american) == british)
  #expect(SpellingTable.british(of: british) == nil)
}

/// The American spelling of these is a British word as well, so that it tells nothing.
@Test(arguments: [("metres", "meters"), ("programme", "program"), ("tyres", "tires"), ("storey", "story")])
func someAmericanSpellingsAreBritishWords(british: String, american: String) {
  #expect(SpellingTable.american(of: british[...]) == american)
  #expect(SpellingTable.british(of: american) == nil)
}

@Test(arguments: [
  "literal", "laboratory", "honorary", "optimist", "fulfilled", "emphasis", "seize", "downsize", "Harbor",
  "house", "",
])
func whatIsTheSameInBothStays(word: String) {
  #expect(SpellingTable.american(of: word[...]) == word)
  #expect(SpellingTable.british(of: word) == nil)
}

@Test(arguments: [
  ("a 20-metre, three-storey theatre", "a 20-meter, three-story theater"), ("", ""),
  ("Defence Ministry's programme", "Defense Ministry's program"), ("Rp 2.4 trillion", "Rp 2.4 trillion"),
])
func textsAreSpeltWordByWord(british: String, american: String) {
  #expect(HouseStyle.Spelling.american.spelt(british) == american)
  #expect(HouseStyle.Spelling.british.spelt(british) == british)
}
