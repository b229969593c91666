namespace BotFramework.Schema;

/// <summary>The conversation passes from a bot to a person or back.</summary>
public interface IHandoffActivity : IActivity;
