using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>Notes what the judge saw, for an explanation; ordinary reading has none.</summary>
internal sealed class ReadingTrace
{
    private readonly List<JudgedStretch> _stretches = [];

    public void Note(string text, WordBuffer words, Scores scores)
    {
        var kept = new WordBuffer();
        kept.CopyFrom(words, 0, words.Count);
        _stretches.Add(new JudgedStretch(text, kept, [.. scores.TopicProbabilities], scores.Belongs, scores.Facts.Unknown));
    }

    /// <summary>What was judged of an inquiry; null when no judgement decided it ("the second one").</summary>
    public JudgedStretch? Of(InquiryReading inquiry) => _stretches.FindLast(stretch => stretch.Text == inquiry.Text);
}

/// <summary>One stretch of words as it was judged.</summary>
internal sealed record JudgedStretch(string Text, WordBuffer Words, float[] TopicProbabilities, double Belongs, double Unknown);
