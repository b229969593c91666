using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>What both nodes have in common.</summary>
[Collection(TwoNodesCollection.Name)]
public sealed class SharedTests(TwoNodes nodes)
{
    [PostgresFact]
    public async Task Nodes_that_started_together_made_each_key_once_and_sealed_it()
    {
        Assert.Equal(1L, await nodes.Database.ScalarAsync<long>("""SELECT count(*) FROM "Keys" WHERE "Name" = 'direct-line'"""));
        Assert.Equal(1L, await nodes.Database.ScalarAsync<long>("""SELECT count(*) FROM "Keys" WHERE "Name" LIKE 'data-protection/%'"""));
        Assert.Equal(2L, await nodes.Database.ScalarAsync<long>("""SELECT count(*) FROM "Keys" WHERE "Value" LIKE 'sealed:%'"""));
    }

    [PostgresFact]
    public async Task Messages_are_counted_over_both_nodes_and_an_emergency_passes()
    {
        using var resident = await nodes.ResidentAsync();
        var ids = new List<string>();
        List<Said> said = [];
        while (!said.Exists(IsRefusal))
        {
            // By itself, a node that has seen half of them would not refuse the next.
            Assert.True(ids.Count < 2 * TwoNodes.Limit, "Each node counts by itself.");
            ids.Add(await resident.SayAsync("thanks"));
            said = await resident.PollUntilAsync(all => all.Exists(reply => reply.ReplyTo == ids[^1]));
        }

        var emergency = await resident.SayAsync("someone has broken into my house and is hurting my wife right now");
        said = await resident.PollUntilAsync(all => all.Exists(reply => reply.ReplyTo == emergency));
        var refusal = said.Find(IsRefusal)!;
        Assert.DoesNotContain(said, reply => reply.ReplyTo == emergency && reply.Text == refusal.Text);

        bool IsRefusal(Said reply) => ids.Contains(reply.ReplyTo ?? "") && reply.Text.Contains("9-1-1", StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_published_revision_is_in_force_on_both_nodes()
    {
        using var one = await nodes.ResidentAsync(nodes.One.Address);
        using var two = await nodes.ResidentAsync(nodes.Two.Address);

        var number = 1 + await nodes.Database.ScalarAsync<int>("""SELECT max("Number") FROM "Revisions" """);
        await nodes.Database.ScalarAsync<int>(
            """
            INSERT INTO "Revisions" ("Number", "Parent", "Author", "From", "At", "Note", "Texts")
            SELECT "Number" + 1, "Number", 'test', 'test', "At", 'test', replace("Texts", 'collision', 'collision') FROM "Revisions" ORDER BY "Number" DESC LIMIT 1
            RETURNING "Number"
            """);

        foreach (var resident in new[] { one, two })
        {
            await Until.TrueAsync(async () =>
            {
                // Not so often that it is refused.
                await Task.Delay(TimeSpan.FromMinutes(1) / TwoNodes.Limit);
                var id = await resident.SayAsync("what is your fax number?");
                return (await resident.PollUntilAsync(all => all.Exists(reply => reply.ReplyTo == id))).Last(reply => reply.IsReply).Revision == number;
            });
        }
    }

    [PostgresFact]
    public async Task With_every_connection_cut_nothing_is_lost_and_nodes_hear_each_other_again()
    {
        using var resident = await nodes.ResidentAsync();
        await using var stream = await resident.ListenAsync(at: nodes.Two.Address);
        var ids = new List<string>();
        for (var round = 0; round < 4; round++)
        {
            await nodes.Database.ScalarAsync<long>("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            resident.Address = nodes.One.Address;
            ids.Add(await resident.SayAsync("what is the TTY number?"));
            ids.Add(await resident.SayAsync("thanks"));
        }

        await stream.UntilAsync(all => ids.TrueForAll(id => all.Exists(reply => reply.ReplyTo == id)));
        var kept = await resident.PollAsync();
        HoppingTests.AssertWhole(kept, ids);
        Assert.Equal(kept, stream.Said);
    }
}
