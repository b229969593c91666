using HelpBot.Conversation.Understanding.Keeping;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>How much a feature tells: the fewer lines have it, the more. Thread-safe once the last line is counted.</summary>
internal sealed class Rarity
{
    // A word that no line has says that something else is talked of, which makes the others count for less; but not for as much less as if it were known.
    private const float Unlearnt = 0.5f;

    private readonly float[] tells;
    private readonly float unknown;

    /// <param name="vectors">Vectors of the lines, in the numbers of a table; no two of a line have a feature of a block in common.</param>
    /// <param name="features">How many features the table holds.</param>
    /// <param name="lines">How many lines there are.</param>
    public Rarity(IReadOnlyList<SparseVector> vectors, int features, int lines)
    {
        var counts = new int[features];
        foreach (var vector in vectors)
            vector.CountInto(counts);
        tells = Array.ConvertAll(counts, count => MathF.Log(1 + (lines / (float)Math.Max(1, count))));
        unknown = Unlearnt * MathF.Log(1 + lines);
    }

    private Rarity(float[] tells, float unknown) => (this.tells, this.unknown) = (tells, unknown);

    /// <exception cref="InvalidDataException">It is none of so many features.</exception>
    public static Rarity Read(ModelReader reader, int features) => new(reader.Numbers<float>(features), reader.Number<float>());

    public void Write(ModelWriter writer)
    {
        writer.Numbers<float>(tells);
        writer.Number(unknown);
    }

    /// <summary>What the feature of this number tells; below 0 for one that no line has.</summary>
    public float Of(int number) => number >= 0 ? tells[number] : unknown;
}
