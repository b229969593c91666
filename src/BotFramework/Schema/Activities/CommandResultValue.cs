namespace BotFramework.Schema;

/// <summary>Value of a command result activity.</summary>
/// <typeparam name="T">The data that comes with it.</typeparam>
public class CommandResultValue<T>
{
    public string? CommandId { get; set; }

    public T? Data { get; set; }

    public Error? Error { get; set; }
}
