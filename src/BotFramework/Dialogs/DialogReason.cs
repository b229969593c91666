namespace BotFramework.Dialogs;

/// <summary>Why a step of a dialog runs, or why a dialog leaves the stack.</summary>
public enum DialogReason
{
    BeginCalled = 0,
    ContinueCalled = 1,
    EndCalled = 2,
    ReplaceCalled = 3,
    CancelCalled = 4,
    NextCalled = 5,
}
