/// Which hosts are one site.
///
/// Two hosts are one site when they are the same, or have the same registrable domain by a simple rule: the last two labels
/// of the name, or the last three where the last two are a category under a country (`co.id`) or a known house of many
/// sites (`blogspot.com`). This is a part of what the Public Suffix List says, without its 9,000 lines: names under
/// suffixes that stand only there are taken for one site. IP addresses and single names are a site only with themselves.
package enum Site {
  /// Whether two hosts are one site; both in lower case, without brackets or end dot.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return !one.isEmpty }
    guard let domain = domain(of: one) else { return false }
    return domain == Site.domain(of: other)
  }

  /// The registrable domain of a host; nil for an IP address, a single name and a bare suffix.
  static func domain(of host: String) -> Substring? {
    guard NetworkZone(host: host) == nil else { return nil }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains("") else { return nil }
    let (category, end) = (labels[labels.count - 2], labels[labels.count - 1])
    let isSuffix =
      (end.utf8.count == 2 && categories.contains(String(category))) || houses.contains("\(category).\(end)")
    let wanted = isSuffix ? 3 : 2
    guard labels.count >= wanted else { return nil }
    return host[labels[labels.count - wanted].startIndex...]
  }

  /// Second-level names under country codes below which names are given out; those of .id first.
  private static let categories: Set<String> = [
    "ac", "biz", "co", "desa", "go", "kop", "mil", "my", "net", "or", "ponpes", "sch", "web",
    "asn", "com", "edu", "gob", "gov", "gr", "id", "ltd", "me", "name", "ne", "nic", "nom", "org", "per",
    "plc",
  ]

  /// Houses that give a name to each of their sites.
  private static let houses: Set<String> = [
    "blogspot.com", "wordpress.com", "github.io", "gitlab.io", "medium.com", "netlify.app", "pages.dev",
    "substack.com", "tumblr.com", "vercel.app", "web.app", "weebly.com", "wixsite.com",
  ]
}
