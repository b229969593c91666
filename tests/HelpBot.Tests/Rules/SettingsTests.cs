using System.Text.Json;
using HelpBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace HelpBot.Tests.Rules;

/// <summary><c>appsettings.sample.json</c> shows every setting with its default.</summary>
public sealed class SettingsTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "appsettings.sample.json");

    [Fact]
    public void The_sample_says_what_the_program_does_without_it()
    {
        var bound = new ConfigurationBuilder().AddJsonFile(Sample).Build().GetSection(HelpBotOptions.Section).Get<HelpBotOptions>();

        Assert.Equal(JsonSerializer.Serialize(new HelpBotOptions()), JsonSerializer.Serialize(bound));
    }

    [Fact]
    public void The_sample_names_every_setting_and_no_other()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Sample));
        using var defaults = JsonDocument.Parse(JsonSerializer.Serialize(new HelpBotOptions()));

        Assert.Equal(Keys(defaults.RootElement), Keys(sample.RootElement.GetProperty(HelpBotOptions.Section)));
        Assert.Equal(
            ["HelpBot", "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"],
            sample.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("PublicUrl", "ftp://x", "https://help.example.org")]
    [InlineData("DialogsDirectory", "/no/such/place", "exists")]
    [InlineData("Limits:TextLength", "5", "100 to 20000")]
    [InlineData("Limits:MessagesPerMinute", "0", "1 to 1000000")]
    [InlineData("Limits:ConversationsPerMinute", "0", "1 to 1000000")]
    [InlineData("DirectLine:TrustedOrigins:0", "example.org", "https://www.example.org")]
    public void A_wrong_setting_is_told_with_key_value_and_what_is_allowed(string key, string value, string allowed)
    {
        var options = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build().Get<HelpBotOptions>()!;

        var failure = new HelpBotOptionsValidator().Validate(null, options).FailureMessage;

        Assert.Contains($"HelpBot:{key.Replace(":0", "", StringComparison.Ordinal)} is '{value}'", failure, StringComparison.Ordinal);
        Assert.Contains(allowed, failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_never_told()
    {
        var options = new HelpBotOptions { DirectLine = new DirectLineOptions { Secrets = ["too-short"] } };

        Assert.DoesNotContain("too-short", new HelpBotOptionsValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hunter2")]
    [InlineData("Host=db.example.org;Pasword=hunter2")]
    [InlineData("Password=hunter2")]
    [InlineData("postgres://helpbot:hunter2@db.example.org/helpbot")]
    [InlineData("Host=db.example.org;Port=x;Password=hunter2")]
    public void A_wrong_connection_string_is_told_without_showing_it(string connection)
    {
        var failure = new HelpBotOptionsValidator().Validate(null, new HelpBotOptions { Database = connection }).FailureMessage;

        Assert.Contains("HelpBot:Database", failure, StringComparison.Ordinal);
        Assert.Contains("Host=db.example.org;Database=helpbot", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys(JsonElement section) => section.EnumerateObject().SelectMany(property =>
        property.Value.ValueKind == JsonValueKind.Object ? Keys(property.Value).Select(key => $"{property.Name}:{key}") : [property.Name]);
}
