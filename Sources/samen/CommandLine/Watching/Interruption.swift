import CSupport

/// Ctrl-C, while long work goes on.
struct Interruption {
  /// From here on it is only noted.
  var begin: () -> Void = { samen_interrupt_watch() }
  /// True once it was pressed.
  var isNoted: () -> Bool = { samen_interrupt_noted() != 0 }
  /// It does again what it always does.
  var end: () -> Void = { samen_interrupt_leave() }
}
