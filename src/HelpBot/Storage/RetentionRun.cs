using HelpBot.Hosting;
using HelpBot.Storage.Audit;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>One run of the retention: deletes all that has been kept long enough, and audits how much it was.</summary>
public sealed class RetentionRun(IRetention retention, IAuditLog audit, IOptions<HelpBotOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="System.Data.Common.DbException">The database is away; the next run goes on.</exception>
    public async Task<Deleted> RunAsync(CancellationToken cancellationToken)
    {
        var (keep, now) = (options.Value.Retention, time.GetUtcNow());
        var (conversations, inquiries) = (now.AddDays(-keep.ConversationDays), now.AddDays(-keep.InquiryDays));
        var all = default(Deleted);
        while (true)
        {
            var some = await retention.DeleteSomeAsync(conversations, inquiries, cancellationToken);
            all = new Deleted(all.Conversations + some.Conversations, all.Inquiries + some.Inquiries, some.HasMore);
            if (!some.HasMore)
            {
                break;
            }

            // Turns go first.
            await Task.Delay(Pause, time, cancellationToken);
        }

        if (all.IsAny)
        {
            await audit.AppendAsync(
                new AuditEntry(
                    AuditOrigin.Program,
                    AuditOrigin.Service,
                    AuditActions.Retention,
                    "conversations and inquiries",
                    AuditDetail.Of(
                        ("conversations", all.Conversations), ("conversationsBefore", $"{conversations:u}"),
                        ("inquiries", all.Inquiries), ("inquiriesBefore", $"{inquiries:u}"))),
                cancellationToken);
        }

        await retention.WipeAsync(all.IsAny, conversations, cancellationToken);
        return all;
    }
}
