using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Explaining;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>The memory that reading one utterance needs; kept and used again, so that reading allocates next to nothing.</summary>
internal sealed class Workspace(Recogniser recogniser)
{
    /// <summary>The words as they were typed.</summary>
    public WordBuffer Typed { get; } = new();

    /// <summary>The words with their spelling repaired.</summary>
    public WordBuffer Words { get; } = new();

    /// <summary>The words without what was ruled out ("not the fax").</summary>
    public WordBuffer Kept { get; } = new();

    /// <summary>The subjects that were ruled out.</summary>
    public List<string> RuledOut { get; } = [];

    /// <summary>A stretch of <see cref="Kept"/>.</summary>
    public WordBuffer Part { get; } = new();

    public FeatureVector Features { get; } = new();

    public Scores Scores { get; } = recogniser.NewScores();

    /// <summary>Scores of a stretch, while those of the whole are kept.</summary>
    public Scores PartScores { get; } = recogniser.NewScores();

    /// <summary>Notes what was judged; null unless an explanation is wanted.</summary>
    public ReadingTrace? Trace { get; init; }
}
