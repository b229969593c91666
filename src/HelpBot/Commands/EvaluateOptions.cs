using HelpBot.Conversation.Evaluation;

namespace HelpBot.Commands;

/// <summary>What <c>evaluate</c> was asked to do.</summary>
/// <param name="Files">Files of questions.</param>
/// <param name="Bounds">What decides over the exit code.</param>
/// <param name="Json">Print JSON instead of text.</param>
/// <param name="Save">Where to keep the run; null to keep none.</param>
/// <param name="Compare">A kept run to compare with; null for none.</param>
/// <param name="Worst">How many of the worst mistakes to list.</param>
internal sealed record EvaluateOptions(
    IReadOnlyList<string> Files, EvaluationBounds Bounds, bool Json, string? Save, string? Compare, int Worst);
