package import NewsModel

/// Fetches documents from the web, by HTTP and HTTPS.
///
/// No cookie is kept, no password sent, no netrc file read. Proxies of the environment are used as curl uses them; through
/// a proxy, only hosts that are written as IP addresses can be judged by their network, since the proxy asks the name
/// system. A redirect leads into a network outside the open Internet only where the user's address lies in such a one
/// itself (loopback, link-local, private: each only to its own kind).
///
///     let document = try Fetcher().fetch("https://kabar.example/ekonomi/berita")
///
/// One fetcher serves any number of fetches and threads; each fetch blocks its thread.
package struct Fetcher: Sendable {
  private let limits: FetchLimits
  private let agent: String
  private let surroundings: Surroundings
  private let homes = Homes()

  /// Makes a fetcher.
  ///
  /// - Parameters:
  ///   - limits: how long it may take, and how much.
  ///   - agent: the User-Agent header: name and version, as in `padan/1.0`.
  ///   - surroundings: what it takes from the machine.
  package init(
    _ limits: FetchLimits = .init(), agent: String = "padan", surroundings: Surroundings = .init()
  ) {
    self.limits = limits
    self.agent = agent
    self.surroundings = surroundings
  }

  /// Fetches what stands at an address that the user gave.
  ///
  /// - Returns: the document as it came, decompressed, with the address where it stood in the end. Its media type is
  ///   anything; whether it can be read is for the reader to say.
  package func fetch(_ address: String) throws(FetchError) -> SourceDocument {
    let library = try CurlLibrary.opened.get()
    return try follow(try target(address, library), library: library, home: nil, site: nil)
  }

  /// Fetches what stands at an address that a page named, such as the article's next page. It must be on the page's site
  /// (see `Site`) and stay there, and must not lead out of the open Internet unless the page itself was fetched there.
  ///
  /// - Parameters:
  ///   - address: the address, absolute.
  ///   - page: the address of the page as this fetcher gave it, never what a page says of its own address.
  package func fetch(_ address: String, namedBy page: String) throws(FetchError) -> SourceDocument {
    let library = try CurlLibrary.opened.get()
    let (first, page) = (try target(address, library), try target(page, library))
    guard Site.isSame(page.host, first.host) else { throw .leftSite(from: page.host, to: first.host) }
    return try follow(first, library: library, home: homes[page.host], site: page.host)
  }

  private func target(_ address: String, _ library: CurlLibrary) throws(FetchError) -> WebAddress {
    do throws(AddressFault) { return try WebAddress(address, library: library) } catch {
      throw .address(error)
    }
  }

  /// Fetches, redirect by redirect.
  ///
  /// - Parameters:
  ///   - home: the zone that is allowed besides the open Internet; nil where the first answer decides.
  ///   - site: a host on whose site all addresses must be; nil for any.
  private func follow(
    _ first: WebAddress, library: CurlLibrary, home: NetworkZone?, site: String?
  ) throws(FetchError) -> SourceDocument {
    let transfers = try Transfers(
      library: library, limits: limits, agent: agent, surroundings: surroundings)
    var (target, home) = (first, home)
    for _ in 0...max(limits.redirects, 0) {
      let written = surroundings.zone(ofHost: target.host)
      if let home, let written, written != .open, written != home {
        throw .privateAddress(host: target.host, written)
      }
      let answer = try transfers.get(target, home: home)
      let zone = transfers.zoneOfPeer() ?? written ?? .open
      home = home ?? zone
      switch answer {
      case .document(let bytes, let header):
        homes.note(target.host, in: zone)
        let type = header.map(ContentType.init)
        return SourceDocument(bytes, address: target.text, charset: type?.charset, mediaType: type?.mediaType)
      case .redirect(let next):
        do throws(AddressFault) { target = try WebAddress(next, library: library) } catch {
          throw .redirect(error, to: next)
        }
        if let site, !Site.isSame(site, target.host) { throw .leftSite(from: site, to: target.host) }
      }
    }
    throw .tooManyRedirects(limit: limits.redirects)
  }
}
