namespace HelpBot.Nodes;

/// <summary>The notification channels of PostgreSQL that nodes use; a database's own, so that two help lines on one server do not meet.</summary>
public static class NewsChannel
{
    /// <summary>Carries <see cref="NewsText"/>.</summary>
    public const string Turns = "helpbot_turns";

    /// <summary>Carries the number of a revision that was published, sent by the database itself.</summary>
    public const string Revisions = "helpbot_revisions";
}
