namespace BotFramework.Schema;

/// <summary>A message was deleted.</summary>
public interface IMessageDeleteActivity : IActivity;
