/// The fields that entries belong to.
package enum Domains {
  /// All of them, by name.
  package static let all: [String] = [
    "general", "agriculture", "crime", "culture", "defence", "disaster", "economy", "education", "energy",
    "environment", "finance", "foreign", "government", "health", "idiom", "institution", "labour", "law",
    "measure",
    "media", "people", "place", "politics", "religion", "science", "sport", "technology", "time", "title",
    "trade",
    "transport", "weather",
  ]
}
