using HelpBot.Turns.Steps;

namespace HelpBot.Turns;

/// <summary>What every turn passes through, whoever asks, outermost first.</summary>
public sealed class TurnPipeline(OneAtATime oneAtATime, KeepTurn keepTurn, ErrorBoundary errorBoundary, MessageLimits messageLimits)
{
    public void ApplyTo(BotAdapter adapter) => adapter
        .Use(oneAtATime)
        .Use(keepTurn)
        .Use(errorBoundary)
        .Use(messageLimits);
}
