import NewsModel
import Termbases
import TestSupport
import Testing

private let folder = Places.checkout + "/Glossaries/"

private func fileNames() throws -> [String] {
  try Places.names(in: folder).filter { $0.hasSuffix(".tsv") }
}

@Test func everyFileIsInTheProgram() throws {
  #expect(Set(BuiltInGlossary.names.map { $0 + ".tsv" }) == Set(try fileNames()))
}

@Test func everyFileIsInItsSettledForm() throws {
  for name in try fileNames() {
    let bytes = try Places.bytes(folder + name)
    let (table, faults) = try GlossaryFile.read(bytes, name: name)
    #expect(faults.map { $0.place + " " + $0.message } == [])
    let settled = GlossaryFormat.formatted(
      table, comments: try GlossaryFormat.comments(of: bytes, name: name))
    #expect(Array(settled.utf8) == bytes, "\(name): run padan glossary format")
  }
}

@Test func nothingIsWrongInTheBuiltInGlossary() {
  let inputs = BuiltInGlossary.load().map { GlossaryCheck.Input(name: $0.name, bytes: Array($0.bytes)) }
  let findings = GlossaryCheck.findings(in: inputs)
  #expect(findings.filter { $0.severity == .error }.map { "\($0.place) \($0.message)" } == [])
  // What is doubtful is few, and is to become fewer.
  #expect(findings.count <= 250)
}

@Test func fastLoadingGivesTheSameEntriesAsCheckedLoading() throws {
  for trusted in BuiltInGlossary.load() {
    let (checked, _) = try GlossaryFile.read(Array(trusted.bytes), name: trusted.name)
    #expect(trusted.rows.count == checked.rows.count)
    for row in trusted.rows.indices { #expect(trusted.entry(at: row) == checked.entry(at: row)) }
  }
}

@Test func thereAreEnoughConceptsOfEveryDomain() {
  let tables = BuiltInGlossary.load()
  var ids: Set<String> = []
  for table in tables {
    for row in table.rows.indices { ids.insert(table.text(.id, of: row)) }
  }
  #expect(ids.count >= 1200)
  #expect(Set(tables.map { String($0.name.dropLast(4)) }) == Set(Domains.all))
}

@Test func idsAreOfTheirFile() {
  for table in BuiltInGlossary.load() {
    let name = String(table.name.dropLast(4))
    for row in table.rows.indices {
      #expect(table.text(.id, of: row).hasPrefix(name + "-"))
      #expect(table.text(.domain, of: row) == name)
    }
  }
}
