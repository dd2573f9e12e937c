/// The bytes of a file that is read in place: in memory of their own, or in the program itself.
///
/// A copy of the value is a copy of an address, so that a glossary of megabytes costs nothing to hand on.
@safe public struct FileBytes: RandomAccessCollection, @unchecked Sendable {  // The bytes never change.
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  /// What frees the bytes; nil where they live as long as the program.
  private let owner: Owner?

  /// Memory that is freed with its last user.
  @safe private final class Owner: @unchecked Sendable {  // Written once, before anyone else has it.
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ source: [UInt8], _ more: [UInt8]) {
      unsafe bytes = UnsafeMutableBufferPointer.allocate(capacity: source.count + more.count)
      let end = unsafe bytes.initialize(fromContentsOf: source)
      _ = unsafe bytes[end...].initialize(fromContentsOf: more)
    }

    deinit { unsafe bytes.deallocate() }
  }

  /// Makes a copy of an array's bytes.
  public init(_ source: [UInt8]) { self.init(source, followedBy: []) }

  /// Makes a copy of two arrays' bytes, one behind the other.
  package init(_ source: [UInt8], followedBy more: [UInt8]) {
    let owner = Owner(source, more)
    unsafe bytes = UnsafeBufferPointer(owner.bytes)
    self.owner = owner
  }

  /// Takes bytes as they stand; they live as long as the program.
  package init(embedded bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
    owner = nil
  }

  /// 0.
  @inlinable public var startIndex: Int { 0 }

  /// How many bytes there are.
  @inlinable public var endIndex: Int { unsafe bytes.count }

  /// One byte; the offset lies inside.
  @inlinable public subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < endIndex, "an offset lies inside the file")
    return unsafe bytes[offset]
  }

  /// Calls `body` with all bytes, which it must not keep.
  @inlinable public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? { unsafe try body(bytes) }

  /// Calls `body` with all bytes, which it must not keep.
  package func withUnsafeBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    unsafe body(UnsafeRawBufferPointer(bytes))
  }

  /// The offset behind so many occurrences of an ASCII sign in a range that lies inside; the range's end where there are
  /// not so many.
  package func place(behind number: Int, of sign: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= endIndex, "a range lies inside the file")
    return unsafe ByteSearch.place(behind: number, of: sign, in: range, of: UnsafeRawBufferPointer(bytes))
  }

  /// Where a byte stands first in a range that lies inside; the range's end where it does not.
  package func first(_ byte: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= endIndex, "a range lies inside the file")
    return unsafe ByteSearch.first(byte, in: range, of: UnsafeRawBufferPointer(bytes))
  }
}
