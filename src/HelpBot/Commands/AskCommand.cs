using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Explaining;

namespace HelpBot.Commands;

/// <summary><c>ask</c>: one question, or a conversation, in the terminal; with an explanation of each answer when wanted.</summary>
internal static class AskCommand
{
    private const string User = "operator";

    /// <param name="text">The question; null for a conversation until an empty line.</param>
    /// <param name="language">The language chosen; null to go by what is typed.</param>
    /// <param name="manner">What to print.</param>
    public static async Task<int> RunAsync(string? text, Language? language, AskManner manner, CancellationToken cancellationToken)
    {
        await using var bot = await FolderBot.CreateAsync(cancellationToken);
        var conversation = Guid.NewGuid().ToString("N");
        if (text is not null)
        {
            await AnswerAsync(text);
            return 0;
        }

        var greeting = await bot.Turns.GreetAsync(conversation, User, language, cancellationToken);
        Show(greeting);
        while (await ReadAsync(manner, cancellationToken) is { Length: > 0 } line)
        {
            await AnswerAsync(line);
        }

        return 0;

        async Task AnswerAsync(string said)
        {
            var replies = await bot.Turns.AskAsync(conversation, User, said, language, cancellationToken);
            Show(replies);
            if (manner is not AskManner.Plain && bot.Explain(conversation, replies.Select(ProvenanceEntity.Read).OfType<Provenance>()) is { } explanation)
            {
                Console.WriteLine(manner is AskManner.Json ? ExplanationJson.Write(explanation) : ExplanationText.Write(explanation));
            }
        }

        void Show(IReadOnlyList<Activity> replies)
        {
            if (manner is not AskManner.Json)
            {
                Print(replies);
            }
        }
    }

    private static async ValueTask<string?> ReadAsync(AskManner manner, CancellationToken cancellationToken)
    {
        Console.Write(manner is AskManner.Json ? "" : "> ");
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

/// <summary>What <c>ask</c> prints.</summary>
internal enum AskManner
{
    /// <summary>The answers.</summary>
    Plain,

    /// <summary>The answers, and how each came about.</summary>
    Explained,

    /// <summary>How each came about, as JSON.</summary>
    Json,
}
