internal import CCurl
internal import Glibc

/// libcurl, opened when it is first needed.
///
/// The program is not linked with it, since libcurl and what it loads in turn would cost every start, and most starts read
/// a file. It stays open until the program ends.
@safe
struct CurlLibrary: @unchecked Sendable {  // functions only, which never change once they are found
  /// The functions.
  let curl: padan_curl

  /// libcurl under the names it has: built with OpenSSL, and with GnuTLS.
  static let names = ["libcurl.so.4", "libcurl-gnutls.so.4"]

  /// The library of this machine, or why there is none; found once, whatever thread asks first.
  static let opened = Result { () throws(FetchError) in try CurlLibrary(names: names) }

  /// Opens the first of `names` that is there.
  ///
  /// - Throws: `libraryMissing`; `libraryUnfit` where a function is missing.
  init(names: [String]) throws(FetchError) {
    for name in names {
      guard let library = unsafe dlopen(name, RTLD_LAZY | RTLD_LOCAL) else { continue }
      var functions = padan_curl()
      if let missing = unsafe padan_curl_find(library, &functions) {
        throw .libraryUnfit(missing: unsafe String(cString: missing))
      }
      curl = functions
      return
    }
    throw .libraryMissing
  }
}
