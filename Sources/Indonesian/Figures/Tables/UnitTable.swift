// Units and counters with their English. Source: the number specification, sections 1 and 2.

/// Units: their Indonesian words, and the English for one and for several.
let units: [(words: String, one: String, many: String)] = [
  ("tahun", "year", "years"), ("bulan", "month", "months"), ("hari", "day", "days"),
  ("menit", "minute", "minutes"),
  ("detik", "second", "seconds"), ("pekan", "week", "weeks"), ("jam", "hour", "hours"),
  ("minggu", "week", "weeks"),
  ("abad", "century", "centuries"), ("dekade dasawarsa", "decade", "decades"), ("poin", "point", "points"),
  ("km kilometer", "kilometre", "kilometres"), ("m meter", "metre", "metres"),
  ("cm sentimeter centimeter", "centimetre", "centimetres"), ("mm milimeter", "mm", "mm"),
  ("kg kilogram kilo", "kilogram", "kilograms"), ("gram gr", "gram", "grams"), ("ton", "tonne", "tonnes"),
  ("hektare hektar ha", "hectare", "hectares"), ("liter", "litre", "litres"),
  ("barel barrel", "barrel", "barrels"),
  ("kuintal", "quintal (100 kg)", "quintals (100 kg each)"), ("lusin", "dozen", "dozen"),
  ("kodi", "score", "score"), ("rim", "ream", "reams"), ("mw megawatt", "MW", "MW"),
  ("gw gigawatt", "GW", "GW"),
  ("kwh", "kWh", "kWh"), ("watt", "watt", "watts"), ("gb", "GB", "GB"), ("mb", "MB", "MB"),
  ("tb", "TB", "TB"),
  ("derajat", "degree", "degrees"), ("kk", "household", "households"), ("mil", "mile", "miles"),
  ("inci", "inch", "inches"), ("kaki", "foot", "feet"), ("knot", "knot", "knots"), ("volt", "volt", "volts"),
  ("mg miligram", "milligram", "milligrams"), ("ml mililiter", "millilitre", "millilitres"),
  ("gt", "GT", "GT"),
  ("bps", "basis point", "basis points"), ("ons", "hundred grams", "hundred-gram units"), ("hz", "Hz", "Hz"),
  ("mbps", "Mbps", "Mbps"), ("cc", "cc", "cc"), ("hp", "hp", "hp"), ("byte", "byte", "bytes"),
  ("va", "VA", "VA"), ("kva", "kVA", "kVA"), ("mwh", "MWh", "MWh"), ("gwh", "GWh", "GWh"), ("kv", "kV", "kV"),
  ("kw kilowatt", "kW", "kW"), ("teus teu", "TEU", "TEUs"), ("ppm", "ppm", "ppm"), ("sr skala", "SR", "SR"),
  ("karat", "carat", "carats"),
  ("windu", "eight-year period", "eight-year periods"), ("lustrum", "five-year period", "five-year periods"),
  ("galon", "gallon", "gallons"), ("are", "are", "ares"), ("milidetik", "millisecond", "milliseconds"),
  ("megapiksel", "megapixel", "megapixels"), ("kkal", "kilocalorie", "kilocalories"),

]

/// Where some units stand in `units`.
enum UnitIndex {
  static let year = 0, month = 1, day = 2, minute = 3, second = 4, week = 5, century = 8, decade = 9,
    point = 10,
    kilometre = 11, degree = 32, household = 33
  /// Kilometres, metres, centimetres, millimetres.
  static let lengths = 11...14
}

/// Words of measures.
let unitWords: VocabularyTable =
  [
    (
      "unit buah ekor butir lembar batang helai pucuk bidang ruas paket keping bilah sachet lembaran",
      .counter, 0
    ), ("per", .per, 0), ("jiwa", .people, 0),
  ] + units.enumerated().map { ($1.words, .unit, Int16($0)) }
