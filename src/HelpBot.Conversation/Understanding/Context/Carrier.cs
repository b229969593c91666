using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Finds where a question begins behind what only carries it: "hi, so I was wondering if …", "j'ai besoin de savoir …".</summary>
/// <param name="spelling">Repairs these words as it does what is typed.</param>
internal sealed class Carrier(Spelling spelling)
{
    private const int MostTimes = 3;

    private static readonly WordSet Opening = new(
        """
        hi hello hey yeah yes ok okay so well like listen look sorry excuse me please and but alright right now just um
        bonjour bonsoir salut allo oui bon ben alors donc ecoutez excusez moi pardon madame monsieur et mais coudonc dis dites puis
        """);

    private static readonly string[] Words =
    [
        "i want to know", "i just want to know", "i only want to know", "i would like to know", "i would just like to know", "i need to know", "i just need to know",
        "i have to know", "i was wondering", "i was wonder", "i am wondering", "i am just wondering", "i was just wondering", "i wonder", "do you know", "would you know",
        "do you happen to know", "can you tell me", "could you tell me", "could you please tell me", "can you please tell me", "would you tell me", "tell me", "just tell me", "i am trying to find out", "i want to find out", "i need to find out",
        "i am asking", "i am calling to ask", "i am calling to find out", "i am calling to see", "i am calling about", "i want to ask", "i wanted to ask", "i have a question", "quick question", "just checking", "i am curious", "any idea", "my question is",
        "want to know", "need to know", "just wondering", "wondering", "i would like", "i want", "i need", "give me", "just give me", "can i get", "can i have", "may i have", "could i have", "i am looking for",
        "je veux savoir", "je veux juste savoir", "je voulais savoir", "je voulais juste savoir", "je voudrais savoir", "j'aimerais savoir", "j'aimerais ça savoir", "j'ai besoin de savoir",
        "j'aurais besoin de savoir", "je cherche à savoir", "je me demande", "je me demandais", "je me demandais juste", "pouvez-vous me dire", "pourriez-vous me dire", "peux-tu me dire", "tu peux me dire",
        "vous pouvez me dire", "dites-moi", "dis-moi", "savez-vous", "sais-tu", "est-ce que vous savez", "j'ai une question", "une question", "une petite question", "ma question est", "j'appelle pour savoir",
        "je veux", "je voudrais", "j'aimerais", "j'ai besoin de", "j'aurais besoin de", "il me faut", "il me faudrait", "donnez-moi", "donne-moi", "je cherche", "j' veux", "j' veux savoir", "j' voudrais savoir", "faut que je sache",
        "back to", "coming back to", "going back to", "to come back to", "to go back to", "pour revenir", "pour en revenir", "revenons", "je reviens",
        "puis-je avoir", "je peux avoir", "est-ce que je peux avoir", "je demande", "j'aimerais avoir", "je veux avoir",
    ];

    private static readonly WordSet After = new("if whether like si de d du des a au aux about that to");

    private readonly PhraseSet _carriers = new(Words, spelling);

    /// <summary>Index of the first word of the question itself; 0 when nothing carries it.</summary>
    public int End(WordBuffer words)
    {
        var end = 0;
        for (var time = 0; time < MostTimes; time++)
        {
            var at = end;
            while (at < words.Count && Opening.Contains(words.Words[at]))
            {
                at++;
            }

            var length = at < words.Count ? _carriers.LengthAt(words, at) : 0;
            if (length == 0)
            {
                break;
            }

            end = at + length;
            while (end < words.Count && After.Contains(words.Words[end]))
            {
                end++;
            }
        }

        return end < words.Count ? end : 0;
    }
}
