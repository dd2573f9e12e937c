package import NewsModel

/// What a configuration file sets; what it leaves out is nil.
///
/// A new table takes a line in `tables` and a value here.
package struct Configuration: Sendable, Equatable {
  /// The path that it was read from, against which the files that it names count; empty where it is known to nobody.
  package var path = ""
  /// The table `style`.
  package var style = StyleSettings()
  /// The list `glossaries`: glossary files, the most important first.
  package var glossaries: [ConfiguredFile] = []
  /// The table `review`.
  package var review = ReviewSettings()

  /// Sets nothing.
  package init() {}

  /// The longest file that is read, in bytes.
  package static let longestFile = 1 << 20
  /// The name of the file that is looked for.
  package static let fileName = "padan.yaml"

  /// Reads a configuration file.
  ///
  /// - Parameter rules: the names of review's rules, as the file may use them.
  /// - Throws: `ConfigurationFault`: the first fault, with its line and column.
  package init(_ bytes: [UInt8], rules: [String] = []) throws(ConfigurationFault) {
    self.init()
    guard let root = try YAMLReader.read(bytes) else { return }
    if case .scalar("") = root.content { return }
    for row in try SettingTable(root, named: "the file").rows(knowing: Configuration.tables) {
      switch row.key.text {
      case "style": style = try StyleSettings(SettingTable(row.value, named: row.key.text))
      case "glossaries": glossaries = try row.files()
      case "review":
        review = try ReviewSettings(SettingTable(row.value, named: row.key.text), rules: rules)
      default: break
      }
    }
  }

  private static let tables = ["style", "glossaries", "review"]
}

/// The house style as far as it is set somewhere: by the command line, or by a file.
package struct StyleSettings: Sendable, Equatable {
  package var date: HouseStyle.DateOrder?
  package var percent: HouseStyle.Percent?
  package var rupiah: HouseStyle.Rupiah?
  package var clock: HouseStyle.Clock?
  package var spelling: HouseStyle.Spelling?
  package var zones: HouseStyle.Zones?

  /// Sets nothing.
  package init() {}

  init(_ table: SettingTable) throws(ConfigurationFault) {
    for row in try table.rows(knowing: ["date", "percent", "rupiah", "clock", "spelling", "zones"]) {
      switch row.key.text {
      case "date": date = try row.choice()
      case "percent": percent = try row.choice()
      case "rupiah": rupiah = try row.choice()
      case "clock": clock = try row.choice()
      case "spelling": spelling = try row.choice()
      case "zones": zones = try row.choice()
      default: break
      }
    }
  }

  /// These settings, and those of `other` where these say nothing.
  package func over(_ other: StyleSettings) -> StyleSettings {
    var settings = self
    settings.date = date ?? other.date
    settings.percent = percent ?? other.percent
    settings.rupiah = rupiah ?? other.rupiah
    settings.clock = clock ?? other.clock
    settings.spelling = spelling ?? other.spelling
    settings.zones = zones ?? other.zones
    return settings
  }

  /// The style, with its usual value where nothing is set.
  package var style: HouseStyle {
    var style = HouseStyle()
    if let date { style.date = date }
    if let percent { style.percent = percent }
    if let rupiah { style.rupiah = rupiah }
    if let clock { style.clock = clock }
    if let spelling { style.spelling = spelling }
    if let zones { style.zones = zones }
    return style
  }
}
