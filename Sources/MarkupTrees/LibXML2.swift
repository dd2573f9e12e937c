internal import CLibXML2

/// libxml2 wants to be set up once, before any parser is made.
let libxml2IsReady: Bool = {
  xmlInitParser()
  return true
}()
