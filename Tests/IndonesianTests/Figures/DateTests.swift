import Indonesian
import NewsModel
import Testing

/// The figures of a text, for an article of 14 July 2024.
func figures(_ text: String) -> [Figure] {
  FigureFinder(published: CalendarDate(year: 2024, month: 7, day: 14)).figures(in: text)
}

/// Checks that a text has one figure and what it is: `kind value | English`, with `!` where it is flagged.
func check(_ text: String, _ expected: String) {
  let found = figures(text).map {
    "\($0.kind) \($0.value ?? "?") | \($0.english)\($0.flags.isEmpty ? "" : " !")"
  }
  #expect(found.joined(separator: "; ") == expected, "\(text)")
}

@Suite("Figures: dates")
struct DateTests {
  @Test(arguments: [
    ("Rapat itu digelar Rabu (19/6/2024).", "date 2024-06-19 | Wednesday, 19 June 2024"),
    ("Rapat itu digelar Rabu (20/6/2024).", "date 2024-06-20 | Wednesday, 20 June 2024 !"),
    ("Ia datang Jumat (12/7) lalu", "date 2024-07-12 | Friday, 12 July"),
    ("Ia datang Jumat (20/12) lalu", "date 2023-12-20 | Friday, 20 December !"),
    ("Sabtu, 29 Juni 2024", "date 2024-06-29 | Saturday, 29 June 2024"),
    ("Jum'at (21/6/2024)", "date 2024-06-21 | Friday, 21 June 2024"),
    ("Jum’at (20/6/2024)", "date 2024-06-20 | Friday, 20 June 2024 !"), ("45-13/7/2025", ""),
    ("Senin-Rabu, 8-10 Juli 2024", "date 2024-07-08/2024-07-10 | Monday-Wednesday, 8-10 July 2024"),
    ("Sabtu-Minggu (6-7/7)", "date 2024-07-06/2024-07-07 | Saturday-Sunday, 6-7 July"),
    (
      "Jumat dan Sabtu (31/5-1/6/2024)",
      "date 2024-05-31/2024-06-01 | Friday and Saturday, 31 May-1 June 2024"
    ),
    ("Senin hingga Rabu (8-11/7/2024)", "date 2024-07-08/2024-07-11 | Monday to Wednesday, 8-11 July 2024 !"),
    ("Senin-Rabu (8/7/2024)", ""), ("tanggal 8 bulan 7 tahun 2024", "date 2024-07-08 | 8 July 2024"),
    ("Tanggal 9 bulan Mei", "date 2024-05-09 | 9 May"),
    ("selama 8 bulan 7 hari", "duration P8M7D | 8 months 7 days"),
    ("pada 12-13/7/2024", "date 2024-07-12/2024-07-13 | 12-13 July 2024"),
    ("Senin (20/20/2025)", "date ? | Senin (20/20/2025) !"),
    ("pada 7-8 Desember 2019", "date 2019-12-07/2019-12-08 | 7-8 December 2019"),
    ("30 Agustus-1 September 2019", "date 2019-08-30/2019-09-01 | 30 August-1 September 2019"),
    ("tanggal 17-08-2024", "date 2024-08-17 | 17 August 2024"),
    ("2024-08-17", "date 2024-08-17 | 17 August 2024"),
    ("17.08.2024", "date 2024-08-17 | 17 August 2024"),
    ("sejak Maret 2021", "date 2021-03 | since March 2021"),
    ("pertengahan 2023", "date ? | mid-2023"), ("malam Minggu", "time ? | Saturday night"),
    ("tahun 2025-2029", "date 2025/2029 | 2025-2029"), ("era 1990-an", "date ? | 1990s"),
    ("abad ke-3 SM", "ordinal 3 | 3rd"), ("600 SM", "date ? | 600 BC"),
  ])
  func date(_ text: String, _ expected: String) { check(text, expected) }

