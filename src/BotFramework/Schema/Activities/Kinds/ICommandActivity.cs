namespace BotFramework.Schema;

/// <summary>A command for the bot or the channel.</summary>
public interface ICommandActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }
}
