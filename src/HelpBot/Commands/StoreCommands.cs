using System.CommandLine;

namespace HelpBot.Commands;

/// <summary>The commands that look after what is stored.</summary>
internal static class StoreCommands
{
    private const int UsualEntries = 50;
    private const int MostEntries = 100_000;
    private const int HashLength = 64;

    public static Command Audit()
    {
        var head = new Option<string?>("--head") { Description = "A hash that 'audit verify' printed once: finds entries cut off at the end, too." }
            .Only(value => value.Trim() is { Length: HashLength } hash && hash.All(char.IsAsciiHexDigit), $"a hash of {HashLength} hexadecimal digits");
        var verify = new Command("verify", "Proves that no entry was altered, removed or put in.") { head };
        verify.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => AuditCommand.VerifyAsync(parsed.GetValue(head)?.Trim().ToLowerInvariant(), cancellationToken)));

        var most = new Option<int>("--last") { Description = "How many of the newest entries.", DefaultValueFactory = _ => UsualEntries }.Between(1, MostEntries);
        var list = new Command("list", "Who did what, when and from where; the newest last.") { most };
        list.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => AuditCommand.ListAsync(parsed.GetValue(most), cancellationToken)));
        return new Command("audit", "The record of what was published, taken back, backed up and deleted.") { verify, list };
    }

    public static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "Where to; replaces nothing." };
        var command = new Command("backup", "Copies all that another machine needs into one file, while the service runs. It holds keys: keep it safe.") { file };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => BackupCommand.RunAsync(parsed.GetValue(file)!, cancellationToken)));
        return command;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "What 'backup' made." };
        var yes = new Option<bool>("--yes") { Description = "Also where something is stored already; that is kept aside." };
        var command = new Command("restore", "Puts a backup in place. Stop the service first.") { file, yes };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => RestoreCommand.RunAsync(parsed.GetValue(file)!, parsed.GetValue(yes), cancellationToken)));
        return command;
    }
}
