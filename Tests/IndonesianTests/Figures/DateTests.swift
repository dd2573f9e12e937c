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
}
