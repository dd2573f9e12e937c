internal import CCurl
internal import Glibc

/// The transfers of one fetch, hop by hop, over connections that they share.
@safe
final class Transfers {
  /// What a hop gave.
  enum Answer {
    case document(bytes: [UInt8], contentType: String?)
    case redirect(to: String)
  }

  let curl: padan_curl
  private let multi: UnsafeMutableRawPointer
  let easy: UnsafeMutableRawPointer
  let words: UnsafeMutablePointer<CChar>
  private let headers: UnsafeMutablePointer<curl_slist>?
  let limits: FetchLimits
  private let surroundings: Surroundings
  let start = ContinuousClock.now

  /// Prepares transfers, and begins to count the whole time.
  init(
    library: CurlLibrary, limits: FetchLimits, agent: String, surroundings: Surroundings
  ) throws(FetchError) {
    let curl = library.curl
    guard let multi = curl.multi_init() else { throw .other("out of memory") }
    guard let easy = curl.easy_init() else {
      _ = unsafe curl.multi_cleanup(multi)
      throw .other("out of memory")
    }
    unsafe (self.curl, self.multi, self.easy) = (curl, multi, easy)
    unsafe words = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    let list = unsafe curl.slist_append(
      nil, "Accept: text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5")
    unsafe headers = curl.slist_append(list, "Accept-Language: id") ?? list
    self.limits = limits
    self.surroundings = surroundings
    try setUp(agent: agent)
  }

  deinit {
    unsafe curl.easy_cleanup(easy)
    _ = unsafe curl.multi_cleanup(multi)
    unsafe curl.slist_free_all(headers)
    unsafe words.deallocate()
  }

  /// The options that all hops have in common.
  private func setUp(agent: String) throws(FetchError) {
    guard unsafe padan_curl_allow_web_only(curl, easy) == CURLE_OK else {
      throw .libraryUnfit(missing: "CURLOPT_PROTOCOLS_STR")
    }
    set(CURLOPT_NOSIGNAL, 1)
    // Redirects are followed by the fetcher, which judges each address first.
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_FAILONERROR, 1)
    set(CURLOPT_NETRC, 0)
    set(CURLOPT_USERAGENT, agent)
    // Whatever this libcurl can decompress.
    set(CURLOPT_ACCEPT_ENCODING, "")
    switch surroundings.proxies {
    case .environment: break
    case .none: set(CURLOPT_PROXY, "")
    case .one(let proxy):
      set(CURLOPT_PROXY, proxy)
      set(CURLOPT_NOPROXY, "")
    }
    _ = unsafe padan_curl_set_pointer(curl, easy, CURLOPT_HTTPHEADER, headers)
    _ = unsafe padan_curl_set_pointer(curl, easy, CURLOPT_ERRORBUFFER, words)
    _ = unsafe padan_curl_set_size(curl, easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.bytes))
    _ = unsafe padan_curl_set_taker(curl, easy, CURLOPT_WRITEFUNCTION, Intake.takeBody)
    _ = unsafe padan_curl_set_taker(curl, easy, CURLOPT_HEADERFUNCTION, Intake.takeHeader)
    _ = unsafe padan_curl_set_opener(curl, easy, Intake.openSocket)
  }

  /// Asks for one address.
  ///
  /// - Parameter home: the zone where the server may lie besides the open Internet; nil for any.
  func get(_ address: WebAddress, home: NetworkZone?) throws(FetchError) -> Answer {
    let left = limits.whole - (ContinuousClock.now - start)
    guard left > .zero else { throw .timedOut(.whole, after: limits.whole) }
    set(CURLOPT_URL, address.text)
    set(CURLOPT_TIMEOUT_MS, left.milliseconds)
    set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect.milliseconds)
    unsafe words.pointee = 0
    var intake = Intake(limit: limits.bytes, home: home, surroundings: surroundings)
    let ending = unsafe withUnsafeMutablePointer(to: &intake) { intake in
      for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA] {
        _ = unsafe padan_curl_set_pointer(curl, easy, option, intake)
      }
      return unsafe perform(into: intake)
    }
    switch ending {
    case .silent: throw .timedOut(.silence, after: limits.silence)
    case .ended(let result):
      if result == CURLE_OPERATION_TIMEDOUT {
        let isWhole = isConnected || left < limits.connect
        throw isWhole ? .timedOut(.whole, after: limits.whole) : .timedOut(.connecting, after: limits.connect)
      }
      if result != CURLE_OK { throw error(result, host: address.host, intake: intake) }
    }
    let status = number(CURLINFO_RESPONSE_CODE)
    if (300..<400).contains(status), let target = text(CURLINFO_REDIRECT_URL) { return .redirect(to: target) }
    guard (200..<300).contains(status) else { throw .status(status) }
    guard !intake.body.isEmpty else { throw .empty }
    return .document(bytes: intake.body, contentType: text(CURLINFO_CONTENT_TYPE))
  }

  /// The zone of the server that answered last; nil where a proxy stood between.
  func zoneOfPeer() -> NetworkZone? {
    guard let bytes = text(CURLINFO_PRIMARY_IP).flatMap(NetworkZone.bytes(of:)) else { return nil }
    let zone = surroundings.zone(bytes)
    let port = UInt16(exactly: number(CURLINFO_PRIMARY_PORT))
    return zone != .open && surroundings.isProxy(bytes, port: port) ? nil : zone
  }

  private enum Ending {
    case ended(CURLcode)
    case silent
  }

  /// Runs the transfer to its end, or until the server has sent nothing for too long. curl's own watch over this counts in
  /// whole seconds.
  private func perform(into intake: UnsafeMutablePointer<Intake>) -> Ending {
    _ = unsafe curl.multi_add_handle(multi, easy)
    defer { _ = unsafe curl.multi_remove_handle(multi, easy) }
    var arrivals = -1
    var last = ContinuousClock.now
    var running: Int32 = 1
    while true {
      let state = unsafe curl.multi_perform(multi, &running)
      guard state == CURLM_OK else { return .ended(CURLE_OUT_OF_MEMORY) }
      if running == 0 { break }
      let now = ContinuousClock.now
      // The time until there is a connection has a limit of its own.
      if unsafe arrivals != intake.pointee.arrivals || !isConnected {
        unsafe arrivals = intake.pointee.arrivals
        last = now
      }
      let left = limits.silence - (now - last)
      guard left > .zero else { return .silent }
      _ = unsafe curl.multi_poll(multi, nil, 0, Int32(min(left.milliseconds, 1000)), nil)
    }
    var waiting: Int32 = 0
    guard let message = unsafe curl.multi_info_read(multi, &waiting) else {
      return .ended(CURLE_OUT_OF_MEMORY)
    }
    return .ended(unsafe padan_curl_result(message))
  }

  /// Whether the request is out, or just going out.
  private var isConnected: Bool {
    var time: curl_off_t = 0
    _ = unsafe padan_curl_get_size(curl, easy, CURLINFO_PRETRANSFER_TIME_T, &time)
    return time > 0
  }

  private func set(_ option: CURLoption, _ value: Int) {
    _ = unsafe padan_curl_set_long(curl, easy, option, value)
  }

  private func set(_ option: CURLoption, _ value: String) {
    _ = unsafe padan_curl_set_string(curl, easy, option, value)
  }
}
