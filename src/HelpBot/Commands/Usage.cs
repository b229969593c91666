using System.CommandLine;
using System.Globalization;

namespace HelpBot.Commands;

/// <summary>Finds what is missing, too many or of the wrong kind in a command line: a line each, saying what is allowed.</summary>
internal static class Usage
{
    /// <summary>Everything wrong; empty when the command can run.</summary>
    public static IReadOnlyList<string> Complaints(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is System.CommandLine.Help.HelpAction)
        {
            return [];
        }

        if (command.Subcommands.Count > 0 && command is not RootCommand)
        {
            return [$"'{command.Name}' needs one of: {string.Join(", ", command.Subcommands.Select(one => one.Name))}."];
        }

        var own = command.Arguments.SelectMany(argument => OfArgument(parsed, command, argument))
            .Concat(command.Options.SelectMany(option => OfOption(parsed, command, option)))
            .Concat(TooMany(parsed, command))
            .ToList();
        return own.Count > 0 ? own : [.. parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ")).Distinct()];
    }

    private static IEnumerable<string> OfArgument(ParseResult parsed, Command command, Argument argument)
    {
        var tokens = parsed.GetResult(argument)?.Tokens ?? [];
        if (tokens.Count < argument.Arity.MinimumNumberOfValues)
        {
            yield return $"'{command.Name}' needs <{argument.Name}>: {argument.Description}";
        }
        else if (tokens.Any(token => token.Value.Trim().Length == 0))
        {
            yield return $"<{argument.Name}> of '{command.Name}' is empty.";
        }
        else if (tokens.Select(token => token.Value).FirstOrDefault(value => !Fits(argument.ValueType, value)) is { } wrong)
        {
            yield return $"<{argument.Name}> of '{command.Name}' is '{wrong}'; allowed is {Kind(argument.ValueType)}.";
        }
    }

    private static IEnumerable<string> OfOption(ParseResult parsed, Command command, Option option)
    {
        var given = parsed.GetResult(option) is { Implicit: false } result ? result : null;
        if (given is null)
        {
            return option.Required ? [$"'{command.Name}' needs {option.Name}: {option.Description}"] : [];
        }

        if (given.Tokens.Count < option.Arity.MinimumNumberOfValues)
        {
            return [$"{option.Name} needs a value: {option.Description}"];
        }

        return given.Tokens.Select(token => token.Value).FirstOrDefault(value => !Fits(option.ValueType, value)) is { } wrong
            ? [$"{option.Name} is '{wrong}'; allowed is {Kind(option.ValueType)}."]
            : given.IdentifierTokenCount > 1 && option.ValueType != typeof(bool)
                ? [$"{option.Name} is given {given.IdentifierTokenCount} times; once is allowed."]
                : [];
    }

    // What is left over without a command are settings for the server.
    private static IEnumerable<string> TooMany(ParseResult parsed, Command command) =>
        command is RootCommand || parsed.UnmatchedTokens is not [var first, ..] ? []
        : command.Arguments.Count == 0 ? [$"'{first}' is too much: '{command.Name}' takes no text of its own."]
        : [$"'{first}' is too much: '{command.Name}' takes {string.Join(" ", command.Arguments.Select(argument => $"<{argument.Name}>"))}. A text of several words goes between quotes."];

    private static bool Fits(Type type, string value) => Plain(type) switch
    {
        var number when number == typeof(int) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        var number when number == typeof(double) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        var yesOrNo when yesOrNo == typeof(bool) => bool.TryParse(value, out _),
        _ => true,
    };

    private static string Kind(Type type) => Plain(type) switch
    {
        var number when number == typeof(int) => "a whole number",
        var number when number == typeof(double) => "a number",
        _ => "true or false",
    };

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
