import Indonesian
import NewsModel
import Testing

/// Checks the English of a text's figures in a style.
private func check(_ text: String, _ english: String, _ set: (inout HouseStyle) -> Void) {
  var style = HouseStyle()
  set(&style)
  let finder = FigureFinder(published: CalendarDate(year: 2024, month: 7, day: 14), style: style)
  #expect(finder.figures(in: text).map(\.english).joined(separator: "; ") == english, "\(text)")
}

@Suite("Figures: house style")
struct StyleTests {
  @Test(arguments: [
    ("Rabu (19/6/2024)", "Wednesday, June 19, 2024"), ("12 Juli", "July 12"),
    ("7-8 Desember 2019", "December 7-8, 2019"), ("Juni 2024", "June 2024"),
    ("30 Agustus-1 September 2019", "August 30-September 1, 2019"),
    ("kemarin", "yesterday (Saturday, July 13, 2024)"), ("pekan ini", "this week (July 8-14, 2024)"),
  ])
  func months(text: String, english: String) { check(text, english) { $0.date = .monthDay } }

  @Test("the flag of a weekday keeps the order of dates") func flag() {
    var style = HouseStyle()
    style.date = .monthDay
    let flags = FigureFinder(style: style).figures(in: "Rabu (20/6/2024)").flatMap(\.flags)
    #expect(flags.first?.text.contains("Perhaps Wednesday, June 19, 2024 is meant") == true)
  }

  @Test(arguments: [
    ("5 persen", HouseStyle.Percent.sign, "5%"), ("5-10 persen", .sign, "5-10%"),
    ("5 persen", .twoWords, "5 per cent"), ("2 poin persen", .sign, "2 percentage points"),
    ("sekitar 5 persen", .sign, "about 5%"),
  ])
  func percent(text: String, percent: HouseStyle.Percent, english: String) {
    check(text, english) { $0.percent = percent }
  }

  @Test(arguments: [
    ("Rp 1,5 triliun", "Rp1.5 trillion"), ("Rp 16.210 hingga Rp 16.232", "Rp16,210 to Rp16,232"),
    ("US$ 5", "US$5"),
  ])
  func rupiah(text: String, english: String) { check(text, english) { $0.rupiah = .joined } }

  @Test(arguments: [
    ("pukul 19.30 WIB", "19:30 Western Indonesia Time"), ("pukul 00.00", "00:00"), ("jam 5 sore", "17:00"),
    ("pukul 16.00 - 01.00", "16:00 to 01:00"),
  ])
  func clock(text: String, english: String) { check(text, english) { $0.clock = .twentyFour } }

  @Test(arguments: [
    ("5 km", "5 kilometers"), ("2 ton", "2 tons"), ("3 liter", "3 liters"), ("pukul 19.30", "7:30 p.m."),
    ("nopol N 5971 EEA", "license plate N 5971 EEA"),
  ])
  func american(text: String, english: String) { check(text, english) { $0.spelling = .american } }

  @Test func zones() {
    check("pukul 10.00 WIB dan pukul 11.00 WIB", "10 a.m. WIB; 11 a.m. WIB") { $0.zones = .initials }
  }
}
