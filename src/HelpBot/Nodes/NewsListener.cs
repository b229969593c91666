using System.Data.Common;
using System.Diagnostics;
using HelpBot.Publishing;
using HelpBot.Storage.Postgres;
using Npgsql;

namespace HelpBot.Nodes;

/// <summary>Hears what other nodes tell. Every few seconds, and whenever it begins to listen, it also looks into the database, so that
/// what was not told, or told while nobody listened, is found; behind a pooler that passes no notifications it looks twice a second.</summary>
public sealed partial class NewsListener(
    PostgresDatabase database, NewsReader news, NewsCatchUp catchUp, PublishedSignal published, TimeProvider time, ILogger<NewsListener> logger)
    : BackgroundService
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Deaf = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    private bool _isAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(() => pause = FirstPause, stoppingToken);
            }
            catch (Exception failure) when (failure is DbException or TimeoutException or IOException)
            {
                if (!_isAway)
                {
                    LogAway(failure.GetType().Name);
                }

                _isAway = true;
            }

            // Not all nodes at the same moment.
            await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()), time, stoppingToken);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
        }
    }

    private async Task ListenAsync(Action onBegun, CancellationToken stoppingToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, said) => Hear(said);
        await ExecuteAsync(connection, $"LISTEN {NewsChannel.Turns}; LISTEN {NewsChannel.Revisions}", stoppingToken);
        published.Wake();
        await catchUp.RunAsync(connection, stoppingToken);
        onBegun();
        if (_isAway)
        {
            LogBack();
            _isAway = false;
        }

        while (true)
        {
            await ProbeAsync(connection, stoppingToken);
            await HearForAsync(connection, news.HearsItself ? Calm : Deaf, stoppingToken);
            await catchUp.RunAsync(connection, stoppingToken);
        }
    }

    /// <summary>Says something to itself: who hears that hears everything.</summary>
    private Task ProbeAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        ExecuteAsync(connection, $"SELECT pg_notify('{NewsChannel.Turns}', '{news.Probe()}')", cancellationToken);

    private async Task HearForAsync(NpgsqlConnection connection, TimeSpan period, CancellationToken cancellationToken)
    {
        var from = Stopwatch.GetTimestamp();
        for (var left = period; left > TimeSpan.Zero; left = period - Stopwatch.GetElapsedTime(from))
        {
            await connection.WaitAsync(left, cancellationToken);
        }
    }

    private void Hear(NpgsqlNotificationEventArgs said)
    {
        if (said.Channel == NewsChannel.Revisions)
        {
            published.Wake();
        }
        else
        {
            news.Hear(said.Payload);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other nodes cannot be heard ({Type}); trying again until they can.")]
    private partial void LogAway(string type);

    [LoggerMessage(Level = LogLevel.Information, Message = "Other nodes are heard again; what happened meanwhile was looked up.")]
    private partial void LogBack();
}
