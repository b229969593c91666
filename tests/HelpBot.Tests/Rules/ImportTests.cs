using System.Text.RegularExpressions;

namespace HelpBot.Tests.Rules;

/// <summary>Who may know of whom.</summary>
public sealed partial class ImportTests
{
    private static readonly string[] Sdk = ["BotFramework", "Microsoft.Bot", "Microsoft.Recognizers", "Recognizers"];
    private static readonly string[] Web = ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.Net.Http", "Microsoft.Extensions.Hosting"];

    [Theory]
    [InlineData("src/BotFramework")]
    [InlineData("src/BotFramework.AspNetCore")]
    [InlineData("src/Recognizers")]
    public void The_framework_knows_nothing_of_HelpBot(string folder) => AssertNone(folder, "HelpBot");

    [Fact]
    public void The_framework_core_knows_nothing_of_the_web_server() => AssertNone("src/BotFramework", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore");

    [Fact]
    public void The_conversation_does_no_input_or_output() =>
        AssertNone("src/HelpBot.Conversation", [.. Web, "HelpBot.Hosting", "HelpBot.Storage", "HelpBot.Channels", "HelpBot.Turns", "HelpBot.Public"]);

    [Theory]
    [InlineData("src/HelpBot.Conversation")]
    [InlineData("src/HelpBot")]
    [InlineData("tests/HelpBot.Tests")]
    public void HelpBot_names_no_namespace_of_an_SDK(string folder) => AssertNone(folder, Sdk);

    [Fact]
    public void A_channel_knows_no_other_channel_no_storage_and_no_staff()
    {
        foreach (var channel in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/HelpBot/Channels")).Select(folder => Path.GetFileName(folder)))
        {
            var wrong = Repository.Code($"src/HelpBot/Channels/{channel}")
                .SelectMany(file => Names(file.Text).Select(name => $"{file.Path}: {name}"))
                .Where(line => line.Contains(": HelpBot.Storage", StringComparison.Ordinal) || line.Contains(": HelpBot.Staff", StringComparison.Ordinal)
                    || (line.Contains(": HelpBot.Channels", StringComparison.Ordinal) && !line.Contains($": HelpBot.Channels.{channel}", StringComparison.Ordinal)));
            Assert.Empty(wrong);
        }
    }

    [Fact]
    public void Pages_reach_the_bot_through_turns_only() => AssertNone("src/HelpBot/Public", "HelpBot.Storage", "HelpBot.Channels", "HelpBot.Conversation.Dialogs.Answers");

    [Fact]
    public void Turns_know_no_channel_no_page_and_no_storage() => AssertNone("src/HelpBot/Turns", "HelpBot.Channels", "HelpBot.Public", "HelpBot.Storage", "Microsoft.AspNetCore");

    [Fact]
    public void Storage_knows_no_channel_and_no_page() => AssertNone("src/HelpBot/Storage", "HelpBot.Channels", "HelpBot.Public");

    [Fact]
    public void Every_file_names_the_folder_it_is_in()
    {
        var wrong = Repository.Code("src").Concat(Repository.Code("tests/HelpBot.Tests"))
            .Where(file => Namespace().Match(file.Text) is { Success: true } match && file.Path.StartsWith("src/HelpBot/", StringComparison.Ordinal)
                && match.Groups[1].Value != $"HelpBot.{Path.GetDirectoryName(file.Path)!["src/HelpBot/".Length..].Replace('/', '.').Replace('\\', '.')}")
            .Select(file => file.Path);

        Assert.Empty(wrong);
    }

    private static void AssertNone(string folder, params string[] namespaces)
    {
        var wrong = Repository.Code(folder)
            .SelectMany(file => Names(file.Text).Select(name => (file.Path, Name: name)))
            .Where(found => namespaces.Any(name => found.Name == name || found.Name.StartsWith($"{name}.", StringComparison.Ordinal)))
            .Select(found => $"{found.Path}: {found.Name}");
        Assert.Empty(wrong);
    }

    /// <summary>Namespaces that a file imports, or names in full.</summary>
    private static IEnumerable<string> Names(string text) => Using().Matches(text).Select(match => match.Groups[1].Value)
        .Concat(FullName().Matches(text).Select(match => match.Groups[1].Value));

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<![\w.""/<=])((?:BotFramework|Microsoft\.Bot|Microsoft\.EntityFrameworkCore|Microsoft\.AspNetCore)\.[A-Z]\w+)(?!\w*"")")]
    private static partial Regex FullName();
}
