/// A file of a package, by its path inside of the package's folder.
package struct PackageFile: Sendable, Equatable {
  /// Names parted by `/`: plain names, none that leads upwards. One that ends in `/` is an empty folder.
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
