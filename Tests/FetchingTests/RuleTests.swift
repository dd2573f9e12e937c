@testable import Fetching
import TestSupport
import Testing

@Suite struct NetworkZoneTests {
  @Test(arguments: [
    ("8.8.8.8", NetworkZone.open), ("172.15.0.1", .open), ("172.32.0.1", .open), ("100.63.0.1", .open),
    ("100.128.0.1", .open), ("192.169.0.1", .open), ("198.17.0.1", .open), ("169.253.1.1", .open),
    ("223.255.255.255", .open),
    ("127.0.0.1", .loopback), ("127.255.0.9", .loopback), ("0.0.0.0", .loopback), ("0.1.2.3", .loopback),
    ("169.254.169.254", .linkLocal),
    ("10.0.0.1", .privateNetwork), ("172.16.0.1", .privateNetwork), ("172.31.255.255", .privateNetwork),
    ("192.168.0.1", .privateNetwork), ("100.64.0.1", .privateNetwork), ("100.127.0.1", .privateNetwork),
    ("192.0.2.1", .reserved), ("198.18.0.1", .reserved), ("198.51.100.1", .reserved),
    ("203.0.113.1", .reserved), ("224.0.0.1", .reserved), ("255.255.255.255", .reserved),
    ("2400:cb00::1", .open), ("2001:4860::8888", .open), ("64:ff9b::808:808", .open),
    ("2002:808:808::1", .open),
    ("::ffff:8.8.8.8", .open), ("::8.8.8.8", .open),
    ("::1", .loopback), ("::", .loopback), ("::ffff:127.0.0.1", .loopback), ("64:ff9b::7f00:1", .loopback),
    ("2002:7f00:1::", .loopback),
    ("fe80::1", .linkLocal), ("febf::1", .linkLocal), ("fe80::1%eth0", .linkLocal),
    ("::ffff:169.254.1.1", .linkLocal),
    ("fc00::1", .privateNetwork), ("fdff::1", .privateNetwork), ("fec0::1", .privateNetwork),
    ("::ffff:192.168.1.1", .privateNetwork), ("::10.0.0.1", .privateNetwork),
    ("64:ff9b:1::1", .privateNetwork),
    ("2002:a00:1::1", .privateNetwork),
    ("2001:db8::1", .reserved), ("2001::1", .reserved), ("ff02::1", .reserved), ("100::1", .reserved),
    ("4000::1", .reserved),
  ])
  func zonesOfAddresses(text: String, zone: NetworkZone) throws {
    let bytes = try #require(NetworkZone.bytes(of: text))
    #expect(NetworkZone(bytes) == zone)
  }

  @Test func otherLengthsAreNoPublicAddresses() {
    for count in 0...20 where count != 4 && count != 16 {
      #expect(NetworkZone([UInt8](repeating: 8, count: count)) == .reserved)
    }
  }

  @Test(arguments: [
    ("localhost", NetworkZone.loopback as NetworkZone?), ("a.localhost", .loopback),
    ("10.0.0.1", .privateNetwork),
    ("::1", .loopback), ("kabar.example", nil), ("notlocalhost", nil), ("1.2.3", nil),
  ])
  func zonesOfHosts(host: String, zone: NetworkZone?) {
    #expect(NetworkZone(host: host) == zone)
  }
}

@Suite struct SiteTests {
  @Test(arguments: [
    ("kabar.example", "kabar.example", true), ("www.kabar.example", "kabar.example", true),
    ("kota.kabar.example", "m.kabar.example", true), ("kabar.example", "warta.example", false),
    ("kabar.example", "kabar.com", false), ("akabar.example", "kabar.example", false),
    ("www.warta.co.id", "warta.co.id", true), ("warta.co.id", "kabar.co.id", false),
    ("warta.go.id", "go.id", false), ("go.id", "go.id", true), ("a.kabar.id", "b.kabar.id", true),
    ("warta.com.au", "kabar.com.au", false), ("a.warta.com", "b.warta.com", true),
    ("satu.blogspot.com", "dua.blogspot.com", false), ("www.satu.blogspot.com", "satu.blogspot.com", true),
    ("com", "com", true), ("a.com", "com", false), ("localhost", "localhost", true),
    ("a.localhost", "b.localhost", false), ("192.0.2.1", "192.0.2.1", true),
    ("192.0.2.1", "198.51.2.1", false),
    ("2001:db8::1", "2001:db8::2", false), ("", "", false), (".id", "a..id", false),
  ])
  func sites(one: String, other: String, isSame: Bool) {
    #expect(Site.isSame(one, other) == isSame)
    #expect(Site.isSame(other, one) == isSame)
  }
}

@Suite struct AddressTests {
  static let library = Result { () throws(FetchError) in try CurlLibrary.opened.get() }

