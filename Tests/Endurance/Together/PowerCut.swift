import Glibc
import Journal

/// The moment at which a laptop dies: after so many more calls to the kernel nothing goes through.
final class PowerCut {
  private var left: Int?

  /// True where the laptop will die soon, or has.
  var isSet: Bool { left != nil }

  func come(after calls: Int) { left = calls }

  func system(machine: String) -> System {
    System(machineFile: machine) { [self] call in
      guard let count = left else { return nil }
      left = count - 1
      if count > 0 { return nil }
      // A write that the cut came in the middle of is torn.
      return count == 0 && call == .write ? .stopsAfter(9) : .fails(EIO)
    }
  }
}
