/// Words of dates and times.
enum EnglishCalendar {
  static let table: EnglishWordList =
    EnglishNumberWords.numbered(
      "january february march april may june july august september october november december", .month, from: 1
    )
    + [
      ("jan", .month, 1), ("feb", .month, 2), ("mar", .month, 3), ("apr", .month, 4), ("jun", .month, 6),
      ("jul", .month, 7), ("aug", .month, 8), ("sep sept", .month, 9), ("oct", .month, 10),
      ("nov", .month, 11),
      ("dec", .month, 12),
    ]
    + EnglishNumberWords.numbered(
      "monday tuesday wednesday thursday friday saturday sunday", .weekday, from: 1)
    + [
      ("mondays", .weekday, 1), ("tuesdays", .weekday, 2), ("wednesdays", .weekday, 3),
      ("thursdays", .weekday, 4), ("fridays", .weekday, 5), ("saturdays", .weekday, 6),
      ("sundays", .weekday, 7),

      ("am", .meridiem, 0), ("pm", .meridiem, 12), ("noon midday", .clock, 12), ("midnight", .clock, 0),
      ("gmt wib wita wit utc bst est edt cet cest ist", .zone, 0),
    ]
}
