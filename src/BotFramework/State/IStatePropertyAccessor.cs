using BotFramework.Turns;

namespace BotFramework.State;

/// <summary>A property of some state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Its name.</summary>
    string Name { get; }
}

/// <summary>Reads and writes one property of some state.</summary>
/// <typeparam name="T">Type of the property.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; when there is none, that of <paramref name="defaultValueFactory"/>, which is kept.</summary>
    /// <exception cref="MissingMemberException">There is no value, no factory, and T cannot be null.</exception>
    Task<T> GetAsync(
        ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the value; it is written when the state's changes are saved.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Takes the value away.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>Makes properties.</summary>
public interface IPropertyManager
{
    /// <summary>Makes a property.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
