using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Names that tell an e-mail address from a place: providers, and the ends of domains that people use here.</summary>
internal static class MailHosts
{
    public const int LongestDomain = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _providers = (
        "gmail hotmail outlook yahoo icloud live msn videotron sympatico bell rogers cogeco shaw telus protonmail proton aol kos xplornet queensu "
        + "teksavvy me mac").Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _domains =
        "com ca org net qc fr edu gov uk info io me on".Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsProvider(ReadOnlySpan<char> host) => _providers.Contains(host);

    public static bool IsDomain(ReadOnlySpan<char> end) => _domains.Contains(end);
}
