namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Classes that are trained side by side because they learn from the same rows.</summary>
/// <param name="Scope">The group of rows that they are trained within, or <see cref="EveryRow"/>.</param>
/// <param name="Classes">By lane, the class.</param>
internal sealed record LaneGroup(int Scope, int[] Classes)
{
    /// <summary>Scope of a class that is told from all other rows.</summary>
    public const int EveryRow = -1;

    /// <summary>Puts classes together; how depends on nothing else, so that the result does not depend on the number of threads.</summary>
    /// <param name="scopes">By class: the group of rows that it is trained within, or <see cref="EveryRow"/>.</param>
    public static IReadOnlyList<LaneGroup> Of(IReadOnlyList<int> scopes) =>
    [
        .. Enumerable.Range(0, scopes.Count).GroupBy(index => scopes[index])
            .SelectMany(group => group.Chunk(SupportVectorTrainer.Lanes).Select(classes => new LaneGroup(group.Key, classes))),
    ];

    /// <summary>The rows to learn from, and by row a bit for each lane that it belongs to.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="chosen">Those that may be learnt from.</param>
    public (int[] Order, ushort[] Members) Rows(IReadOnlyList<TrainingRow> rows, int[] chosen)
    {
        var members = new ushort[rows.Count];
        var order = new List<int>(chosen.Length);
        foreach (var row in chosen)
        {
            if (Scope != EveryRow && rows[row].Scope != Scope)
            {
                continue;
            }

            order.Add(row);
            foreach (var index in rows[row].Classes)
            {
                var lane = Array.IndexOf(Classes, index);
                members[row] |= lane < 0 ? (ushort)0 : (ushort)(1 << lane);
            }
        }

        return ([.. order], members);
    }
}
