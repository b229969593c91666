using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>How a classifier is trained. The defaults were chosen on validation data.</summary>
public sealed record TrainingOptions
{
    public static TrainingOptions Default { get; } = new();

    /// <summary>Cost of an error on a negative row.</summary>
    public float Cost { get; init; } = 1f;

    /// <summary>How many times more an error on a positive row costs: each class is far smaller than the rest.</summary>
    public float PositiveFactor { get; init; } = 4f;

    /// <summary>Most passes of a separator over the rows.</summary>
    public int Passes { get; init; } = 8;

    /// <summary>At how many points of the last pass a separator is looked at, whose mean it then is; 0 for what it is at the end. After few
    /// passes the mean is as good as after many, and one phrase more or another order changes it little.</summary>
    public int MeanPoints { get; init; }

    /// <summary>Training stops when no row violates its condition by more.</summary>
    public float Tolerance { get; init; } = 0.1f;

    /// <summary>Seed of the order in which rows are visited.</summary>
    public ulong Seed { get; init; } = 20_261_121;

    /// <summary>
    /// How many small networks decide in place of linear separators; 0 for separators. Networks are right more often and take ten times
    /// as long to train: for classes that exclude each other, where a start need not be quick.
    /// </summary>
    public int Networks { get; init; }

    /// <summary>Passes of a network over the rows.</summary>
    public int NetworkPasses { get; init; } = 10;

    /// <summary>How many classes or networks are trained at once; the result does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>All that the result depends on.</summary>
    internal void AddTo(ContentHash hash) => hash
        .Add<float>([Cost, PositiveFactor, Tolerance])
        .Add<int>([Passes, MeanPoints, Networks, NetworkPasses])
        .Add<ulong>([Seed]);
}