  @Test("the flag offers both repairs and makes none") func repairs() {
    let flags = FigureFinder(published: CalendarDate(year: 2024, month: 6, day: 21)).figures(
      in: "Rabu (20/6/2024)"
    )
    .flatMap(\.flags)
    #expect(flags.map(\.kind) == [.weekday])
    #expect(
      flags.map(\.text) == [
        "20 June 2024 was a Thursday; the text says Wednesday. Perhaps Wednesday, 19 June 2024 is meant, "
          + "or Thursday, 20 June 2024."
      ])
  }

  @Test(
    "a flag tells what it is about",
    arguments: [
      ("Senin (20/20/2025)", [Figure.Flag.Kind.figure]), ("Senin (6/3/3017)", [.figure, .weekday]),
      ("Rabu (20/6/2024)", [.weekday]), ("33,476 ton", [.figure]),
    ])
  func kinds(_ text: String, _ kinds: [Figure.Flag.Kind]) {
    #expect(figures(text).flatMap(\.flags).map(\.kind) == kinds)
  }

  @Test("the repair of a day long past lies beside it") func history() {
    let flags = figures("Senin (18/8/1945)").flatMap(\.flags)
    #expect(flags.first?.text.contains("Perhaps Monday, 20 August 1945 is meant") == true)
  }

  @Test("a thousand dates in all forms: the true weekday passes, every other is flagged") func thousand()
    throws
  {
    let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    let months = [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
      "November",
      "Desember",
    ]
    let finder = FigureFinder()
    var state: UInt64 = 2024
    for number in 0..<1000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let date = CalendarDate(daysSince1970: Int(state >> 33) % 40_000)
      let true_ = try #require(Weekday.allCases.firstIndex(of: date.weekday))
      let stated = number % 2 == 0 ? true_ : (true_ + 1 + number % 6) % 7
      let (d, m, y) = (date.day, date.month, date.year)
      let written = "\(d) \(months[m - 1]) \(y)"
      let pair = "\(d < 10 ? "0" : "")\(d)/\(m < 10 ? "0" : "")\(m)/\(y)"
      for text in [
        "\(days[stated]) (\(d)/\(m)/\(y))", "\(days[stated]) (\(pair))", "\(days[stated]), \(written)",
        "\(days[stated]) \(written)",
        "\(days[stated]) (\(written))", "\(days[stated]) malam (\(d)/\(m)/\(y))",
        "\(days[stated]), \(d)-\(m)-\(y)",
      ] {
        let found = finder.figures(in: "Acara itu digelar \(text) di kota.")
        #expect(found.count == 1, "\(text)")
        let figure = try #require(found.first)
        #expect(figure.value == date.iso8601, "\(text)")
        #expect(figure.flags.isEmpty == (stated == true_), "\(text)")
        #expect(figure.english.hasPrefix(Weekday.allCases[stated].rawValue))
      }
    }
  }

  /// Numbers that look random and are the same in every run.
  private struct Numbers {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]

  private func number(of weekday: Weekday) throws -> Int {
    try #require(Weekday.allCases.firstIndex(of: weekday))
  }

  @Test("a thousand dates without a year are of the article's days") func withoutYear() throws {
    var numbers = Numbers(state: 7)
    for round in 0..<1000 {
      let published = CalendarDate(daysSince1970: 10_000 + numbers.next(below: 15_000))
      let date = CalendarDate(daysSince1970: published.daysSince1970 + 45 - numbers.next(below: 360))
      guard date.month != 2 || date.day != 29 else { continue }
      let right = try number(of: date.weekday)
      let stated = round % 2 == 0 ? right : (right + 1 + round % 6) % 7
      let finder = FigureFinder(published: published)
      let name = Self.days[stated]
      for text in [
        "\(name) (\(date.day)/\(date.month))", "\(name), \(date.day) \(Self.months[date.month - 1])",
        "\(name) \(date.day)/\(date.month)",
      ] {
        let found = finder.figures(in: "Acara itu digelar \(text) di kota.")
        #expect(found.map(\.value) == [date.iso8601], "\(text), \(published.iso8601)")
        #expect(found.allSatisfy { $0.flags.isEmpty } == (stated == right), "\(text), \(published.iso8601)")
      }
    }
  }

  @Test("a thousand spans of days: both weekdays are compared") func spans() throws {
    var numbers = Numbers(state: 11)
    for round in 0..<1000 {
      let first = CalendarDate(daysSince1970: 15_000 + numbers.next(below: 8_000))
      let last = CalendarDate(daysSince1970: first.daysSince1970 + 1 + numbers.next(below: 6))
      let (open, end) = (try number(of: first.weekday), try number(of: last.weekday))
      let stated = (open + (round % 3 == 1 ? 1 : 0), end + (round % 3 == 2 ? 1 : 0))
      let names = Self.days[stated.0 % 7] + "-" + Self.days[stated.1 % 7]
      let days =
        first.month == last.month
        ? "\(first.day)-\(last.day) \(Self.months[last.month - 1]) \(last.year)"
        : "\(first.day) \(Self.months[first.month - 1])-\(last.day) \(Self.months[last.month - 1]) \(last.year)"
      if first.year != last.year { continue }
      let found = FigureFinder().figures(in: "Acara itu digelar \(names), \(days) di kota.")
      #expect(found.map(\.value) == [first.iso8601 + "/" + last.iso8601], "\(names), \(days)")
      #expect(found.allSatisfy { $0.flags.isEmpty } == (round % 3 == 0), "\(names), \(days)")
    }
  }

  @Test("days that no calendar has are kept and flagged") func impossible() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for year in 1990..<2090 {
      for month in [2, 4, 6, 9, 11] {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        let days = Self.days[(year + month) % 7]
        for text in [
          "\(days) (\(length + 1)/\(month)/\(year))",
          "\(days), \(length + 1) \(Self.months[month - 1]) \(year)",
        ] {
          let found = FigureFinder().figures(in: "Acara itu digelar \(text) di kota.")
          #expect(found.count == 1 && found[0].value == nil && found[0].english == text, "\(text)")
          #expect(found.flatMap(\.flags).map(\.kind) == [.figure], "\(text)")
        }
      }
    }
  }

  @Test("both repairs of a thousand wrong weekdays have the weekday that they name") func bothRepairs() throws
  {
    var numbers = Numbers(state: 13)
    for round in 0..<1000 {
      let published = CalendarDate(daysSince1970: 10_000 + numbers.next(below: 15_000))
      let date = CalendarDate(daysSince1970: published.daysSince1970 + 60 - numbers.next(below: 900))
      let stated = Weekday.allCases[(try number(of: date.weekday) + 1 + round % 6) % 7]
      let style = { (date: CalendarDate) in
        "\(date.day) \(CalendarDate.monthNames[date.month - 1]) \(date.year)"
      }
      let text = "\(Self.days[try number(of: stated)]) (\(date.day)/\(date.month)/\(date.year))"
      let flags = FigureFinder(published: published).figures(in: text).flatMap(\.flags).map(\.text)
      try #require(flags.count == 1, "\(text)")
      #expect(flags[0].contains("or \(date.weekday.rawValue), \(style(date))."), "\(text)")
      // The slow way: every day within half a week, and the same day of the years beside.
      let near = (-3...3).map { CalendarDate(daysSince1970: date.daysSince1970 + $0) }
      let years = [-1, 1].compactMap { CalendarDate(year: date.year + $0, month: date.month, day: date.day) }
      let repairs = (near + years).filter { $0.weekday == stated }
      #expect(
        repairs.contains { flags[0].contains("Perhaps \(stated.rawValue), \(style($0)) is meant") }, "\(text)"
      )
    }
  }
}
