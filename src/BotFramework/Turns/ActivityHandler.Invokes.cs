using System.Net;
using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework.Turns;

public partial class ActivityHandler
{
    private const string CardActionName = "adaptiveCard/action";
    private const string SearchName = "application/search";

    /// <summary>A request that wants an answer at once; one that nobody handles is answered with 501.</summary>
    /// <returns>The answer; null when the bot sent one itself.</returns>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case CardActionName:
                    var card = await OnAdaptiveCardInvokeAsync(turnContext, CardValue(turnContext.Activity), cancellationToken)
                        .ConfigureAwait(false);
                    return CreateInvokeResponse(card);
                case SearchName:
                    var found = await OnSearchInvokeAsync(turnContext, SearchValue(turnContext.Activity), cancellationToken)
                        .ConfigureAwait(false);
                    return CreateInvokeResponse(found);
                case SignInConstants.VerifyStateOperationName or SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>A sign-in wants to be verified.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An action of a card was chosen.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The channel searches for something.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An answer with status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = 200, Body = body };

    private static AdaptiveCardInvokeValue CardValue(IInvokeActivity activity)
    {
        var value = Value<AdaptiveCardInvokeValue>(activity);
        if (value.Action is null)
        {
            throw Refuse("Missing action property");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw Refuse($"The action '{value.Action.Type}' is not supported.", "NotSupported");
    }

    private static SearchInvokeValue SearchValue(IInvokeActivity activity)
    {
        var value = Value<SearchInvokeValue>(activity);
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == Connector.Channels.Msteams)
        {
            // Teams leaves the kind out when it means the ordinary search.
            value.Kind = SearchInvokeTypes.Search;
        }

        return string.IsNullOrEmpty(value.Kind) ? throw Refuse("Missing kind property for search")
            : string.IsNullOrEmpty(value.QueryText) ? throw Refuse("Missing queryText property for search")
            : value;
    }

    private static T Value<T>(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw Refuse("Missing value property");
        }

        try
        {
            return ActivityJson.Convert<T>(activity.Value) ?? throw Refuse("Missing value property");
        }
        catch (JsonException)
        {
            throw Refuse("Value property is not properly formed");
        }
    }

    private static InvokeResponseException Refuse(string message, string code = "BadRequest")
    {
        var error = new Error(code, message);
        return new InvokeResponseException(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = error,
        });
    }
}
