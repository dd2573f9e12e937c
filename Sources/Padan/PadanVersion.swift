/// What this program is.
public enum PadanVersion {
  /// The version, by Semantic Versioning 2.0.0.
  public static let number = "0.1.0"
  /// The date of the newest entry in the built-in glossary, ISO 8601; a test holds it to the files.
  public static let glossaryDate = "2026-11-24"
  /// The name and version that JSON output carries.
  public static let producer = "padan " + number
}
