using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>All that is learnt from the phrases and names of a content. Immutable.</summary>
/// <param name="Input">Hash of what it was learnt from.</param>
internal sealed record TrainedTopics(string Input, Recogniser Recogniser, LanguageReader Languages, Spelling Spelling)
{
    /// <param name="content">What to learn from.</param>
    /// <param name="things">Its things.</param>
    /// <param name="names">Their names.</param>
    /// <param name="options">How to train.</param>
    /// <param name="earlier">Is used again when it was learnt from the same: most changes of facts change no phrase and no name.</param>
    public static TrainedTopics Of(
        AgencyContent content, IReadOnlyList<Thing> things, NameIndex names, TrainingOptions options, TrainedTopics? earlier)
    {
        var examples = ExampleWriter.Write(content);
        var files = content.Topics.Where(file => file.Topic == TopicFile.Words).ToList();
        var meanings = files.SelectMany(file => file.Lists).ToList();
        var input = Hash(examples, things, meanings, options);
        if (earlier?.Input == input)
        {
            return earlier;
        }

        var vocabulary = VocabularyWriter.Write(examples, files);
        return new TrainedTopics(
            input,
            RecogniserTrainer.Train(examples, new Landmarks(names, new MeaningIndex(meanings)).Find, options),
            new LanguageReader(vocabulary),
            new Spelling(vocabulary));
    }

    private static string Hash(
        IReadOnlyList<Example> examples, IReadOnlyList<Thing> things,
        IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> meanings, TrainingOptions options)
    {
        using var hash = new ContentHash();
        hash.Add((options with { Threads = 1 }).ToString());
        foreach (var example in examples)
        {
            hash.Add(example.Text).Add((int)example.Language).Add(example.Topic).Add(example.Subject).Add(example.Aspect)
                .Add(example.Pattern).Add(BitConverter.SingleToInt32Bits(example.Cost));
        }

        foreach (var thing in things)
        {
            hash.Add(thing.Subject).Add(thing.Slot).Add(thing.Topic);
            foreach (var language in HelpBot.Conversation.Languages.All)
            {
                hash.Add(thing.Names(language));
            }
        }

        foreach (var (meaning, words) in meanings)
        {
            hash.Add(meaning).Add(words);
        }

        return hash.ToString();
    }
}
