namespace BotFramework.AspNetCore;

/// <summary>Issuers of the tokens that the Emulator gets with a bot's own identity.</summary>
internal static class EmulatorIssuers
{
    private static readonly string[] Known =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
    ];

    /// <summary>The known ones, and those of the bot's own tenant when it has one.</summary>
    public static IReadOnlyCollection<string> Of(string? tenantId) => tenantId is null ? Known :
    [
        .. Known,
        $"https://sts.windows.net/{tenantId}/",
        $"https://login.microsoftonline.com/{tenantId}/v2.0",
        $"https://login.microsoftonline.us/{tenantId}/v2.0",
    ];
}
