using System.Text.Json;
using HelpBot.EndToEnd.Parts;

namespace HelpBot.EndToEnd.Clients;

/// <summary>Microsoft's own client of Direct Line, from npm, in a browser.</summary>
[Collection(SiteCollection.Name)]
public sealed class DirectLineJsTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_starts_sends_receives_and_comes_back(bool webSocket)
    {
        await using var visitor = await site.VisitorAsync();
        var client = await File.ReadAllTextAsync(BuiltProgram.Npm("botframework-directlinejs/dist/directline.js"));
        await visitor.Context.RouteAsync("**/client.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = client,
        }));
        // The first page, without its own chat: its content policy allows just what a client needs.
        visitor.Expected.Add("ERR_FAILED");
        await visitor.Context.RouteAsync("**/webchat-minimal.js", route => route.AbortAsync());
        var page = await visitor.OpenAsync("/");
        await page.AddScriptTagAsync(new() { Url = "/client.js" });

        var seen = await page.EvaluateAsync<JsonElement>(Conversation, new { webSocket });

        Assert.Equal(["hello", "What is the TTY number?"], Texts(seen, "asked"));
        Assert.Contains(Texts(seen, "answered"), text => text.Contains("613-549-8792", StringComparison.Ordinal));
        Assert.Equal(seen.GetProperty("ids").GetArrayLength(), Texts(seen, "ids").Distinct().Count());
        Assert.Equal(Texts(seen, "ids"), Texts(seen, "again"));
    }

    // Talks, leaves, and returns with another client: it then sees the whole conversation, each activity once.
    private const string Conversation = """
        async ({ webSocket }) => {
          const { DirectLine } = window.DirectLine;
          const domain = location.origin + '/v3/directline';
          const granted = await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json();
          const user = { id: granted.userId || 'dl_visitor', role: 'user' };
          const follow = line => {
            const seen = [];
            line.activity$.filter(activity => activity.type === 'message').subscribe(activity => seen.push(activity), () => {});
            return seen;
          };
          const until = async condition => {
            for (let waited = 0; !condition(); waited += 50) {
              if (waited > 300000) throw new Error('nothing came');
              await new Promise(done => setTimeout(done, 50));
            }
          };
          const say = (line, text) => new Promise((done, fail) =>
            line.postActivity({ type: 'message', text, from: user, locale: 'en-CA' }).subscribe(done, fail));
          const repliesTo = (seen, id) => seen.filter(activity => activity.replyToId === id).length;

          const line = new DirectLine({ domain, token: granted.token, webSocket, pollingInterval: 200 });
          const seen = follow(line);
          await until(() => seen.length > 0);
          for (const text of ['hello', 'What is the TTY number?']) {
            const id = await say(line, text);
            await until(() => repliesTo(seen, id) > 0);
          }
          line.end();

          const back = new DirectLine({ domain, token: granted.token, conversationId: granted.conversationId, webSocket, pollingInterval: 200 });
          const again = follow(back);
          await until(() => again.length >= seen.length);
          await new Promise(done => setTimeout(done, 500));
          back.end();
          const mine = activity => activity.from.role === 'user' || activity.from.id === user.id;
          return {
            asked: seen.filter(mine).map(activity => activity.text),
            answered: seen.filter(activity => !mine(activity)).map(activity => activity.text),
            ids: seen.map(activity => activity.id),
            again: again.map(activity => activity.id),
          };
        }
        """;

    private static List<string> Texts(JsonElement seen, string name) =>
        [.. seen.GetProperty(name).EnumerateArray().Select(text => text.GetString() ?? "")];
}
