// Months, weekdays, parts of the day, time zones. Source: the number specification, sections 5 and 6.

/// Words of dates.
let calendarWords: VocabularyTable =
  [
    ("januari jan", .month, 1), ("februari pebruari feb", .month, 2), ("maret", .month, 3),
    ("april apr", .month, 4), ("mei", .month, 5), ("juni jun", .month, 6), ("juli jul", .month, 7),
    ("agustus agu ags agt agst", .month, 8), ("september sep sept", .month, 9), ("oktober okt", .month, 10),
    ("november nopember nov nop", .month, 11), ("desember des", .month, 12), ("mar", .month, 3),
    ("senin", .weekday, 0), ("selasa", .weekday, 1), ("rabu", .weekday, 2), ("kamis", .weekday, 3),
    ("jumat jum'at jum’at jum`at", .weekday, 4), ("sabtu", .weekday, 5), ("minggu ahad", .weekday, 6),
  ] + dateHedges.enumerated().map { ($1.word, .dateHedge, Int16($0)) }

/// Words before a month or a year that say which part of it, or how it bounds.
let dateHedges: [(word: String, english: String)] = [
  ("awal", "early"), ("pertengahan", "mid"), ("medio", "mid"), ("akhir", "late"), ("sejak", "since"),
]

/// Words of times.
let clockWords: VocabularyTable =
  [
    ("pukul", .clock, 0), ("jam", .clock, 1), ("pkl", .clock, 2), ("kurang", .minutes, -1),
    ("lewat", .minutes, 1),
    ("dini", .dayPart, 0),
  ] + dayParts.enumerated().dropFirst().map { ($1.word, .dayPart, Int16($0)) }
  + zones.enumerated().map { ($1.word, .zone, Int16($0)) }

/// All parts of the day.
let dayParts: [DayPart] = [
  DayPart(word: "dini hari", english: "morning", early: true, hours: 0...5),
  DayPart(word: "subuh", english: "at dawn", hours: 3...6),
  DayPart(word: "pagi", english: "morning", hours: 0...11),
  DayPart(word: "siang", english: "afternoon", hours: 10...15),
  DayPart(word: "sore", english: "afternoon", hours: 13...18),
  DayPart(word: "petang", english: "evening", hours: 15...19),
  DayPart(word: "malam", english: "night", hours: 18...27),
]

/// A part of the day.
struct DayPart: Sendable {
  var word: String
  /// What it is after a weekday.
  var english: String
  /// Whether English says "early" before the weekday.
  var early = false
  /// The hours that it names, counted on past midnight where it goes on past it.
  var hours: ClosedRange<Int>

  /// The hour of the 24-hour clock that one of the 12-hour clock is in this part of the day; nil where they
  /// don't go together.
  func hour(of hour: Int) -> Int? {
    for candidate in [hour % 12, hour % 12 + 12, hour % 12 + 24] where hours.contains(candidate) {
      return candidate % 24
    }
    return nil
  }
}

/// Time zones: in full, and as initials.
let zones: [(word: String, full: String, short: String)] = [
  ("wib", "Western Indonesia Time", "WIB"), ("wita", "Central Indonesia Time", "WITA"),
  ("wit", "Eastern Indonesia Time", "WIT"), ("gmt", "GMT", "GMT"), ("utc", "UTC", "UTC"),
]
