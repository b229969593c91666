using System.Collections.Concurrent;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Context;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding;

/// <summary>
/// Understands by a linear classifier trained from the phrases and names of one content, at construction (well under a second).
/// The same content gives the same understanding on every machine. Immutable and thread-safe.
/// </summary>
public sealed class TopicUnderstanding : IUnderstanding
{
    // Five passes serve phrases as well as eight.
    private static readonly TrainingOptions Usual = TrainingOptions.Default with { Passes = 5 };

    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly TrainedTopics _trained;
    private readonly InquiryReader _inquiries;

    /// <param name="content">What to learn from.</param>
    /// <param name="earlier">What it learnt is used again when it learnt from the same phrases and names.</param>
    public TopicUnderstanding(AgencyContent content, TopicUnderstanding? earlier = null)
        : this(content, Usual, earlier)
    {
    }

    /// <param name="content">What to learn from.</param>
    /// <param name="options">How to train; the defaults suit every agency.</param>
    /// <param name="earlier">What it learnt is used again when it learnt from the same phrases and names.</param>
    public TopicUnderstanding(AgencyContent content, TrainingOptions options, TopicUnderstanding? earlier = null)
    {
        var things = Thing.All(content.Knowledge);
        var names = new NameIndex(things);
        _trained = TrainedTopics.Of(content, things, names, options, earlier?._trained);
        var lookAlikes = new LookAlikes(content.Knowledge, things);
        var followUp = new FollowUp(content.Knowledge);
        _inquiries = new InquiryReader(
            new Selection(new SubjectTopics(things), lookAlikes, content.Knowledge),
            new Contrast(names, lookAlikes),
            new InquiryJudge(_trained.Recogniser, new SubjectReader(_trained.Recogniser, names, lookAlikes, followUp), followUp));
    }

    /// <summary>Hash of the trained model: the same on every node that was given the same content.</summary>
    public string ModelHash => _trained.Recogniser.Hash;

    /// <summary>True when both answer from one model.</summary>
    public bool SharesModelWith(TopicUnderstanding? other) => ReferenceEquals(_trained, other?._trained);

    /// <summary>Size of the trained model in bytes.</summary>
    public long ModelBytes => _trained.Recogniser.Bytes;

    public Reading Read(string text, ConversationMemory memory)
    {
        var space = _workspaces.TryTake(out var kept) ? kept : new Workspace(_trained.Recogniser);
        try
        {
            Tokenizer.Read(text, space.Typed);
            var guess = _trained.Languages.Read(text, space.Typed, memory.Language);
            _trained.Spelling.Repair(space.Typed, space.Words);
            return new Reading
            {
                Language = guess.Language,
                OtherLanguage = guess.Other,
                Inquiries = _inquiries.Read(text, space, memory),
            };
        }
        finally
        {
            _workspaces.Add(space);
        }
    }
}
