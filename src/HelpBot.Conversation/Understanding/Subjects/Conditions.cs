using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Tells "what is the phone again?", which wants the number, from "are the phones down?", which wants to know how they are.</summary>
internal sealed class Conditions
{
    private static readonly string[] Lists = ["works", "broken", "affected", "late", "restored", "condition"];

    private static readonly PhraseSet Asking = new(
    [
        "what is the", "what is your", "what was the", "what was your", "which", "what phone", "what number", "what telephone", "give me", "i need", "tell me", "how do i", "how can i", "how could i",
        "how do we", "how do you", "quel est le", "quel est votre", "c'est quoi le", "c'est quoi la", "c'est quoi votre", "c'est quoi vot", "donnez-moi", "donne-moi", "j'ai besoin", "il me faut", "à quel", "comment je", "comment on",
        "comment vous", "quel numéro", "quelle ligne",
    ]);

    private readonly PhraseSet _conditions;

    public Conditions(AgencyContent content) => _conditions = new PhraseSet(content.Lines(TopicFile.Words, Lists));

    /// <summary>True when the words ask for a number and say nothing of how a thing is.</summary>
    public bool AsksForNumber(WordBuffer words)
    {
        var asks = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (_conditions.LengthAt(words, at) > 0)
            {
                return false;
            }

            asks |= Asking.LengthAt(words, at) > 0;
        }

        return asks;
    }
}
