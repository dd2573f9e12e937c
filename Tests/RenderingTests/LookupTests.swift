import Padan
import Rendering
import TestSupport
import Testing

/// Words of every kind of explanation, and terms that have none.
private let terms = [
  "dipasok", "diberlakukannya", "negara-negara", "terbesar", "mendownload", "beruang", "KPK-nya", "zzzz",
  "2024",
  "menteri luar negeri", "zzzz zzzz",
]

@Test(arguments: [40, 80]) func lookUpsAsText(width: Int) throws {
  let briefer = try Briefer()
  let text = terms.map { briefer.lookUp($0).text(TextStyle(width: width)) }.joined(separator: "\n")
  #expect(try Snapshot.difference(of: text, from: "lookup-\(width).txt") == nil)
  for line in text.split(separator: "\n") { #expect(line.columns <= width, "\(line)") }
}

@Test(arguments: terms) func lookUpsKeepToTheirSchema(term: String) throws {
  let lookup = try Briefer().lookUp(term)
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/lookup.schema.json")
  for isPretty in [true, false] {
    #expect(try schema.faults(in: lookup.json(producer: "p", isPretty: isPretty)) == [])
  }
}

@Test func lookUpsAsJSONHaveTheExplanation() throws {
  let briefer = try Briefer()
  let json = briefer.lookUp("diberlakukannya").json(producer: "p", isPretty: false)
  #expect(json.contains("\"root\":{\"class\":\"verb\",\"form\":\"laku\",\"known\":true}"))
  #expect(json.contains("\"affix\":\"di-…-kan\"") && json.contains("\"voice\":\"passive\""))
  #expect(briefer.lookUp("zzzz").json(producer: "p", isPretty: false).contains("\"root\":null"))
}

extension Substring {
  /// How many signs wide the line is; the samples hold no wide ones.
  fileprivate var columns: Int { count }
}
