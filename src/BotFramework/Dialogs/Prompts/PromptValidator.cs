namespace BotFramework.Dialogs;

/// <summary>Decides whether an answer will do. One that says something itself keeps the prompt from asking again.</summary>
/// <typeparam name="T">Type of the answer.</typeparam>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
