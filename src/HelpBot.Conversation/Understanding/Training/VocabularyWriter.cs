using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Gathers the words of the examples.</summary>
internal static class VocabularyWriter
{
    public static Vocabulary Write(IReadOnlyList<Example> examples)
    {
        var (vocabulary, words) = (new Vocabulary(), new WordBuffer());
        foreach (var example in examples)
        {
            Tokenizer.Read(example.Text, words);
            vocabulary.Add(words, example.Language);
        }

        return vocabulary;
    }
}
