namespace BotFramework.Schema;

/// <summary>Values of an activity's action when the bot is installed or removed.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
