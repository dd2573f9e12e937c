/// Units of measure, named as `Figure.unit` names them: in British English, in the singular.
package enum EnglishUnits {
  /// The names with all ways of writing them, in lower case.
  static let all: [(name: String, words: String)] = [
    ("year", "year years yr yrs yearlong"), ("month", "month months"), ("day", "day days"),
    ("week", "week weeks"), ("hour", "hour hours hr hrs"), ("minute", "minute minutes min mins"),
    ("second", "seconds sec secs"), ("century", "century centuries"), ("decade", "decade decades"),
    ("point", "points"), ("kilometre", "kilometre kilometres kilometer kilometers km kms"),
    ("metre", "metre metres meter meters"),
    ("centimetre", "centimetre centimetres centimeter centimeters cm"),
    ("mm", "millimetre millimetres millimeter millimeters mm"),
    ("kilogram", "kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos"),
    ("gram", "gram grams gramme grammes"), ("milligram", "milligram milligrams mg"),
    ("tonne", "tonne tonnes ton tons"), ("hectare", "hectare hectares ha"),
    ("litre", "litre litres liter liters"), ("barrel", "barrel barrels"), ("mile", "mile miles"),
    ("foot", "feet ft"), ("inch", "inch inches"), ("yard", "yard yards"), ("acre", "acre acres"),
    ("gallon", "gallon gallons"), ("ounce", "ounce ounces"), ("MW", "megawatt megawatts mw"),
    ("GW", "gigawatt gigawatts gw"), ("kW", "kilowatt kilowatts kw"), ("kWh", "kwh"),
    ("watt", "watt watts"), ("GB", "gigabyte gigabytes gb"), ("MB", "megabyte megabytes mb"),
    ("TB", "terabyte terabytes tb"), ("degree", "degree degrees"), ("household", "household households"),
    ("knot", "knots"), ("volt", "volt volts"),
  ]

  static let table: EnglishWordList =
    all.enumerated().map { ($1.words, .unit, Int16($0)) }
    + [("square sq", .power, 2), ("cubic", .power, 3)]

  /// Whether a unit is a length of time.
  package static func isTime(_ unit: String) -> Bool {
    switch unit {
    case "year", "month", "day", "week", "hour", "minute", "second", "century", "decade": true
    default: false
    }
  }
}
