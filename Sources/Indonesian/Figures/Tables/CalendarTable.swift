// Months, weekdays, parts of the day, time zones. Source: the number specification, sections 5 and 6.

/// Words of dates.
let calendarWords: VocabularyTable =
  [
    ("januari jan", .month, 1), ("februari pebruari feb", .month, 2), ("maret", .month, 3),
    ("april apr", .month, 4), ("mei", .month, 5), ("juni jun", .month, 6), ("juli jul", .month, 7),
    ("agustus agu ags agt agst", .month, 8), ("september sep sept", .month, 9), ("oktober okt", .month, 10),
    ("november nopember nov nop", .month, 11), ("desember des", .month, 12), ("mar", .month, 3),
    ("senin", .weekday, 0), ("selasa", .weekday, 1), ("rabu", .weekday, 2), ("kamis", .weekday, 3),
    ("jumat", .weekday, 4), ("sabtu", .weekday, 5), ("minggu ahad", .weekday, 6),
  ] + dateHedges.enumerated().map { ($1.word, .dateHedge, Int16($0)) }

/// English months, January first.
let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November",
  "December",
]

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

/// Parts of the day: the English after a weekday, and what they add to an hour of the 12-hour clock.
let dayParts: [(word: String, english: String, early: Bool, hours: ClosedRange<Int>)] = [
  ("dini hari", "morning", true, 0...5), ("subuh", "at dawn", false, 3...6),
  ("pagi", "morning", false, 1...11),
  ("siang", "afternoon", false, 10...15), ("sore", "afternoon", false, 14...18),
  ("petang", "evening", false, 15...19),
  ("malam", "night", false, 18...24),
]

/// Time zones: in full, and as initials.
let zones: [(word: String, full: String, short: String)] = [
  ("wib", "Western Indonesia Time", "WIB"), ("wita", "Central Indonesia Time", "WITA"),
  ("wit", "Eastern Indonesia Time", "WIT"), ("gmt", "GMT", "GMT"), ("utc", "UTC", "UTC"),
]
