using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HelpBot.Benchmarks.Server;
using Npgsql;

namespace HelpBot.Benchmarks.Nodes;

/// <summary>Two nodes on one PostgreSQL: how soon a reply made on one reaches a stream on the other, and a revision both.</summary>
internal static class NodesBenchmark
{
    private const int Rounds = 40;
    private const int Publications = 5;

    // SQL: the texts with another telephone number.
    private const string Number = """regexp_replace("Texts", '613-549-46[0-9]{2}', '613-549-46' || (60 + "Number"))""";

    /// <param name="args">A connection string to an empty database.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var database, ..])
        {
            await Console.Error.WriteLineAsync("nodes needs the connection string of an empty PostgreSQL database.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("helpbot-benchmark-").FullName;
        try
        {
            await using var one = await StartAsync(database, Path.Combine(folder, "1"));
            await using var two = await StartAsync(database, Path.Combine(folder, "2"));
            await HearAsync(one.Port, two.Port);
            await PublishAsync(database, [one.Port, two.Port], "a number", Number);
            await PublishAsync(database, [one.Port, two.Port], "a number and a phrase that people ask with", $"regexp_replace({Number}, 'nine eleven[a-z]*', 'nine eleven' || chr(97 + \"Number\"))");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<MeasuredProcess> StartAsync(string database, string data) => MeasuredProcess.StartAsync(
        [ServerBenchmark.Program()],
        new Dictionary<string, string>(ServerBenchmark.Quiet)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["HelpBot__DataDirectory"] = data,
            ["HelpBot__Database"] = database,
            ["HelpBot__Limits__MessagesPerMinute"] = "1000000",
        });

    private static async Task HearAsync(int one, int two)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{one}/v3/directline/") };
        var token = (await JsonAsync(await http.PostAsync(new Uri("tokens/generate", UriKind.Relative), null))).GetProperty("token").GetString();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var started = await JsonAsync(await http.PostAsync(new Uri("conversations", UriKind.Relative), null));
        using var stream = new IdleStream();
        await stream.OpenAsync(two, new Uri(started.GetProperty("streamUrl").GetString()!).PathAndQuery, 0);
        var kept = stream.KeepAsync();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = stream.Messages;
            await JsonAsync(await http.PostAsJsonAsync($"conversations/{started.GetProperty("conversationId").GetString()}/activities", new { type = "message", text = "thanks" }));
            var answered = Stopwatch.GetTimestamp();
            while (stream.Messages == before)
            {
                await Task.Yield();
            }

            times.Add(Stopwatch.GetElapsedTime(answered).TotalMilliseconds);
        }

        stream.Dispose();
        await kept;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"a reply made on one node is in the stream on the other {times[Rounds / 2]:F1} ms after the sender has its answer (worst of {Rounds}: {times[^1]:F0} ms)"));
    }

    private static async Task PublishAsync(string database, IReadOnlyList<int> ports, string what, string texts)
    {
        await using var source = NpgsqlDataSource.Create(database);
        for (var round = 0; round < Publications; round++)
        {
            await using var publish = source.CreateCommand(
                $"""
                INSERT INTO "Revisions" ("Number", "Parent", "Author", "From", "At", "Note", "Texts")
                SELECT "Number" + 1, "Number", 'benchmark', 'benchmark', "At", '', {texts}
                FROM "Revisions" ORDER BY "Number" DESC LIMIT 1 RETURNING "Number"
                """);
            var number = (int)(await publish.ExecuteScalarAsync())!;
            var published = Stopwatch.GetTimestamp();
            var seen = await Task.WhenAll(ports.Select(port => SeenAsync(port, number, published)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"revision {number}, with {what}, answers on all nodes {seen.Max():F0} ms after it was committed"));
        }
    }

    private static async Task<double> SeenAsync(int port, int number, long published)
    {
        using var http = new HttpClient();
        for (var question = 0; ; question++)
        {
            var id = $"{number}-{port}-{question}";
            using var body = new StringContent(
                $$$"""
                {"type":"message","id":"{{{id}}}","channelId":"emulator","serviceUrl":"http://localhost:1/","deliveryMode":"expectReplies",
                "text":"what is the fax number","from":{"id":"{{{id}}}"},"recipient":{"id":"bot"},"conversation":{"id":"{{{id}}}"}}
                """,
                Encoding.UTF8,
                "application/json");
            using var response = await http.PostAsync(new Uri($"http://localhost:{port}/api/messages"), body);
            if ((await response.Content.ReadAsStringAsync()).Contains($"\"revision\":{number}", StringComparison.Ordinal))
            {
                return Stopwatch.GetElapsedTime(published).TotalMilliseconds;
            }
        }
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var _ = response;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
