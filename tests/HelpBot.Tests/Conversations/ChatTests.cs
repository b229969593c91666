using System.Text.RegularExpressions;
using HelpBot.Tests.Content;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Conversations;

/// <summary>Runs every <c>.chat</c> file beside it through the whole bot.</summary>
public sealed partial class ChatTests
{
    private static readonly string Folder =
        Path.Combine(Path.GetDirectoryName(SampleContent.Directory)!, "tests", "HelpBot.Tests", "Conversations");

    public static TheoryData<string> Chats => [.. Directory.EnumerateFiles(Folder, "*.chat").Select(file => Path.GetFileName(file)).Order()];

    public static async Task<Chat> ReadAsync(string file) => Chat.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, file)));

    [Theory]
    [MemberData(nameof(Chats))]
    public async Task Goes_as_written(string file)
    {
        var chat = await ReadAsync(file);
        var talk = new Talk(chat.Locale);
        foreach (var turn in chat.Turns)
        {
            var replies = turn.Said is null ? await talk.JoinAsync() : await talk.SayAsync(turn.Said);
            Assert.True(
                replies.Count == turn.Replies.Count,
                $"{file}:{turn.Line}: expected {turn.Replies.Count} replies, got {replies.Count}:\n{string.Join("\n---\n", replies.Select(Show))}");
            foreach (var (reply, expected) in replies.Zip(turn.Replies))
            {
                Check($"{file}:{expected.Line}", reply, expected);
            }
        }
    }

    private static void Check(string where, Activity reply, ChatReply expected)
    {
        Assert.True(Pattern(expected.Text).IsMatch(Flat(reply.Text)), $"{where}: expected '{expected.Text}', got:\n{Show(reply)}");
        foreach (var (_, kind, value) in expected.Details)
        {
            var from = Talk.From(reply);
            var right = kind switch
            {
                "topic" => from.Topic == value,
                "outcome" => from.Outcome == value,
                "sources" => from.Sources.SequenceEqual(value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
                "quick" => value.Split('|').Select(title => title.Trim()).SequenceEqual(Buttons(reply)),
                _ => !Flat(reply.Text).Contains(value, StringComparison.OrdinalIgnoreCase),
            };
            Assert.True(right, $"{where}: expected {kind} '{value}', got:\n{Show(reply)}");
        }
    }

    private static Regex Pattern(string expected) =>
        new($"\\A{string.Join(".*", expected.Split('…').Select(part => Regex.Escape(part.Trim(' '))).Select(part => $"\\s*{part}\\s*"))}\\z", RegexOptions.Singleline);

    /// <summary>On one line, without the marks of bold text.</summary>
    private static string Flat(string? text) => Spaces().Replace((text ?? "").Replace("**", "", StringComparison.Ordinal), " ");

    private static string Show(Activity reply)
    {
        var from = Talk.From(reply);
        return $"{Flat(reply.Text)}\n  [{from.Topic}, {from.Outcome}, {string.Join(' ', from.Sources)}] {string.Join(" | ", Buttons(reply))}";
    }

    private static IEnumerable<string?> Buttons(Activity reply) => reply.SuggestedActions?.Actions?.Select(action => action.Title) ?? [];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
