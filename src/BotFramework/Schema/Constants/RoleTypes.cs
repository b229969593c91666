namespace BotFramework.Schema;

/// <summary>Who an account belongs to.</summary>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
