namespace BotFramework.Tests.Http;

/// <summary>Says what it is told; answers an invoke named "echo" with its value.</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.SendActivityAsync($"echo: {turnContext.Activity.Text}", cancellationToken: cancellationToken);

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.Name == "echo"
            ? new InvokeResponse { Status = 202, Body = new { said = turnContext.Activity.Value } }
            : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
}
