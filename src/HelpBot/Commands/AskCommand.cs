using HelpBot.Conversation;

namespace HelpBot.Commands;

/// <summary><c>ask</c>: one question, or a conversation, in the terminal.</summary>
internal static class AskCommand
{
    private const string User = "operator";

    public static async Task<int> RunAsync(string? text, Language? language, CancellationToken cancellationToken)
    {
        await using var bot = await FolderBot.CreateAsync(cancellationToken);
        var conversation = Guid.NewGuid().ToString("N");
        if (text is not null)
        {
            Print(await bot.Turns.AskAsync(conversation, User, text, language, cancellationToken));
            return 0;
        }

        Print(await bot.Turns.GreetAsync(conversation, User, language, cancellationToken));
        while (await ReadAsync(cancellationToken) is { Length: > 0 } line)
        {
            Print(await bot.Turns.AskAsync(conversation, User, line, language, cancellationToken));
        }

        return 0;
    }

    private static async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        Console.Write("> ");
        return (await Console.In.ReadLineAsync(cancellationToken))?.Trim();
    }

    private static void Print(IReadOnlyList<Activity> replies)
    {
        foreach (var reply in replies)
        {
            Console.WriteLine();
            Console.WriteLine(reply.Text);
            if (reply.SuggestedActions?.Actions is { Count: > 0 } actions)
            {
                Console.WriteLine();
                Console.WriteLine($"[{string.Join("] [", actions.Select(action => action.Title))}]");
            }
        }

        Console.WriteLine();
    }
}
