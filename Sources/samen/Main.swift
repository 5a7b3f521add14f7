import Glibc

/// `samen`: a full-screen program, and a command line for everything it does with data.
@main
struct Main {
  static func main() {
    // A reader that went away is told by the write that fails, and ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow further is told by the write that fails; the default is to be killed.
    signal(SIGXFSZ, SIG_IGN)
    let run = CommandRun(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: Environment(variables: Environment.ofProcess()),
      console: Console(
        output: DescriptorSink(STDOUT_FILENO), errors: DescriptorSink(STDERR_FILENO),
        input: DescriptorSource(STDIN_FILENO)), notText: ProcessWords.firstNotText)
    exit(run.perform().rawValue)
  }
}
