using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Tells "call me back at …", which gives a number, from "is … yours?", which asks about one: to what is learnt they look much the
/// same. The words stand under <c>lists</c> of <c>privacy-pii.yaml</c>; both languages are looked at together.</summary>
internal static class GivenNumber
{
    /// <summary>Lists that <c>privacy-pii.yaml</c> may have.</summary>
    public const string Given = "number_given";
    public const string Asked = "number_asked";

    /// <param name="content">Where the lists stand.</param>
    /// <param name="text">A message that holds a telephone number.</param>
    public static bool IsIn(AgencyContent content, string text)
    {
        if (text.Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        var words = new WordBuffer();
        Tokenizer.Read(text, words);
        return Has(Given) && !Has(Asked);

        bool Has(string list) => new PhraseSet(content.Lines(Topics.PrivacyPii, list)).IsIn(words);
    }
}
