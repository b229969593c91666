using System.Text;

namespace HelpBot.Publishing.Editing;

/// <summary>Who publishes, from where, and why; it stands in the history and in the audit for good.</summary>
public sealed record Signature
{
    private const int LongestName = 100;
    private const int LongestPlace = 300;
    private const int LongestNote = 1_000;

    /// <param name="author">1 to 100 characters on one line.</param>
    /// <param name="from">Where it is done from: <c>command line, USER@HOST</c>, an address; 1 to 300 characters.</param>
    /// <param name="note">1 to 1000 characters.</param>
    /// <exception cref="ProposalException">One of them is not allowed.</exception>
    public Signature(string author, string from, string note)
    {
        Author = Line("author", author, LongestName);
        From = Line("place", from, LongestPlace);
        Note = Line("note", note, LongestNote);
    }

    public string Author { get; }

    public string From { get; }

    public string Note { get; }

    private static string Line(string name, string value, int longest) =>
        value.Trim() is { Length: > 0 } text && text.Length <= longest && !text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            ? text
            : throw new ProposalException($"The {name} must be a text of 1 to {longest} characters on one line.");
}
