/// Which class names a reading of the page believes; they may mislead.
enum ClassTrust {
  /// All of them.
  case all
  /// Only those of comments.
  case comments
  /// None: only tags count.
  case tagsOnly
}
