using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Tells "let me know when the website is back", which wants news later, from a question about the website. What is named
/// outweighs such a wish in the scores. The words stand under <c>lists</c> of <c>status-subscribe.yaml</c>.</summary>
internal sealed class NewsWish
{
    /// <summary>Lists that <c>status-subscribe.yaml</c> may have.</summary>
    public const string TellLater = "tell_later";
    public const string Tell = "tell";
    public const string Once = "once";
    public const string Future = "in_future";

    private const int Reach = 6;
    private const int Opening = 3;
    private const double Sure = 0.95;
    private const double Left = 0.05;

    private static readonly string[] Well = ["works", "restored"];

    private readonly PhraseSet _tellLater;
    private readonly PhraseSet _tell;
    private readonly PhraseSet _once;
    private readonly PhraseSet _future;
    private readonly PhraseSet _well;

    /// <param name="content">Where the lists stand.</param>
    /// <param name="spelling">Repairs the lists as it does what is typed.</param>
    public NewsWish(AgencyContent content, Spelling spelling)
    {
        (_tellLater, _tell, _once, _future) = (Of(TellLater), Of(Tell), Of(Once), Of(Future));
        _well = new PhraseSet(content.Lines(TopicFile.Words, Well), spelling);

        PhraseSet Of(string list) => new(content.Lines(Topics.StatusSubscribe, list), spelling);
    }

    /// <param name="candidates">Best first; changed.</param>
    /// <param name="words">What was asked.</param>
    public void Apply(List<Candidate> candidates, WordBuffer words)
    {
        if (candidates[0].Topic is Topics.ServiceStatus or Topics.IncidentInfo or Topics.OutOfScope or Topics.Unclear && IsWish(words))
        {
            Put(candidates, Topics.StatusSubscribe, null);
        }
        else if (candidates[0].Topic is Topics.StatusSubscribe && AsksDate(words))
        {
            Put(candidates, Topics.ServiceStatus, Aspects.When);
        }
    }

    private static void Put(List<Candidate> candidates, string topic, string? aspect)
    {
        var at = candidates.FindIndex(candidate => candidate.Topic == topic);
        IReadOnlyList<string> subjects = at >= 0 ? candidates[at].Subjects
            : candidates[0].Subject?.StartsWith(SourceId.ServiceKind, StringComparison.Ordinal) == true ? candidates[0].Subjects : [];
        candidates.RemoveAt(at >= 0 ? at : candidates.Count - 1);
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i] = candidates[i] with { Probability = candidates[i].Probability * Left };
        }

        candidates.Insert(0, new Candidate(topic, subjects, Sure, aspect));
    }

    private bool AsksDate(WordBuffer words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (_once.LengthAt(words, at) is > 0 and var length && _tell.IsIn(words, Math.Max(0, at - Reach), at))
            {
                return !_tellLater.IsIn(words, 0, words.Count) && _future.IsIn(words, at + length, words.Count);
            }
        }

        return false;
    }

    private bool IsWish(WordBuffer words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (_once.LengthAt(words, at) is > 0 and var length
                && (IsTold(words, at, at + length) || (at < Opening && _well.IsIn(words, at, words.Count) && _tellLater.IsIn(words, at, words.Count))))
            {
                return true;
            }
        }

        return false;
    }

    // "Tell me when it works" wants news, "tell me when it will work" a date.
    private bool IsTold(WordBuffer words, int once, int next)
    {
        var from = Math.Max(0, once - Reach);
        return _tellLater.IsIn(words, from, once)
            || (_tell.IsIn(words, from, once) && _well.IsIn(words, next, words.Count) && !_future.IsIn(words, next, words.Count));
    }
}
