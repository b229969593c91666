namespace BotFramework.Schema;

/// <summary>Values of an activity's action when a contact changes.</summary>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
