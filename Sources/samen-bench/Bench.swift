import Glibc

/// The whole run: makes its folders, measures, prints, and leaves nothing behind.
struct Bench {
  let plan: BenchPlan

  func run() throws {
    let playground = try Playground()
    let samen = try Samen(in: playground)
    let peers = Peers(in: playground)
    print("samen-bench: everything measured in this run, on this machine; times in milliseconds")
    for absent in peers.absent { print("skipped: \(absent) is not installed") }
    try show(
      "start to the last byte of the first frame, nothing in it, \(plan.starts) starts",
      StartMeasure(plan: plan).rows(samen, peers))
    try samen.makeDemo(lines: nil)
    try show(
      "key to the last byte of its frame, on the demo, 120x36, \(plan.keys) keys each",
      KeyMeasure(plan: plan).rows(samen, peers))
    try samen.makeDemo(lines: plan.events)
    try show("opening the journal", OpenMeasure(workspace: samen.demo).rows())
    show("finding among \(FindMeasure.people) people", FindMeasure().rows())
    try show("one line, durably", AppendMeasure(plan: plan, playground: playground).rows())
  }

  private func show(_ title: String, _ rows: [Row]) {
    print("\n\(title)")
    print(Table(rows).text)
    fflush(nil)
  }
}
