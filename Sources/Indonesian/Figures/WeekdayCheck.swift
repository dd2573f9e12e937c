internal import NewsModel

/// Compares the weekday that a text states with the calendar's.
struct WeekdayCheck {
  /// When the article was published, where known.
  var published: CalendarDate?
  /// How dates are printed.
  var style = HouseStyle()

  /// What is to be said of `date` stated as a `stated`: nothing where the two agree. Two repairs are offered
  /// and none is made: the likeliest day with that weekday, and the date with its own weekday.
  func flags(_ date: CalendarDate, stated: Weekday) -> [Figure.Flag] {
    var flags: [Figure.Flag] = []
    if let flag = impossibleYear(date.year) { flags.append(flag) }
    if date.weekday == stated { return flags }
    let nearest = repair(date, stated)
    let verb = published.map { date > $0 } ?? false ? "is" : "was"
    let text =
      "\(date.english(style)) \(verb) a \(date.weekday.rawValue); the text says \(stated.rawValue). Perhaps "
      + "\(stated.rawValue), \(nearest.english(style)) is meant, or \(date.weekday.rawValue), \(date.english(style))."
    return flags + [Figure.Flag(.weekday, text)]
  }

  /// The likeliest day that was meant by the weekday.
  ///
  /// The usual slips are a day too many or too few, and the wrong year: a common year shifts weekdays by one, so
  /// that both look the same, and only the publishing date tells them apart. Where the date lies far from that,
  /// the day with the weekday next to it is taken.
  private func repair(_ date: CalendarDate, _ stated: Weekday) -> CalendarDate {
    let near = WeekdayCheck.nearest(to: date, on: stated)
    guard let published else { return near }
    let today = published.daysSince1970
    // Far ahead is a slip of the year; far back is history, whose own neighbourhood is meant.
    if date.daysSince1970 - today > 400 { return WeekdayCheck.nearest(to: published, on: stated) }
    if today - date.daysSince1970 > 400 { return near }
    let otherYears = [-1, 1].compactMap {
      CalendarDate(year: date.year + $0, month: date.month, day: date.day)
    }.filter { $0.weekday == stated }
    return ([near] + otherYears).min { abs($0.daysSince1970 - today) < abs($1.daysSince1970 - today) } ?? near
  }

  /// A sentence about a year that news can't mean: far after the article, or before news was.
  func impossibleYear(_ year: Int) -> Figure.Flag? {
    let last = (published?.year ?? 2090) + 60
    if (1000...last).contains(year) { return nil }
    return Figure.Flag(.figure, "The year \(year) can hardly be meant.")
  }

  /// The day nearest to `date` that is a `weekday`; within three days of it.
  static func nearest(to date: CalendarDate, on weekday: Weekday) -> CalendarDate {
    let number = date.daysSince1970
    for distance in 0...3 {
      for candidate in [number - distance, number + distance] {
        let day = CalendarDate(daysSince1970: candidate)
        if day.weekday == weekday { return day }
      }
    }
    return date
  }

  /// The year of a day and month without one: the date nearest the article's that is at most 45 days after it.
  func date(day: Int, month: Int) -> CalendarDate? {
    guard let published else { return nil }
    let today = published.daysSince1970
    return [-1, 0, 1].compactMap { CalendarDate(year: published.year + $0, month: month, day: day) }
      .filter { $0.daysSince1970 <= today + 45 }
      .min { abs($0.daysSince1970 - today) < abs($1.daysSince1970 - today) }
  }
}

extension CalendarDate {
  /// `20 June 2024`, or `June 20, 2024`.
  func english(_ style: HouseStyle) -> String {
    StatedDate(day: day, month: month, year: year, next: 0).english(style)
  }
}
