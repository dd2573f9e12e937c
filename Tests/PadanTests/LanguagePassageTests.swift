import Padan
import Testing

private let indonesian = [
  "Pemerintah Kota Sukaraya mengumumkan rencana baru bagi warga karena banjir di tiga kelurahan belum juga surut.",
  "Warga berharap bantuan segera dibagikan, sebab persediaan makanan di posko sudah menipis sejak kemarin malam.",
]
private let english = [
  "The city council said on Monday that it would build two new pumping stations before the next rainy season.",
  "Residents of the three districts have been asked to stay with relatives until the water has gone down.",
]
private let malay = [
  "Polis memberitahu siasatan kes itu masih dijalankan kerana beberapa suspek dipercayai telah melarikan diri ke negeri "
    + "lain.",
  "Beliau berkata mesyuarat dengan setiausaha kerajaan negeri akan diadakan selepas cuti, manakala wang bantuan "
    + "dijangka disalurkan kepada mangsa pada Isnin.",
]

/// Expects that the article of these paragraphs is Indonesian, with these notes on its language.
private func check(_ paragraphs: [String], _ notes: [String], _ location: SourceLocation = #_sourceLocation)
  throws
{
  var article = Article()
  for paragraph in paragraphs { article.append(paragraph) }
  let checked = try Briefer().checked(article)
  #expect(checked.language == "id", sourceLocation: location)
  let found = checked.notes.filter { $0.kind == .language }
  #expect(found.map(\.text) == notes, sourceLocation: location)
  for note in found {
    let starts = checked.paragraphs.map(\.range.start)
    #expect(note.range.map { starts.contains($0.start) } == true, sourceLocation: location)
  }
}

@Test func englishPassagesAreTold() throws {
  try check(indonesian + english + [indonesian[0]], ["Paragraphs 3 to 4 are in English."])
  try check(indonesian + [english[0] + " " + english[1], indonesian[1]], ["Paragraph 3 is in English."])
}

@Test func shortParagraphsBelongToThePassageAroundThem() throws {
  try check(
    indonesian + [english[0], "Water and power", english[1], indonesian[0]],
    ["Paragraphs 3 to 5 are in English."])
}

@Test func malayPassagesAreTold() throws {
  try check(
    indonesian + indonesian + malay + [indonesian[0]],
    ["Paragraphs 5 to 6 look like Malay, not Indonesian: some words mean other things in it."])
}

@Test func shortQuotationsAreNotTold() throws {
  try check(indonesian, [])
  try check(
    indonesian + ["\"We are still here and we will stay,\" ujar pemimpin kelompok itu.", indonesian[0]], [])
  try check(indonesian + ["This is the first sign of a change.", indonesian[0]], [])
}
