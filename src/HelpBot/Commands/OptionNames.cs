using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace HelpBot.Commands;

/// <summary>Finds options that do not exist. Without it, a mistyped one would be taken for a folder, a text or a setting.</summary>
internal static partial class OptionNames
{
    private const string EndOfOptions = "--";

    // Of the server: what is left over without a command. Section:Key is any setting.
    private static readonly string[] Settings =
    [
        "--urls", "--environment", "--contentRoot", "--http_ports", "--https_ports", "--AllowedHosts",
        "--MicrosoftAppType", "--MicrosoftAppId", "--MicrosoftAppPassword", "--MicrosoftAppTenantId", "--SECTION:KEY",
    ];

    /// <summary>What to tell about the first one; null when all exist.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="arguments">As it was typed.</param>
    public static string? Complaint(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        var isServer = command is RootCommand;
        var allowed = isServer ? Settings : [.. command.Options.Select(option => option.Name)];
        var unknown = parsed.Tokens
            .TakeWhile(token => token.Value != EndOfOptions)
            .Where(token => token.Type is TokenType.Argument && LooksLikeOption().IsMatch(token.Value))
            .Select(token => token.Value.Split('=')[0])
            .FirstOrDefault(name => !isServer || !(name.Contains(':', StringComparison.Ordinal) || allowed.Contains(name, StringComparer.OrdinalIgnoreCase)));
        return unknown is null
            ? Switch(command, arguments) ?? (isServer ? Unset(parsed.UnmatchedTokens) : null)
            : $"There is no option '{unknown}'{(isServer ? "" : $" of '{command.Name}'")}. Allowed: {string.Join(", ", allowed)}. A text that begins so goes behind '{EndOfOptions}'.";
    }

    /// <summary>A switch with a value that is none: the value would be taken for a folder or a text.</summary>
    private static string? Switch(Command command, IReadOnlyList<string> arguments) => arguments
        .TakeWhile(argument => argument != EndOfOptions)
        .Select(argument => argument.Split('=', 2))
        .Where(parts => parts.Length == 2 && command.Options.Any(option => option.Name == parts[0] && option.ValueType == typeof(bool)) && !bool.TryParse(parts[1], out _))
        .Select(parts => $"{parts[0]} is '{parts[1]}'; it stands alone, or with true or false.")
        .FirstOrDefault();

    /// <summary>A setting for the server without a value would not be set at all.</summary>
    private static string? Unset(IReadOnlyList<string> settings) => settings
        .Where((setting, index) => setting.StartsWith("--", StringComparison.Ordinal) && !setting.Contains('=', StringComparison.Ordinal)
            && (index + 1 == settings.Count || settings[index + 1].StartsWith("--", StringComparison.Ordinal)))
        .Select(setting => $"{setting} needs a value.")
        .FirstOrDefault();

    [GeneratedRegex(@"^--?[\p{L}_][^\s]*$")]
    private static partial Regex LooksLikeOption();
}
