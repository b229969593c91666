using HelpBot.Turns;
using Microsoft.AspNetCore.Mvc;

namespace HelpBot.Channels.DirectLine;

/// <summary>Direct Line 3.0: what Web Chat and DirectLineJS speak.</summary>
public static class DirectLineEndpoints
{
    private const string Prefix = "/v3/directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services) => services
        .AddSingleton<SigningKey>()
        .AddHostedService(provider => provider.GetRequiredService<SigningKey>())
        .AddHostedService<StreamPulse>()
        .AddSingleton<DirectLineTokens>()
        .AddSingleton<DirectLineOrigins>()
        .AddSingleton<DirectLineGate>()
        .AddSingleton<StreamHub>()
        .AddSingleton<ITurnListener>(provider => provider.GetRequiredService<StreamHub>())
        .AddSingleton<IConversationFollower>(provider => provider.GetRequiredService<StreamHub>())
        .AddSingleton<DirectLineAdapter>()
        .AddSingleton<DirectLineTurns>()
        .AddSingleton<TokenEndpoints>()
        .AddSingleton<ConversationEndpoints>()
        .AddSingleton<ActivityEndpoints>()
        .AddSingleton<UploadEndpoint>()
        .AddSingleton<StreamEndpoint>();

    public static void MapDirectLine(this WebApplication app)
    {
        var services = app.Services;
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Prefix), branch => branch.Use(Cors.MarkAsync));
        var routes = app.MapGroup(Prefix);
        routes.MapPost("/tokens/generate", tokens.GenerateAsync);
        routes.MapPost("/tokens/refresh", tokens.RefreshAsync);
        routes.MapPost("/tokens/resume", tokens.ResumeAsync);
        routes.MapPost("/conversations", conversations.StartAsync);
        routes.MapGet($"/conversations/{{{RouteValues.Conversation}}}", conversations.ReconnectAsync);
        routes.MapPost($"/conversations/{{{RouteValues.Conversation}}}/activities", activities.PostAsync);
        routes.MapGet($"/conversations/{{{RouteValues.Conversation}}}/activities", activities.GetAsync);
        routes.MapPost($"/conversations/{{{RouteValues.Conversation}}}/upload", services.GetRequiredService<UploadEndpoint>().PostAsync)
            .WithMetadata(new RequestSizeLimitAttribute(UploadEndpoint.LargestUpload));
        routes.MapGet($"/conversations/{{{RouteValues.Conversation}}}/stream", services.GetRequiredService<StreamEndpoint>().OpenAsync);
        routes.MapMethods("/{**path}", [HttpMethods.Options], Cors.PreflightAsync);
    }
}
