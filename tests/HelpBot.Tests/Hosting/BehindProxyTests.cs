using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HelpBot.Tests.Running;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Hosting;

/// <summary>The service behind a proxy.</summary>
public sealed class BehindProxyTests
{
    [Fact]
    public async Task The_word_of_a_known_proxy_is_taken_for_the_address_that_visitors_use()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path, settings: [("HelpBot:KnownProxies:0", "127.0.0.0/8")]);

        Assert.StartsWith("wss://help.example.org/", await StreamUrlAsync(service), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_word_of_a_stranger_is_not()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path, settings: [("HelpBot:KnownProxies:0", "10.1.2.3")]);

        Assert.StartsWith($"ws://127.0.0.1:{service.Address.Port}/", await StreamUrlAsync(service), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_lie_in_the_data_directory_and_only_their_owner_reads_them()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.File("data"));
        _ = service.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("a purpose").Protect([1]);

        var keys = Directory.GetFiles(folder.File("data/keys"), "*.xml").Append(folder.File("data/direct-line.key")).ToList();
        Assert.InRange(keys.Count, 2, int.MaxValue);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
                | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
            foreach (var path in keys.Append(folder.File("data/keys")).Append(folder.File("data")))
            {
                Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & Others);
            }
        }
    }

    private static async Task<string> StreamUrlAsync(RunningService service)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        var token = (await (await service.Http.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        using var start = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        start.Headers.Authorization = new("Bearer", token);
        start.Headers.Add("X-Forwarded-For", "192.0.2.7");
        start.Headers.Add("X-Forwarded-Proto", "https");
        start.Headers.Add("X-Forwarded-Host", "help.example.org");
        using var response = await service.Http.SendAsync(start);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!;
    }
}
