namespace BotFramework.Schema;

/// <summary>Value of a command activity.</summary>
/// <typeparam name="T">The data that comes with it.</typeparam>
public class CommandValue<T>
{
    public string? CommandId { get; set; }

    public T? Data { get; set; }
}
