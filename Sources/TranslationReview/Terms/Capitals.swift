/// Capitals with their countries: in news either stands for the government.
enum Capitals {
  private static let pairs: [(capital: String, countries: [String])] = [
    ("Washington", ["United States", "US", "America"]), ("London", ["United Kingdom", "Britain", "England"]),
    ("Paris", ["France"]), ("Berlin", ["Germany"]), ("Rome", ["Italy"]), ("Madrid", ["Spain"]),
    ("Lisbon", ["Portugal"]), ("Moscow", ["Russia"]), ("Kyiv", ["Ukraine"]), ("Kiev", ["Ukraine"]),
    ("Warsaw", ["Poland"]), ("Athens", ["Greece"]), ("Ankara", ["Turkey", "Türkiye"]),
    ("Vienna", ["Austria"]),
    ("Belgrade", ["Serbia"]), ("Brussels", ["European Union", "EU", "Belgium"]),
    ("The Hague", ["Netherlands"]),
    ("Canberra", ["Australia"]), ("Wellington", ["New Zealand"]), ("Ottawa", ["Canada"]),
    ("Beijing", ["China"]), ("Tokyo", ["Japan"]), ("Seoul", ["South Korea"]), ("Pyongyang", ["North Korea"]),
    ("Taipei", ["Taiwan"]), ("Hanoi", ["Vietnam"]), ("Bangkok", ["Thailand"]), ("Manila", ["Philippines"]),
    ("Kuala Lumpur", ["Malaysia"]), ("Jakarta", ["Indonesia"]), ("Dili", ["East Timor", "Timor-Leste"]),
    ("Naypyidaw", ["Myanmar"]), ("Yangon", ["Myanmar"]), ("Phnom Penh", ["Cambodia"]),
    ("Vientiane", ["Laos"]),
    ("New Delhi", ["India"]), ("Delhi", ["India"]), ("Islamabad", ["Pakistan"]), ("Kabul", ["Afghanistan"]),
    ("Dhaka", ["Bangladesh"]), ("Colombo", ["Sri Lanka"]), ("Kathmandu", ["Nepal"]), ("Tehran", ["Iran"]),
    ("Baghdad", ["Iraq"]), ("Damascus", ["Syria"]), ("Beirut", ["Lebanon"]), ("Amman", ["Jordan"]),
    ("Riyadh", ["Saudi Arabia"]), ("Doha", ["Qatar"]), ("Jerusalem", ["Israel"]), ("Tel Aviv", ["Israel"]),
    ("Ramallah", ["Palestine"]), ("Cairo", ["Egypt"]), ("Tripoli", ["Libya"]), ("Khartoum", ["Sudan"]),
    ("Nairobi", ["Kenya"]), ("Addis Ababa", ["Ethiopia"]), ("Mogadishu", ["Somalia"]),
    ("Harare", ["Zimbabwe"]),
    ("Pretoria", ["South Africa"]), ("Abuja", ["Nigeria"]), ("Caracas", ["Venezuela"]), ("Havana", ["Cuba"]),
    ("Brasilia", ["Brazil"]), ("Buenos Aires", ["Argentina"]), ("Mexico City", ["Mexico"]),
    ("Lima", ["Peru"]),
    ("Bogota", ["Colombia"]), ("Santiago", ["Chile"]), ("Port Moresby", ["Papua New Guinea"]),
  ]

  /// Both ways, in lower case.
  private static let table: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for (capital, countries) in pairs {
      for country in countries.map({ $0.lowercased() }) {
        table[capital.lowercased(), default: []].insert(country)
        table[country, default: []].insert(capital.lowercased())
      }
    }
    return table
  }()

  /// The countries of a capital, or the capitals of a country, in lower case.
  static func others(of place: String) -> Set<String> { table[place.lowercased()] ?? [] }
}