  @Test(arguments: [
    ("https://kabar.example", "https://kabar.example/", "kabar.example"),
    ("  HTTP://WWW.Kabar.Example/A?b=C#d \n", "http://WWW.Kabar.Example/A?b=C", "www.kabar.example"),
    ("http://kabar.example./a", "http://kabar.example./a", "kabar.example"),
    ("http://kabar.example:8080?x", "http://kabar.example:8080/?x", "kabar.example"),
    ("https://kabar.example/a b/é?q=ü&r=%C3%BC&s=100%", nil, "kabar.example"),
    (
      "https://kabar.example/\"<>\\^`{|}[]", "https://kabar.example/%22%3C%3E%5C%5E%60%7B%7C%7D[]",
      "kabar.example"
    ),
    ("http://[2001:db8::1]:80/a", nil, "2001:db8::1"),
    ("http://127.1/", nil, "127.0.0.1"),
    ("http://bücher.example/", "http://xn--bcher-kva.example/", "xn--bcher-kva.example"),
    ("http://WARTA.MÜNCHEN.example/", nil, "warta.xn--mnchen-3ya.example"),
    ("http://kabar。example/", "http://kabar.example/", "kabar.example"),
  ])
  func addressesAreRead(text: String, whole: String?, host: String) throws {
    let address = try WebAddress(text, library: try AddressTests.library.get())
    #expect(address.host == host)
    if let whole { #expect(address.text == whole) }
  }

  @Test func whatIsEncodedStays() throws {
    let library = try AddressTests.library.get()
    let address = try WebAddress("https://a.example/a b/é?q=ü&r=%C3%BC&s=100%&t=%zz", library: library)
    #expect(address.text == "https://a.example/a%20b/%C3%A9?q=%C3%BC&r=%C3%BC&s=100%25&t=%25zz")
    #expect(try WebAddress(address.text, library: library) == address)
  }

  @Test(arguments: [
    ("", AddressFault.noScheme), ("berita", .noScheme), ("www.kabar.example/a", .noScheme),
    ("localhost:8080/a", .noScheme), ("/a", .noScheme), ("//kabar.example/a", .noScheme),
    ("./a:b", .noScheme),
    ("kabar.example/a:b", .noScheme), ("1:2", .noScheme), (":", .noScheme),
    ("ftp://kabar.example/", .scheme("ftp")), ("FILE:///etc/hostname", .scheme("file")),
    ("mailto:a@b.example", .scheme("mailto")), ("data:text/html,a", .scheme("data")),
    ("http:", .malformed), ("http:/a", .malformed), ("http://", .malformed), ("http:///a", .malformed),
    ("http://a b.example/", .malformed), ("http://a.example:x/", .malformed),
    ("http://a.example:99999/", .malformed),
    ("http://a.example\\@b.example/", .credentials), ("http://a.example\\b/", .malformed),
    ("http://a.example/a\r\nX: y", .malformed), ("http://a.example/a\0b", .malformed),
    ("http://.../", .malformed),
    ("http://[::1/", .malformed), ("http://nama@a.example/", .credentials),
    ("https://nama:sandi@a.example/", .credentials),
    ("http://\u{FC}" + String(repeating: "a", count: 63), .malformed),
    ("http://a.example/" + String(repeating: "a", count: 8192), .malformed),
  ])
  func otherTextsAreNot(text: String, fault: AddressFault) throws {
    let library = try AddressTests.library.get()
    #expect(throws: fault) { try WebAddress(text, library: library) }
  }

  @Test func anAtSignInThePathIsNoPassword() throws {
    let address = try WebAddress("http://a.example/@nama", library: try AddressTests.library.get())
    #expect(address.text == "http://a.example/@nama")
  }
}

@Suite struct ProxyTests {
  @Test(arguments: [
    ("http://perantara.example:3128/", "perantara.example", 3128 as UInt16?), ("10.1.1.1:80", "10.1.1.1", 80),
    ("socks5h://nama:s@ndi@perantara.example", "perantara.example", nil),
    ("http://[fd00::1]:8", "fd00::1", 8),
    ("[fd00::1]", "fd00::1", nil),
  ])
  func endpoints(value: String, host: String, port: UInt16?) throws {
    let endpoint = try #require(Proxies.endpoint(value))
    #expect(endpoint.host == host)
    #expect(endpoint.port == port)
  }

  @Test func nothingIsNoEndpoint() {
    #expect(Proxies.endpoint("") == nil)
    #expect(Proxies.endpoint("http://:80") == nil)
  }
}

@Suite struct LibraryTests {
  @Test func aMissingLibraryIsTold() {
    #expect(throws: FetchError.libraryMissing) { try CurlLibrary(names: ["libpadan-none.so.4"]) }
  }

  @Test func aLibraryThatIsAnotherIsTold() {
    #expect(throws: FetchError.libraryUnfit(missing: "curl_global_init")) {
      try CurlLibrary(names: ["libpadan-none.so.4", "libc.so.6"])
    }
  }
}
