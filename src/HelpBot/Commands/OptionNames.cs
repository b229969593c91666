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
    public static string? Complaint(ParseResult parsed)
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
            ? null
            : $"There is no option '{unknown}'{(isServer ? "" : $" of '{command.Name}'")}. Allowed: {string.Join(", ", allowed)}. A text that begins so goes behind '{EndOfOptions}'.";
    }

    [GeneratedRegex(@"^--?[\p{L}_][^\s]*$")]
    private static partial Regex LooksLikeOption();
}
