public import ArgumentParser
internal import ConfigurationFiles
public import NewsModel

/// How English is printed: options of the command, over those of a configuration file.
struct StyleOptions: ParsableArguments {
  @Option(help: "Dates: day-month (20 June 2024, the usual) or month-day (June 20, 2024).")
  var dateStyle: HouseStyle.DateOrder?

  @Option(help: "Percentages: percent (5 percent, the usual), per-cent (5 per cent) or sign (5%).")
  var percent: HouseStyle.Percent?

  @Option(help: "Rupiah: spaced (Rp 1.5 trillion, the usual) or joined (Rp1.5 trillion).")
  var rupiah: HouseStyle.Rupiah?

  @Option(help: "The clock: 12 (7.30 p.m., the usual) or 24 (19:30).")
  var clock: HouseStyle.Clock?

  @Option(help: "The spelling: british (metres, tonnes; the usual) or american (meters, tons).")
  var spelling: HouseStyle.Spelling?

  @Option(help: "Time zones: first-in-full (later as initials, the usual) or initials (WIB always).")
  var zones: HouseStyle.Zones?

  @OptionGroup var file: ConfigurationOptions

  /// The style: the command's options over those of a file.
  func style(over configuration: Configuration) -> HouseStyle {
    var settings = StyleSettings()
    settings.date = dateStyle
    settings.percent = percent
    settings.rupiah = rupiah
    settings.clock = clock
    settings.spelling = spelling
    settings.zones = zones
    return settings.over(configuration.style).style
  }

  /// Whether any option was given.
  var isGiven: Bool {
    dateStyle != nil || percent != nil || rupiah != nil || clock != nil || spelling != nil || zones != nil
      || file.config != nil || file.noConfig
  }
}

extension HouseStyle.DateOrder: ExpressibleByArgument {}
extension HouseStyle.Percent: ExpressibleByArgument {}
extension HouseStyle.Rupiah: ExpressibleByArgument {}
extension HouseStyle.Clock: ExpressibleByArgument {}
extension HouseStyle.Spelling: ExpressibleByArgument {}
extension HouseStyle.Zones: ExpressibleByArgument {}
