internal import ArgumentParser
internal import NewsModel
internal import Padan

/// Goes through the inputs one by one: a bad one is told of and the rest is finished; the status remembers.
struct Batch {
  let inputs: Inputs
  let output: OutputOptions
  /// What is left out between two inputs of text output.
  let joint: String

  /// What was read from an input, in its turn.
  struct Item<Value> {
    let value: Value
    /// The input's name; nil for standard input.
    let name: String?
    /// Whether it is the only one.
    let isOnly: Bool

    /// A heading that names the input, where there are several.
    var heading: String { isOnly ? "" : "== \(name ?? "standard input") ==\n\n" }
  }

  /// Gives each article to `body`, and what it returns to the output; all of them as one where the user says so.
  ///
  /// - Throws: status 2 where an input failed, or the output can't be written.
  func run(_ body: (Item<Article>) throws -> String) throws {
    try run { item, delivery in try delivery.give(body(item)) }
  }

  /// Gives each article to `body`, which writes to the output itself, piece by piece.
  ///
  /// - Parameter end: writes what stands behind the last one.
  /// - Throws: status 2 where an input failed, or the output can't be written.
  func run(
    _ body: (Item<Article>, inout Delivery) throws -> Void,
    atEnd end: (inout Delivery) throws -> Void = { _ in }
  ) throws {
    guard inputs.options.join else { return try run(inputs.article(from:of:), body, end) }
    try deliver(end) { delivery in
      var pages: [Article] = []
      var failed = try forEach({ document, input throws(Inputs.Failure) in
        try inputs.page(from: document, of: input, after: pages.first)
      }) { pages.append($0.value) }
      guard let first = inputs.options.paths.first, !pages.isEmpty else { return true }
      let item = Item(
        value: inputs.reader.joined(pages), name: first == "-" ? nil : first, isOnly: true)
      if try !give(item, body, &delivery) { failed = true }
      return failed
    }
  }

  /// Gives what `read` makes of each document to `body`, and what that returns to the output.
  ///
  /// - Throws: status 2 where an input failed, or the output can't be written.
  func run<Value>(
    _ read: (SourceDocument, String) throws(Inputs.Failure) -> Value, _ body: (Item<Value>) throws -> String
  ) throws {
    try run(read) { item, delivery in try delivery.give(body(item)) }
  }

  private func run<Value>(
    _ read: (SourceDocument, String) throws(Inputs.Failure) -> Value,
    _ body: (Item<Value>, inout Delivery) throws -> Void,
    _ end: (inout Delivery) throws -> Void = { _ in }
  ) throws {
    try deliver(end) { delivery in
      var failed = false
      let unread = try forEach(read) { item in
        if try !give(item, body, &delivery) { failed = true }
      }
      return failed || unread
    }
  }

  /// Opens the output, lets `work` write to it, and closes it; `work` says whether anything failed.
  private func deliver(
    _ end: (inout Delivery) throws -> Void, _ work: (inout Delivery) throws -> Bool
  ) throws {
    var delivery = try Delivery(to: output.output, joint: joint)
    let failed = try work(&delivery)
    try end(&delivery)
    try delivery.finish()
    if failed { throw ExitCode(2) }
  }

  /// Gives what `body` makes of one item; false where it makes nothing, which is told.
  private func give<Value>(
    _ item: Item<Value>, _ body: (Item<Value>, inout Delivery) throws -> Void, _ delivery: inout Delivery
  ) throws -> Bool {
    do {
      try body(item, &delivery)
      return true
    } catch let error as PadanError {
      tell(error.sentence, of: item.name)
      return false
    }
  }

  /// Reads each document of each input; whether any could not be read, which is told.
  private func forEach<Value>(
    _ read: (SourceDocument, String) throws(Inputs.Failure) -> Value, _ take: (Item<Value>) throws -> Void
  ) throws -> Bool {
    let paths = inputs.options.paths
    var failed = false
    for input in paths {
      let name = input == "-" ? nil : input
      let documents: [SourceDocument]
      do throws(Inputs.Failure) {
        let contents = try inputs.documents(input)
        documents = contents.documents
        for error in contents.passedOver {
          tell(error.sentence, of: name)
          failed = true
        }
      } catch {
        tell(error.sentence, of: name)
        failed = true
        continue
      }
      for (index, document) in documents.enumerated() {
        let name = documents.count > 1 ? "\(name ?? "standard input")#\(index + 1)" : name
        let value: Value
        do throws(Inputs.Failure) {
          value = try read(document, input)
        } catch {
          tell(error.sentence, of: name)
          failed = true
          continue
        }
        try take(Item(value: value, name: name, isOnly: paths.count == 1 && documents.count == 1))
      }
    }
    return failed
  }

  private func tell(_ sentence: String, of name: String?) {
    Output.tell("\(name ?? "standard input"): \(sentence)")
  }
}
