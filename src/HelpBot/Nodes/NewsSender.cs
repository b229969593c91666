using System.Data.Common;
using HelpBot.Storage.Postgres;

namespace HelpBot.Nodes;

/// <summary>Sends what the outbox gathers as notifications. Not part of a turn's transaction: there each would wait for the other,
/// because the server lets only one transaction that notifies commit at a time.</summary>
public sealed partial class NewsSender(
    PostgresDatabase database, NewsOutbox outbox, NodeName node, TimeProvider time, ILogger<NewsSender> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isAway = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            var batch = await outbox.TakeAsync(stoppingToken);
            try
            {
                await SendAsync(NewsText.Write(node.Text, batch), stoppingToken);
                isAway = false;
            }
            catch (Exception failure) when (failure is DbException or TimeoutException)
            {
                if (!isAway)
                {
                    LogAway(failure.GetType().Name);
                }

                isAway = true;
                outbox.Return(batch);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task SendAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand($"SELECT pg_notify('{NewsChannel.Turns}', said) FROM unnest($1) AS said");
        command.Parameters.Add(new() { Value = texts.ToArray() });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other nodes cannot be told what happens here ({Type}); trying again until they can.")]
    private partial void LogAway(string type);
}
