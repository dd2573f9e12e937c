/// The form of reports for people: rows of name, figure and remark, and tables under a heading.
enum ReportRows {
  /// A figure with its name, and what else is to be said of it.
  typealias Row = (name: String, value: String, remark: String)

  /// The first line: what was scored, how much of it, and which half, where not all was.
  static func heading(_ parts: [String], _ half: GoldHalf?) -> String {
    (parts + (half.map { ["the half '\($0.rawValue)'"] } ?? [])).joined(separator: " · ")
  }

  /// The rows with their columns below each other, indented.
  static func lines(_ rows: [Row]) -> [String] {
    let width = max(12, 1 + (rows.map(\.name.unicodeScalars.count).max() ?? 0))
    return rows.map {
      "  " + $0.name.padded(to: width) + $0.value.padded(to: $0.remark.isEmpty ? 0 : 10) + $0.remark
    }
  }

  /// A row for a share of 100; nil of nothing.
  static func share(_ name: String, _ tally: Tally?, _ words: String = "") -> Row? {
    guard let tally, let share = tally.share else { return nil }
    return (name, share.percent, tally.words(words))
  }

  /// A row that tells how much could not be used; nil where all could.
  static func leftOut(_ count: Int, one: String, many: String) -> Row? {
    count > 0 ? ("left out", "\(count)", count == 1 ? one : many) : nil
  }

  /// A table with a heading; each column is as wide as what is in it.
  static func table(_ heading: String, _ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, field) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], field.unicodeScalars.count)
      }
    }
    let lines = rows.map { row in
      let fields = row.enumerated().map { column, field in
        column + 1 == row.count ? field : field.padded(to: widths[column] + 2)
      }
      return "  " + fields.joined()
    }
    return ["", heading] + lines
  }

  /// A line that says how many faults are not listed; empty where all are.
  static func more(_ listed: Int, of all: Int) -> [String] {
    all > listed ? ["  and \(all - listed) more; --faults \(all) lists all"] : []
  }
}

extension Tally {
  /// "3 of 4", and what they are.
  func words(_ remark: String) -> String {
    "\(count) of \(total)" + (remark.isEmpty ? "" : " \(remark)")
  }
}

extension String {
  /// The text filled up with blanks to `width`.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }
}

extension Double {
  /// The number with one to three places after the point; it is not negative and below a million here.
  func fixed(_ places: Int) -> String {
    let unit = places == 1 ? 10 : places == 2 ? 100 : 1000
    let scaled = Int((self * Double(unit)).rounded())
    let rest = String(scaled % unit)
    return "\(scaled / unit)." + String(repeating: "0", count: places - rest.utf8.count) + rest
  }

  /// A share from 0 to 1 as "97.5 %".
  var percent: String { (100 * self).fixed(1) + " %" }
}

/// "1 page", "2 pages".
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) " + (count == 1 ? one : many ?? one + "s")
}
