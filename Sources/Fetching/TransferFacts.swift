internal import CCurl
internal import Glibc

/// What curl knows of a transfer that has ended.
extension Transfers {
  /// The facts behind curl's code.
  func error(_ code: CURLcode, host: String, intake: Intake) -> FetchError {
    if intake.isTooLong || code == CURLE_FILESIZE_EXCEEDED { return .tooLong(limit: limits.bytes) }
    if let zone = intake.refused, code == CURLE_COULDNT_CONNECT {
      return .privateAddress(host: host, zone)
    }
    switch code {
    case CURLE_HTTP_RETURNED_ERROR: return .status(number(CURLINFO_RESPONSE_CODE))
    case CURLE_COULDNT_RESOLVE_HOST: return .hostNotFound(host)
    case CURLE_COULDNT_CONNECT where number(CURLINFO_OS_ERRNO) == Int(ECONNREFUSED):
      return .connectionRefused(host: host)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      return .tls(curlsWords(code))
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR: return .brokenOff
    // The first for an answer without HTTP's first line; the scheme was judged before.
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .noWebServer
    case CURLE_URL_MALFORMAT: return .address(.malformed)
    default: return .other(curlsWords(code))
    }
  }

  /// What curl says of a failure.
  private func curlsWords(_ code: CURLcode) -> String {
    let own = unsafe String(cString: words)
    if !own.isEmpty { return own }
    return unsafe curl.easy_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)"
  }

  func number(_ info: CURLINFO) -> Int {
    var value = 0
    return unsafe padan_curl_get_long(curl, easy, info, &value) == CURLE_OK ? value : 0
  }

  func text(_ info: CURLINFO) -> String? {
    var value: UnsafePointer<CChar>?
    guard unsafe padan_curl_get_string(curl, easy, info, &value) == CURLE_OK else { return nil }
    return unsafe value.map { unsafe String(cString: $0) }
  }
}
