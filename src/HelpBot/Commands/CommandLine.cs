using System.CommandLine;
using HelpBot.Conversation;

namespace HelpBot.Commands;

/// <summary>The program's commands; without one it serves.</summary>
public static class CommandLine
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // A text may begin with @: it names no file of arguments.
        var parsed = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        IReadOnlyList<string> complaints = OptionNames.Complaint(parsed, arguments) is { } complaint ? [complaint] : Usage.Complaints(parsed);
        if (complaints.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, complaints));
            return ExitCodes.Unknown;
        }

        // The host ends itself in its own time when it is told to.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("HelpBot, a help line for the public. Without a command it serves; settings can follow: --urls http://localhost:8080")
        {
            Check(), Learn(), Ask(), EvaluateCommandLine.Create(), StoreCommands.Audit(), StoreCommands.Backup(), StoreCommands.Restore(),
        };
        foreach (var command in RevisionCommands.All())
        {
            root.Add(command);
        }

        // What is left over are settings for the server.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-')
            ? Unknown(first)
            : Operator.RunAsync(() => ServeCommand.RunAsync([.. parsed.UnmatchedTokens], cancellationToken)));
        return root;
    }

    private static Command Check()
    {
        var phrases = new Option<bool>("--phrases") { Description = "Which phrases change nothing? Takes a minute or two." };
        var lines = new Option<string?>("--lines") { Description = "With --phrases: a file of lines that must stay what they are taken for." };
        lines.Validators.Add(result =>
        {
            if (!result.GetValue(phrases))
            {
                result.AddError("--lines is of use with --phrases only.");
            }
        });
        var command = new Command("check", "Is dialogs/ sound? Names file, line, field and what is allowed.") { phrases, lines };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(() => parsed.GetValue(phrases)
            ? CheckPhrasesCommand.RunAsync(parsed.GetValue(lines), cancellationToken)
            : CheckCommand.RunAsync(cancellationToken)));
        return command;
    }

    /// <summary>For the build; whoever uses the program need not know.</summary>
    private static Command Learn()
    {
        var dialogs = new Argument<string>("dialogs") { Description = "The folder to learn." };
        var into = new Argument<string>("into") { Description = "Where to put what was learnt." };
        var command = new Command("learn", "Learns dialogs/ ahead, for the build.") { dialogs, into };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => LearnCommand.RunAsync(parsed.GetRequiredValue(dialogs), parsed.GetRequiredValue(into), cancellationToken)));
        return command;
    }

    private static Command Ask()
    {
        var text = new Argument<string?>("text") { Description = "The question; without it, a conversation until an empty line.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string?>("--lang") { Description = "en or fr; else by what is typed." };
        language.Only(value => value is "en" or "fr", "en or fr");
        var explain = new Option<bool>("--explain") { Description = "Say after each answer how it came about." };
        var json = new Option<bool>("--json") { Description = "Explain as JSON, and print nothing else." };
        var command = new Command("ask", "Asks dialogs/ as it stands in the folder. Nothing is kept.") { text, language, explain, json };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            () => AskCommand.RunAsync(
                parsed.GetValue(text),
                Languages.Parse(parsed.GetValue(language)),
                parsed.GetValue(json) ? AskManner.Json : parsed.GetValue(explain) ? AskManner.Explained : AskManner.Plain,
                cancellationToken)));
        return command;
    }

    private static async Task<int> Unknown(string name)
    {
        await Console.Error.WriteLineAsync($"There is no command '{name}'. See --help.");
        return ExitCodes.Unknown;
    }
}
