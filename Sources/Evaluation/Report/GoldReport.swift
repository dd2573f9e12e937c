/// What an evaluation of gold in lines tells, for people and for programs.
package protocol GoldReport: Sendable {
  /// How many parts of the gold could not be used.
  var leftOut: Int { get }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many faults are listed.
  func lines(listing: Int) -> [String]

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many faults are listed under `faults`; nil: the key is left out.
  func json(producer: String, listing: Int?) -> String
}
