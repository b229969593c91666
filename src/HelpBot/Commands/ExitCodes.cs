namespace HelpBot.Commands;

/// <summary>How a command ended, for scripts.</summary>
internal static class ExitCodes
{
    /// <summary>Done, or nothing to do.</summary>
    public const int Done = 0;

    /// <summary>Refused or failed; the reason stands in the error output.</summary>
    public const int Refused = 1;

    /// <summary>The command line was not understood: there is no such command or option, or something is missing, too much or of the wrong
    /// kind.</summary>
    public const int Unknown = 2;

    /// <summary>Nothing was published: it changes a number or an answer, and has to be confirmed with <c>--yes</c>.</summary>
    public const int Unconfirmed = 3;

    /// <summary>Nothing was published: another has changed the same facts meanwhile.</summary>
    public const int Conflict = 4;
}
