import Fetching
import TestSupport
import Testing

@Suite struct WordingTests {
  static let errors: [FetchError] = [
    .address(.noScheme), .address(.scheme("ftp")), .address(.credentials), .address(.malformed),
    .redirect(.scheme("file"), to: "file:///a"), .redirect(.credentials, to: "http://a@b.example/"),
    .redirect(.malformed, to: "http://"), .hostNotFound("kabar.example"),
    .connectionRefused(host: "kabar.example"), .timedOut(.connecting, after: .seconds(10)),
    .timedOut(.silence, after: .seconds(15)), .timedOut(.whole, after: .seconds(60)), .tls("expired"),
    .tooManyRedirects(limit: 5), .tooLong(limit: 32 << 20), .status(404), .status(403), .status(503), .empty,
    .brokenOff, .noWebServer, .leftSite(from: "kabar.example", to: "lain.example"),
    .privateAddress(host: "10.1.2.3", .privateNetwork), .libraryMissing, .libraryUnfit(missing: "curl_url"),
    .other("out of memory"),
  ]

  /// One sentence without end mark: what is wrong, and behind a semicolon what to do.
  @Test(arguments: errors)
  func errorsSayWhatToDo(error: FetchError) {
    let words = error.description
    #expect(words.first?.isUppercase == false)
    #expect(words.last != ".")
    #expect(words.contains("; "))
    #expect(!words.contains("Optional") && !words.contains("(" + ")"))
  }

  @Test(arguments: [
    (FetchError.status(404), "404"), (.tooLong(limit: 32 << 20), "32 MiB"),
    (.hostNotFound("a.example"), "a.example"),
    (.timedOut(.whole, after: .seconds(60)), "60 seconds"),
    (.timedOut(.silence, after: .milliseconds(150)), "150 ms"),
    (.timedOut(.connecting, after: .seconds(1)), "1 second;"), (.libraryMissing, "apt install libcurl4"),
    (.address(.scheme("ftp")), "ftp:"),
    (.privateAddress(host: "10.1.2.3", .privateNetwork), "private network"),
  ])
  func factsAreNamed(error: FetchError, fact: String) {
    #expect(error.description.contains(fact))
  }

  @Test func longWordsOfServersAreCut() {
    let error = FetchError.redirect(.malformed, to: "http://" + String(repeating: "a", count: 5000))
    #expect(error.description.count < 300)
  }
}
