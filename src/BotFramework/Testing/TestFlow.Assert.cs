using System.Diagnostics;
using BotFramework.Schema;

namespace BotFramework.Testing;

public partial class TestFlow
{
    /// <summary>The bot's next reply is a message with that text.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot's next reply is of that type, with that text.</summary>
    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000)
        => AssertReply(expected, SameText.Instance, description, timeout);

    /// <summary>The bot's next reply is of that type and equal to it.</summary>
    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity>? equalityComparer, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var comparer = equalityComparer ?? SameText.Instance;
        var wanted = description ?? TextOf(expected);
        return AssertReply(
            reply => Check(
                expected.Type == reply.Type && comparer.Equals(expected, reply),
                expected.Type == reply.Type ? $"Expected:{wanted}\nReceived:{TextOf(reply)}" : $"{wanted}: Type should match"),
            wanted, timeout);
    }

    /// <summary>The bot's next reply passes the check, which throws when it does not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(await NextAsync(timeout).ConfigureAwait(false)
            ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'")));
    }

    /// <summary>The bot's next reply contains that text.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000)
        => AssertReply(
            reply => Check(
                TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true,
                description ?? $"Expected:{expected}\nReceived:{TextOf(reply)}"),
            description ?? expected, timeout);

    /// <summary>The bot's next reply is one of those texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply => Check(
                candidates.Contains(TextOf(reply)),
                description ?? $"Text \"{TextOf(reply)}\" does not match one of candidates: {string.Join('\n', candidates)}"),
            description, timeout);
    }

    /// <summary>The bot sends nothing more for that many milliseconds.</summary>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextAsync(timeout).ConfigureAwait(false);
        Check(reply is null, description ?? $"{reply?.Type} was sent when no reply was expected: {TextOf(reply)}");
    });

    private static string? TextOf(IActivity? activity) => activity?.AsMessageActivity()?.Text;

    private static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new Exception(message);
        }
    }

    private async Task<IActivity?> NextAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource();
        if (!Debugger.IsAttached)
        {
            patience.CancelAfter(TimeSpan.FromMilliseconds(timeout));
        }

        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private sealed class SameText : IEqualityComparer<IActivity>
    {
        public static readonly SameText Instance = new();

        public bool Equals(IActivity? x, IActivity? y) => TextOf(x)?.Trim() == TextOf(y)?.Trim();

        public int GetHashCode(IActivity activity) => TextOf(activity)?.Trim().GetHashCode(StringComparison.Ordinal) ?? 0;
    }
}
