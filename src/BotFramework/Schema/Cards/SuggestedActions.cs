namespace BotFramework.Schema;

/// <summary>Quick replies shown beside a message.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string>? to, IEnumerable<CardAction>? actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
