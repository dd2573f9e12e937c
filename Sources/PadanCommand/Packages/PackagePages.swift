internal import Exchange
internal import NewsModel
internal import Rendering

/// The files of a package that `Rendering` makes.
enum PackagePages {
  static func files(of brief: Brief, package: TranslationPackage) -> [PackageFile] {
    []
  }
}
