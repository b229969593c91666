namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What was found in an utterance so far; no two finds overlap, and what is known to be harmless is taken too.</summary>
internal sealed class Findings(PlainText text)
{
    private readonly bool[] _taken = new bool[text.Length];
    private readonly List<PersonalDataSpan> _spans = [];

    public bool IsFree(int start, int end) => !_taken.AsSpan(start, end - start).Contains(true);

    /// <summary>Notes a find in plain offsets; ignored when it overlaps an earlier one.</summary>
    public void Add(PersonalDataKind kind, int start, int end)
    {
        if (!TryTake(start, end))
            return;
        var originalStart = text.OriginalStart(start);
        _spans.Add(new PersonalDataSpan(kind, originalStart, text.OriginalEnd(end) - originalStart));
    }

    /// <summary>Marks a part as harmless, so that nothing is found in it.</summary>
    public bool TryTake(int start, int end)
    {
        if (!IsFree(start, end))
            return false;
        _taken.AsSpan(start, end - start).Fill(true);
        return true;
    }

    public IReadOnlyList<PersonalDataSpan> InOrder()
    {
        _spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        return _spans;
    }
}
