using System.Collections.Concurrent;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Context;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>
/// Understands by a linear classifier trained from the phrases and names of one content, at construction (well under a second).
/// The same content gives the same understanding on every machine. Immutable and thread-safe.
/// </summary>
public sealed class TopicUnderstanding : IUnderstanding
{
    // Five passes serve phrases as well as eight; two threads halve the wait at start.
    private static readonly TrainingOptions Usual =
        TrainingOptions.Default with { Passes = 5, Threads = Math.Min(2, Environment.ProcessorCount) };

    private const int MostNames = 16;

    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly Recogniser _recogniser;
    private readonly LanguageReader _languages;
    private readonly Spelling _spelling;
    private readonly InquiryReader _inquiries;

    public TopicUnderstanding(AgencyContent content)
        : this(content, Usual)
    {
    }

    /// <param name="content">What to learn from.</param>
    /// <param name="options">How to train; the defaults suit every agency.</param>
    public TopicUnderstanding(AgencyContent content, TrainingOptions options)
    {
        var things = Thing.All(content.Knowledge);
        var names = new NameIndex(things);
        var examples = ExampleWriter.Write(content);
        var vocabulary = VocabularyWriter.Write(examples);
        var meanings = new MeaningIndex(content);
        _recogniser = RecogniserTrainer.Train(examples, Find, options);
        _languages = new LanguageReader(vocabulary);
        _spelling = new Spelling(vocabulary);
        var lookAlikes = new LookAlikes(content.Knowledge, things);
        var followUp = new FollowUp(content.Knowledge);
        _inquiries = new InquiryReader(
            new Selection(new SubjectTopics(things), lookAlikes, content.Knowledge),
            new Contrast(names, lookAlikes),
            new InquiryJudge(_recogniser, new SubjectReader(_recogniser, names, lookAlikes, followUp), followUp));

        int Find(WordBuffer words, Span<NamedSpan> spans)
        {
            var named = names.Find(words, spans[..Math.Min(spans.Length, MostNames)]);
            return named + meanings.Find(words, spans[named..]);
        }
    }

    /// <summary>Size of the trained model in bytes.</summary>
    public long ModelBytes => _recogniser.Bytes;

    public Reading Read(string text, ConversationMemory memory)
    {
        var space = _workspaces.TryTake(out var kept) ? kept : new Workspace(_recogniser);
        try
        {
            Tokenizer.Read(text, space.Typed);
            var guess = _languages.Read(text, space.Typed, memory.Language);
            _spelling.Repair(space.Typed, space.Words);
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
