using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Eight separators while they are trained side by side: what dual coordinate descent keeps of each.</summary>
internal struct LanePass
{
    private const float Still = 1e-6f;

    private static readonly Vector256<int> Bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);

    private Vector256<int> _running = Vector256<int>.AllBitsSet;
    private Vector256<float> _limit = Vector256.Create(float.PositiveInfinity);
    private Vector256<float> _highest = Vector256.Create(float.NegativeInfinity);
    private Vector256<float> _lowest = Vector256.Create(float.PositiveInfinity);

    public LanePass()
    {
    }

    public Vector256<float> Bias { get; private set; }

    /// <summary>By how much the last step moved each lane along the row.</summary>
    public Vector256<float> Change { get; private set; }

    /// <summary>False when every lane has come to rest.</summary>
    public readonly bool IsRunning => _running != Vector256<int>.Zero;

    /// <summary>One step of each lane on one row.</summary>
    /// <param name="margins">What each lane says of the row now.</param>
    /// <param name="members">A bit for each lane that the row belongs to.</param>
    /// <param name="cost">What an error on the row costs.</param>
    /// <param name="factor">How many times more for the lanes that it belongs to.</param>
    /// <param name="norm">Squared length of the row.</param>
    /// <param name="alphas">The row's multipliers, one per lane.</param>
    /// <returns>True when no lane has a use for the row any more.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Step(Vector256<float> margins, byte members, float cost, float factor, float norm, Span<float> alphas)
    {
        var isMember = Vector256.Equals(Vector256.Create((int)members) & Bits, Bits).AsSingle();
        var sign = Vector256.ConditionalSelect(isMember, Vector256<float>.One, -Vector256<float>.One);
        var diagonal = Vector256.ConditionalSelect(isMember, Vector256.Create(0.5f / (cost * factor)), Vector256.Create(0.5f / cost));
        var alpha = Vector256.Create<float>(alphas);
        var gradient = (sign * margins) - Vector256<float>.One + (alpha * diagonal);
        var isAtRest = Vector256.Equals(alpha, Vector256<float>.Zero);
        var violation = Vector256.ConditionalSelect(isAtRest, Vector256.Min(gradient, Vector256<float>.Zero), gradient);
        _highest = Vector256.Max(_highest, violation);
        _lowest = Vector256.Min(_lowest, violation);
        var moves = Vector256.GreaterThan(Vector256.Abs(violation), Vector256.Create(Still)) & _running.AsSingle();
        var moved = Vector256.Max(alpha - (gradient / (Vector256.Create(norm) + diagonal)), Vector256<float>.Zero);
        var step = Vector256.ConditionalSelect(moves, moved - alpha, Vector256<float>.Zero);
        (alpha + step).CopyTo(alphas);
        Change = step * sign;
        Bias += Change;
        var isIdle = (isAtRest & Vector256.GreaterThan(gradient, _limit)).AsInt32() | ~_running;
        return isIdle == Vector256<int>.AllBitsSet;
    }

    /// <summary>Ends a pass over the rows.</summary>
    /// <param name="tolerance">A lane whose violations differ by less has come to rest.</param>
    public void End(float tolerance)
    {
        _running &= Vector256.GreaterThanOrEqual(_highest - _lowest, Vector256.Create(tolerance)).AsInt32();
        _limit = Vector256.ConditionalSelect(
            Vector256.GreaterThan(_highest, Vector256<float>.Zero), _highest, Vector256.Create(float.PositiveInfinity));
        _highest = Vector256.Create(float.NegativeInfinity);
        _lowest = Vector256.Create(float.PositiveInfinity);
    }
}
