namespace BotFramework.State;

/// <summary>An object that must not be overwritten by someone who has not seen its latest version.</summary>
public interface IStoreItem
{
    /// <summary>Which version this is; <c>*</c> overwrites any.</summary>
    string? ETag { get; set; }
}
