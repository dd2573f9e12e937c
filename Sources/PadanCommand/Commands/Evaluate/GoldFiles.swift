internal import Evaluation
internal import FoundationEssentials

/// Gold for reading as it lies in files: finds the gold and its pages, and tells of what is missing or broken.
struct GoldFiles {
  /// What was found.
  var gold: ReadingGold
  /// How many pages had to be left out, each told of.
  private(set) var leftOut = 0

  private let path: String
  private let folders: [String]

  /// Folders that pages usually lie in, beside the gold.
  private static let usual = ["cache", "eval", "html"]
  /// How the files of pages end.
  private static let endings = ["html", "htm", "xhtml", "txt", "mhtml", "mht", "html.gz", "warc", "warc.gz"]
  /// The longest file of gold, in bytes.
  private static let longest = 1 << 28
  /// How many faults of one kind are told of one by one.
  private static let told = 5

  /// Reads the gold.
  ///
  /// - Parameters:
  ///   - path: a folder or a JSON file.
  ///   - pages: the folders of the pages; none: those that are usual.
  /// - Throws: a failure, told to the user, where there is no gold or no such folder.
  init(_ path: String, pages: [String]) throws {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = path
    let isFolder = GoldFiles.isFolder(path)
    for folder in pages where !GoldFiles.isFolder(folder) {
      throw Failure("\(folder): there is no such folder; check --pages")
    }
    let own = isFolder ? path : GoldFiles.parent(of: path)
    folders = (pages.isEmpty ? [own] : pages).flatMap { folder in
      [folder] + GoldFiles.usual.map { folder + "/" + $0 }
    }
    gold = ReadingGold(kind: .paragraphs, pages: [])
    if isFolder { try readFolder() } else { try readList() }
  }

  private mutating func readFolder() throws {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw Failure("\(path): the folder can't be read; check its permissions")
    }
    var found: [ReadingGold.Page] = []
    for file in names where file.hasSuffix(".json") {
      let place = path + "/" + file
      do {
        if let page = try ReadingGold.page(
          try Files.read(place, longest: GoldFiles.longest), name: String(file.dropLast(5)))
        {
          found.append(page)
        }
      } catch let error as FileError {
        leaveOut("\(place): \(error.description)")
      } catch let fault as GoldFault {
        leaveOut("\(place): \(fault.sentence)")
      }
    }
    gold = ReadingGold(kind: .paragraphs, pages: found)
    if found.isEmpty {
      throw Failure(
        "\(path): no gold was found in the folder; it takes NAME.json with \"paragraphs\" beside NAME.html")
    }
  }

  private mutating func readList() throws {
    do {
      let (list, faults) = try ReadingGold.list(try Files.read(path, longest: GoldFiles.longest))
      gold = list
      tell(faults.map { "\(path): entry '\($0.key)': \($0.fault.sentence)" }, more: "more entries are wrong")
    } catch let error as FileError {
      throw Failure("\(path): \(error.description)")
    } catch let fault as GoldFault {
      throw Failure("\(path): \(fault.sentence)")
    }
  }

  /// Gives each page to `body` with its bytes; pages that can't be read are told of and left out.
  ///
  /// - Returns: what `body` returned.
  /// - Throws: a failure, told to the user, where no page at all is there.
  mutating func documents<Result>(
    _ body: (ReadingGold.Page, [UInt8]) -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    var missing: [String] = []
    var unread: [String] = []
    for page in gold.pages {
      guard let file = file(of: page) else {
        missing.append(page.file ?? page.name + ".html")
        continue
      }
      do throws(FileError) {
        results.append(body(page, try Files.read(file)))
      } catch {
        unread.append("\(file): \(error.description)")
      }
    }
    tell(unread, more: "more pages can't be read")
    if missing.count == gold.pages.count, let first = missing.first {
      throw Failure("\(path): none of its pages was found, such as \(first); name their folder with --pages")
    }
    tell(
      missing.map {
        "\(path): its page \($0) was not found; put it beside the gold, or name its folder with --pages"
      },
      more: "more pages were not found")
    if results.isEmpty {
      throw Failure("\(path): none of its pages can be read, so there is nothing to score")
    }
    return results
  }

  private func file(of page: ReadingGold.Page) -> String? {
    let names = page.file.map { [$0, $0 + ".gz"] } ?? GoldFiles.endings.map { page.name + "." + $0 }
    for folder in folders {
      for name in names where FileManager.default.fileExists(atPath: folder + "/" + name) {
        return folder + "/" + name
      }
    }
    return nil
  }

  // MARK: What is wrong

  private mutating func leaveOut(_ message: String) {
    leftOut += 1
    Output.tell(message)
  }

  /// Tells the first of many faults of one kind, and how many there are besides.
  private mutating func tell(_ messages: [String], more: String) {
    leftOut += messages.count
    messages.prefix(GoldFiles.told).forEach { Output.tell($0) }
    if messages.count > GoldFiles.told {
      Output.tell("\(path): \(messages.count - GoldFiles.told) \(more)")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension GoldFault {
  /// The sentence for a user of the command line: what is wrong and what to do, without end mark.
  var sentence: String {
    switch self {
    case .notJSON: "it is no JSON; mend the file (jq . FILE shows the place)"
    case .wrongKind("", .object): "it is no JSON object; it takes one object, with names as keys"
    case .wrongKind(let place, .text): "\"\(place)\" is no text; put a string there, or leave it out"
    case .wrongKind(let place, .list): "\"\(place)\" is no list; put a list of strings there"
    case .wrongKind(let place, .object): "\"\(place)\" is no object; see padan evaluate reading --help"
    case .noGold: "no gold for reading is in it; it takes \"with\" and \"without\", or \"articleBody\""
    case .otherKind: "it has a whole text, and others have strings; put the two kinds into two files"
    }
  }
}
