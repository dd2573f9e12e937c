internal import ArgumentParser
internal import Evaluation
internal import Padan
internal import Rendering

/// What the evaluations of gold in lines share: files, half, form of the report.
struct GoldOptions: ParsableArguments {
  @Argument(help: "The gold: files, whose lines are taken together.", completion: .file())
  var gold: [String]

  @Flag(help: "Give the figures as JSON.")
  var json = false

  @Option(
    defaultAsFlag: GoldOptions.usualFaults,
    help: ArgumentHelp(
      "List what is wrong: \(GoldOptions.usualFaults), or as many as named.", valueName: "number"))
  var faults: Int?

  @Option(
    help:
      "Take one half of the gold: tune (to work with) or held (to keep unseen). The word, text or name decides, so it stays in its half."
  )
  var half: GoldHalf?

  /// So many faults are listed where no number is given.
  private static let usualFaults = 20
  /// The longest file of gold, in bytes.
  private static let longest = 1 << 28
  /// How many wrong lines of a file are told of one by one.
  private static let told = 5

  func validate() throws {
    if let faults, faults < 1 { throw ValidationError("--faults takes a number from 1 on") }
  }

  /// How many faults a report for people lists.
  var listing: Int { faults ?? 0 }

  /// The gold of all files; wrong lines are told of and left out.
  ///
  /// - Parameters:
  ///   - key: by what an item finds its half.
  ///   - read: reads the lines of a file.
  /// - Returns: the items of the half that was asked for, and how many lines were left out.
  /// - Throws: a failure, told to the user, where a file is no such gold or nothing is left.
  func items<Item>(
    by key: (Item) -> String, _ read: ([UInt8]) throws(GoldTableFault) -> GoldLines<Item>
  ) throws -> (items: [Item], leftOut: Int) {
    var items: [Item] = []
    var leftOut = 0
    for path in gold {
      let lines: GoldLines<Item>
      do {
        lines = try read(try Files.read(path, longest: GoldOptions.longest))
      } catch let error as FileError {
        throw Failure("\(path): \(error.description)")
      } catch let fault as GoldTableFault {
        let columns = fault.columns.joined(separator: ", ")
        throw Failure(
          "\(path): its header has no column \"\(fault.missing)\"; it takes \(columns), parted by tabs; --help tells what gold is like"
        )
      }
      for (line, fault) in lines.faults.prefix(GoldOptions.told) {
        Output.tell("\(path):\(line): \(fault.sentence)")
      }
      if lines.faults.count > GoldOptions.told {
        Output.tell("\(path): \(lines.faults.count - GoldOptions.told) more lines are wrong")
      }
      items += lines.items
      leftOut += lines.faults.count
    }
    let place = gold.joined(separator: ", ")
    guard !items.isEmpty else {
      throw Failure(
        "\(place): no line can be scored; --help behind the same command tells what its gold is like")
    }
    guard let half else { return (items, leftOut) }
    let kept = items.filter { GoldHalf(of: key($0)) == half }
    if kept.isEmpty {
      throw Failure(
        "\(place): no line of the gold is in the half '\(half.rawValue)'; take the other, or all")
    }
    return (kept, leftOut)
  }

  /// Writes a report in the form that was asked for.
  ///
  /// - Throws: exit status 2 where a part of the gold could not be used.
  func deliver(_ report: some GoldReport) throws {
    if json {
      Output.write(report.json(producer: PadanVersion.producer, listing: faults))
    } else {
      for line in report.lines(listing: listing) { Output.write(line.printable + "\n") }
    }
    if report.leftOut > 0 { throw ExitCode(2) }
  }
}

extension GoldLineFault {
  /// The sentence for a user of the command line: what is wrong and what to do, without end mark.
  var sentence: String {
    switch self {
    case .notJSON: "it is no JSON object; mend the line (jq . FILE shows the place)"
    case .wrongValue(let key, .text): "it has no text under \"\(key)\"; put a string there"
    case .wrongValue(let key, .offsets):
      "it has no offsets under \"\(key)\"; put a list of whole numbers there"
    case .wrongValue(let key, .texts): "it has no list of texts under \"\(key)\"; put strings there"
    case .wrongValue(let key, .quotations):
      "it has no list of quotations under \"\(key)\"; put objects with \"begins\" and \"speaker\" there"
    case .outside(let offset, let length):
      "the offset \(offset) lies outside its text of \(length) characters; count Unicode scalars from 0"
    case .columns(let found, let expected):
      "it has \(counted(found, "column")), and the header has \(expected); mend the line"
    case .noTranslation: "it has no tab; put one between the sentence and its translation"
    case .notCount(let column, let value):
      "\"\(value)\" in the column \(column) is no number of words; put a whole number from 1 on there"
    case .unknownWord(let column, let value, let allowed):
      "\"\(value)\" in the column \(column) is none of \(allowed.joined(separator: ", ")); put one of them there"
    case .notDate(let column, let value):
      "\"\(value)\" in the column \(column) is no day; put one such as 2024-07-14 there, or leave it empty"
    case .empty(let column): "its column \(column) is empty; fill it, or leave out the line"
    }
  }

  private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
