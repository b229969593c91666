using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Checks of arguments.</summary>
public class BotAssert
{
    public static void ActivityNotNull(IActivity? activity) => ArgumentNullException.ThrowIfNull(activity);

    public static void ActivityListNotNull(IEnumerable<Activity>? activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            ActivityNotNull(activity);
        }
    }

    public static void ContextNotNull(ITurnContext? turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    public static void ConversationReferenceNotNull(ConversationReference? reference) => ArgumentNullException.ThrowIfNull(reference);

    public static void MiddlewareNotNull(IMiddleware? middleware) => ArgumentNullException.ThrowIfNull(middleware);

    public static void MiddlewareNotNull(IEnumerable<IMiddleware>? middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        foreach (var one in middleware)
        {
            MiddlewareNotNull(one);
        }
    }
}
