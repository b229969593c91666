namespace BotFramework.Dialogs;

/// <summary>A dialog that needs others beside it in its set.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs it needs.</summary>
    IEnumerable<Dialog> GetDependencies();
}
