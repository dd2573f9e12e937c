import CData
import Glibc
import TermKeys

// Writes the index of the glossary files that are in `CData` as a Swift file: a string literal, which a compiler takes
// in no time, whereas an array of as many numbers takes it minutes. Run by the plugin `GlossaryIndexing`.

let files = (0..<padan_glossary_count()).map { number in
  let table = unsafe padan_glossary(number)
  return unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
}
let head = "/// Made by GlossaryIndexer.\nenum BuiltInIndexText {\n  static let text: StaticString = #\""
let swift = Array(head.utf8) + (try IndexPacking.text(of: files)) + Array("\"#\n}\n".utf8)

guard CommandLine.arguments.count == 2, let file = unsafe fopen(CommandLine.arguments[1], "w"),
  unsafe fwrite(swift, 1, swift.count, file) == swift.count, unsafe fclose(file) == 0
else { fatalError("usage: GlossaryIndexer FILE, which can be written") }
