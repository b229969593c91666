using HelpBot.Storage.Inquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HelpBot.Benchmarks.Stores;

/// <summary>EF Core with pooled contexts: reads the conversation, changes it, saves.</summary>
internal sealed class EntityTurns(PooledDbContextFactory<TurnContext> contexts) : ITurns
{
    public async Task TurnAsync(int conversation)
    {
        var key = $"entity{conversation}";
        await using var context = await contexts.CreateDbContextAsync();
        var row = await context.Conversations.FirstOrDefaultAsync(found => found.Key == key);
        if (row is null)
        {
            row = new ConversationEntity { Key = key, NextSequence = 1 };
            context.Add(row);
            await context.SaveChangesAsync();
        }

        var state = await context.States.FirstOrDefaultAsync(found => found.ConversationId == row.Id);
        _ = await context.Activities.AsNoTracking().Where(found => found.ConversationId == row.Id)
            .OrderByDescending(found => found.Sequence).Take(60).ToListAsync();
        if (state is null)
        {
            context.Add(new StateEntity { ConversationId = row.Id, Key = "state", Json = SampleTurn.State });
        }
        else
        {
            state.Json = [.. SampleTurn.State];
        }

        var first = row.NextSequence;
        context.AddRange(
            new ActivityEntity { ConversationId = row.Id, Sequence = first, Turn = first, Json = SampleTurn.Said },
            new ActivityEntity { ConversationId = row.Id, Sequence = first + 1, Turn = first, Json = SampleTurn.Reply },
            new InquiryRow { At = 0, Channel = "web", Language = "en", Topic = "help", Outcome = "answered", Sources = "contact:telephone", Text = "where is it" });
        row.NextSequence += 2;
        row.UpdatedAt++;
        await context.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
