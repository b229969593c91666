using System.Buffers.Text;
using System.Security.Cryptography;

namespace HelpBot.Public.Questions;

/// <summary>Ids of conversations held through the form. They travel in a hidden field, not in a cookie or an address, so a link
/// shares a question and never a conversation.</summary>
public static class PageConversation
{
    private const string Prefix = "page-";
    private const int RandomBytes = 16;

    /// <summary>A new id that nobody can guess: 128 random bits.</summary>
    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>The id when it has the shape of one of ours, so that no other channel's conversation can be named; else a new one.</summary>
    public static string ContinueOrNew(string? id) =>
        id is not null
        && id.StartsWith(Prefix, StringComparison.Ordinal)
        && id.Length == Prefix.Length + Base64Url.GetEncodedLength(RandomBytes)
        && Base64Url.IsValid(id.AsSpan(Prefix.Length))
            ? id
            : New();
}
