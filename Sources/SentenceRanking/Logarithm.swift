internal import Glibc

/// The natural logarithm of the system's library.
enum Logarithm {
  static func natural(_ value: Double) -> Double { log(value) }
}
