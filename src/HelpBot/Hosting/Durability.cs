namespace HelpBot.Hosting;

/// <summary>What a turn that was answered survives.</summary>
public enum Durability
{
    /// <summary>The death of the program at any moment. A power cut may lose the last moments, never half a turn, never the file.</summary>
    Process,

    /// <summary>A power cut too; each commit waits for the disk.</summary>
    Power,
}
