package import NewsModel

/// Finds sentences, words, the readings of words, names and figures in an Indonesian text.
///
/// One pass over the UTF-8 bytes finds the words; the end marks among them are judged by rules; each form is
/// taken apart once a text. Method and costs: `morphology.md`.
package struct Analyser: Sendable {
  /// What the terminology knows of names.
  package let lexicon: Lexicon
  private let roots: RootTable
  /// What finds the names.
  package private(set) var names: NameFinder
  private let style: HouseStyle
  /// What earlier texts told of forms; nil where each text is one by itself.
  private var memory: SharedFormMemory?

  /// Makes an analyser that knows the names of `lexicon`.
  ///
  /// - Parameters:
  ///   - lexicon: what the terminology knows of names.
  ///   - userRoots: roots of the user's, at most `UserRoot.most`, the most important first; they outrank the product's.
  ///   - style: how the English of figures is printed.
  package init(
    lexicon: Lexicon = Lexicon(), roots userRoots: [UserRoot] = [], style: HouseStyle = HouseStyle()
  ) {
    self.style = style
    self.lexicon = lexicon
    roots = userRoots.isEmpty ? RootTable.shared : RootTable.shared.adding(userRoots)
    names = NameFinder(lexicon: lexicon)
  }

  /// The same analyser with other weights of names, to score them.
  package func with(_ weights: NameWeights) -> Analyser {
    var other = self
    other.names = names.with(weights)
    return other
  }

  /// The same analyser for many short texts: it remembers the readings of forms from one to the next. What it finds is
  /// the same.
  package func remembering() -> Analyser {
    var other = self
    other.memory = SharedFormMemory()
    return other
  }

  /// Analyses an article.
  ///
  /// - Parameters:
  ///   - text: the body.
  ///   - paragraphs: ranges of `text` in order; what lies between them is not read.
  ///   - dateline: the place and outlet that open the body; its words belong to no sentence.
  ///   - published: the day that dates without a year are counted from.
  ///   - done: told of each part when it is done, so that a benchmark can time it.
  /// - Returns: the text with its words, sentences and readings; ranges are UTF-8 offsets in `text`.
  package func analyse(
    _ text: String, paragraphs: [Paragraph], dateline: TextRange?, published: CalendarDate?,
    done: (Part) -> Void = { _ in }
  ) -> AnalysedText {
    let bytes = Array(text.utf8)
    var result = AnalysedText(text: text)
    var scanner = WordScanner(bytes: bytes)
    var past = 0
    for (number, paragraph) in paragraphs.enumerated() {
      // Ranges that overlap or leave the text are cut to what is still unread.
      let start = min(max(paragraph.range.start, past), bytes.count)
      let end = min(max(paragraph.range.end, start), bytes.count)
      past = end
      var body = start
      if let dateline, dateline.start >= start, dateline.end <= end {
        scanner.scan(start, dateline.end)
        body = dateline.end
      }
      let firstWord = scanner.words.count
      let firstMark = scanner.endMarks.count
      scanner.scan(body, end)
      addSentences(
        &result, of: scanner, number, paragraph.kind, body..<end, firstWord: firstWord, firstMark: firstMark)
    }
    result.words = scanner.words
    let quotations = Quotations.mark(&result, bytes)
    SentenceTraits.set(&result, bytes, quotations)
    var readings = FormReadings(roots: roots, words: result.words.count, memory: memory?.take())
    let traits = addReadings(&result, bytes, &readings)
    result.readings = readings.writer.readings
    result.forms = readings.writer.forms
    readings.giveBack(to: memory)
    done(.words)
    let noted = NotedText(result.words, bytes, names.notes)
    let mentions = names.mark(&result, noted)
    done(.names)
    SentenceClasses.set(&result.words, traits, bytes, &readings)
    done(.words)
    result.figures = FigureFinder(published: published, style: style).figures(in: noted)
    done(.figures)
    result.statements = SpeechFinder.statements(in: result, noted, mentions)
    done(.speech)
    return result
  }

  /// A part of the analysis; that of words comes twice, since classes are told after names.
  package enum Part: String, CaseIterable {
    case words, names, figures, speech
  }

  /// Analyses a text by itself, for instance a title; blank lines part its paragraphs.
  package func analyse(_ text: String) -> AnalysedText {
    var paragraphs: [Paragraph] = []
    var start = 0
    var newlines = 0
    var index = 0
    for byte in text.utf8 {
      if byte == ASCII.newline {
        newlines += 1
      } else if !ASCII.isSpace(byte) {
        if newlines > 1, index > start {
          paragraphs.append(Paragraph(range: TextRange(start, index), kind: .body))
          start = index
        }
        newlines = 0
      }
      index += 1
    }
    paragraphs.append(Paragraph(range: TextRange(start, index), kind: .body))
    return analyse(text, paragraphs: paragraphs, dateline: nil, published: nil)
  }

  /// The class of a root, nil where the tables have no such root.
  package func rootClass(of form: String) -> RootClass? {
    let bytes = Array(form.utf8)
    var buffer = FormBuffer()
    guard buffer.fill(bytes, bytes.indices), let entry = roots.entry(buffer.key(0, buffer.count)),
      entry.kind == .root
    else { return nil }
    return RootClass(rawValue: String(Unicode.Scalar(entry.wordClass)))
  }

  private func addSentences(
    _ result: inout AnalysedText, of scanner: WordScanner, _ paragraph: Int, _ kind: Paragraph.Kind,
    _ range: Range<Int>, firstWord: Int, firstMark: Int
  ) {
    guard firstWord < scanner.words.count else { return }
    let start = scanner.words[firstWord].range.start
    let end = scanner.words[scanner.words.count - 1].range.end
    let splitter = SentenceSplitter(bytes: scanner.bytes, words: scanner.words, end: end)
    var word = firstWord
    for past in splitter.ends(from: start, marks: scanner.endMarks[firstMark...]) {
      let first = word
      while word < scanner.words.count, scanner.words[word].range.start < past { word += 1 }
      guard first < word else { continue }
      let range = TextRange(scanner.words[first].range.start, scanner.words[word - 1].range.end)
      result.sentences.append(
        Sentence(
          range: range, words: first..<word, paragraph: paragraph, traits: kind == .subheading ? .heading : []
        ))
    }
  }

  /// Gives all words their readings; returns what their forms say of their class.
  private func addReadings(
    _ result: inout AnalysedText, _ bytes: [UInt8], _ readings: inout FormReadings
  ) -> [FormClass.Traits] {
    var traits = [FormClass.Traits](repeating: [], count: result.words.count)
    var next = 0
    for sentence in result.sentences {
      while next < sentence.words.lowerBound {
        if result.words[next].kind == .word {
          traits[next] = readings.read(&result.words[next], in: bytes, isName: true)
        }
        next += 1
      }
      let isTitle = TitleCase.isTitle(sentence, result.words)
      var isOpening = true
      for index in sentence.words where result.words[index].kind != .mark {
        if isOpening {
          result.words[index].shape.insert(.opensSentence)
          isOpening = false
        }
        guard result.words[index].kind == .word else { continue }
        let shape = result.words[index].shape
        let isName =
          shape.contains(.capitalised) && !isTitle
          && (!shape.contains(.opensSentence) || shape.contains(.allCapitals))
        traits[index] = readings.read(
          &result.words[index], in: bytes, isName: isName && !shape.contains(.hyphen))
      }
      next = sentence.words.upperBound
    }
    return traits
  }
}
