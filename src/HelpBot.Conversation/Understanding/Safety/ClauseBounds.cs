namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Where a clause may begin in a message, with or without punctuation: after a comma, around a word that joins clauses ("but", "pis"),
/// and before a word that opens one ("my", "is", "quelqu'un") unless the word before it needs more ("with my"). Immutable.</summary>
internal sealed class ClauseBounds(CueBook book)
{
    private readonly HashSet<string> joining = Words(book, "clause_joins");
    private readonly HashSet<string> opening = Words(book, "clause_opens");
    private readonly HashSet<string> turning = Words(book, "clause_turns");
    private readonly HashSet<string> open = Words(book, "clause_needs_more");

    /// <summary>The places in a stretch where a clause may begin or end, its own beginning and end among them, in order.</summary>
    public List<int> Likely(List<CueToken> tokens, Stretch stretch) => In(tokens, stretch, opens: true);

    /// <summary>The places where one surely does: at punctuation and around words that join.</summary>
    public List<int> Sure(List<CueToken> tokens, Stretch stretch) => In(tokens, stretch, opens: false);

    /// <summary>True behind a word that turns to something else: "about my report, but …".</summary>
    public bool IsAfterTurn(List<CueToken> tokens, int start) => start > 0 && turning.Contains(tokens[start - 1].Word);

    private List<int> In(List<CueToken> tokens, Stretch stretch, bool opens)
    {
        var bounds = new List<int>(8) { stretch.Start };
        for (var at = stretch.Start + 1; at < stretch.End; at++)
            if (Parts(tokens[at - 1], tokens[at]) || (opens && Opens(tokens[at - 1], tokens[at])))
                bounds.Add(at);
        bounds.Add(stretch.End);
        return bounds;
    }

    private bool Parts(CueToken before, CueToken after) =>
        before.EndsClause || joining.Contains(before.Word) || joining.Contains(after.Word);

    private bool Opens(CueToken before, CueToken after) =>
        !open.Contains(before.Word)
        && (opening.Contains(after.Word) || (after.Bare is not null && opening.Contains(after.Word[..^after.Bare.Length])));

    private static HashSet<string> Words(CueBook book, string list) => [.. book.Lines(list).Select(line => CueTokeniser.Cut(line)[0].Word)];
}
