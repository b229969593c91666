using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>All that is learnt from the phrases and names of a content. Immutable.</summary>
/// <param name="Input">Hash of what it was learnt from.</param>
/// <param name="Vocabulary">The words.</param>
/// <param name="Recogniser">What they stand for.</param>
internal sealed record TrainedTopics(string Input, Vocabulary Vocabulary, Recogniser Recogniser)
{
    public LanguageReader Languages { get; } = new(Vocabulary);

    public Spelling Spelling { get; } = new(Vocabulary);

    /// <param name="content">What to learn from.</param>
    /// <param name="things">Its things.</param>
    /// <param name="names">Their names.</param>
    /// <param name="options">How to train.</param>
    /// <param name="earlier">Is used again when it was learnt from the same: most changes of facts change no phrase and no name.</param>
    /// <param name="shelf">Where what was learnt is kept; null for nowhere.</param>
    public static TrainedTopics Of(
        AgencyContent content, IReadOnlyList<Thing> things, NameIndex names, TrainingOptions options, TrainedTopics? earlier, IModelShelf? shelf)
    {
        var input = Hash(content, things, options);
        if (earlier?.Input == input)
        {
            return earlier;
        }

        var files = content.Topics.Where(file => file.Topic == TopicFile.Words).ToList();
        NameFinder finder = new Landmarks(names, new MeaningIndex(files.SelectMany(file => file.Lists))).Find;
        return KeptModel.Of(shelf, "topics", input, Read, Learn, (trained, writer) => trained.Write(writer));

        TrainedTopics Read(ModelReader reader) => new(input, Vocabulary.Read(reader), Recogniser.Read(reader, finder));

        TrainedTopics Learn()
        {
            var examples = ExampleWriter.Write(content);
            return new TrainedTopics(input, VocabularyWriter.Write(examples, files), RecogniserTrainer.Train(examples, finder, options));
        }
    }

    private void Write(ModelWriter writer)
    {
        Vocabulary.Write(writer);
        Recogniser.Write(writer);
    }

    /// <summary>Of all that examples are written from, and the words that are known.</summary>
    private static string Hash(AgencyContent content, IReadOnlyList<Thing> things, TrainingOptions options)
    {
        using var hash = new ContentHash();
        options.AddTo(hash);
        foreach (var file in content.Topics.Where(ExampleWriter.IsLearnt))
        {
            hash.Add((int)file.Language).Add(file.Topic).Add(file.Phrases.Count);
            foreach (var group in file.Phrases)
            {
                hash.Add(group.About).Add(group.Aspect).Add(group.Say);
            }
        }

        foreach (var thing in things)
        {
            hash.Add(thing.Subject).Add(thing.Slot).Add(thing.Topic);
            foreach (var language in HelpBot.Conversation.Languages.All)
            {
                hash.Add(thing.Names(language)).Add(thing.Questions[language]);
            }
        }

        foreach (var file in content.Topics.Where(file => file.Topic == TopicFile.Words))
        {
            hash.Add((int)file.Language);
            foreach (var (meaning, words) in file.Lists)
            {
                hash.Add(meaning).Add(words);
            }
        }

        return hash.ToString();
    }
}
