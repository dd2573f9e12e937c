import NewsModel
import Testing

@Test func aByteIsFoundInARange() {
  for count in 0...30 {
    for place in 0...count {
      var bytes = [UInt8](repeating: 0x61, count: count)
      // High bytes and the neighbours of a tab must not be taken for one.
      for index in bytes.indices { bytes[index] = [0x61, 0x08, 0x0A, 0x89, 0xFF][index % 5] }
      if place < count { bytes[place] = 0x09 }
      let file = FileBytes(bytes)
      for start in 0...count {
        #expect(file.first(0x09, in: start..<count) == (place >= start ? place : count))
      }
    }
  }
}

@Test func theNthByteIsFound() {
  // A neighbour that differs in one bit is no tab.
  let bytes = Array("a\tbc\t\t\u{8}\u{8}\td\u{9}\u{8}efghijklmnop\tq".utf8)
  let file = FileBytes(bytes)
  for start in 0...bytes.count {
    for number in 0...8 {
      var (left, place) = (number, start)
      while left > 0, place < bytes.count {
        if bytes[place] == 9 { left -= 1 }
        place += 1
      }
      #expect(file.place(behind: number, of: 9, in: start..<bytes.count) == place)
    }
  }
}

@Test func fileBytesAreTheArraysBytes() {
  for count in [0, 1, 9] {
    let bytes = (0..<count).map { UInt8($0) }
    let file = FileBytes(bytes)
    #expect(Array(file) == bytes && file.count == count)
    #expect(Array(file[0..<count / 2]) == Array(bytes[0..<count / 2]))
  }
}

@Test func twoArraysStandOneBehindTheOther() {
  for (first, second) in [([], []), ([1, 2], []), ([], [3]), ([1, 2], [3])] as [([UInt8], [UInt8])] {
    #expect(Array(FileBytes(first, followedBy: second)) == first + second)
  }
}
