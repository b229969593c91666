using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>
/// The fax lines, when there are several. A wrong number would send someone's papers to the wrong desk, so a line is
/// chosen only when the words say which; otherwise the answer asks back.
/// </summary>
internal sealed class LookAlikes
{
    private static readonly WordSet Every = new("both all each every two deux tous toutes chaque");

    private static readonly WordSet Joining = new("and et plus aussi also");

    private readonly Traits? _faxes;
    private readonly PhraseSet _hints;
    private readonly bool _knowsHints;

    /// <param name="knowledge">What is published.</param>
    /// <param name="things">Its things.</param>
    /// <param name="hints">Words that speak of the family beside its names ("to telecopy"); empty when none are known.</param>
    public LookAlikes(KnowledgeBase knowledge, IReadOnlyList<Thing> things, IReadOnlyList<string> hints)
    {
        (_hints, _knowsHints) = (new PhraseSet(hints), hints.Count > 0);
        var faxes = knowledge.Contacts.Where(contact => contact.Kind == ContactKind.Fax).Select(SourceId.Of).ToHashSet();
        if (faxes.Count > 1)
        {
            _faxes = new Traits(
                [.. things.Where(thing => faxes.Contains(thing.Subject))],
                [.. things.Where(thing => thing.Slot == SourceId.ContactKind && !faxes.Contains(thing.Subject))]);
        }
    }

    /// <summary>The members of the family that a subject belongs to; empty when it stands alone.</summary>
    public IReadOnlyList<string> FamilyOf(string subject) =>
        _faxes is { } faxes && faxes.Members.Contains(subject) ? faxes.Members : [];

    /// <summary>True for a word that names the family or one of its members.</summary>
    /// <param name="word">The word.</param>
    /// <param name="asked">True when the members were just offered: then a word need not tell them from anything else.</param>
    public bool Concerns(ReadOnlySpan<char> word, bool asked = false) => _faxes is { } faxes && (faxes.IsOfFamily(word) || faxes.Member(word, asked) is not null);

    /// <summary>True when the words speak of the family: "fax".</summary>
    public bool IsMeant(WordBuffer words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (_faxes?.IsOfFamily(words[i]) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the words may speak of the family, if only by a word that hints at it.</summary>
    public bool MayBeMeant(WordBuffer words) => !_knowsHints || IsMeant(words) || IsHinted(words);

    /// <summary>True when a word or two speak of the family by another name than its own ("facsimile", "the facts number").</summary>
    public bool IsHinted(WordBuffer words)
    {
        var hinted = false;
        for (var i = 0; i < words.Count && _knowsHints && !hinted; i++)
        {
            hinted = _hints.LengthAt(words, i) > 0;
        }

        return hinted;
    }

    /// <summary>Every member, when the words ask for "both" and rule none out; empty otherwise.</summary>
    public IReadOnlyList<string> AllMeant(WordBuffer words, IReadOnlyCollection<string> ruledOut) =>
        _faxes is { } faxes && Every.ContainsAny(words.Words) && !faxes.Members.Any(ruledOut.Contains) ? faxes.Members : [];

    /// <summary>Every member, when the words ask for all of them by "both" or by name ("… and the payroll one"); empty otherwise.</summary>
    public IReadOnlyList<string> AllNamed(WordBuffer words, IReadOnlyCollection<string> ruledOut)
    {
        if (_faxes is not { } faxes || ruledOut.Any(faxes.Members.Contains))
        {
            return [];
        }

        var (named, joined) = (new HashSet<string>(), false);
        for (var i = 0; i < words.Count; i++)
        {
            joined |= named.Count > 0 && Joining.Contains(words.Words[i]);
            if (faxes.Member(words[i]) is { } member)
            {
                named.Add(member);
            }
        }

        return joined && named.Count == faxes.Members.Count ? faxes.Members : AllMeant(words, ruledOut);
    }

    /// <summary>The one member that the words name, or the only one left when the others are ruled out; null when it is not said.</summary>
    /// <param name="words">The words.</param>
    /// <param name="ruledOut">Subjects that are not meant.</param>
    /// <param name="asked">True when the members were just offered: then "the office one" names no street address.</param>
    public string? Member(WordBuffer words, IReadOnlyCollection<string> ruledOut, bool asked = false)
    {
        if (_faxes is not { } faxes)
        {
            return null;
        }

        var named = new HashSet<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (faxes.Member(words[i], asked) is { } member && !ruledOut.Contains(member))
            {
                named.Add(member);
            }
        }

        var left = faxes.Members.Where(member => !ruledOut.Contains(member)).ToList();
        return named.Count == 1 ? named.Single() : named.Count == 0 && left.Count == 1 ? left[0] : null;
    }

    /// <summary>The members that a word rules out when it is negated.</summary>
    public string? MemberOf(ReadOnlySpan<char> word) => _faxes?.Member(word);
}
