using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Understanding;

/// <summary>What the recogniser made of one stretch of words; memory that is used again.</summary>
internal sealed class Scores(int margins, int topics)
{
    /// <summary>By class; above 0 means yes.</summary>
    public float[] Margins { get; } = new float[margins];

    /// <summary>By topic, summing to 1.</summary>
    public float[] TopicProbabilities { get; } = new float[topics];

    /// <summary>Probability that the utterance is the agency's business at all.</summary>
    public double Belongs { get; set; }

    /// <summary>What the words themselves say about it.</summary>
    public WordFacts Facts { get; set; }

    /// <summary>Moves the margins towards another's: 0 keeps these, 1 takes the other's.</summary>
    public void Blend(Scores other, float share)
    {
        for (var i = 0; i < Margins.Length; i++)
        {
            Margins[i] += share * (other.Margins[i] - Margins[i]);
        }
    }

    /// <summary>Index of the likeliest topic.</summary>
    public int Best
    {
        get
        {
            var best = 0;
            for (var i = 1; i < TopicProbabilities.Length; i++)
            {
                best = TopicProbabilities[i] > TopicProbabilities[best] ? i : best;
            }

            return best;
        }
    }
}
