using HelpBot.Benchmarks;
using HelpBot.Benchmarks.Nodes;
using HelpBot.Benchmarks.Server;
using HelpBot.Benchmarks.Stores;
using HelpBot.Benchmarks.Turns;

return args switch
{
    ["server", .. var options] => await ServerBenchmark.RunAsync(options),
    ["bare", .. var options] => await BareEndpoint.RunAsync(options),
    ["sockets", .. var options] => await SocketsBenchmark.RunAsync(options),
    ["live-heap", .. var options] => await LiveHeap.ServeAsync(options),
    ["nodes", .. var options] => await NodesBenchmark.RunAsync(options),
    ["turns", .. var options] => await TurnBenchmark.RunAsync(options),
    ["stores", .. var options] => await StoreBenchmark.RunAsync(options),
    ["clinc", .. var options] => ClincBenchmark.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: dotnet run -c Release --project tests/HelpBot.Benchmarks -- COMMAND

          server [--seconds 6] [--rounds 2] [--connections 32] [--conversations 500] [--warm-up 30] [--ordinary-client] [--all-different] [--database CONNECTION-STRING [--nodes 2]] [--set NAME=VALUE]...
                 full turns a second of the built server, beside a bare ASP.NET Core JSON endpoint; on SQLite, or on an empty PostgreSQL database, there
                 by one node or by two among which conversations hop.
                 The warm-up, in seconds, is for the runtime, which compiles what is used most once more; the ordinary client is .NET's own instead of a bare socket; all different: no message
                 comes again soon, while otherwise a dozen come in turn; --set gives the server an environment variable
          turns [ROUNDS]
                 what a turn and its parts cost in this process: processor time and memory left behind
          stores --data FOLDER [--database CONNECTION-STRING] [--seconds 5]
                 turns a second read and written by EF Core, by plain ADO.NET and by the service's own store, on databases that it was started on once
          sockets [--streams 10000] [--conversations 100000] [--seconds 6] [--database CONNECTION-STRING]
                 memory (live heap after a full collection, and working set) and turns a second without and with stored conversations and idle streams
          nodes CONNECTION-STRING
                 two nodes on an empty PostgreSQL database: how soon a reply and a revision reach the other
          clinc --train FILE --val FILE --test FILE [--networks 3] [--threads 1]
                 the recogniser (of networks, or, with 0, of linear separators) on any lines of {"text","intent"}, intent "oos" for out of scope; prints JSON
        """);
    return 2;
}
