using System.Text;
using FsCheck.Fluent;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.PersonalDataTests;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Storage;

/// <summary>Whatever personal data people type, in whatever form: once the turn is over it is in no file of the data directory (rows of conversations,
/// activities, state and inquiries, and the log that the database writes ahead) and in no line that the service logs.</summary>
public sealed class PlantedDataTests
{
    private const int Conversations = 6;
    private const int Turns = 15;
    private const int Size = 50;

    [Fact]
    public async Task Nothing_that_was_planted_is_kept_anywhere()
    {
        using var folder = new TemporaryFolder();
        var service = await RunningService.StartAsync(folder.Path);
        var planted = PlantedData.Messages.Sample(Conversations * Turns, Size).ToList();
        foreach (var conversation in planted.Chunk(Turns))
        {
            var client = new DirectLineClient(service);
            await client.StartAsync();
            foreach (var message in conversation)
                await client.SayAsync(message.Text);
            await client.SayAsync("say that again");
            var echoes = (await client.ActivitiesAsync()).ToString();
            Assert.DoesNotContain(conversation, message => echoes.Contains(message.Secret, StringComparison.OrdinalIgnoreCase));
        }

        var running = await ReadAsync(folder.Path);
        Assert.Contains("directline", running, StringComparison.Ordinal);
        await service.DisposeAsync();
        var all = running + await ReadAsync(folder.Path) + string.Join('\n', service.Log.Lines);

        Assert.Empty(planted.Where(message => all.Contains(message.Secret, StringComparison.OrdinalIgnoreCase)).Select(message => message.Text));
    }

    /// <summary>Every file, the one that SQLite writes ahead too, also while the service runs.</summary>
    private static async Task<string> ReadAsync(string folder)
    {
        var all = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, Encoding.UTF8);
            all.Append(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }
}
