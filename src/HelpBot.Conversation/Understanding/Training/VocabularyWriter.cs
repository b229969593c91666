using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Gathers the words of the examples, and those whose meaning is known.</summary>
internal static class VocabularyWriter
{
    public static Vocabulary Write(IReadOnlyList<Example> examples, IEnumerable<TopicFile> meanings)
    {
        var (vocabulary, words) = (new Vocabulary(), new WordBuffer());
        foreach (var example in examples)
        {
            Tokenizer.Read(example.Text, words);
            vocabulary.Add(words, example.Language);
        }

        foreach (var file in meanings)
        {
            foreach (var name in file.Lists.Values.SelectMany(list => list))
            {
                Tokenizer.Read(name, words);
                vocabulary.Add(words, file.Language, isWhole: false);
            }
        }

        return vocabulary;
    }
}
