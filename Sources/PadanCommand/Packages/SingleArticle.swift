internal import NewsModel
internal import Padan

/// Reads the one article that the inputs are.
struct SingleArticle {
  let inputs: Inputs

  /// The article and its name; nil for standard input.
  ///
  /// - Throws: a failure, told to the user, where there is none, or more than one.
  func article() throws -> (Article, String?) {
    var pages: [Article] = []
    for input in inputs.options.paths {
      let name = input == "-" ? "standard input" : input
      do throws(Inputs.Failure) {
        let contents = try inputs.documents(input)
        contents.passedOver.forEach { Output.tell("\(name): \($0.sentence)") }
        guard contents.documents.count == 1 || inputs.options.join, let document = contents.documents.first
        else {
          throw Inputs.Failure(
            sentence:
              "it holds \(contents.documents.count) pages; give one article, or use --join where they are its pages"
          )
        }
        guard inputs.options.join else {
          return (try inputs.article(from: document, of: input), input == "-" ? nil : input)
        }
        for document in contents.documents {
          pages.append(try inputs.page(from: document, of: input, after: pages.first))
        }
      } catch {
        throw Failure("\(name): \(error.sentence)")
      }
    }
    let first = inputs.options.paths.first
    return (inputs.reader.joined(pages), first == "-" ? nil : first)
  }
}
