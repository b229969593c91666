using System.Globalization;
using System.Runtime;
using HelpBot.Commands;

namespace HelpBot.Benchmarks.Server;

/// <summary>The service in this process, which says what it holds when it is asked: a working set says what it held once.</summary>
internal static class LiveHeap
{
    /// <summary>A line to write to its input.</summary>
    public const string Question = "how much?";

    /// <summary>What the line of its answer begins with; bytes follow.</summary>
    public const string Answer = "live heap ";

    /// <param name="arguments">As for the service.</param>
    public static async Task<int> ServeAsync(string[] arguments)
    {
        var asked = Task.Run(AnswerAsync);
        return await await Task.WhenAny(CommandLine.RunAsync(arguments), asked);
    }

    private static async Task<int> AnswerAsync()
    {
        while (await Console.In.ReadLineAsync() == Question)
        {
            for (var pass = 0; pass < 2; pass++)
            {
                GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Answer}{GC.GetTotalMemory(forceFullCollection: true)}"));
        }

        return 0;
    }
}
