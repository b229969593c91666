using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>Conversations whose every turn is taken by the other node.</summary>
[Collection(TwoNodesCollection.Name)]
public sealed partial class HoppingTests(TwoNodes nodes)
{
    private static readonly string[] Questions =
        ["Is collision reporting working?", "when will it be back?", "what is the TTY number?", "thanks", "what is your fax number?", "say that again"];

    [PostgresFact]
    public async Task One_who_polls_gets_every_answer_once()
    {
        using var resident = await nodes.ResidentAsync();
        var ids = new List<string>();
        foreach (var question in Questions)
        {
            ids.Add(await resident.SayAsync(question));
            var said = await resident.PollUntilAsync(all => all.Exists(reply => reply.ReplyTo == ids[^1]));
            Assert.Contains(said, reply => reply.ReplyTo == ids[^1]);
        }

        AssertWhole(await resident.PollAsync(), ids);
    }

    [PostgresFact]
    public async Task One_with_a_stream_gets_every_answer_once_and_in_order()
    {
        using var resident = await nodes.ResidentAsync();
        await using var here = await resident.ListenAsync(at: nodes.One.Address);
        await using var there = await resident.ListenAsync(at: nodes.Two.Address);
        var ids = new List<string>();
        foreach (var question in Questions)
        {
            ids.Add(await resident.SayAsync(question));
            await here.UntilAsync(all => all.Exists(reply => reply.ReplyTo == ids[^1]));
        }

        var kept = await resident.PollAsync();
        AssertWhole(kept, ids);
        Assert.Equal(kept, await here.UntilAsync(all => all.Count >= kept.Count));
        Assert.Equal(kept, await there.UntilAsync(all => all.Count >= kept.Count));
    }

    [PostgresFact]
    public async Task One_without_scripts_goes_on_at_the_other_node()
    {
        using var http = new HttpClient();
        var first = await http.GetStringAsync(new Uri($"{nodes.One.Address}/ask?q=Is+collision+reporting+working%3F&lang=en"));
        var conversation = HiddenConversation().Match(first).Groups[1].Value;

        using var form = new FormUrlEncodedContent([new("q", "when will it be back?"), new("c", conversation), new("lang", "en")]);
        using var second = await http.PostAsync(new Uri($"{nodes.Two.Address}/ask"), form);

        var page = await second.Content.ReadAsStringAsync();
        Assert.Contains("ollision", page, StringComparison.Ordinal);
        Assert.Equal(conversation, HiddenConversation().Match(page).Groups[1].Value);
    }

    [PostgresFact]
    public async Task A_repeated_activity_gets_the_stored_reply_of_the_other_node()
    {
        var conversation = Guid.NewGuid().ToString("N");
        var first = await AskAsync(nodes.One.Address, conversation, "a-1", "Is collision reporting working?");
        var again = await AskAsync(nodes.Two.Address, conversation, "a-1", "Is collision reporting working?");
        var more = await AskAsync(nodes.Two.Address, conversation, "a-2", "when will it be back?");

        Assert.Equal(first, again);
        Assert.NotEqual(first, more);
        Assert.Contains("ollision", more, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Messages_at_once_on_both_nodes_are_all_answered_once()
    {
        using var resident = await nodes.ResidentAsync();
        await using var stream = await resident.ListenAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => resident.SayAsync(Questions[number % Questions.Length])));

        var kept = await resident.PollUntilAsync(all => ids.All(id => all.Exists(reply => reply.ReplyTo == id)));
        Assert.Equal(ids.Order(), kept.Where(said => !said.IsReply).Select(said => said.Id).Order());
        Assert.All(ids, id => Assert.Contains(kept, reply => reply.ReplyTo == id));
        Assert.Equal(kept, await stream.UntilAsync(all => all.Count >= kept.Count));
    }

    /// <summary>Every message is there with an answer, in order, and nothing twice.</summary>
    internal static void AssertWhole(List<Said> kept, IReadOnlyList<string> ids)
    {
        Assert.Equal(ids, kept.Where(said => !said.IsReply).Select(said => said.Id));
        Assert.Equal(kept.Count, kept.Select(said => said.Id).Distinct().Count());
        Assert.Equal(kept.Select(said => said.Id).Order(StringComparer.Ordinal), kept.Select(said => said.Id));
        Assert.All(ids, id => Assert.Contains(kept, reply => reply.ReplyTo == id));
    }

    private static async Task<string> AskAsync(string address, string conversation, string id, string text)
    {
        using var http = new HttpClient();
        using var response = await http.PostAsJsonAsync(new Uri($"{address}/api/messages"), new
        {
            type = "message",
            id,
            text,
            channelId = "emulator",
            deliveryMode = "expectReplies",
            serviceUrl = "http://localhost:1/",
            from = new { id = "someone" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation },
        });
        var replies = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray();
        return string.Join('\n', replies.Where(reply => reply.GetProperty("type").GetString() == "message").Select(reply => reply.GetProperty("text").GetString()));
    }

    [GeneratedRegex("name=\"c\" value=\"([^\"]+)\"")]
    private static partial Regex HiddenConversation();
}
