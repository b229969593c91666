using System.CommandLine;

namespace HelpBot.Commands;

/// <summary>The commands around revisions.</summary>
internal static class RevisionCommands
{
    private const string ExitCodeHelp =
        "Exit code: 0 done or nothing to do, 1 refused or failed, 2 not understood, 3 nothing published because --yes is needed, 4 nothing published because another changed the same.";

    private const int MostEntries = 100_000;

    public static IEnumerable<Command> All() => [Import(), Export(), History(), Difference(), Rollback()];

    private static Command Import()
    {
        var directory = new Argument<string?>("directory") { Description = "The folder of the six YAML files; else dialogs/agency.", Arity = ArgumentArity.ZeroOrOne };
        var author = new Option<string>("--author") { Description = "Who publishes.", DefaultValueFactory = _ => "import" };
        var note = new Option<string?>("--note") { Description = "Why; people read it in the history. Else it names the folder." };
        var basedOn = new Option<int?>("--based-on") { Description = "The revision that the files were exported from. What others published since then is kept." };
        var (yes, dryRun) = (Yes(), DryRun());
        var command = new Command(
            "import", $"Publishes YAML files as a new revision, after showing what differs. A running service takes it up by itself. {ExitCodeHelp}")
        {
            directory, author, note, basedOn, yes, dryRun,
        };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => ImportCommand.RunAsync(
            parsed.GetValue(directory), parsed.GetValue(basedOn), parsed.GetValue(author)!, parsed.GetValue(note),
            Mode(parsed.GetValue(yes), parsed.GetValue(dryRun)), cancellationToken)));
        return command;
    }

    private static Command Export()
    {
        var directory = new Argument<string>("directory") { Description = "Where to write the files; dialogs/agency to replace those. A file that says otherwise is kept as NAME.old, NAME.old.2 and so on." };
        var revision = new Option<int?>("--revision") { Description = "Which one; else the newest." };
        var command = new Command("export", "Writes a revision as YAML files, byte for byte as they were imported.") { directory, revision };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => ExportCommand.RunAsync(parsed.GetValue(directory)!, parsed.GetValue(revision), cancellationToken)));
        return command;
    }

    private static Command History()
    {
        var number = new Argument<int?>("revision") { Description = "Shows this one, and what it changed.", Arity = ArgumentArity.ZeroOrOne };
        var limit = new Option<int>("--limit") { Description = "How many, newest first.", DefaultValueFactory = _ => 20 }.Between(1, MostEntries);
        var command = new Command("history", "What was published: number, time (UTC), author, note, from where.") { number, limit };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => parsed.GetValue(number) is { } one
            ? HistoryCommand.ShowAsync(one, cancellationToken)
            : HistoryCommand.ListAsync(parsed.GetValue(limit), cancellationToken)));
        return command;
    }

    private static Command Difference()
    {
        var before = new Argument<int>("before") { Description = "A revision." };
        var after = new Argument<int>("after") { Description = "Another one." };
        var command = new Command("diff", "What one revision says otherwise than another, field by field.") { before, after };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => HistoryCommand.DifferenceAsync(parsed.GetValue(before), parsed.GetValue(after), cancellationToken)));
        return command;
    }

    private static Command Rollback()
    {
        var number = new Argument<int>("revision") { Description = "The one to publish again." };
        var author = new Option<string>("--author") { Description = "Who publishes.", Required = true };
        var note = new Option<string>("--note") { Description = "Why; people read it in the history.", Required = true };
        var (yes, dryRun) = (Yes(), DryRun());
        var command = new Command(
            "rollback", $"Publishes what an old revision said as a new one, after showing what differs. {ExitCodeHelp}") { number, author, note, yes, dryRun };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => RollbackCommand.RunAsync(
            parsed.GetValue(number), parsed.GetValue(author)!, parsed.GetValue(note)!, Mode(parsed.GetValue(yes), parsed.GetValue(dryRun)), cancellationToken)));
        return command;
    }

    private static Option<bool> Yes() => new("--yes") { Description = "Publishes also when numbers or answers change, which are shown." };

    private static Option<bool> DryRun() => new("--dry-run") { Description = "Shows what differs, and publishes nothing." };

    private static PublishMode Mode(bool yes, bool dryRun) => dryRun ? PublishMode.DryRun : yes ? PublishMode.Yes : PublishMode.Ask;
}
