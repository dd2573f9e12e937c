#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The natural logarithm of the system's library.
enum Logarithm {
  static func natural(_ value: Double) -> Double { log(value) }
}
