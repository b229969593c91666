using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Benchmarks.Server;

/// <summary>What ASP.NET Core can do at best: the same request and an answer of the same shape, without a bot behind it.</summary>
internal static class BareEndpoint
{
    public static async Task<int> RunAsync(string[] args)
    {
        // A watched folder would cost the turns beside it: their files may lie below it.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, BareJson.Default));
        await using var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost("/api/messages", (BareActivity activity) => TypedResults.Ok(new BareReplies(
        [
            new BareActivity("message", Guid.NewGuid().ToString("n"), "Collision reporting is affected by the incident. The notice has no date.",
                activity.Conversation, activity.Recipient, activity.From, activity.Id),
        ])));
        await app.RunAsync();
        return 0;
    }
}

internal sealed record BareAccount(string Id);

internal sealed record BareActivity(
    string Type, string Id, string Text, BareAccount Conversation, BareAccount From, BareAccount Recipient, string? ReplyToId);

internal sealed record BareReplies(BareActivity[] Activities);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareActivity))]
[JsonSerializable(typeof(BareReplies))]
internal sealed partial class BareJson : JsonSerializerContext;
