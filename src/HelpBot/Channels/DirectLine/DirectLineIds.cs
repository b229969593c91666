using System.Buffers.Text;
using System.Security.Cryptography;

namespace HelpBot.Channels.DirectLine;

/// <summary>Names on this channel: unguessable ids for conversations and users.</summary>
internal static class DirectLineIds
{
    public const string Channel = "directline";
    public const string Bot = "helpbot";
    public const string BotName = "HelpBot";
    public const string UserPrefix = "dl_";

    private const int MostUserIdLength = 100;

    public static string NewConversation() => Random();

    public static string NewUser() => UserPrefix + Random();

    /// <summary>May a trusted caller give its user this id?</summary>
    public static bool IsUser(string? id) =>
        id is { Length: > 3 and <= MostUserIdLength } && id.StartsWith(UserPrefix, StringComparison.Ordinal);

    private static string Random()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
