using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>The things that share a name: "collision report" may name a service and an FAQ.</summary>
internal sealed record NamedThings(IReadOnlyList<Thing> Things, ulong ThingHash, ulong KindHash)
{
    public static NamedThings Of(Thing thing) => Of([thing]);

    public NamedThings With(Thing thing) => Things.Contains(thing) ? this : Of([.. Things, thing]);

    private static NamedThings Of(IReadOnlyList<Thing> things) => new(
        things,
        things.Aggregate(1UL, (hash, thing) => WordHash.Pair(hash, WordHash.Of(thing.Subject))),
        things.Select(thing => thing.Slot).Distinct().Aggregate(2UL, (hash, slot) => WordHash.Pair(hash, WordHash.Of(slot))));
}
