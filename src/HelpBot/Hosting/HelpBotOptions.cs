namespace HelpBot.Hosting;

/// <summary>Settings section <c>HelpBot</c>. Every one can be set by environment variable: <c>HelpBot__DataDirectory</c>.
/// Relative directories start at the program's own place (<see cref="ProgramPlace.Home"/>).</summary>
public sealed record HelpBotOptions
{
    public const string Section = "HelpBot";

    /// <summary>The address the public uses, <c>https://help.example.org</c>; empty: as each request says.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Where conversations, revisions and keys are kept; made at start. Empty: <c>data</c> at the program's own place.</summary>
    public string DataDirectory { get; set; } = "";

    /// <summary>PostgreSQL connection string, <c>Host=db.example.org;Database=helpbot;Username=helpbot;Password=…</c>, for several nodes;
    /// empty: SQLite in the data directory. Never logged.</summary>
    public string Database { get; set; } = "";

    /// <summary>Seals the keys that nodes share in the database, 24 characters or more, the same on all nodes; empty: whoever can read
    /// the database can read the keys. Unused with SQLite.</summary>
    public string KeySecret { get; set; } = "";

    /// <summary>Proxies whose <c>X-Forwarded-For</c>, <c>-Proto</c> and <c>-Host</c> are believed: addresses or networks, <c>10.0.0.0/8</c>;
    /// none: those headers are ignored.</summary>
    public IList<string> KnownProxies { get; set; } = [];

    /// <summary>Seconds that a node which was told to stop goes on answering while <c>/health/ready</c> says 503, so that a proxy that
    /// asks there turns to other nodes first.</summary>
    public int DrainSeconds { get; set; }

    /// <summary>The <c>dialogs</c> folder; empty: the nearest one above the program's own place.</summary>
    public string DialogsDirectory { get; set; } = "";

    /// <summary>False: everything says that this is a demonstration.</summary>
    public bool Live { get; set; }

    /// <summary>What an answered turn survives: <c>Process</c>, the program's death; <c>Power</c>, a power cut too (slower). With
    /// <c>Process</c>, PostgreSQL goes by its own <c>synchronous_commit</c>.</summary>
    public string Durability { get; set; } = nameof(Hosting.Durability.Process);

    public LimitOptions Limits { get; set; } = new();

    public DirectLineOptions DirectLine { get; set; } = new();

    public RetentionOptions Retention { get; set; } = new();
}

/// <summary>Section <c>HelpBot:Limits</c>.</summary>
public sealed record LimitOptions
{
    /// <summary>Longest message that is answered, in characters; a longer one gets a worded reply.</summary>
    public int TextLength { get; set; } = 2_000;

    /// <summary>Largest request body, in bytes; a larger one is refused with 413.</summary>
    public int BodyBytes { get; set; } = 256 * 1024;

    /// <summary>Messages a minute that one conversation, and one user, may send. Emergencies are not counted.</summary>
    public int MessagesPerMinute { get; set; } = 40;

    /// <summary>Conversations a minute that one public address may begin by itself, on the pages and through Direct Line. Beyond that the
    /// form answers without keeping anything, and Direct Line gives no token. Behind a proxy, name it in <see cref="HelpBotOptions.KnownProxies"/>.</summary>
    public int ConversationsPerMinute { get; set; } = 600;

    /// <summary>Memory for recent conversations, in megabytes; older ones are read from the store again.</summary>
    public int ConversationMegabytes { get; set; } = 16;

    /// <summary>Memory for turns that the database cannot take, in megabytes, and as much again for their conversations; when it is
    /// full, the oldest are given up.</summary>
    public int HeldMegabytes { get; set; } = 64;
}

/// <summary>Section <c>HelpBot:DirectLine</c>.</summary>
public sealed record DirectLineOptions
{
    /// <summary>Secrets with which other sites' servers ask for tokens; the own pages need none.</summary>
    public IList<string> Secrets { get; set; } = [];

    /// <summary>Other origins whose pages may talk to the bot, <c>https://www.example.org</c>.</summary>
    public IList<string> TrustedOrigins { get; set; } = [];

    /// <summary>Most open streams at once, over all conversations.</summary>
    public int MaximumStreams { get; set; } = 20_000;
}

/// <summary>Section <c>HelpBot:Retention</c>.</summary>
public sealed record RetentionOptions
{
    /// <summary>Days after its last message that a conversation is deleted.</summary>
    public int ConversationDays { get; set; } = 30;

    /// <summary>Days that an inquiry (topic, outcome, redacted text) is kept.</summary>
    public int InquiryDays { get; set; } = 365;
}
