using System.Net;
using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>The service of a channel refused a request.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, HttpStatusCode statusCode, ErrorResponse? body)
        : base(message)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The status it answered with.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What it said; null when that was not in the protocol's form.</summary>
    public ErrorResponse? Body { get; }
}
