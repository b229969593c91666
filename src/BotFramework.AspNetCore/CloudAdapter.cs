using System.Security.Claims;
using BotFramework.Connector;
using BotFramework.Schema;
using BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace BotFramework.AspNetCore;

/// <summary>
/// The messages endpoint of the Bot Framework: takes an activity, verifies who sent it, runs the turn and writes the answer.
/// What is no activity is answered with 400, 413 or 415, what can't be verified with 401, what is no POST with 405, and with 502
/// when the replies can't be delivered. A sender whom nobody vouches for is let in as <see cref="IAnonymousAccess"/> says.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter that lets nobody in but who is let in without identity.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    /// <param name="botFrameworkAuthentication">Decides whose activities are taken.</param>
    /// <param name="logger">Where it writes what it refuses.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <param name="configuration">See <see cref="ConfigurationBotFrameworkAuthentication"/>.</param>
    /// <param name="httpClientFactory">Makes clients for tokens, keys and replies.</param>
    /// <param name="logger">Where it writes what it refuses.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>How many bytes an activity may have; 256 KiB unless set.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            if (!HttpMethods.IsPost(httpRequest.Method))
            {
                httpResponse.Headers.Allow = HttpMethods.Post;
                throw new ActivityRefusedException(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "Activities are posted here.");
            }

            var activity = await ActivityRequest.ReadAsync(httpRequest, MaxActivityBytes, cancellationToken).ConfigureAwait(false);
            var sender = await AuthenticateAsync(httpRequest, activity, cancellationToken).ConfigureAwait(false);
            var answer = await RunAsync(sender, activity, bot, cancellationToken).ConfigureAwait(false);
            await ActivityResponse.WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (ActivityRefusedException refusal)
        {
            LogRefused(Logger, refusal.StatusCode, refusal.Message);
            await ActivityResponse.WriteErrorAsync(httpResponse, refusal, cancellationToken).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Refused an activity with status {Status}: {Reason}")]
    private static partial void LogRefused(ILogger logger, int status, string reason);

    private static bool IsAnonymous(ClaimsIdentity? identity)
        => identity?.AuthenticationType == AuthenticationConstants.AnonymousAuthType;

    private async Task<InvokeResponse?> RunAsync(
        AuthenticateRequestResult sender, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            return await ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unsent) when (unsent is HttpRequestException or ErrorResponseException
            || (unsent is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ActivityRefusedException(
                StatusCodes.Status502BadGateway, ErrorCodes.ServiceError, "The service at serviceUrl did not take the reply.");
        }
    }

    private async Task<AuthenticateRequestResult> AuthenticateAsync(
        HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            var header = request.Headers[HeaderNames.Authorization];
            var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(
                activity, header.Count == 0 ? null : header.ToString(), cancellationToken).ConfigureAwait(false);
            var services = request.HttpContext.RequestServices;
            var access = services?.GetService<IAnonymousAccess>() ?? DevelopmentOnLoopback.Instance;
            return IsAnonymous(sender.ClaimsIdentity) && !access.IsAllowed(request)
                ? throw new UnauthorizedAccessException("Anonymous access is for Development on loopback only.")
                : sender;
        }
        catch (UnauthorizedAccessException refusal)
        {
            throw new ActivityRefusedException(StatusCodes.Status401Unauthorized, "Unauthorized", refusal.Message);
        }
    }
}
