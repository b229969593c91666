using BotFramework.Turns;
using Microsoft.AspNetCore.Http;

namespace BotFramework.AspNetCore;

/// <summary>Runs turns for activities that come by HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Handles one request to the messages endpoint and writes its answer.</summary>
    Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
