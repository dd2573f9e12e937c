internal import Glibc

/// The time that this process has had of the processor: other work on the machine does not count.
enum ProcessorTime {
  static var seconds: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
