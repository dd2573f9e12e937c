import NewsModel
import Testing

@Test(arguments: [
  (2024, 6, 20, Weekday.thursday), (2024, 6, 21, .friday), (1970, 1, 1, .thursday), (2000, 2, 29, .tuesday),
  (1945, 8, 17, .friday), (2026, 3, 12, .thursday), (1, 1, 1, .monday),
])
func weekdays(year: Int, month: Int, day: Int, weekday: Weekday) throws {
  #expect(try #require(CalendarDate(year: year, month: month, day: day)).weekday == weekday)
}

@Test(arguments: [
  (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (0, 1, 1),
])
func daysThatAreNone(year: Int, month: Int, day: Int) {
  #expect(CalendarDate(year: year, month: month, day: day) == nil)
}

@Test func daysCountThereAndBack() {
  for number in stride(from: -700_000, through: 2_900_000, by: 97) {
    let date = CalendarDate(daysSince1970: number)
    #expect(date.daysSince1970 == number)
    #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
  }
}

@Test func timestampsInISO8601() {
  #expect(Timestamp(year: 2024, month: 6, day: 1)?.iso8601 == "2024-06-01")
  #expect(Timestamp(year: 2024, month: 6, day: 1, minutes: 65)?.iso8601 == "2024-06-01T01:05")
  #expect(
    Timestamp(year: 2024, month: 6, day: 1, minutes: 0, offset: 420)?.iso8601 == "2024-06-01T00:00+07:00")
  #expect(
    Timestamp(year: 2024, month: 6, day: 1, minutes: 0, offset: -210)?.iso8601 == "2024-06-01T00:00-03:30")
  #expect(Timestamp(year: 2024, month: 6, day: 1, minutes: 1440) == nil)
}
