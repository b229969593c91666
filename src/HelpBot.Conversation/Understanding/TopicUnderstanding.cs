using System.Collections.Concurrent;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Context;
using HelpBot.Conversation.Understanding.Explaining;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Lately;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>
/// Understands by a linear classifier trained from the phrases and names of one content, at construction (about a second of processor time), or that are kept from an earlier one.
/// The same content gives the same understanding on every machine. Immutable and thread-safe.
/// </summary>
public sealed class TopicUnderstanding : IExplainedUnderstanding
{
    // The mean of the fourth pass is right more often than what three passes end with, and depends far less on the order of the phrases.
    private static readonly TrainingOptions Usual = TrainingOptions.Default with { Passes = 4, MeanPoints = 8 };

    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly RecentReadings _recent = new();
    private readonly TrainedTopics _trained;
    private readonly InquiryReader _inquiries;
    private readonly ReadingExplainer _explainer;

    /// <param name="content">What to learn from.</param>
    /// <param name="earlier">What it learnt is used again when it learnt from the same phrases and names.</param>
    /// <param name="shelf">Where what was learnt is kept; null for nowhere.</param>
    public TopicUnderstanding(AgencyContent content, TopicUnderstanding? earlier = null, IModelShelf? shelf = null)
        : this(content, Usual, earlier, shelf)
    {
    }

    /// <param name="content">What to learn from.</param>
    /// <param name="options">How to train; the defaults suit every agency.</param>
    /// <param name="earlier">What it learnt is used again when it learnt from the same phrases and names.</param>
    /// <param name="shelf">Where what was learnt is kept; null for nowhere.</param>
    public TopicUnderstanding(AgencyContent content, TrainingOptions options, TopicUnderstanding? earlier = null, IModelShelf? shelf = null)
    {
        var things = Thing.All(content.Knowledge);
        var names = new NameIndex(things);
        _trained = TrainedTopics.Of(content, things, names, options, earlier?._trained, shelf);
        var lookAlikes = new LookAlikes(content.Knowledge, things, FaxWords(content));
        var followUp = new FollowUp(content.Knowledge);
        _inquiries = new InquiryReader(
            new Selection(new SubjectTopics(things), lookAlikes, content.Knowledge),
            new Fragments(content, _trained.Spelling),
            new Carrier(_trained.Spelling),
            new Contrast(names, lookAlikes),
            new Cause(content, _trained.Spelling, followUp),
            new InquiryJudge(
                _trained.Recogniser, new SubjectReader(_trained.Recogniser, names, lookAlikes, new Hearing(content, _trained.Spelling), followUp),
                new Preference(names, new Conditions(content)), new NewsWish(content, _trained.Spelling),
                new WholeDirectory(content, _trained.Spelling), new Offering(content, names, _trained.Spelling), followUp));
        _explainer = new ReadingExplainer(_trained.Recogniser, names);
    }

    /// <summary>Hash of the trained model: the same on every node that was given the same content.</summary>
    public string ModelHash => _trained.Recogniser.Hash;

    /// <summary>True when both answer from one model.</summary>
    public bool SharesModelWith(TopicUnderstanding? other) => ReferenceEquals(_trained, other?._trained);

    /// <summary>Size of the trained model in bytes.</summary>
    public long ModelBytes => _trained.Recogniser.Bytes;

    /// <inheritdoc/>
    public Reading Read(string text, ConversationMemory memory, TextKey? key = null)
    {
        if (_recent.Find(key, text) is { } known)
        {
            return known;
        }

        var reading = ReadAnew(text, memory);
        _recent.Keep(key, text, reading);
        return reading;
    }

    private Reading ReadAnew(string text, ConversationMemory memory)
    {
        var space = _workspaces.TryTake(out var kept) ? kept : new Workspace(_trained.Recogniser);
        try
        {
            return Read(text, memory, space, out _);
        }
        finally
        {
            _workspaces.Add(space);
        }
    }

    /// <inheritdoc/>
    public ReadingExplanation Explain(string text, ConversationMemory memory, IReadOnlyList<PersonalDataSpan> hidden)
    {
        var space = new Workspace(_trained.Recogniser) { Trace = new ReadingTrace() };
        var reading = Read(text, memory, space, out var guess);
        return _explainer.Explain(text, reading, space, guess.Lean, hidden);
    }

    private static List<string> FaxWords(AgencyContent content) =>
        [.. content.Lines(TopicFile.Words, "fax")];

    private Reading Read(string text, ConversationMemory memory, Workspace space, out LanguageGuess guess)
    {
        Tokenizer.Read(text, space.Typed);
        if (Numbers.MaySpeakLong(space.Typed))
        {
            text = SpokenDigits.Normalise(text);
            Tokenizer.Read(text, space.Typed);
        }

        guess = _trained.Languages.Read(text, space.Typed, memory.Language);
        _trained.Spelling.Repair(space.Typed, space.Words);
        return new Reading
        {
            Language = guess.Language,
            OtherLanguage = guess.Other,
            Inquiries = _inquiries.Read(text, space, memory),
        };
    }
}
