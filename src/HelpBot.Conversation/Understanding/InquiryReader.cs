using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Subjects;

namespace HelpBot.Conversation.Understanding;

/// <summary>Turns the words of a message into what was wanted.</summary>
internal sealed class InquiryReader(Recogniser recogniser, NameIndex names, KnowledgeBase knowledge)
{
    private readonly SubjectReader _subjects = new(recogniser, names, knowledge);
    private readonly CertaintyRule _certainty = new();

    public IReadOnlyList<InquiryReading> Read(string text, Workspace space, ConversationMemory memory)
    {
        _ = memory;
        if (space.Words.Count == 0 || recogniser.Labels.Count == 0)
        {
            return [new InquiryReading { Text = text, Certainty = Certainty.NotUnderstood, Candidates = [] }];
        }

        recogniser.Score(space.Words, space.Features, space.Scores);
        return [Whole(text, space)];
    }

    private InquiryReading Whole(string text, Workspace space)
    {
        var candidates = Candidates(space);
        return new InquiryReading { Text = text, Certainty = _certainty.Of(candidates, space.Scores), Candidates = candidates };
    }

    private List<Candidate> Candidates(Workspace space)
    {
        List<Candidate> candidates = [];
        var probabilities = space.Scores.TopicProbabilities;
        for (var rank = 0; rank < Math.Min(3, probabilities.Length); rank++)
        {
            var best = -1;
            for (var i = 0; i < probabilities.Length; i++)
            {
                var taken = candidates.Exists(candidate => candidate.Topic == recogniser.Labels.TopicNames[i]);
                best = !taken && (best < 0 || probabilities[i] > probabilities[best]) ? i : best;
            }

            candidates.Add(_subjects.Read(best, space.Words, space.Scores));
        }

        return candidates;
    }
}
