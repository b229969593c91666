using System.Text;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Storage;

/// <summary>What people type about themselves is in no file and no line of the log.</summary>
public sealed class NothingPersonalIsKeptTests
{
    private static readonly string[] Typed =
    [
        "my card is 4111 1111 1111 1111",
        "mon NAS est 046 454 286",
        "call me back at 416-555-0187 please",
        "write to marie.gagnon@example.org",
        "I live at 12 Maplewood Crescent, H2X 1Y4",
    ];

    // Four digits alone stand by chance in one of eighty runs, among keys, ids and times.
    private static readonly string[] Personal = ["4111 1111", "41111111", "4111-1111", "046 454 286", "046454286", "555-0187", "marie.gagnon", "Maplewood", "H2X 1Y4"];

    [Fact]
    public async Task Not_in_the_database_and_not_in_the_log()
    {
        using var folder = new TemporaryFolder();
        var service = await RunningService.StartAsync(folder.Path);
        var client = new DirectLineClient(service);
        await client.StartAsync();
        foreach (var text in Typed)
        {
            await client.SayAsync(text);
            await client.SayAsync("say that again");
            await service.Http.GetAsync(new Uri($"/ask?q={Uri.EscapeDataString(text)}", UriKind.Relative));
        }

        await service.DisposeAsync();

        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).Select(Encoding.UTF8.GetString);
        var all = string.Concat(files.Concat(service.Log.Lines));
        Assert.Contains("directline", all, StringComparison.Ordinal);
        Assert.All(Personal, personal => Assert.DoesNotContain(personal, all, StringComparison.OrdinalIgnoreCase));
    }
}
