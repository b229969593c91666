using System.Diagnostics;
using System.Globalization;
using HelpBot.Benchmarks.Server;
using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Benchmarks.Turns;

/// <summary>What a turn costs in this process, without HTTP and without a database, and what its parts cost: processor time and memory
/// left behind. One thread, so that the figures are the same on a busy machine.</summary>
internal static class TurnBenchmark
{
    private const int Turns = 8;

    public static async Task<int> RunAsync(string[] args)
    {
        var rounds = args is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 3;
        await using var services = await ServicesAsync();
        var kit = services.GetRequiredService<KitSource>().Current;
        var turns = ActivatorUtilities.CreateInstance<TurnRunner>(services, TurnRunner.Terminal);
        for (var round = 0; round < rounds; round++)
        {
            await MeasureAsync("safety", text => _ = kit.Safety.Read(text, Language.English, afterEmergency: false));
            await MeasureAsync("understanding", text => _ = kit.Understanding.Read(text, ConversationMemory.Empty));
            await MeasureAsync("personal data", text => _ = kit.PersonalData.Find(text));
            await MeasureAsync("whole turn", (text, number) => turns.AskAsync($"{round}-{number / Turns}", "user", text, null, CancellationToken.None));
        }

        return 0;
    }

    private static async Task<ServiceProvider> ServicesAsync()
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConversationStore, MemoryConversationStore>()
            .AddTurns()
            .Configure<HelpBotOptions>(options => options.Limits.MessagesPerMinute = 1_000_000)
            .BuildServiceProvider();
        var files = await DialogsFolder.ReadAsync(DialogsPlace(), CancellationToken.None);
        services.GetRequiredService<KitSource>().Swap(KitFactory.Build(ContentReader.Read(files).Content!, revision: 1));
        return services;
    }

    private static string DialogsPlace()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "dialogs")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("dialogs");
        }

        return Path.Combine(folder.FullName, "dialogs");
    }

    private static Task MeasureAsync(string name, Action<string> run) => MeasureAsync(name, (text, _) =>
    {
        run(text);
        return Task.CompletedTask;
    });

    private static async Task MeasureAsync(string name, Func<string, int, Task> run)
    {
        const int Times = 24_000;
        using var process = Process.GetCurrentProcess();
        var (processor, memory) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        for (var i = 0; i < Times; i++)
        {
            await run(Questions.Texts[((i / Turns) + i) % Questions.Texts.Count], i);
        }

        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-14} {(process.TotalProcessorTime - processor).TotalMicroseconds / Times,6:F1} µs {(GC.GetTotalAllocatedBytes(precise: true) - memory) / Times,7} bytes"));
    }
}
