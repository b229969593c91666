namespace BotFramework.Schema;

/// <summary>Body of an answer that reports an error.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error? error = null)
    {
        Error = error;
    }

    public Error? Error { get; set; }
}
