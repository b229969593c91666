namespace BotFramework.AspNetCore;

/// <summary>A request is answered with an error before any turn runs.</summary>
internal sealed class ActivityRefusedException(int statusCode, string code, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;

    public string Code { get; } = code;
}
