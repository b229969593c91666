using System.CommandLine;

namespace HelpBot.Commands;

/// <summary>The commands that look after what is stored.</summary>
internal static class StoreCommands
{
    private const int MostEntries = 50;

    public static Command Audit()
    {
        var head = new Option<string?>("--head") { Description = "A hash that 'audit verify' printed once: finds entries cut off at the end, too." };
        var verify = new Command("verify", "Proves that no entry was altered, removed or put in.") { head };
        verify.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => AuditCommand.VerifyAsync(parsed.GetValue(head)?.Trim().ToLowerInvariant(), cancellationToken)));

        var most = new Option<int>("--last") { Description = "How many of the newest entries.", DefaultValueFactory = _ => MostEntries };
        var list = new Command("list", "Who did what, when and from where; the newest last.") { most };
        list.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => AuditCommand.ListAsync(parsed.GetValue(most), cancellationToken)));
        return new Command("audit", "The record of what was published, taken back, backed up and deleted.") { verify, list };
    }
}
