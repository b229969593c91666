using System.Numerics;
using System.Runtime.CompilerServices;
using HelpBot.Conversation.Understanding.Keeping;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Numbers the features that were learnt from, so that a weight is theirs alone: what was never learnt weighs nothing, instead of
/// what some other feature at its place does. Thread-safe once nothing is added any more.</summary>
internal sealed class FeatureTable
{
    private const int Free = -1;
    private int[] places;
    private int[] numbers;

    /// <param name="expected">How many features are expected.</param>
    public FeatureTable(int expected = 1 << 11)
    {
        places = new int[BitOperations.RoundUpToPowerOf2((uint)(expected * 2) + 1)];
        numbers = new int[places.Length];
        Array.Fill(places, Free);
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the feature at this place, new or known.</summary>
    public int Add(int place)
    {
        if (Count * 2 >= places.Length)
            Grow();
        var slot = Slot(place);
        if (places[slot] == place)
            return numbers[slot];
        places[slot] = place;
        return numbers[slot] = Count++;
    }

    /// <summary>The number of the feature at this place; below 0 when it was never learnt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int place)
    {
        var slot = Slot(place);
        return places[slot] == place ? numbers[slot] : Free;
    }

    /// <exception cref="InvalidDataException">It is none.</exception>
    public static FeatureTable Read(ModelReader reader)
    {
        var known = reader.Numbers<int>();
        var table = new FeatureTable(known.Length);
        foreach (var place in known)
            table.Add(place >= 0 ? place : throw new InvalidDataException($"{place} is no place"));
        return table.Count == known.Length ? table : throw new InvalidDataException("A place is there twice");
    }

    /// <summary>By number, the place.</summary>
    public void Write(ModelWriter writer)
    {
        var known = new int[Count];
        for (var slot = 0; slot < places.Length; slot++)
            if (places[slot] != Free)
                known[numbers[slot]] = places[slot];
        writer.Numbers<int>(known);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(int place)
    {
        // Places are hashes already.
        var slot = place & (places.Length - 1);
        while (places[slot] != place && places[slot] != Free)
            slot = (slot + 1) & (places.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (oldPlaces, oldNumbers) = (places, numbers);
        places = [.. Enumerable.Repeat(Free, oldPlaces.Length * 2)];
        numbers = new int[places.Length];
        for (var i = 0; i < oldPlaces.Length; i++)
            if (oldPlaces[i] != Free)
            {
                var slot = Slot(oldPlaces[i]);
                (places[slot], numbers[slot]) = (oldPlaces[i], oldNumbers[i]);
            }
    }
}
