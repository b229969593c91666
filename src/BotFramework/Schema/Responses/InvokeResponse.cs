namespace BotFramework.Schema;

/// <summary>Answer to an invoke: an HTTP status and a body.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>What is sent back as JSON; null for an empty body.</summary>
    public object? Body { get; set; }

    /// <summary>True for 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>An <see cref="InvokeResponse"/> whose body has a known type.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <inheritdoc cref="InvokeResponse.Body"/>
    public new T? Body { get => (T?)base.Body; set => base.Body = value; }
}
