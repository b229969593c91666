using System.CommandLine;
using HelpBot.Conversation.Evaluation;

namespace HelpBot.Commands;

/// <summary>The options of <c>evaluate</c>.</summary>
internal static class EvaluateCommandLine
{
    private static readonly EvaluationBounds Usual = new();

    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "Questions or dialogues, one JSON object a line.", Arity = ArgumentArity.OneOrMore };
        var minRight = Option("--min-right", "Per cent of all turns that must be right.", Usual.MinRight);
        var minSure = Option("--min-sure-emergencies", "Per cent of the emergencies that must be met surely.", Usual.MinSureEmergencies);
        var maxMissed = Option("--max-missed-emergencies", "Emergencies that may be missed.", Usual.MaxMissedEmergencies);
        var maxFalse = Option("--max-false-emergencies", "Per cent of the other turns that may be told of 9-1-1.", Usual.MaxFalseEmergencies);
        var maxNumbers = Option("--max-wrong-numbers", "Numbers that nobody published that may be said.", Usual.MaxWrongNumbers);
        var worst = Option("--worst", "How many of the worst mistakes to list: wrong, and the most certain.", 10).Between(0, 100_000);
        var json = new Option<bool>("--json") { Description = "Print the whole run as JSON instead of text." };
        var save = new Option<string?>("--save") { Description = "Keep the run as JSON in this file, to compare later ones with." };
        var compare = new Option<string?>("--compare") { Description = "A run kept by --save: what got better, what got worse?" };
        var command = new Command(
            "evaluate",
            $"How well are these questions answered? What was wrong, then the figures. Ends with {EvaluateCommand.Unmet} when a bound is not met.")
        {
            files, minRight, minSure, maxMissed, maxFalse, maxNumbers, worst, json, save, compare,
        };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => EvaluateCommand.RunAsync(
            new EvaluateOptions(
                parsed.GetValue(files)!,
                new EvaluationBounds(
                    parsed.GetValue(minRight), parsed.GetValue(minSure), parsed.GetValue(maxMissed), parsed.GetValue(maxFalse), parsed.GetValue(maxNumbers)),
                parsed.GetValue(json),
                parsed.GetValue(save),
                parsed.GetValue(compare),
                parsed.GetValue(worst)),
            cancellationToken)));
        return command;
    }

    private static Option<T> Option<T>(string name, string description, T usual) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual };
}
