using System.Globalization;
using HelpBot.Publishing.Editing;
using HelpBot.Tests.Publishing.Editing;
using HelpBot.Tests.Publishing.Knowledge;

namespace HelpBot.Tests.Publishing.Processes;

/// <summary>A process that publishes again and again, and says what was acknowledged: a line <c>NUMBER NAME</c> each.</summary>
public static class PublishingProcess
{
    public const string Role = "publish";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var data, var dialogs, var database, var author, var count])
        {
            return 1;
        }

        await using var office = await Office.OpenAsync(data, database, dialogs);
        for (var index = 0; index < int.Parse(count, CultureInfo.InvariantCulture); index++)
        {
            // Mostly from a revision that is old by the time it is published.
            var name = $"{author} {index}";
            var published = await office.PublishAsync(
                Math.Max(1, office.Publisher.InForce),
                one => one.WithFaq("records-check", faq => faq with { AskedAs = new([.. faq.AskedAs.En, name], faq.AskedAs.Fr) }),
                author,
                name);
            if (published.Status != PublicationStatus.Published)
            {
                await Console.Error.WriteLineAsync($"{name}: {published.Status} {string.Join(' ', published.Conflicts)} {string.Join(' ', published.Problems)}");
                return 2;
            }

            Console.WriteLine($"{published.Revision!.Number} {name}");
        }

        return 0;
    }
}
