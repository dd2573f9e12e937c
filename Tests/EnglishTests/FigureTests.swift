import English
import NewsModel
import Testing

/// The figures of a text, each as kind, value and unit: "money 2400000000 IDR".
private func figures(_ text: String) -> [String] {
  EnglishText(text).figures.map { figure in
    var parts = [figure.kind.rawValue]
    if figure.kind == .time, let minutes = figure.value?.integer {
      parts.append("\(minutes / 60):\(minutes % 60)")
    } else if let value = figure.value {
      parts.append(value.integer.map { "\($0)" } ?? "\(value.approximate)")
    }
    if figure.month > 0 { parts.append("\(figure.day)/\(figure.month)") }
    if figure.weekday > 0 { parts.append("day \(figure.weekday)") }
    if let unit = figure.unit { parts.append(unit) }
    if figure.traits.contains(.foreignMarks) { parts.append("foreign") }
    if figure.traits.contains(.round) { parts.append("round") }
    return parts.joined(separator: " ")
  }
}

private func check(_ text: String, _ expected: [String], _ location: SourceLocation = #_sourceLocation) {
  #expect(figures(text) == expected, "\(text)", sourceLocation: location)
}

@Test func readsNumbersInDigits() {
  check("1,500 houses", ["number 1500"])
  check("2.5 metres", ["measure 2.5 metre"])
  check("12,345,678", ["number 12345678"])
  check("1.500.000 people", ["number 1500000 foreign"])
  check("4,5 percent", ["percent 4.5 percent foreign"])
  check("3 million", ["number 3000000"])
  check("380m pounds", ["number 380"])
  check("the F-16 jet", ["number 16"])
}

@Test func readsWhatHangsTogether() {
  check("April 14-16", ["date 14/4", "date 16/4"])
  check("14-16 April", ["date 14/4", "date 16/4"])
  check("Euro 30 million", ["money 30000000 EUR"])
  check("Rp 5 trilion", ["money 5000000000000 IDR"])
  check("a record of 6-21-3", ["number 6", "number 21", "number 3"])
}

@Test func readsNumbersInWords() {
  check("twenty-one", ["number 21"])
  check("two hundred and thirty thousand", ["number 230000"])
  check("half a million", ["number 500000"])
  check("one and a half million", ["number 1500000"])
  check("a hundred and twenty", ["number 120"])
  check("a dozen eggs", ["number 12"])
  check("dozens", ["number 10 round"])
  check("hundreds of thousands", ["number 100000 round"])
  check("two-thirds of it", ["fraction 0.6666"])
  check("the twenty-first time", ["ordinal 21"])
  check("the 3rd floor", ["ordinal 3"])
  check("twice", ["number 2"])
}

@Test func readsMoneyPercentagesAndUnits() {
  check("Rp 2.4 trillion", ["money 2400000000000 IDR"])
  check("US$25,000", ["money 25000 USD"])
  check("$3 billion", ["money 3000000000 dollar"])
  check("300 million dollars", ["money 300000000 dollar"])
  check("five per cent", ["percent 5 percent"])
  check("two percentage points", ["measure 2 percentage point"])
  check("50 basis points", ["measure 50 basis point"])
  check("650 square kilometers", ["measure 650 square kilometre"])
  check("a 26-year-old woman", ["age 26 year"])
  check("a two-week strike", ["measure 2 week"])
  check("20-30 million rupiah", ["money 20 IDR", "money 30000000 IDR"])
}

@Test func readsDatesAndTimes() {
  check("6 March 2020", ["date 2020 6/3"])
  check("March 6, 2020", ["date 2020 6/3"])
  check("Wednesday, 19 June 2024", ["date 2024 19/6 day 3"])
  check("on Tuesday", ["date day 2"])
  check("in March 2020", ["date 2020 0/3"])
  check("12/3/2020", ["date 2020 12/3"])
  check("the 1990s", ["date 1990"])
  check("the early nineties", ["date 90"])
  check("7:30 p.m.", ["time 19:30"])
  check("7.30 pm", ["time 19:30"])
  check("at noon", ["time 12:0"])
  check("at 0430 GMT", ["time 4:30"])
  check("It may rain", [])
}

@Test(arguments: [
  ("companies", "company"), ("organisations", "organizations"), ("labour", "labor"), ("centre", "centers"),
  ("travelled", "traveling"), ("men", "man"), ("took", "taking"), ("defence", "defense"),
  ("programme", "programs"), ("matches", "match"), ("kilometre", "kilometers"), ("agreed", "agreed"),
])
func formsOfOneWordAreOne(one: String, other: String) {
  #expect(EnglishStem.of(one) == EnglishStem.of(other))
}

@Test(arguments: [("minister", "ministry"), ("economy", "economics"), ("bus", "but"), ("news", "new")])
func formsOfTwoWordsAreTwo(one: String, other: String) {
  #expect(EnglishStem.of(one) != EnglishStem.of(other))
}

@Test func findsExpressionsInAnyForm() {
  let text = EnglishText("The Ministers of Transport and of Health visited the House of Representatives.")
  #expect(text.holds(EnglishPhrase("transport minister")))
  #expect(text.holds(EnglishPhrase("House of Representatives")))
  #expect(!text.holds(EnglishPhrase("finance minister")))
  #expect(text.range(of: EnglishPhrase("house of representatives")) != nil)
  #expect(text.range(of: EnglishPhrase("transport minister")) == nil)
}

/// Hostile input: whatever stands there, nothing traps, and ranges stay inside.
@Test(arguments: [
  "", "$", "Rp", "Rp.", "1/", "12/", "-", "one-", "'", "’s", "1,", "1.2.3.4", "999999999999999999999999999",
  "a.b.c.", "U.S.", "p.m.", "\u{E9}\u{301}", "\u{1F600}5m", "5\u{A0}km",
  "one hundred trillion trillion trillion",
  "99:99", "32/13/0", "March", "March ,", "two hundred and", "half a", "1 1/0",
])
func readsWhateverStandsThere(text: String) {
  let read = EnglishText(text)
  for token in read.tokens { #expect(token.range.end <= text.utf8.count) }
  for figure in read.figures { #expect(figure.range.end <= text.utf8.count) }
}
