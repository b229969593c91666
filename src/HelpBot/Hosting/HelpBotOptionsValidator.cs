using HelpBot.Storage.Postgres;
using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>Says at start which key has which value and what is allowed.</summary>
public sealed class HelpBotOptionsValidator : IValidateOptions<HelpBotOptions>
{
    public ValidateOptionsResult Validate(string? name, HelpBotOptions options)
    {
        var errors = new List<string>();
        if (options.PublicUrl.Length > 0 && !IsOrigin(options.PublicUrl.TrimEnd('/')))
        {
            errors.Add(Wrong("PublicUrl", options.PublicUrl, "an http or https address without path, such as https://help.example.org, or nothing"));
        }

        if (options.DialogsDirectory.Length > 0 && !Directory.Exists(ProgramPlace.Resolve(options.DialogsDirectory)))
        {
            errors.Add(Wrong("DialogsDirectory", options.DialogsDirectory, "a directory that exists, or nothing"));
        }

        if (options.Database.Length > 0 && !PostgresDatabase.Understands(options.Database))
        {
            errors.Add(Wrong(
                "Database", "(hidden)", "a PostgreSQL connection string such as Host=db.example.org;Database=helpbot;Username=helpbot;Password=..., or nothing for SQLite"));
        }

        if (options.KeySecret.Length is > 0 and < 24)
        {
            errors.Add(Wrong("KeySecret", "(hidden)", "a secret of 24 characters or more, or nothing"));
        }

        errors.AddRange(options.KnownProxies
            .Where(proxy => !KnownProxies.Understands(proxy))
            .Select(proxy => Wrong("KnownProxies", proxy, "addresses such as 10.0.0.7 and networks such as 10.0.0.0/8")));
        Between(errors, "DrainSeconds", options.DrainSeconds, 0, 120);
        Between(errors, "Limits:TextLength", options.Limits.TextLength, 100, 20_000);
        Between(errors, "Limits:BodyBytes", options.Limits.BodyBytes, 32 * 1024, 4 * 1024 * 1024);
        Between(errors, "Limits:MessagesPerMinute", options.Limits.MessagesPerMinute, 1, 1_000_000);
        Between(errors, "Limits:ConversationsPerMinute", options.Limits.ConversationsPerMinute, 1, 1_000_000);
        Between(errors, "Limits:ConversationMegabytes", options.Limits.ConversationMegabytes, 1, 4_096);
        Between(errors, "Limits:HeldMegabytes", options.Limits.HeldMegabytes, 1, 4_096);
        if (!Enum.TryParse<Durability>(options.Durability, ignoreCase: true, out var durability) || !Enum.IsDefined(durability))
        {
            errors.Add(Wrong("Durability", options.Durability, "Process or Power"));
        }

        Between(errors, "DirectLine:MaximumStreams", options.DirectLine.MaximumStreams, 1, 1_000_000);
        Between(errors, "Retention:ConversationDays", options.Retention.ConversationDays, 1, 3_650);
        Between(errors, "Retention:InquiryDays", options.Retention.InquiryDays, 1, 3_650);
        errors.AddRange(options.DirectLine.TrustedOrigins
            .Where(origin => !IsOrigin(origin))
            .Select(origin => Wrong("DirectLine:TrustedOrigins", origin, "origins such as https://www.example.org")));
        if (options.DirectLine.Secrets.Any(secret => secret.Length < 24))
        {
            errors.Add(Wrong("DirectLine:Secrets", "(hidden)", "secrets of 24 characters or more"));
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void Between(List<string> errors, string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            errors.Add(Wrong(key, value.ToString(), $"a number from {least} to {most}"));
        }
    }

    private static string Wrong(string key, string value, string allowed) =>
        $"{HelpBotOptions.Section}:{key} is '{value}'; allowed is {allowed}.";

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
