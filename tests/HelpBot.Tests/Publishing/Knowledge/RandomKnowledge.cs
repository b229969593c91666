using System.Globalization;
using System.Text.Json;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Tests.Publishing.Knowledge;

/// <summary>Knowledge bases at random, with texts that YAML takes for something else. Readable, not sound.</summary>
public sealed class RandomKnowledge(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "é", "œ", "🙂", "0", "911", "1.5", "1e3", "0x1F", "null", "~", "true", "No", "- ", "-", "? ", "?", ": ", ":", " #", "#", "[", "]", "{", "}",
        ",", "&", "*", "!", "|", ">", ">-", "'", "\"", "%", "@", "`", "\\", "\\n", "\n", "\r", "\t", " ", "  ", "\u00A0", "\u2028", "\u0085", "\uFEFF",
        "\u200D", "\u0007", "\u001B", "{contact:telephone}", "(x|y)", "[z]", "---", "...", "<<", "=", "2026-11-21", "//", "…", "\uE000",
    ];

    private readonly Random _random = new(seed);

    /// <summary>All that a knowledge base says, and nothing that it works out.</summary>
    public static string Json(KnowledgeBase one) =>
        JsonSerializer.Serialize(new { one.Agency, one.Contacts, one.Services, one.Incidents, one.Tips, one.Faqs });

    public KnowledgeBase Next() => new()
    {
        Agency = new Agency
        {
            Id = Text(),
            Name = Both(),
            AskedAs = List(),
            TimeZone = Text(),
            EmergencyNumber = Text(),
            CrisisNumber = Text(),
            MainContact = Text(),
            Sources = Some((id, _) => new Source { Id = id, Title = Both(), Publisher = Both(), Dated = Date() }),
        },
        Contacts = Some((id, _) => new Contact
        {
            Id = id,
            Kind = Word<ContactKind>(),
            Value = OrNull(Text),
            Lines = Texts(),
            Name = Both(),
            Use = Both(),
            AskedAs = List(),
            Questions = List(),
            Source = Text(),
            Confirmed = Date(),
        }),
        Services = Some((id, _) => new Service
        {
            Id = id,
            Name = Both(),
            AskedAs = List(),
            Questions = List(),
            Status = Word<ServiceStatus>(),
            Summary = Both(),
            StillWorks = OrNull(Both),
            WayAround = OrNull(Both),
            Contact = Text(),
            Source = Text(),
            Confirmed = Date(),
        }),
        Incidents = Some((id, _) => new Incident
        {
            Id = id,
            Name = Both(),
            AskedAs = List(),
            Status = Word<IncidentStatus>(),
            Summary = Both(),
            Updates = Some((_, _) => new IncidentUpdate { Status = Word<IncidentStatus>(), At = Date(), Text = Both(), Source = Text() }),
            Facts = Some((fact, _) => new IncidentFact
            {
                Id = fact,
                Name = Both(),
                Disclosure = Word<Disclosure>(),
                Text = Both(),
                Questions = List(),
                Source = Text(),
            }),
            Source = Text(),
            Confirmed = Date(),
        }),
        Tips = Some((id, _) => new Tip
        {
            Id = id,
            Name = Both(),
            Text = Both(),
            FirstContact = OrNull(Both),
            AskedAs = List(),
            Questions = List(),
            Source = Text(),
            Confirmed = Date(),
        }),
        Faqs = Some((id, _) => new Faq
        {
            Id = id,
            Name = Both(),
            AskedAs = List(),
            Questions = List(),
            Answer = Both(),
            Redirect = OrNull(Text),
            Source = Text(),
            Confirmed = Date(),
        }),
    };

    /// <summary>The same with some items gone, come, changed, or in another order.</summary>
    public KnowledgeBase Change(KnowledgeBase knowledge)
    {
        var other = Next();
        return knowledge with
        {
            Agency = Coin() ? knowledge.Agency : knowledge.Agency with { Name = Both(), MainContact = Text(), AskedAs = List() },
            Contacts = Mixed(knowledge.Contacts, other.Contacts, one => one with { Value = OrNull(Text), Use = Both(), AskedAs = List() }),
            Services = Mixed(knowledge.Services, other.Services, one => one with { Status = Word<ServiceStatus>(), WayAround = OrNull(Both) }),
            Incidents = Mixed(knowledge.Incidents, other.Incidents, one => one with
            {
                Updates = Mixed(one.Updates, other.Incidents.SelectMany(incident => incident.Updates).ToList(), update => update with { Text = Both() }),
                Facts = Mixed(one.Facts, [], fact => fact with { Questions = List() }),
            }),
            Tips = Mixed(knowledge.Tips, other.Tips, one => one with { FirstContact = OrNull(Both), Confirmed = Date() }),
            Faqs = Mixed(knowledge.Faqs, other.Faqs, one => one with { Redirect = OrNull(Text), Questions = List() }),
        };
    }

    private IReadOnlyList<T> Mixed<T>(IReadOnlyList<T> items, IReadOnlyList<T> others, Func<T, T> change)
    {
        if (Coin())
        {
            return items;
        }

        var mixed = items.Where(_ => _random.Next(5) > 0).Select(item => Coin() ? item : change(item)).ToList();
        foreach (var other in others.Where(_ => _random.Next(4) == 0))
        {
            mixed.Insert(_random.Next(mixed.Count + 1), other);
        }

        return _random.Next(4) == 0 ? [.. mixed.OrderBy(_ => _random.Next())] : mixed;
    }

    private List<T> Some<T>(Func<string, int, T> make) =>
        [.. Enumerable.Range(0, _random.Next(4)).Select(index => make(string.Create(CultureInfo.InvariantCulture, $"id-{_random.Next(1_000_000)}"), index))];

    private bool Coin() => _random.Next(2) == 0;

    private T? OrNull<T>(Func<T> make)
        where T : class => Coin() ? make() : null;

    private T Word<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private DateTimeOffset? Date() => Coin()
        ? null
        : new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(30 * _random.Next(-20, 20))).AddTicks(_random.NextInt64(TimeSpan.TicksPerDay * 300));

    private LocalizedText Both() => new(Text(), Text());

    private LocalizedList List() => Coin() ? LocalizedList.Empty : new LocalizedList([Text(), .. Texts()], [Text(), .. Texts()]);

    private List<string> Texts() => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Text())];

    private string Text()
    {
        var text = string.Concat(Enumerable.Range(0, 1 + _random.Next(6)).Select(_ => Pieces[_random.Next(Pieces.Length)])).Trim();
        return text.Length > 0 ? text : "x";
    }
}
